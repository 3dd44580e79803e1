import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareScore } from '../../../utils/core/profile/compare-score.ts';
import { documentProfile } from '../../../utils/core/profile/document-profile.ts';
import type { ProfileTable, ScoreScale } from '../../../utils/core/profile/profile-table.ts';
import { riskScore } from '../../../utils/core/profile/risk-score.ts';
import type { Finding } from '../../../utils/core/types.ts';

const scale: ScoreScale = { n: 250, words: [500, 20_000], mean: [-50, 10], spread: [1, 0.5, 5], quantiles: [-2, -1, 0, 1, 2] };
const usual = (words: number) => -50 + 10 * Math.log(words);
const away = (words: number) => 1 + 0.5 * Math.log(words);
const at = (score: number, words = 3_000, one: ScoreScale | undefined = scale) => compareScore(score, words, one, '2026-08-22');

const lists = { groups: [['tracker', 'sale'], ['fee']], strengths: [['small'], [], ['strong']] };
const finding = (clause: string, rest: Partial<Finding> = {}): Finding => ({
  clause,
  severity: 'high',
  polarity: 'risk',
  p: 1,
  level: 'High',
  evidence: 'explicit',
  spans: [],
  ...rest,
});
const promise = (clause: string, p = 1) => finding(clause, { severity: 'info', polarity: 'protection', p });

describe('the risk score', () => {
  it('weighs severities by probability', () => {
    expect(riskScore([finding('sale', { p: 0.5 })], lists)).toBe(3);
    expect(riskScore([finding('fee', { severity: 'low' })], lists)).toBe(0.75);
    expect(riskScore([], lists)).toBe(0);
  });

  it('does not count low confidence, notes and types it does not know', () => {
    expect(riskScore([finding('sale', { level: 'Low' }), finding('fee', { severity: 'info' }), finding('other')], lists)).toBe(0);
  });

  it('caps a group', () => {
    const critical = { severity: 'critical' as const };
    expect(riskScore([finding('tracker', critical), finding('sale', critical)], lists)).toBe(15);
    expect(riskScore([finding('tracker', critical), finding('sale', critical), finding('fee')], lists)).toBe(21);
  });

  it('takes protections off, at most a quarter', () => {
    expect(riskScore([finding('sale'), promise('small')], lists)).toBe(5.5);
    expect(riskScore([finding('sale'), promise('small'), promise('strong')], lists)).toBe(4.5);
    expect(riskScore([promise('strong')], lists)).toBe(0);
  });
});

describe('the comparison', () => {
  it('places a score among those of its length', () => {
    expect(at(usual(3_000))).toEqual({ below: 50, n: 250, date: '2026-08-22' });
    expect(at(usual(3_000) + away(3_000))?.below).toBe(75);
    expect(at(usual(3_000) - 1.5 * away(3_000))?.below).toBe(13);
    expect(at(usual(12_000), 12_000)?.below).toBe(50);
    expect(at(usual(12_000), 3_000)!.below).toBeGreaterThan(75);
  });

  it('never says none or all', () => {
    expect(at(10_000)?.below).toBe(99);
    expect(at(-10_000)?.below).toBe(1);
  });

  it('is silent where there is too little to compare with', () => {
    expect(at(10, 499)).toBeNull();
    expect(at(10, 20_001)).toBeNull();
    expect(at(10, 3_000, { ...scale, n: 99 })).toBeNull();
    expect(compareScore(10, 3_000, undefined, '2026-08-22')).toBeNull();
  });

  it('takes the middle of equal quantiles', () => {
    const flat: ScoreScale = { ...scale, mean: [0, 0], spread: [1, 0, 1], quantiles: [0, 0, 0, 1, 2] };
    expect(at(0, 3_000, flat)?.below).toBe(25);
  });

  it('rises with the score', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 90, noNaN: true }), fc.double({ min: 0, max: 30, noNaN: true }), (score, more) => {
        expect(at(score + more)!.below).toBeGreaterThanOrEqual(at(score)!.below);
      }),
    );
  });
});

describe('the profile', () => {
  const table: ProfileTable = {
    date: '2026-08-22',
    measured: '2026-11-23',
    ...lists,
    comparisons: { 'Privacy Policy': scale },
    absences: {
      'Privacy Policy': [{ clause: 'retention-periods-stated', said: 18, found: 17, notFound: 6, lacking: 6, shown: true }],
    },
  };
  const document = { type: 'Privacy Policy', language: 'en', words: 3_000, blocks: [{ text: 'We sell data.' }] };

  it('counts what is shown as High or Medium, and absences apart', () => {
    const findings = [
      finding('sale'),
      finding('fee', { severity: 'low', level: 'Medium' }),
      finding('tracker', { level: 'Low' }),
      promise('small'),
    ];
    expect(documentProfile(document, findings, table)).toMatchObject({
      risks: { critical: 0, high: 1, medium: 0, low: 1, info: 0 },
      protections: 1,
      absences: ['retention-periods-stated'],
      comparison: { n: 250, date: '2026-08-22' },
    });
  });

  it('compares English documents of a known type only', () => {
    expect(documentProfile({ ...document, language: 'und' }, [], table).comparison).toBeNull();
    expect(documentProfile({ ...document, type: 'Imprint' }, [], table).comparison).toBeNull();
    expect(documentProfile({ ...document, type: null }, [], table).comparison).toBeNull();
    expect(documentProfile({ ...document, type: 'toString' }, [], table).comparison).toBeNull();
  });
});
