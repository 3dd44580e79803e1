import { describe, expect, it } from 'vitest';
import { type AbsenceDocument, absences, EXPECTATIONS, type Expectation } from '../../../utils/core/profile/absences.ts';
import type { AbsenceGate } from '../../../utils/core/profile/profile-table.ts';
import { DOCUMENT_TYPES } from '../../../utils/core/types.ts';
import { loadClauses } from '../../../utils/taxonomy/pack.ts';

const gate = (clause: string, shown = true): AbsenceGate => ({ clause, said: 20, found: 19, notFound: 9, lacking: 8, shown });
const table = { absences: { 'Privacy Policy': [gate('periods'), gate('abroad'), gate('unmeasured', false)] } };
const expectations: Expectation[] = [
  { clause: 'periods', what: 'It', type: 'Privacy Policy', after: [], topic: /\bretention/i },
  { clause: 'abroad', what: 'It', type: 'Privacy Policy', after: ['transfer'], topic: /\btransfer/i },
  { clause: 'unmeasured', what: 'It', type: 'Privacy Policy', after: [], topic: /\bnothing/i },
  { clause: 'periods', what: 'It', type: 'Terms of Service', after: [], topic: /\bretention/i },
];
const policy: AbsenceDocument = { type: 'Privacy Policy', language: 'en', words: 900, blocks: [{ text: 'We collect your name.' }] };
const missed = (document: Partial<AbsenceDocument> = {}, findings: Parameters<typeof absences>[1] = []) =>
  absences({ ...policy, ...document }, findings, table, expectations);

describe('absences', () => {
  it('name what was measured well enough and was not found', () => {
    expect(missed()).toEqual(['periods']);
  });

  it('are told of English documents of that type, from 600 words on', () => {
    expect(missed({ words: 600 })).toEqual(['periods']);
    expect(missed({ words: 599 })).toEqual([]);
    expect(missed({ language: 'de' })).toEqual([]);
    expect(missed({ language: 'und' })).toEqual([]);
    expect(missed({ coverage: 0.9 })).toEqual(['periods']);
    expect(missed({ coverage: 0.89 })).toEqual([]);
    expect(missed({ type: null })).toEqual([]);
    expect(missed({ type: 'Terms of Service' })).toEqual([]);
    expect(missed({ type: 'constructor' })).toEqual([]);
  });

  it('are not told when anything was found, however unsure', () => {
    expect(missed({}, [{ clause: 'periods', level: 'Low' }])).toEqual([]);
  });

  it('wait for the practice that calls for the protection', () => {
    expect(missed({}, [{ clause: 'transfer', level: 'Low' }])).toEqual(['periods']);
    expect(missed({}, [{ clause: 'transfer', level: 'Medium' }])).toEqual(['periods', 'abroad']);
  });

  it('are not told when the document points elsewhere for it', () => {
    expect(missed({ blocks: [{ text: 'For retention periods, see our records schedule.' }] })).toEqual([]);
    expect(missed({ blocks: [{ text: 'For other matters, see our records schedule.' }] })).toEqual(['periods']);
    expect(missed({ blocks: [{ text: 'See our cookie notice.' }, { text: 'Retention is short.' }] })).toEqual(['periods']);
  });

  it('are not told after a block too long to be searched that has to do with it', () => {
    expect(missed({ blocks: [{ text: `${'see '.repeat(10_000)}retention` }] })).toEqual([]);
    expect(missed({ blocks: [{ text: 'see '.repeat(10_000) }] })).toEqual(['periods']);
    expect(missed({ blocks: [{ text: `${'see '.repeat(1_000)}retention` }] })).toEqual(['periods']);
  });

  it('are expected of protections that exist, in types they apply to, after practices that exist', async () => {
    const clauses = new Map((await loadClauses()).map(({ default: clause }) => [clause.id, clause]));
    for (const { clause, type, after } of EXPECTATIONS) {
      expect(clauses.get(clause)?.polarity, clause).toBe('protection');
      expect(DOCUMENT_TYPES).toContain(type);
      expect(clauses.get(clause)?.documentTypes).toContain(type);
      for (const practice of after) expect(clauses.get(practice)?.polarity, practice).toBe('risk');
    }
  });
});
