import { describe, expect, it } from 'vitest';
import { CONFLICTS, conflictBetween, markConflicts } from '../../../utils/core/profile/conflicts.ts';
import { scanAll } from '../../../utils/core/scan/scan-document.ts';
import type { Finding, Level } from '../../../utils/core/types.ts';
import { loadClauses } from '../../../utils/taxonomy/pack.ts';
import { clauseOf, documentOf, modelOf } from '../../support/tiny-clauses.ts';

const found = (clause: string, level: Level = 'High'): Finding => ({
  clause,
  severity: 'high',
  polarity: 'risk',
  p: 0.95,
  level,
  evidence: 'explicit',
  spans: [{ block: 1, start: 0, end: 4, quote: 'text', p: 0.95, level, evidence: 'explicit', words: [] }],
});

describe('conflicts', () => {
  it('name protections and risks that exist, on their sides, each pair once', async () => {
    const polarities = new Map((await loadClauses()).map(({ default: clause }) => [clause.id, clause.polarity]));
    for (const { promise, practice } of CONFLICTS) {
      expect(polarities.get(promise), promise).toBe('protection');
      expect(polarities.get(practice), practice).toBe('risk');
    }
    expect(new Set(CONFLICTS.map(({ promise, practice }) => `${promise} ${practice}`)).size).toBe(CONFLICTS.length);
  });

  it('mark both sides of opposites and show neither as High', () => {
    const marked = markConflicts([found('sale-of-personal-data'), found('biometric-data'), found('no-sale-promise', 'Medium')]);
    expect(marked.map(({ clause, level, evidence, conflictsWith }) => ({ clause, level, evidence, conflictsWith }))).toEqual([
      { clause: 'sale-of-personal-data', level: 'Medium', evidence: 'conflict', conflictsWith: ['no-sale-promise'] },
      { clause: 'biometric-data', level: 'High', evidence: 'explicit', conflictsWith: undefined },
      { clause: 'no-sale-promise', level: 'Medium', evidence: 'conflict', conflictsWith: ['sale-of-personal-data'] },
    ]);
    expect(marked[0]!.spans[0]).toMatchObject({ level: 'Medium', evidence: 'explicit', p: 0.95 });
    expect(marked[0]!.p).toBe(0.95);
  });

  it('mark a tension and leave its level', () => {
    const [refund, none] = markConflicts([found('refund-or-withdrawal'), found('no-refunds')]);
    expect(refund).toMatchObject({ level: 'High', evidence: 'explicit', conflictsWith: ['no-refunds'] });
    expect(none).toMatchObject({ level: 'High', evidence: 'explicit', conflictsWith: ['refund-or-withdrawal'] });
  });

  it('say nothing of a side that may not be there', () => {
    const findings = [found('sale-of-personal-data'), found('no-sale-promise', 'Low')];
    expect(markConflicts(findings)).toEqual(findings);
  });

  it('change nothing where there is none', () => {
    const one = found('sale-of-personal-data');
    expect(markConflicts([one])[0]).toBe(one);
    expect(markConflicts([])).toEqual([]);
  });

  it('are known from either side', () => {
    expect(conflictBetween('no-sale-promise', 'sale-of-personal-data')).toBe('opposite');
    expect(conflictBetween('sale-of-personal-data', 'no-sale-promise')).toBe('opposite');
    expect(conflictBetween('no-refunds', 'refund-or-withdrawal')).toBe('tension');
    expect(conflictBetween('no-refunds', 'no-sale-promise')).toBeNull();
  });

  it('are found by a scan', () => {
    const model = modelOf([clauseOf('sale-of-personal-data', 'we sell'), clauseOf('no-sale-promise', 'never part with')]);
    const { findings } = scanAll(documentOf('We sell data. We never part with data.'), model);
    expect(findings.map(({ clause, conflictsWith }) => [clause, conflictsWith])).toEqual([
      ['sale-of-personal-data', ['no-sale-promise']],
      ['no-sale-promise', ['sale-of-personal-data']],
    ]);
    const alone = scanAll(documentOf('We sell data.'), model).findings[0]!;
    expect('conflictsWith' in alone).toBe(false);
  });
});
