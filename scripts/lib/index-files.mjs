import { createHash } from 'node:crypto';
import { charOf } from '../../utils/core/compare/corpus-matrix.ts';
import { hostsOf } from './index-hosts.mjs';
import { withoutTwins } from './templates.mjs';

const DAY = 86_400_000;

/**
 * The two files of the index, as objects: `matrix` (utils/core/compare/corpus-matrix.ts) and `details` (utils/store/corpus-index.ts). The
 * same documents, facts and services give the same files. `entries`: {service, type, url, versionDate, firstTracked, versions, blocks,
 * facts}; `about`: field, company and size by service.
 */
export function indexFiles(entries, about, { engine, taxonomy }) {
  const services = [...new Set(entries.map(({ service }) => service))].sort();
  const companies = [...new Set(services.map((name) => about[name].company))].sort();
  const types = [...new Set(entries.map(({ type }) => type))].sort();
  const sorted = entries.toSorted((a, b) => order(a.type, b.type) || order(a.service, b.service) || order(a.path, b.path));
  const english = sorted.filter(({ facts }) => facts.language === 'en');
  const counted = comparable(english, about);
  const clauses = [...new Set(english.flatMap(({ facts }) => facts.findings.map(({ clause }) => clause)))].sort();
  const matrix = {
    format: 1,
    version: '',
    date: english
      .map(({ versionDate }) => versionDate)
      .sort()
      .at(-1),
    engine,
    taxonomy,
    types,
    companies,
    services: {
      name: services,
      field: services.map((name) => about[name].field),
      company: services.map((name) => companies.indexOf(about[name].company)),
      size: services.map((name) => about[name].size),
      hosts: hostsOf(services, entries, about),
    },
    documents: {
      service: english.map(({ service }) => services.indexOf(service)),
      type: english.map(({ type }) => types.indexOf(type)),
      captured: english.map(({ versionDate }) => dayOf(versionDate)),
      words: english.map(({ facts }) => facts.words),
      counted: english.map((entry) => (counted.has(entry) ? '1' : '0')).join(''),
    },
    columns: Object.fromEntries(clauses.map((clause) => [clause, english.map(({ facts }) => cellIn(facts, clause)).join('')])),
  };
  const details = {
    format: 1,
    version: '',
    services: services.map((name) => sorted.filter(({ service }) => service === name).map((entry) => detailOf(entry, english, types))),
  };
  const version = createHash('sha256')
    .update(JSON.stringify([matrix, details]))
    .digest('hex')
    .slice(0, 12);
  return { matrix: { ...matrix, version }, details: { ...details, version } };
}

/**
 * The documents that count for shares: English, one of each template, and of one company's documents of a type one. The one of the largest
 * service stands for the others, or that of the service which is named like the company, or the newest.
 */
export function comparable(documents, about) {
  const rank = documents.toSorted(
    (a, b) =>
      about[b.service].size - about[a.service].size ||
      Number(about[b.service].company === b.service) - Number(about[a.service].company === a.service) ||
      order(b.versionDate, a.versionDate) ||
      order(a.service, b.service) ||
      order(a.path, b.path),
  );
  const kept = [...Map.groupBy(rank, ({ type }) => type).values()].flatMap((ofType) => {
    const companies = new Set();
    return withoutTwins(ofType).filter(({ service }) => {
      const { company } = about[service];
      return !companies.has(company) && companies.add(company);
    });
  });
  return new Set(kept);
}

function cellIn({ findings }, clause) {
  const finding = findings.find((one) => one.clause === clause);
  return finding ? charOf(finding) : '.';
}

/** What the matrix lacks of a document. `at`: its number there, null for one in another language; findings in the order of the columns. */
function detailOf(entry, english, types) {
  const { facts, url, firstTracked, versions } = entry;
  const at = english.indexOf(entry);
  const rest = { url: url || null, first: dayOf(firstTracked), versions };
  if (at < 0) {
    const { type, versionDate } = entry;
    return { at: null, type: types.indexOf(type), captured: dayOf(versionDate), words: facts.words, language: facts.language, ...rest };
  }
  const findings = facts.findings.toSorted((a, b) => order(a.clause, b.clause));
  const { absences } = facts;
  return {
    at,
    ...rest,
    blocks: findings.map(({ block }) => block),
    quotes: findings.map(({ quote }) => quote).join(''),
    ...(absences.length > 0 && { absences }),
  };
}

const dayOf = (date) => Math.floor(Date.parse(date) / DAY);
const order = (a, b) => (a < b ? -1 : Number(a > b));
