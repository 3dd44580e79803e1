// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { amongUsed, type UsedDocument } from '../../components/popup/among-used.ts';
import { comparisonOf } from '../../components/popup/compare-report.ts';
import { type Comparison, standsOut } from '../../components/popup/comparison.ts';
import { indexedDocument } from '../../components/popup/indexed-document.ts';
import { removedText, roomText } from '../../components/popup/library-words.ts';
import { PopupView } from '../../components/popup/PopupView.tsx';
import { type LibraryState, NO_LIBRARY, type PopupActions, type PopupModel } from '../../components/popup/popup-model.ts';
import { usedText } from '../../components/popup/used-services.ts';
import type { PageReport } from '../../utils/ext/messages.ts';
import { tinyMatrix } from '../support/tiny-matrix.ts';
import { comparison, finding, report, span, TEXTS } from './fixtures.ts';

afterEach(cleanup);

const HIGH = { severity: 'high', level: 'High' } as const;

function open(rest: Partial<PopupModel> = {}, read: Partial<PageReport> = {}) {
  const actions = { openOwnPage: vi.fn(), setStarred: vi.fn(), jumpTo: vi.fn() };
  const model: PopupModel = {
    page: { kind: 'report', report: report({ findings: [finding('copies'), finding('resale')], ...read }) },
    comparison: comparison(),
    library: NO_LIBRARY,
    agreement: null,
    site: { host: 'lumenote.example', on: true },
    everywhere: null,
    withdrawn: false,
    version: '1.2.3',
    storageProblem: null,
    ...rest,
  };
  const { container } = render(<PopupView model={model} actions={actions as Partial<PopupActions> as PopupActions} texts={TEXTS} />);
  return { actions, container };
}

const section = () => screen.getByRole('region', { name: 'Compared with others' });
const library = (rest: Partial<LibraryState>): Partial<PopupModel> => ({ library: { ...NO_LIBRARY, ...rest } });

describe('a row', () => {
  test('says how usual its clause type is, short to see and whole to hear, and nothing where that is not known', () => {
    open();
    const row = (name: RegExp) => screen.getByRole('button', { name }).closest('li')!;
    const rarity = row(/^Title of copies/).querySelector('[title^="Rare"]')!;
    expect(rarity.querySelector('[aria-hidden]')?.textContent).toBe('Rare · 9 of 214');
    expect(rarity.getAttribute('title')).toBe('Rare: found in 9 of 214 privacy policies, August 2026');
    expect(rarity.querySelector('.cv-hidden')?.textContent).toBe('Rare: found in 9 of 214 privacy policies, August 2026');
    expect(row(/^Title of resale/).textContent).not.toMatch(/\d of \d/);
  });

  test('leads to all services with its clause type, in a tab', () => {
    const { actions } = open();
    const link = screen.getByRole('link', { name: 'Others with this clause type: Title of copies' });
    expect(link.getAttribute('href')).toBe('/services.html#clause=copies&type=Privacy%20Policy');
    fireEvent.click(link);
    expect(actions.openOwnPage).toHaveBeenCalledExactlyOnceWith('/services.html#clause=copies&type=Privacy%20Policy');
    expect(actions.jumpTo).not.toHaveBeenCalled();
  });

  test('of a document of unknown type names the documents that were counted, and leads to all types', () => {
    const one = finding('copies', { spans: [span('One.'), span('Two.')] });
    const { container } = open({ comparison: comparison({ type: null, average: null }) }, { type: null, findings: [one] });
    expect(container.textContent).toContain('Rare · 9 of 214 privacy policies');
    expect(screen.getByRole('link', { name: /^Others/ }).getAttribute('href')).toBe('/services.html#clause=copies');
    expect(screen.getByRole('button', { name: 'Next place of: Title of copies' })).toBeTruthy();
  });
});

