import '../../assets/styles/tokens.css';
import '../../assets/styles/base.css';
import '../../components/findings/finding-card.css';
import axe from 'axe-core';
import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { FindingCard } from '../../components/findings/FindingCard.tsx';
import { MethodologyView } from '../../components/methodology/MethodologyView.tsx';
import { mountCard } from '../../components/page/mount-card.tsx';
import { PopupView } from '../../components/popup/PopupView.tsx';
import type { Agreement, PageState, PopupActions } from '../../components/popup/popup-model.ts';
import { WelcomeView } from '../../components/welcome/WelcomeView.tsx';
import { highlightSheet } from '../../utils/ext/highlight-sheet.ts';
import { ACCURACY, clauseContext, clauseText, comparison, finding, report, span, TEXTS } from '../components/fixtures.ts';

let box: HTMLElement | undefined;

afterEach(() => {
  if (box) render(null, box);
  box?.remove();
});

async function faults(content: ComponentChild): Promise<string[]> {
  box = document.createElement('div');
  document.body.append(box);
  render(content, box);
  for (const details of box.querySelectorAll('details')) details.open = true;
  return check(box);
}

async function check(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, { rules: { 'page-has-heading-one': { enabled: false }, region: { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`));
}

const nothing = () => {};
const actions: PopupActions = {
  readPage: nothing,
  openInTab: nothing,
  openDocument: nothing,
  reloadPage: nothing,
  jumpTo: nothing,
  setSite: nothing,
  allowSite: nothing,
  allowEverywhere: nothing,
  stopEverywhere: nothing,
  openHelp: nothing,
  openReader: nothing,
  openMethodology: nothing,
  openOwnPage: nothing,
  setStarred: nothing,
};
const INDEXED = { service: 'Lumenote', captured: '2026-07-16', risks: { critical: 0, high: 3, medium: 1, low: 0 }, protections: 2 };
const AGREEMENT: Agreement = {
  sentence: 'By joining you agree to our Terms, our Privacy Policy and our rules.',
  links: [
    { text: 'Terms', url: 'https://lumenote.example/terms', type: 'Terms of Service', known: null, indexed: INDEXED },
    {
      text: 'Privacy Policy',
      url: 'https://lumenote.test/privacy',
      type: 'Privacy Policy',
      known: { risks: { critical: 1, high: 2, medium: 3, low: 4 }, protections: 5, lastRead: 0 },
      indexed: null,
    },
  ],
};
const popup = (page: PageState, on = true) => (
  <PopupView
    model={{
      page,
      comparison: comparison(),
      library: {
        kept: { id: 'lumenote.example/privacy|Privacy Policy', starred: on },
        closed: on ? null : 'paused',
        among: { n: 6, fewer: 4, same: 1, more: 1 },
        room: { share: 0.94, next: ['Terms'], what: 'versions' },
        removed: 'To make room, 1 document left your library this week.',
      },
      agreement: page.kind === 'unread' && on ? AGREEMENT : null,
      site: { host: 'lumenote.example', on },
      everywhere: !on,
      withdrawn: on,
      version: '1.0.0',
      storageProblem: on ? null : 'There is no room left.',
    }}
    actions={actions}
    texts={TEXTS}
  />
);

test('axe finds nothing wrong with the card', async () => {
  const spans = [span('We may sell your notes to partners. '.repeat(20), ['may', 'sell'])];
  const text = { state: 'ready', text: clauseText('copies') } as const;
  const others = { context: clauseContext(), onOpen: async () => null, onOpenAll: nothing };
  expect(
    await faults(<FindingCard finding={finding('copies', { spans })} spanIndex={0} text={text} titleId="a" others={others} />),
  ).toEqual([]);
  expect(box!.textContent).toContain('How others handle this');
});

test('axe finds nothing wrong with the methodology page', async () => {
  expect(await faults(<MethodologyView accuracy={ACCURACY} texts={TEXTS} />)).toEqual([]);
});

test('axe finds nothing wrong with the card in a page', async () => {
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    return attach.call(this, { ...init, mode: 'open' });
  };
  const stop = new AbortController();
  const card = mountCard({
    loadText: async () => clauseText('copies'),
    onClose: nothing,
    onNext: nothing,
    onPrevious: nothing,
    signal: stop.signal,
  });
  Element.prototype.attachShadow = attach;
  const range = document.createRange();
  range.selectNodeContents(document.body);
  card.show({ finding: finding('copies'), spanIndex: 0, range, total: 3, position: 1, pinned: true });
  card.notice('Caveat was updated. Reload this page to go on.');
  await new Promise((resolve) => setTimeout(resolve, 300));
  const host = document.documentElement.lastElementChild!;
  expect(card.hostIs(host)).toBe(true);
  expect(await check(host)).toEqual([]);
  stop.abort();
});

test.each<[string, PageState, boolean]>([
  [
    'findings',
    {
      kind: 'report',
      report: report({
        findings: [
          finding('copies', { spans: [span('One.'), span('Two.')] }),
          finding('resale', { level: 'Low', p: 0.5 }),
          finding('leave', { polarity: 'protection', severity: 'info' }),
          finding('other', { spans: [span('Hidden.', [], { placed: false })], severity: 'critical' }),
        ],
      }),
    },
    true,
  ],
  ['a page that is being read', { kind: 'report', report: report({ state: 'scanning' }) }, true],
  ['an unread page', { kind: 'unread' }, true],
  ['a site that is switched off', { kind: 'unread' }, false],
])('axe finds nothing wrong with the popup: %s', async (_, page, on) => {
  expect(await faults(popup(page, on))).toEqual([]);
});

test('axe finds nothing wrong with the welcome page, and its sample is painted', async () => {
  const found = await faults(
    <WelcomeView
      texts={TEXTS}
      sheet={highlightSheet}
      everywhere={false}
      onAllow={nothing}
      onStop={nothing}
      services={30}
      shortcuts={[
        { what: 'Next flag', keys: 'Alt+Shift+J' },
        { what: 'Previous flag', keys: '' },
      ]}
      icon="data:,"
    />,
  );
  expect(found).toEqual([]);
  expect(CSS.highlights.size).toBeGreaterThanOrEqual(3);
});
