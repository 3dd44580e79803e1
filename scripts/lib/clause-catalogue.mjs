import { readFileSync } from 'node:fs';
import { GROUPS } from '../../utils/core/types.ts';
import { clauseTexts, loadClauses } from '../../utils/taxonomy/pack.ts';

const NAMES = {
  ai: 'Artificial intelligence',
  collection: 'What is collected',
  tracking: 'Tracking',
  sharing: 'Sharing',
  retention: 'Keeping and moving data',
  content: 'Your content',
  account: 'Your account and conduct',
  changes: 'Changes and formation',
  disputes: 'Disputes',
  liability: 'Liability',
  money: 'Money',
  protections: 'Protections',
};
const VERIFIED = { yes: 'checked', partly: 'checked in part', no: 'not checked' };

/** The text of docs/clauses.md: every clause type by group, worst first. Changes only when a clause file or the list of laws does. */
export async function clauseCatalogue() {
  const clauses = (await loadClauses()).map((file) => file.default);
  const texts = await clauseTexts();
  const states = new Map(
    JSON.parse(readFileSync(new URL('../../utils/taxonomy/regulations.json', import.meta.url), 'utf8')).map(({ id, verified }) => [
      id,
      VERIFIED[verified] ?? verified,
    ]),
  );
  const risks = clauses.filter(({ polarity }) => polarity === 'risk').length;
  const groups = GROUPS.map((group) =>
    groupText(
      group,
      clauses.filter((clause) => clause.group === group),
      texts,
      states,
    ),
  ).filter(Boolean);
  return `# Clause types

${clauses.length} types: ${risks} risks and ${clauses.length - risks} protections. This page is written by \`npm run clauses-doc\` from the files in
\`utils/taxonomy/clauses\`. How a severity comes about stands in [severity.md](severity.md), how well each type is recognised in
[accuracy.md](accuracy.md). Laws are named for orientation; beside each stands whether its articles were checked against the source. Nothing
here is legal advice.

${groups.join('\n\n')}
`;
}

function groupText(group, clauses, texts, states) {
  if (clauses.length === 0) return '';
  const order = (clause) => (clause.vector ? -Object.values(clause.vector).reduce((a, b) => a + b, 0) : -(clause.strength ?? 1));
  const sorted = [...clauses].sort((a, b) => order(a) - order(b) || (a.id < b.id ? -1 : 1));
  return `## ${NAMES[group] ?? group}\n\n${sorted.map((clause) => clauseText(clause, texts[clause.id], states)).join('\n\n')}`;
}

function clauseText(clause, { severityReason, regulations }, states) {
  const laws = regulations.map(
    ({ id, name, refs }) => `${name}${refs.length > 0 ? `, ${refs.join(', ')}` : ''} (${states.get(id) ?? 'not checked'})`,
  );
  return [
    `### ${clause.title}`,
    '',
    `\`${clause.id}\` · **${clause.polarity === 'risk' ? clause.severity : 'protection'}** · ${severityReason}`,
    '',
    clause.definition,
    '',
    `- **What you can do:** ${clause.whatYouCanDo}`,
    `- **Looked for in:** ${clause.documentTypes.length > 0 ? clause.documentTypes.join(', ') : 'all documents'}`,
    ...(laws.length > 0 ? [`- **Laws:** ${laws.join('; ')}`] : []),
  ].join('\n');
}
