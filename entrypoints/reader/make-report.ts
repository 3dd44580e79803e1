import { documentProfile } from '../../utils/core/profile/document-profile.ts';
import { hasUnreadFrame } from '../../utils/dom/unread-frames.ts';
import type { PageReport } from '../../utils/ext/messages.ts';
import profileTable from '../../utils/taxonomy/profile-table.json';
import type { Placement } from './place-flags.ts';
import type { Reading } from './read-page.ts';

/** A report without findings: while reading, or when nothing can be read. */
export function emptyReport(page: Document, state: PageReport['state'], asked: boolean): PageReport {
  return {
    state,
    url: page.location.href.slice(0, 4_000),
    title: page.title.slice(0, 1_000),
    service: serviceOf(page),
    type: null,
    language: 'und',
    words: 0,
    blocks: 0,
    findings: [],
    absences: [],
    comparison: null,
    statedDate: null,
    ms: { detect: 0, extract: 0, match: 0, paint: 0, longestSlice: 0 },
    painted: 0,
    unplaced: 0,
    errors: [],
    asked,
  };
}

/** What is told of a page that was read. `paint` and `longest` in milliseconds. */
export function fullReport(
  page: Document,
  reading: Reading,
  placement: Placement,
  { asked, paint, longest }: { asked: boolean; paint: number; longest: number },
): PageReport {
  const { times, report } = reading;
  const longestSlice = Math.max(times.detect.longest, times.extract.longest, times.match.longest, longest);
  return {
    ...emptyReport(page, reading.state, asked),
    ...(hasUnreadFrame(page) && { unreadFrame: true as const }),
    type: reading.type,
    language: reading.language.slice(0, 20),
    ...(reading.english && { english: reading.english }),
    ...(reading.unlikely && { unlikely: true as const }),
    words: report.words,
    blocks: report.blocks,
    findings: [...placement.findings],
    ...profileOf(reading),
    statedDate: reading.statedDate,
    ms: { detect: times.detect.total, extract: times.extract.total, match: times.match.total, paint, longestSlice },
    painted: placement.flags.filter(({ finding }) => finding.audience === undefined).length,
    unplaced: placement.unplaced,
    errors: report.errors.slice(0, 50).map(({ clause, block, message }) => `${clause} in block ${block}: ${message}`.slice(0, 500)),
  };
}

/** What is told of the document as a whole; nothing when parts of it could not be looked at. */
function profileOf({ state, type, language, coverage, blocks, report }: Reading): Pick<PageReport, 'absences' | 'comparison'> {
  if (state !== 'ready' || report.errors.length > 0) return { absences: [], comparison: null };
  const { words, findings } = report;
  const { absences, comparison } = documentProfile({ type, language, words, blocks, coverage }, findings, profileTable);
  return { absences, comparison };
}

/** The service's name as the page gives it, else its host without "www.". */
function serviceOf(page: Document): string {
  for (const selector of ['meta[property="og:site_name"]', 'meta[name="application-name"]']) {
    const name = page.querySelector(selector)?.getAttribute('content')?.trim();
    if (name && name.length <= 60) return name;
  }
  return page.location.hostname.replace(/^www\./, '').slice(0, 200);
}
