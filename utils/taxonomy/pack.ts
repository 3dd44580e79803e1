import type { PackedModel } from '../core/compile/model.ts';

/** The compiled matchers of all clause files. */
export function packTaxonomy(): PackedModel {
  return { v: 1 };
}
/** The prose of all clause files, by id. */
export function clauseTexts(): Record<string, object> {
  return {};
}
