import { browser } from './browser.ts';
import type { PageReport, ReportFinding } from './messages.ts';

/** What the toolbar shows for one tab. `text` is at most 4 characters; `title` says the same in words. */
export interface Badge {
  readonly text: string;
  readonly colour: string;
  readonly title: string;
}

/** Shows the report on the tab's badge: the number of critical and high clause types, or nothing. A closed tab is no failure. */
export async function showBadge(tabId: number, report: PageReport | null): Promise<void> {
  const { text, colour, title } = badgeFor(report);
  const { action } = browser;
  const done = await Promise.allSettled([
    action.setBadgeText({ tabId, text }),
    action.setTitle({ tabId, title }),
    ...(text === '' ? [] : [action.setBadgeBackgroundColor({ tabId, color: colour }), action.setBadgeTextColor({ tabId, color: WHITE })]),
  ]);
  const failed = done.find((one) => one.status === 'rejected');
  if (failed && !/tab/i.test(String(failed.reason))) throw failed.reason;
}

/** The badge for a report, or for no report. */
export function badgeFor(report: PageReport | null): Badge {
  const critical = count(report, 'critical');
  const high = count(report, 'high');
  const colour = critical > 0 ? CRIMSON : ORANGE;
  if (report?.state !== 'ready') return { text: '', colour, title: 'Caveat' };
  if (critical + high === 0) return { text: '', colour, title: 'Caveat: we did not find critical or high clauses in this document' };
  const total = critical + high;
  return { text: total > 999 ? '999+' : String(total), colour, title: `Caveat: ${words(critical, high)} in this document` };
}

/** Both carry white text with a contrast above 5.5 to 1. */
const CRIMSON = '#a3113f';
const ORANGE = '#b13c08';
const WHITE = '#ffffff';

function count(report: PageReport | null, severity: ReportFinding['severity']): number {
  const counts = ({ polarity, audience, level, ...finding }: ReportFinding) =>
    finding.severity === severity && polarity === 'risk' && audience === undefined && level !== 'Low';
  return report?.findings.filter(counts).length ?? 0;
}

function words(critical: number, high: number): string {
  const parts = [critical > 0 && `${critical} critical`, high > 0 && `${high} high`].filter(Boolean);
  return `${parts.join(' and ')} ${critical + high === 1 ? 'clause' : 'clauses'}`;
}