describe('compared with others', () => {
  test('says where the document stands out, among whom, of how many, as of when', () => {
    open();
    expect(section().querySelector('summary')?.textContent).toBe(
      'Above average in AI and sharing, below in money (Dating, n = 12, August 2026)',
    );
  });

  test.each<[string, NonNullable<Comparison['average']>['groups'], string]>([
    ['nothing stands out', [{ group: 'ai', here: 0.3, average: 0.2 }], 'About average in every kind of risk (all services, n = 80'],
    ['less only', [{ group: 'account', here: 0, average: 0.2 }], 'Below average in your account (all services'],
    [
      'much stands out',
      (['sharing', 'money', 'ai', 'disputes', 'tracking'] as const).map((group, k) => ({ group, here: 0.9 - k / 10, average: 0.1 })),
      'Above average in sharing, money, and 3 more (all services',
    ],
  ])('%s', (_, groups, words) => {
    open({ comparison: comparison({ average: { field: null, n: 80, date: '2026-08-21', groups } }) });
    expect(section().querySelector('summary')?.textContent).toContain(words);
  });

  test('draws a picture with a table of the same', () => {
    open();
    const rows = within(section()).getAllByRole('row', { hidden: true }).slice(1);
    expect(rows.map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
      ['AI', '80', '20'],
      ['Sharing', '50', '25'],
      ['Keeping data', '40', '39'],
      ['Money', '0', '31'],
    ]);
    const dots = [...section().querySelectorAll('[width="100%"] circle')].map((dot) => dot.getAttribute('cx'));
    expect(dots).toEqual(['20%', '80%', '25%', '50%', '39.4%', '40%', '31%', '0%']);
  });

  test('leads to the page that compares: this document where it is kept, else its service, else nothing', () => {
    const href = () => screen.queryByRole('link', { name: 'Compare in detail' })?.getAttribute('href');
    open(library({ kept: { id: 'lumenote.example/privacy|Privacy Policy', starred: false } }));
    expect(href()).toBe('/compare.html#a=own%3Alumenote.example%2Fprivacy%7CPrivacy%20Policy&b=field%3Adating&type=Privacy%20Policy');
    cleanup();
    open({ comparison: comparison({ service: 'Lumenote' }) });
    expect(href()).toBe('/compare.html#a=index%3ALumenote&b=field%3Adating&type=Privacy%20Policy');
    cleanup();
    open();
    expect(href()).toBeUndefined();
  });

  test('is left out where nothing is known, and has its place kept while it is looked up', () => {
    open({ comparison: null });
    expect(screen.queryByRole('region', { name: 'Compared with others' })).toBeNull();
    cleanup();
    open({ comparison: 'loading' });
    expect(section().textContent).toBe('Compared with others');
  });

  test('counts the services that the person uses', () => {
    open(library({ among: { n: 6, fewer: 4, same: 1, more: 1 } }));
    expect(section().textContent).toContain(
      'Of the 6 other privacy policies you have read, 4 have fewer high or critical risks, 1 has more and 1 has as many.',
    );
  });
});

describe('the library', () => {
  test('stars the document where it is kept', () => {
    const { actions } = open(library({ kept: { id: 'a', starred: false } }));
    const star = screen.getByRole('button', { name: 'Star this document' });
    expect(star.getAttribute('aria-pressed')).toBe('false');
    fireEvent.click(star);
    expect(actions.setStarred).toHaveBeenCalledExactlyOnceWith(true);
    cleanup();
    open();
    expect(screen.queryByRole('button', { name: 'Star this document' })).toBeNull();
  });

  test('is one press away', () => {
    const { actions } = open();
    fireEvent.click(screen.getByRole('link', { name: 'Library' }));
    expect(actions.openOwnPage).toHaveBeenCalledExactlyOnceWith('/library.html');
  });

  test.each([
    ['paused', 'Not kept: you paused the library'],
    ['private', 'Private window: nothing is kept'],
    [null, 'Everything stays on this device'],
  ] as const)('%s: says what is kept', (closed, words) => {
    expect(open(library({ closed })).container.querySelector('footer')?.textContent).toContain(words);
  });

  test('tells that room is getting short, and what had to go', () => {
    open(library({ room: { share: 0.934, next: ['Lumenote terms'], what: 'document' }, removed: 'To make room, 1 document left.' }));
    expect(screen.getByRole('note').textContent).toBe(
      'Your library is 93 % full. “Lumenote terms” goes next. To make room, 1 document left. Make room',
    );
    cleanup();
    open();
    expect(screen.queryByRole('note')).toBeNull();
  });
});

test('room in words: over the cap, versions, nothing that may go', () => {
  expect(roomText({ share: 1.2, next: ['Terms'], what: 'versions' })).toBe('Your library is full. Old versions of “Terms” go next.');
  expect(roomText({ share: 0.96, next: [], what: null })).toBe(
    'Your library is 96 % full. Nothing goes by itself: what is left is starred.',
  );
});

test('what left the library counts documents once, versions all, and forgets after a week', () => {
  const now = Date.UTC(2026, 7, 21);
  const note = (days: number, document: string, versions: number | null) => ({ when: now - days * 86_400_000, document, versions });
  expect(removedText([note(1, 'a', null), note(2, 'a', null), note(3, 'b', 2), note(4, 'c', 1), note(8, 'd', null)], now)).toBe(
    'To make room, 1 document and 3 old versions left your library this week.',
  );
  expect(removedText([note(8, 'd', null)], now)).toBeNull();
});

