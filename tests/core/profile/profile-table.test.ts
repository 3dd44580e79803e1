import { statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EXPECTATIONS } from '../../../utils/core/profile/absences.ts';
import type { ProfileTable } from '../../../utils/core/profile/profile-table.ts';
import { DOCUMENT_TYPES, GROUPS } from '../../../utils/core/types.ts';
import { loadClauses } from '../../../utils/taxonomy/pack.ts';
import generated from '../../../utils/taxonomy/profile-table.json' with { type: 'json' };

const table: ProfileTable = generated;

describe('the generated table', () => {
  it('knows every clause type by its group or strength ("npm run profile-table" when not)', async () => {
    const clauses = (await loadClauses()).map(({ default: clause }) => clause);
    const risks = GROUPS.map((group) => clauses.filter((one) => one.polarity === 'risk' && one.group === group).map(({ id }) => id));
    const protections = [1, 2, 3].map((strength) =>
      clauses.filter((one) => one.polarity === 'protection' && (one.strength ?? 1) === strength).map(({ id }) => id),
    );
    expect(table.groups).toEqual(risks);
    expect(table.strengths).toEqual(protections);
  });

  it('is small', () => {
    expect(statSync(new URL('../../../utils/taxonomy/profile-table.json', import.meta.url)).size).toBeLessThan(8_000);
  });

  it('compares with at least 100 documents, by rising quantiles', () => {
    expect(Object.keys(table.comparisons)).toContain('Privacy Policy');
    for (const [type, { n, words, quantiles, spread }] of Object.entries(table.comparisons)) {
      expect(DOCUMENT_TYPES).toContain(type);
      expect(n).toBeGreaterThanOrEqual(100);
      expect(words[0]).toBeGreaterThanOrEqual(600);
      expect(words[1]).toBeGreaterThan(words[0]!);
      expect(quantiles).toHaveLength(51);
      expect(quantiles).toEqual(quantiles.toSorted((a, b) => a - b));
      for (const length of words) expect(spread[0]! + spread[1]! * Math.log(length)).toBeGreaterThan(0);
    }
  });

  it('tells an absence only where the measurement allows it', () => {
    const gates = Object.entries(table.absences).flatMap(([type, list]) => list.map((gate) => ({ type, ...gate })));
    expect(gates.map(({ type, clause }) => `${type} ${clause}`)).toEqual(EXPECTATIONS.map(({ type, clause }) => `${type} ${clause}`));
    for (const { shown, said, found, notFound, lacking } of gates) {
      const allowed = said >= 15 && found / said >= 0.9 && notFound >= 5 && lacking / notFound >= 0.7;
      expect(shown).toBe(allowed);
    }
  });
});
