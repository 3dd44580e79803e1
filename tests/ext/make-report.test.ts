// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { emptyReport, fullReport } from '../../entrypoints/reader/make-report.ts';
import type { Reading } from '../../entrypoints/reader/read-page.ts';
import { EXPECTATIONS } from '../../utils/core/profile/absences.ts';
import type { Finding } from '../../utils/core/types.ts';
import { ReportSchema } from '../../utils/ext/messages.ts';
import profileTable from '../../utils/taxonomy/profile-table.json';

const sale: Finding = {
  clause: 'sale-of-personal-data',
  severity: 'high',
  polarity: 'risk',
  p: 0.95,
  level: 'Medium',
  evidence: 'conflict',
  spans: [],
  conflictsWith: ['no-sale-promise'],
};
const time = { total: 1, longest: 1 };

function reportOf(rest: Partial<Reading> = {}, errors: Reading['report']['errors'] = []) {
  const reading: Reading = {
    state: 'ready',
    blocks: [],
    type: 'Privacy Policy',
    language: 'en',
    coverage: 1,
    report: { findings: [sale], words: 3_000, blocks: 0, errors },
    statedDate: null,
    times: { detect: time, extract: time, match: time },
    ...rest,
  };
  const placement = { findings: [{ ...sale, spans: [] }], flags: [], unplaced: 0 };
  return ReportSchema.parse(fullReport(document, reading, placement, { asked: false, paint: 1, longest: 1 }));
}

describe('the report of a page', () => {
  test('says where the document stands and what was not found, and passes the contract', () => {
    const report = reportOf();
    expect(report.comparison?.n).toBeGreaterThanOrEqual(100);
    const shown = profileTable.absences['Privacy Policy'].filter((gate) => gate.shown).map(({ clause }) => clause);
    const always = EXPECTATIONS.filter((one) => one.type === 'Privacy Policy' && one.after.length === 0).map(({ clause }) => clause);
    expect(report.absences).toEqual(always.filter((clause) => shown.includes(clause)));
    expect(report.findings[0]?.conflictsWith).toEqual(['no-sale-promise']);
  });

  test('says neither of a document that was read in part, in another language, or not at all', () => {
    const nothing = { absences: [], comparison: null };
    expect(reportOf({}, [{ clause: '', block: 1, message: 'It broke.' }])).toMatchObject(nothing);
    expect(reportOf({ language: 'und' })).toMatchObject(nothing);
    expect(reportOf({ state: 'too-short' })).toMatchObject(nothing);
    expect(ReportSchema.parse(emptyReport(document, 'scanning', false))).toMatchObject(nothing);
  });
});