describe('the numbers', () => {
  const dating = Array.from({ length: 6 }, (_, k) => ({ name: `Match ${k}`, field: 'dating' as const }));
  const rest = Array.from({ length: 100 }, (_, k) => ({ name: `Shop ${k}`, field: 'retail' as const }));
  const copies = (name: string, has: boolean) => ({ service: name, ...(has && { found: { copies: HIGH } }) });
  const matrix = tinyMatrix(
    [...dating.map(({ name }, k) => copies(name, k < 3)), ...rest.map(({ name }, k) => copies(name, k < 7))],
    [...dating.map((one, k) => (k === 0 ? { ...one, hosts: 'lumenote.example' } : one)), ...rest],
  );
  const read = (more: Partial<PageReport> = {}) =>
    report({ url: 'https://www.lumenote.example/privacy', findings: [finding('copies'), finding('unheard-of')], ...more });

  test('rarity over all, the average over the others of the same field', () => {
    const found = comparisonOf(read(), matrix, TEXTS)!;
    expect([...found.rarity]).toEqual([
      ['copies', { type: 'Privacy Policy', k: 10, n: 106, word: 'uncommon', date: '2026-08-21' }],
      ['unheard-of', { type: 'Privacy Policy', k: 0, n: 106, word: 'rare', date: '2026-08-21' }],
    ]);
    expect(found.service).toBe('Match 0');
    // 6 of 15 here; without this document's own company, 2 of the 5 others have it.
    expect(found.average).toEqual({
      field: 'dating',
      n: 5,
      date: '2026-08-21',
      groups: [{ group: 'retention', here: 0.4, average: expect.closeTo(0.16) }],
    });
  });

  test('over all services where the host is unknown, or its field has too few', () => {
    expect(comparisonOf(read({ url: 'https://unknown.example/' }), matrix, TEXTS)?.average).toMatchObject({ field: null, n: 106 });
    const few = tinyMatrix(
      rest.slice(0, 8).map(({ name }) => copies(name, true)),
      [{ ...rest[0]!, field: 'games', hosts: 'lumenote.example' }],
    );
    const found = comparisonOf(read(), few, TEXTS)!;
    expect(found.average).toMatchObject({ field: null, n: 7 });
    expect(found.rarity.size).toBe(0);
  });

  test('a document of unknown type against the type in which a clause type stands most often, without an average', () => {
    const unknown = comparisonOf(read({ type: null }), matrix, TEXTS);
    expect(unknown).toMatchObject({ type: null, average: null });
    expect([...unknown.rarity.keys()]).toEqual(['copies']);
  });

  test('no average of a type that hardly anybody has', () => {
    expect(comparisonOf(read({ type: 'Imprint' }), matrix, TEXTS)).toMatchObject({ average: null });
  });

  test('what stands out is clear, the clearest first', () => {
    const groups = [
      { group: 'ai', here: 0.4, average: 0.2 },
      { group: 'money', here: 0.3, average: 0.2 },
      { group: 'sharing', here: 0.9, average: 0.2 },
      { group: 'disputes', here: 0.1, average: 0.4 },
    ] as const;
    expect(standsOut(groups)).toEqual({ above: ['sharing', 'ai'], below: ['disputes'] });
  });

  test('a link is looked up in the index by host and type', () => {
    expect(indexedDocument(matrix, TEXTS, 'https://lumenote.example/legal', 'Privacy Policy')).toEqual({
      service: 'Match 0',
      captured: '2026-08-21',
      risks: { critical: 0, high: 1, medium: 0, low: 0 },
      protections: 0,
    });
    expect(indexedDocument(matrix, TEXTS, 'https://lumenote.example/legal', 'Terms of Service')).toBeNull();
    expect(indexedDocument(matrix, TEXTS, 'https://lumenote.example/legal', null)).toBeNull();
    expect(indexedDocument(matrix, TEXTS, 'https://unknown.example/legal', 'Privacy Policy')).toBeNull();
  });
});

describe('services that the person uses', () => {
  const row = (host: string, high: number, more: Partial<UsedDocument> = {}): UsedDocument => ({
    host,
    type: 'Privacy Policy',
    language: 'en',
    lastRead: 1,
    counts: { critical: 0, high, medium: 9, low: 9, info: 9 },
    ...more,
  });
  const own = {
    host: 'www.lumenote.example',
    type: 'Privacy Policy',
    findings: [
      finding('copies'),
      finding('resale', { severity: 'critical' }),
      finding('unsure', { level: 'Low' }),
      finding('staff', { audience: 'employee' }),
    ],
  };

  test('are counted once each, by the document read last, of the same type, in English, without this one', () => {
    const rows = [
      row('a.example', 1),
      row('b.example', 2),
      row('www.b.example', 9, { lastRead: 0 }),
      row('c.example', 3),
      row('d.example', 0, { type: 'Terms of Service' }),
      row('e.example', 0, { language: 'de' }),
      row('lumenote.example', 0),
    ];
    expect(amongUsed(own, rows)).toEqual({ n: 3, fewer: 1, same: 1, more: 1 });
    expect(amongUsed(own, rows.slice(1))).toBeNull();
  });

  test.each([
    [{ n: 3, fewer: 0, same: 3, more: 0 }, 'all have as many high or critical risks.'],
    [{ n: 4, fewer: 0, same: 1, more: 3 }, '3 have more high or critical risks and 1 has as many.'],
    [{ n: 4, fewer: 4, same: 0, more: 0 }, '4 have fewer high or critical risks.'],
  ])('%o', (counts, words) => {
    expect(usedText(counts, 'privacy policies')).toBe(`Of the ${counts.n} other privacy policies you have read, ${words}`);
  });
});
