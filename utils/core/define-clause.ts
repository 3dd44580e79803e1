import type { ClauseDefinition } from './types.ts';

/** Types a clause file; returns its argument unchanged. */
export function defineClause(clause: ClauseDefinition): ClauseDefinition {
  return clause;
}
