import { readdirSync, readFileSync } from 'node:fs';
import { type ClauseCalibration, compileClauses } from '../core/compile/compile-clauses.ts';
import type { PackedModel } from '../core/compile/model.ts';
import { opposedTo } from '../core/profile/conflicts.ts';
import { COMMON_MODIFIERS } from '../core/scan/modifiers.ts';
import { HIGH_FROM } from '../core/scan/spans.ts';
import type { ClauseDefinition, ClauseText, Examples } from '../core/types.ts';
import { LEXICON } from './lexicon.ts';

const CLAUSES = new URL('./clauses/', import.meta.url);

interface ClauseFile {
  readonly default: ClauseDefinition;
  readonly examples: Examples;
}

/** All clause files, sorted by id. Runs in Node only (build, command line, tests): pages get the packed model. */
export async function loadClauses(fresh = ''): Promise<readonly ClauseFile[]> {
  const files = readdirSync(CLAUSES)
    .filter((name) => name.endsWith('.ts'))
    .sort();
  return Promise.all(files.map((name) => import(new URL(name + fresh, CLAUSES).href) as Promise<ClauseFile>));
}

/** The compiled matchers of all clause files, with the measured calibration. */
export async function packTaxonomy(fresh = ''): Promise<PackedModel> {
  const clauses = (await loadClauses(fresh)).map((file) => file.default);
  const calibration = readCalibration();
  return compileClauses(clauses, LEXICON, calibration ? measuredBy(calibration, clauses) : {}, calibration?.hedged);
}

interface Calibration {
  readonly clauses: Record<string, ClauseCalibration>;
  readonly groups: Record<string, { readonly experimental: boolean }>;
  readonly hedged?: number;
}

/** A type shown at most as Medium, in a group that was right too seldom there, is experimental. */
function measuredBy({ clauses: measured, groups }: Calibration, clauses: readonly ClauseDefinition[]): Record<string, ClauseCalibration> {
  const off = ({ id, group }: ClauseDefinition) => groups[group]?.experimental === true && (measured[id]?.strong ?? 0) < HIGH_FROM;
  return Object.fromEntries(
    clauses.flatMap((clause) => (measured[clause.id] ? [[clause.id, { ...measured[clause.id]!, experimental: off(clause) }]] : [])),
  );
}

function readCalibration(): Calibration | null {
  try {
    return JSON.parse(readFileSync(new URL('./calibration.json', import.meta.url), 'utf8')) as Calibration;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

interface Regulation {
  readonly id: string;
  readonly name: string;
  readonly jurisdiction: string;
  readonly inForce: boolean;
  readonly appliesFrom: string | null;
  readonly verified: 'yes' | 'partly' | 'no';
}

/** The prose of all clause files by id, with the names of related types and of the regulations that somebody verified filled in. */
export async function clauseTexts(fresh = ''): Promise<Record<string, ClauseText>> {
  const clauses = (await loadClauses(fresh)).map((file) => file.default);
  const titles = new Map(clauses.map((clause) => [clause.id, clause.title]));
  const regulations = new Map(readRegulations().map((regulation) => [regulation.id, regulation]));
  const text = (clause: ClauseDefinition): ClauseText => ({
    id: clause.id,
    title: clause.title,
    group: clause.group,
    polarity: clause.polarity,
    severity: clause.severity,
    severityReason: severityReason(clause),
    definition: clause.definition,
    whyItMatters: clause.whyItMatters,
    whatItMeans: clause.whatItMeans,
    whatYouCanDo: clause.whatYouCanDo,
    regulations: clause.regulations.flatMap(({ id, refs }) => {
      const known = regulations.get(id);
      return known && known.verified !== 'no' ? [{ id, name: nameOf(known), jurisdiction: known.jurisdiction, refs }] : [];
    }),
    related: (clause.related ?? []).flatMap((id) => (titles.has(id) ? [{ id, title: titles.get(id)! }] : [])),
    modifiers: clause.polarity === 'risk' ? [...COMMON_MODIFIERS, ...(clause.modifiers ?? [])].map(({ by, when }) => ({ by, when })) : [],
    conflicts: opposedTo(clause.id).flatMap((id) => (titles.has(id) ? [{ id, title: titles.get(id)! }] : [])),
  });
  return Object.fromEntries(clauses.map((clause) => [clause.id, text(clause)]));
}

/** A law that is not in force yet says from when: true before that day and after it, whenever this was built. */
function nameOf({ name, inForce, appliesFrom }: Regulation): string {
  return inForce ? name : `${name} (applies from ${appliesFrom})`;
}

function readRegulations(): Regulation[] {
  return JSON.parse(readFileSync(new URL('./regulations.json', import.meta.url), 'utf8')) as Regulation[];
}

const HARM = ['no harm', 'nuisance', 'real loss', 'sensitive data, safety or access to justice'] as const;
const UNDO = ['can be undone any time', 'future only', 'permanent'] as const;
const CONTROL = ['asked for or opt-in', 'opt-out or limited', 'no choice'] as const;
const SPREAD = ['this feature only', 'provider-wide', 'third parties or any dispute'] as const;

function severityReason({ vector, strength }: ClauseDefinition): string {
  if (!vector) return `Protection, strength ${strength ?? 1} of 3`;
  const { H, R, C, S } = vector;
  return `${H + R + C + S} of 9: ${HARM[H]} ${H}, ${UNDO[R]} ${R}, ${CONTROL[C]} ${C}, ${SPREAD[S]} ${S}`;
}
