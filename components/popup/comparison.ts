import type { Field } from '../../utils/core/compare/fields.ts';
import type { Rarity } from '../../utils/core/compare/rarity.ts';
import type { DocumentType, Group } from '../../utils/core/types.ts';

/** How much risk of one kind this document holds, and how much others hold on average; both 0 to 1. */
export interface GroupExposure {
  readonly group: Group;
  readonly here: number;
  readonly average: number;
}

/** This document against the average of others of its type. */
export interface Average {
  /** Their line of business; null: all services. */
  readonly field: Field | null;
  readonly n: number;
  /** Capture date of the newest, as ISO date. */
  readonly date: string;
  /** Groups in which this document or the others hold any risk, in the order of the taxonomy. */
  readonly groups: readonly GroupExposure[];
}

/** How a document stands among those of the bundled index. */
export interface Comparison {
  /** Of the document; null where it is not known: then each rarity names the documents that were counted. */
  readonly type: DocumentType | null;
  /** By clause id; only where enough documents are known. */
  readonly rarity: ReadonlyMap<string, Rarity>;
  readonly average: Average | null;
  /** The service it belongs to, as the index names it; null when the index does not know its host. */
  readonly service: string | null;
}

/** Differences of exposure that are worth a word. */
const CLEAR = 0.15;

/** The groups in which this document holds clearly more, and clearly less, than others; the clearest first. */
export function standsOut(groups: readonly GroupExposure[]): { readonly above: readonly Group[]; readonly below: readonly Group[] } {
  const by = (sign: 1 | -1) =>
    groups
      .map(({ group, here, average }) => ({ group, more: sign * (here - average) }))
      .filter(({ more }) => more >= CLEAR)
      .sort((a, b) => b.more - a.more)
      .map(({ group }) => group);
  return { above: by(1), below: by(-1) };
}
