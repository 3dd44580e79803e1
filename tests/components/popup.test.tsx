// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { PopupView } from '../../components/popup/PopupView.tsx';
import { type Agreement, NO_LIBRARY, type PageState, type PopupActions, type PopupModel } from '../../components/popup/popup-model.ts';
import type { PageReport } from '../../utils/ext/messages.ts';
import { finding, report, span, TEXTS } from './fixtures.ts';

afterEach(cleanup);

function open(page: PageState, rest: Partial<PopupModel> = {}) {
  const actions = {
    readPage: vi.fn(),
    reloadPage: vi.fn(),
    openInTab: vi.fn(),
    openDocument: vi.fn(),
    jumpTo: vi.fn(),
    setSite: vi.fn(),
    allowSite: vi.fn(),
    allowEverywhere: vi.fn(),
    stopEverywhere: vi.fn(),
    openHelp: vi.fn(),
    openReader: vi.fn(),
    openMethodology: vi.fn(),
    openOwnPage: vi.fn(),
    setStarred: vi.fn(),
  } satisfies PopupActions;
  const model: PopupModel = {
    page,
    comparison: null,
    library: NO_LIBRARY,
    agreement: null,
    site: { host: 'lumenote.example', on: true },
    everywhere: false,
    withdrawn: false,
    version: '1.2.3',
    storageProblem: null,
    ...rest,
  };
  const { container } = render(<PopupView model={model} actions={actions} texts={TEXTS} />);
  return { actions, container };
}

const read = (rest: Partial<PageReport>): PageState => ({ kind: 'report', report: report(rest) });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

describe('every state is worded and says what to do next', () => {
  test.each<[string, PageState, RegExp, string | null, keyof PopupActions | null]>([
    ['opening', { kind: 'opening' }, /Looking at this page/, null, null],
    ['scanning', read({ state: 'scanning' }), /Reading the document/, null, null],
    ['browser page', { kind: 'browser-page' }, /Caveat cannot run here.*Open a privacy policy/, 'Read a file in Caveat', 'openReader'],
    ['PDF', { kind: 'pdf' }, /is a PDF.*open or drop it on Caveat’s own page/, 'Read it in Caveat', 'openReader'],
    ['unread', { kind: 'unread' }, /No policy recognised/, 'Read this page anyway', 'readPage'],
    ['no policy', read({ state: 'no-policy' }), /No policy recognised/, 'Read this page anyway', 'readPage'],
    ['unlikely', read({ unlikely: true }), /does not look like a policy/, null, null],
    ['no access', { kind: 'no-access', host: 'lumenote.example' }, /may not read this site/, 'Allow on lumenote.example', 'allowSite'],
    ['page only', { kind: 'no-access', host: 'lumenote.example' }, /may not read this site/, 'Read this page only', 'readPage'],
    ['no access at all', { kind: 'no-access', host: null }, /may not read this site.*button in the toolbar/, null, null],
    ['reload', { kind: 'reload' }, /installed or updated/, 'Reload the page', 'reloadPage'],
    [
      'language',
      read({ state: 'language', language: 'de' }),
      /This document is in German.*Caveat reads English.*language menu/,
      null,
      null,
    ],
    [
      'English version',
      read({ state: 'language', language: 'fr', english: 'https://lumenote.example/en/privacy' }),
      /This document is in French.*links an English version\./,
      'Open the English version',
      'openInTab',
    ],
    [
      'English version elsewhere',
      read({ state: 'language', language: 'fr', english: 'https://lumenote.test/privacy' }),
      /links an English version on lumenote\.test\./,
      'Open the English version',
      'openInTab',
    ],
    ['no such language', read({ state: 'language', language: 'x1' }), /a language Caveat did not recognise/, null, null],
    ['unknown language', read({ state: 'language', language: 'und' }), /a language Caveat did not recognise/, null, null],
    ['too short', read({ state: 'too-short' }), /Not analysed: too little text/, 'Read again', 'readPage'],
    ['failed', read({ state: 'failed', errors: ['It broke.'] }), /could not read this page.*It broke\./, 'Try again', 'readPage'],
    ['error', { kind: 'error', message: 'Nobody answered.' }, /could not read this page.*Nobody answered\./, 'Try again', 'readPage'],
    ['off', read({ state: 'off' }), /Switched off on lumenote\.example/, 'Turn on for this site', 'setSite'],
  ])('%s', (_, page, words, button, action) => {
    const { actions, container } = open(page);
    expect(container.textContent).toMatch(words);
    if (!button || !action) return;
    press(button);
    expect(actions[action]).toHaveBeenCalledOnce();
  });

  test('a site that is switched off says so whatever the page knows', () => {
    const { actions, container } = open({ kind: 'unread' }, { site: { host: 'lumenote.example', on: false } });
    expect(container.textContent).toContain('Switched off on lumenote.example');
    expect(screen.getByRole('switch').getAttribute('aria-checked')).toBe('false');
    fireEvent.click(screen.getByRole('switch', { name: 'Caveat on lumenote.example' }));
    expect(actions.setSite).toHaveBeenCalledWith(true);
  });

  test('nothing found counts the clause types and is no all-clear', () => {
    const { container } = open(read({ findings: [] }));
    expect(container.textContent).toContain('We did not find any of the 3 clause types Caveat looks for');
    expect(container.textContent).toContain('no all-clear');
  });

  test('only protections found: the risks looked for are counted', () => {
    const { container } = open(read({ findings: [finding('leave', { polarity: 'protection', severity: 'info' })] }));
    expect(container.textContent).toContain('We did not find any of the 2 kinds of risk');
    expect(screen.getByRole('heading', { name: /Protections/ })).toBeTruthy();
  });

  test('a problem with keeping records is told beside the findings', () => {
    open(read({ findings: [finding('copies')] }), { storageProblem: 'There is no room left.' });
    expect(screen.getByRole('alert').textContent).toBe('There is no room left.');
    expect(screen.getByText('Title of copies')).toBeTruthy();
  });
});

