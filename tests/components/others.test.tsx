// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { rarityText } from '../../components/findings/corpus-wording.ts';
import { FindingCard } from '../../components/findings/FindingCard.tsx';
import type { CardOthers } from '../../components/findings/Others.tsx';
import type { ReportFinding } from '../../utils/ext/messages.ts';
import { clauseContext, clauseText, finding, otherDocument } from './fixtures.ts';

afterEach(cleanup);

const onOpen = vi.fn<CardOthers['onOpen']>(async () => null);
const onOpenAll = vi.fn();

function card(context: CardOthers['context'], given: ReportFinding = finding('copies')): Element {
  const text = { state: 'ready', text: clauseText('copies') } as const;
  return render(<FindingCard finding={given} spanIndex={0} text={text} titleId="title" others={{ context, onOpen, onOpenAll }} />)
    .container;
}

/** The groups of the fold: their headings, each with its rows as they are read. */
function groups(container: Element) {
  return [...container.querySelectorAll('section')].map((section) => [
    section.querySelector('h3')?.textContent,
    ...[...section.querySelectorAll('li')].map((row) =>
      [...row.querySelectorAll('.cv-other-text > span')].map((one) => one.textContent).join(' | '),
    ),
  ]);
}

describe('how usual a clause type is', () => {
  test('is said in a word with the count, the type and the month', () => {
    expect(card(clauseContext()).querySelector('.cv-rarity')?.textContent).toBe('Uncommon: 31 of 214 privacy policies (Aug 2026)');
    const rarity = { type: 'Terms of Service', k: 0, n: 120, word: 'rare', date: '2026-08-21' } as const;
    expect(rarityText(rarity)).toBe('Rare: none of 120 terms of service (Aug 2026)');
    expect(rarityText({ ...rarity, type: 'Trackers Policy' })).toContain('120 documents of this type');
  });

  test('is not said where too few documents are known, and its room is kept only while nothing is known', () => {
    expect(card(clauseContext({ rarity: null })).querySelector('.cv-rarity')).toBeNull();
    expect(card(null).querySelector('.cv-rarity')).toBeNull();
    const waiting = card('loading').querySelector('.cv-rarity')!;
    expect(waiting.textContent).toBe('');
    expect(waiting.getAttribute('aria-hidden')).toBe('true');
  });
});

describe('how others handle it', () => {
  test('names the same line of business first, with severity and date, and who promises not to', () => {
    expect(groups(card(clauseContext()))).toEqual([
      ['Documents, notes and teamwork', 'Notely | Medium · as of 16 July 2026'],
      ['Other services', 'Big Chat | High · as of 16 July 2026', 'Paper Mill | High · as of 16 July 2026'],
      ['Who promises not to', 'Honest Pad | as of 1 August 2026'],
    ]);
    expect(screen.getByText('How others handle this').closest('summary')?.textContent).toContain('83');
  });

  test('says of a promise who does the opposite', () => {
    const promise = finding('leave', { polarity: 'protection', severity: 'info' });
    const context = clauseContext({ others: [otherDocument('Notely', { severity: 'info' })], against: [otherDocument('Greedy Pad')] });
    expect(groups(card(context, promise))).toEqual([
      ['Other services', 'Notely | as of 16 July 2026'],
      ['Who does the opposite', 'Greedy Pad | High · as of 16 July 2026'],
    ]);
  });

  test('names the type of each document where none was asked for', () => {
    expect(groups(card(clauseContext({ type: null, against: [] })))[0]).toEqual([
      'Documents, notes and teamwork',
      'Notely | Medium · Privacy Policy · as of 16 July 2026',
    ]);
  });

  test('opens a document at its own clause, and the list of all; what has no address is no button', () => {
    card(clauseContext());
    fireEvent.click(screen.getByRole('button', { name: /Honest Pad/ }));
    expect(onOpen.mock.lastCall?.[0]).toMatchObject({ service: 'Honest Pad', type: 'Privacy Policy', clause: 'leave' });
    fireEvent.click(screen.getByRole('button', { name: 'See all 83 services with this clause type' }));
    expect(onOpenAll).toHaveBeenCalledOnce();
    expect(screen.queryByRole('button', { name: /Paper Mill/ })).toBeNull();
  });

  test('says why a document did not open', async () => {
    onOpen.mockResolvedValueOnce('Caveat has no address for this document.');
    card(clauseContext());
    fireEvent.click(screen.getByRole('button', { name: /Notely/ }));
    expect((await screen.findByRole('alert')).textContent).toBe('Caveat has no address for this document.');
  });

  test.each<[string, CardOthers['context']]>([
    ['on its way', 'loading'],
    ['not to be had', null],
    ['empty', clauseContext({ others: [], against: [], total: 1 })],
  ])('is simply absent while %s', (_, context) => {
    expect(card(context).textContent).not.toContain('How others');
  });

  test('shows names from the index as text', () => {
    const evil = '<img src=x onerror="alert(1)">';
    expect(card(clauseContext({ others: [otherDocument(evil)] })).querySelector('img')).toBeNull();
    expect(screen.getByRole('button', { name: /onerror/ })).toBeTruthy();
  });
});
