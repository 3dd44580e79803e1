import { type CorpusMatrix, dateOfDay } from '../../utils/core/compare/corpus-matrix.ts';
import { foundIn } from '../../utils/core/compare/field-average.ts';
import type { IndexedService } from '../../utils/core/compare/service-rows.ts';
import { DOCUMENT_TYPES, type Level, SEVERITIES } from '../../utils/core/types.ts';
import { TONES, type Tone, toneOf } from '../findings/wording.ts';
import type { Counts } from '../library/library-model.ts';
import { type Texts, titleOf } from '../popup/popup-model.ts';
import { ALPHABET } from './found-rows.ts';

export interface FoundClause {
  readonly clause: string;
  readonly title: string;
  readonly tone: Tone;
  readonly level: Level;
}

/** One document of a service, as far as it is known: what only the details tell is null until they are there. */
export interface ServiceDocument {
  readonly type: string;
  /** ISO date of the version that was read. */
  readonly captured: string;
  readonly words: number;
  /** Worst first, High and Medium. */
  readonly found: readonly FoundClause[];
  readonly counts: Counts;
  readonly details: IndexedService['documents'][number] | null;
}

/** Number of the service of this name in the matrix; null when there is none. */
export function serviceNumber(matrix: CorpusMatrix, name: string): number | null {
  const number = matrix.services.name.indexOf(name);
  return number < 0 ? null : number;
}

/** The English documents of a service, privacy policy and terms first, then those in other languages, which were not looked through. */
export function documentsOf(matrix: CorpusMatrix, service: number, details: IndexedService | null, texts: Texts): ServiceDocument[] {
  const { documents, types } = matrix;
  const english = documents.service.flatMap((one, at): ServiceDocument[] => {
    if (one !== service) return [];
    const type = types[documents.type[at]!]!;
    const found = clausesIn(matrix, at, texts);
    return [
      {
        type,
        captured: dateOfDay(documents.captured[at]!),
        words: documents.words[at]!,
        found,
        counts: countsOf(found),
        details: details?.documents.find((document) => document.type === type && document.language === 'en') ?? null,
      },
    ];
  });
  const others = (details?.documents ?? []).filter(({ language }) => language !== 'en');
  return [
    ...english.sort((a, b) => placeOf(a.type) - placeOf(b.type)),
    ...others.map((one) => ({ type: one.type, captured: one.captured, words: one.words, found: [], counts: countsOf([]), details: one })),
  ];
}

/** Types that have no place come last. */
const placeOf = (type: string): number => (DOCUMENT_TYPES as readonly string[]).indexOf(type) + 1 || DOCUMENT_TYPES.length + 1;

/** Another service in the same line of business, and what was found in its document of the same type. */
export interface Neighbour {
  readonly service: string;
  readonly counts: Counts;
}

/** Services of the same line of business with a document of this type, best known first. */
export function neighboursOf(matrix: CorpusMatrix, service: number, type: string, texts: Texts): Neighbour[] {
  const { documents, services } = matrix;
  const wanted = matrix.types.indexOf(type);
  const field = services.field[service];
  return documents.service
    .flatMap((one, at) => (one !== service && documents.type[at] === wanted && services.field[one] === field ? [{ one, at }] : []))
    .sort((a, b) => services.size[b.one]! - services.size[a.one]! || ALPHABET.compare(services.name[a.one]!, services.name[b.one]!))
    .map(({ one, at }) => ({ service: services.name[one]!, counts: countsOf(clausesIn(matrix, at, texts)) }));
}

function clausesIn(matrix: CorpusMatrix, at: number, texts: Texts): FoundClause[] {
  return foundIn(matrix, at)
    .map(({ clause, severity, level }) => ({
      clause,
      title: titleOf(clause, texts),
      tone: toneOf({ severity, polarity: texts[clause]?.polarity ?? 'risk' }),
      level,
    }))
    .sort((a, b) => TONES.indexOf(a.tone) - TONES.indexOf(b.tone) || ALPHABET.compare(a.title, b.title));
}

/** Kinds of clause by severity; protections are `info`. */
function countsOf(found: readonly FoundClause[]): Counts {
  const count = (tone: Tone) => found.filter((one) => one.tone === tone).length;
  return Object.fromEntries(
    SEVERITIES.map((severity) => [severity, count(severity === 'info' ? 'protection' : severity)]),
  ) as unknown as Counts; // every severity is in the list
}