describe('a document that was read', () => {
  test('names service, type, stated date and words', () => {
    const { container } = open(read({ findings: [finding('copies')] }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Lumenote');
    expect(container.textContent).toContain('Privacy Policy · dated 1 Mar 2026 · 6,412 words read');
  });

  test('leaves out what is not known', () => {
    const { container } = open(read({ findings: [finding('copies')], type: null, statedDate: null, service: '', words: 1 }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('lumenote.example');
    expect(container.textContent).toContain('Policy document · 1 word read');
  });

  test('counts by severity in words, worst group first, protections apart', () => {
    open(
      read({
        findings: [
          finding('copies'),
          finding('resale', { severity: 'critical' }),
          finding('leave', { polarity: 'protection', severity: 'info' }),
        ],
      }),
    );
    const glance = screen.getByRole('region', { name: 'At a glance' });
    expect(glance.textContent).toContain('2 risks and 1 protection found');
    expect(
      within(glance)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['1 Critical', '1 High', '0 Medium', '0 Low']);
    expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual([
      'Critical risk1',
      'High risk1',
      'Protections1',
    ]);
  });

  test('jumps to the place, and steps through several, counting only those on the page', () => {
    const spans = [span('One.'), span('Two.', [], { placed: false }), span('Three.')];
    const { actions, container } = open(read({ findings: [finding('copies', { spans })] }));
    press(/^Title of copies/);
    expect(actions.jumpTo).toHaveBeenLastCalledWith('copies', 0);
    expect(container.textContent).toContain('1 of 2 places');
    press('Next place of: Title of copies');
    expect(actions.jumpTo).toHaveBeenLastCalledWith('copies', 2);
    expect(container.textContent).toContain('2 of 2 places');
    press('Next place of: Title of copies');
    expect(actions.jumpTo).toHaveBeenLastCalledWith('copies', 0);
    press('Previous place of: Title of copies');
    expect(actions.jumpTo).toHaveBeenLastCalledWith('copies', 2);
  });

  test('many findings: the worst stay open, the rest and the protections are one press away', () => {
    const of = (count: number, rest: Parameters<typeof finding>[1]) =>
      Array.from({ length: count }, (_, index) => finding(`${rest?.severity}-${rest?.polarity}-${index}`, rest));
    const { container } = open(
      read({
        findings: [
          ...of(1, { severity: 'critical' }),
          ...of(19, { severity: 'high' }),
          ...of(14, { severity: 'medium' }),
          ...of(1, { severity: 'low' }),
          ...of(12, { severity: 'info', polarity: 'protection' }),
        ],
      }),
    );
    const groups = [...container.querySelectorAll('details')];
    expect(groups.map((group) => [group.querySelector('h2')?.textContent, group.open])).toEqual([
      ['Critical risk1', true],
      ['High risk19', true],
      ['Medium risk14', false],
      ['Low risk1', false],
      ['Protections12', false],
    ]);
  });

  test('the worst group is open however long it is', () => {
    const many = Array.from({ length: 30 }, (_, index) => finding(`high-${index}`));
    const { container } = open(read({ findings: many }));
    expect(container.querySelector('details')?.open).toBe(true);
  });

  test('what is written for other readers waits in a closed drawer and is not counted', () => {
    const { container } = open(read({ findings: [finding('copies'), finding('resale', { severity: 'critical', audience: 'developer' })] }));
    const drawer = [...container.querySelectorAll('details')].find((one) => one.textContent?.includes('other readers'));
    expect(drawer?.open).toBe(false);
    expect(drawer?.textContent).toContain('1 finding for other readers');
    expect(drawer?.textContent).toContain('to developers only');
    expect(container.textContent).toContain('1 risk and 0 protections found');
  });

  test('less certain findings wait in a closed drawer and are not counted', () => {
    const { container } = open(read({ findings: [finding('copies'), finding('resale', { level: 'Low', p: 0.55 })] }));
    const drawer = [...container.querySelectorAll('details')].at(-1);
    expect(drawer?.open).toBe(false);
    expect(drawer?.textContent).toContain('1 less certain finding');
    expect(drawer?.textContent).toContain('Title of resale');
    expect(container.textContent).toContain('1 risk and 0 protections found');
  });

  test('what could not be marked is listed as such, with nothing to jump to', () => {
    const spans = [span('Hidden away.', [], { placed: false })];
    const { container } = open(read({ findings: [finding('copies', { spans })] }));
    expect(container.querySelector('details')?.textContent).toContain('1 finding not marked on the page');
    expect(container.textContent).toContain('Hidden away.');
    expect(screen.queryByRole('button', { name: /^Title of copies/ })).toBeNull();
  });

  test('shows markup from a page as text', () => {
    const evil = '<img src=x onerror="alert(1)">';
    const { container } = open(read({ service: evil, findings: [finding(evil, { spans: [span(evil)] })] }));
    expect(container.querySelector('img')).toBeNull();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(evil);
    expect(container.querySelector('li button')?.textContent).toContain(evil);
  });
});

describe('a page that asks for agreement', () => {
  const known = { risks: { critical: 0, high: 2, medium: 0, low: 1 }, protections: 1, lastRead: Date.UTC(2026, 2, 3, 12) };
  const links: Agreement['links'] = [
    { text: 'Terms', url: 'https://lumenote.example/terms', type: 'Terms of Service', known: null, indexed: null },
    { text: 'privacy policy', url: 'https://lumenote.example/privacy', type: 'Privacy Policy', known, indexed: null },
    {
      text: '',
      url: 'https://ledgerly.example/legal',
      type: null,
      known: { ...known, risks: { ...known.risks, high: 0, low: 0 } },
      indexed: null,
    },
  ];
  const agreement = { sentence: 'By joining you agree to our Terms.', links };
  const rows = () => screen.getAllByRole('listitem').map((row) => row.textContent);

  test.each<[string, PageState]>([
    ['unread', { kind: 'unread' }],
    ['no policy', read({ state: 'no-policy' })],
  ])('lists each document with its kind, its host where it is another, and what is known of it (%s)', (_, page) => {
    const { container } = open(page, { agreement });
    expect(screen.getByRole('region', { name: 'Before you agree' }).textContent).toContain('“By joining you agree to our Terms.”');
    expect(rows()).toEqual([
      'TermsTerms of Service · not read yet',
      'privacy policyRead 3 Mar 20262 high1 low1 protection',
      'Policy documentledgerly.example · read 3 Mar 2026We did not find a risk in it1 protection',
    ]);
    expect(container.textContent).not.toContain('No policy recognised');
    press('Read this page anyway');
  });

  test('says what the bundled index knows of a document that was not read here', () => {
    const indexed = { service: 'Lumenote', captured: '2026-07-16', risks: { critical: 0, high: 3, medium: 1, low: 0 }, protections: 2 };
    open(
      { kind: 'unread' },
      {
        agreement: {
          sentence: '',
          links: [
            { ...links[0]!, indexed },
            { ...links[1]!, indexed },
          ],
        },
      },
    );
    expect(rows()).toEqual([
      'TermsTerms of Service · not read yetLumenote, index as of 16 July 2026:3 high1 medium2 protections',
      'privacy policyRead 3 Mar 20262 high1 low1 protection',
    ]);
  });

  test('opens the document that is pressed', () => {
    const { actions } = open({ kind: 'unread' }, { agreement });
    press(/^privacy policy/);
    expect(actions.openDocument).toHaveBeenCalledExactlyOnceWith('https://lumenote.example/privacy');
    press('Read this page anyway');
    expect(actions.readPage).toHaveBeenCalledOnce();
  });

  test('without words says that the form links them, and shows markup as text', () => {
    const evil = '<img src=x onerror=alert(1)>';
    const { container } = open({ kind: 'unread' }, { agreement: { sentence: '', links: [{ ...links[0]!, text: evil }] } });
    expect(container.textContent).toContain('The form on this page links this document beside its button');
    expect(container.querySelector('img')).toBeNull();
    expect(rows()[0]).toContain(evil);
  });

  test('says nothing of it over a policy, a site that is off, or a page that is being looked at', () => {
    for (const [page, rest] of [
      [read({ findings: [finding('copies')] }), {}],
      [{ kind: 'opening' }, {}],
      [{ kind: 'unread' }, { site: { host: 'lumenote.example', on: false } }],
    ] as const) {
      expect(open(page, { agreement, ...rest }).container.textContent).not.toContain('Before you agree');
      cleanup();
    }
  });
});

describe('access to all sites', () => {
  test('is asked with what it means beside the button', () => {
    const { actions, container } = open({ kind: 'unread' });
    press('Highlight on every policy page');
    expect(actions.allowEverywhere).toHaveBeenCalledOnce();
    expect(container.textContent).toContain('Your browser will ask about all sites');
  });

  test('that was taken away outside Caveat is told', () => {
    expect(open({ kind: 'unread' }, { withdrawn: true }).container.textContent).toContain('Access to all sites was taken away');
  });

  test('once given, is stated, with the way back', () => {
    const { actions } = open({ kind: 'unread' }, { everywhere: true });
    expect(screen.queryByRole('button', { name: 'Highlight on every policy page' })).toBeNull();
    press('Turn off');
    expect(actions.stopEverywhere).toHaveBeenCalledOnce();
  });
});

test('the foot says version and that everything stays here, and leads to help', () => {
  const { actions, container } = open({ kind: 'browser-page' }, { site: null });
  expect(container.textContent).toContain('Everything stays on this device');
  expect(container.textContent).toContain('Caveat 1.2.3');
  press('Help');
  expect(actions.openHelp).toHaveBeenCalledOnce();
});
