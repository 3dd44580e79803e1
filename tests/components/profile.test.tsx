// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { FindingCard } from '../../components/findings/FindingCard.tsx';
import { FindingRow } from '../../components/popup/FindingRow.tsx';
import { ReportView } from '../../components/popup/ReportView.tsx';
import type { PageReport } from '../../utils/ext/messages.ts';
import { clauseText, finding, report, TEXTS } from './fixtures.ts';

afterEach(cleanup);

function view(rest: Partial<PageReport>) {
  return render(<ReportView report={report({ findings: [finding('copies')], ...rest })} texts={TEXTS} onJump={() => {}} />).container;
}

const SALE = 'sale-of-personal-data';
const PROMISE = { id: 'no-sale-promise', title: 'Promise not to sell' };

describe('the comparison', () => {
  const comparison = { below: 71, n: 1258, date: '2026-08-22' };

  test('is one line with its basis', () => {
    expect(view({ comparison }).textContent).toContain(
      'More risk than 71 of 100 privacy policies, allowing for length (n = 1,258, August 2026)',
    );
  });

  test('turns round below the middle, and names no type that it has no plural for', () => {
    expect(view({ comparison: { ...comparison, below: 49 }, type: 'Terms of Service' }).textContent).toContain(
      'Less risk than 51 of 100 terms of service, allowing for length',
    );
    cleanup();
    expect(view({ comparison: { ...comparison, below: 50 }, type: null }).textContent).toContain(
      'More risk than 50 of 100 documents of this type',
    );
  });

  test('explains itself and does not speak of the company', () => {
    expect(view({ comparison }).textContent).toMatch(/1,258 English documents of this type.*says nothing about the company/);
  });

  test('is left out when there is none', () => {
    expect(view({ comparison: null }).textContent).not.toContain('of 100');
  });
});

describe('absences', () => {
  test('are told as not found, apart from the risks', () => {
    const container = view({ absences: ['leave', 'retention-periods-stated', 'unknown-type'] });
    const section = screen.getByRole('region', { name: 'We did not find' });
    expect(
      within(section)
        .getAllByRole('listitem')
        .map((item) => item.querySelector('strong')?.textContent),
    ).toEqual(['Title of leave', 'How long your data is kept', 'unknown type']);
    expect(section.textContent).not.toMatch(/does not|lacks|missing/);
    expect(container.textContent).toContain('1 risk and 0 protections');
    expect(within(section).queryByRole('button')).toBeNull();
  });

  test('are left out when there are none', () => {
    view({ absences: [] });
    expect(screen.queryByText('We did not find')).toBeNull();
  });
});

describe('a conflict', () => {
  const text = {
    state: 'ready',
    text: clauseText(SALE, { conflicts: [PROMISE, { id: 'cross-context-advertising', title: 'Ads' }] }),
  } as const;

  test('is a sentence on the card', () => {
    const sold = finding(SALE, { conflictsWith: [PROMISE.id] });
    const { container } = render(<FindingCard finding={sold} spanIndex={0} text={text} titleId="title" />);
    expect(container.textContent).toContain('This document also says the opposite: Promise not to sell. Read both');
    expect(container.textContent).not.toContain('Read it together');
  });

  test('that is a tension is told more mildly', () => {
    const kept = finding('no-refunds', { conflictsWith: ['refund-or-withdrawal'] });
    const other = { id: 'refund-or-withdrawal', title: 'Refund or withdrawal' };
    const card = { state: 'ready', text: clauseText('no-refunds', { conflicts: [other] }) } as const;
    const { container } = render(<FindingCard finding={kept} spanIndex={0} text={card} titleId="title" />);
    expect(container.textContent).toContain('Read it together with another part of this document: Refund or withdrawal.');
    expect(container.textContent).not.toContain('opposite');
  });

  test('is not told where the document does not say the other thing', () => {
    const { container } = render(<FindingCard finding={finding(SALE)} spanIndex={0} text={text} titleId="title" />);
    expect(container.textContent).not.toContain('opposite');
  });

  test('stands in the popup row, opposites only', () => {
    const texts = { ...TEXTS, [PROMISE.id]: clauseText(PROMISE.id, { title: PROMISE.title }) };
    const row = (clause: string, other: string) =>
      render(<FindingRow finding={finding(clause, { conflictsWith: [other] })} texts={texts} onJump={() => {}} />).container.textContent;
    expect(row(SALE, PROMISE.id)).toContain('This document also says the opposite: Promise not to sell');
    expect(row('no-refunds', 'refund-or-withdrawal')).not.toContain('opposite');
  });
});
