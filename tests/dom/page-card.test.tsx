import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { mountCard, type PageCard } from '../../components/page/mount-card.tsx';
import { clauseContext, clauseText, finding } from '../components/fixtures.ts';

/** The card asks for a closed root; the test opens it, for the driver's pointer to find its way in. */
let root: ShadowRoot;
let mode: ShadowRootMode;
let stop: AbortController;
let card: PageCard;
let texts: Map<string, string>;
let contexts: Map<string, ReturnType<typeof clauseContext>>;
const others = { open: vi.fn(async () => null), openAll: vi.fn() };
const events = { onClose: vi.fn(), onNext: vi.fn(), onPrevious: vi.fn() };
const attach = Element.prototype.attachShadow;

beforeEach(() => {
  vi.clearAllMocks();
  document.body.replaceChildren();
  const button = document.createElement('button');
  button.textContent = 'Of the page';
  const text = document.createElement('p');
  text.textContent = 'We keep a copy of everything that you send.';
  document.body.append(button, text);
  Element.prototype.attachShadow = function (init) {
    mode = init.mode;
    root = attach.call(this, { ...init, mode: 'open' });
    return root;
  };
  stop = new AbortController();
  texts = new Map([['copies', 'Copies are kept']]);
  const loadText = async (clause: string) => {
    const title = texts.get(clause);
    return title === undefined ? null : clauseText(clause, { title });
  };
  contexts = new Map([['copies', clauseContext()]]);
  const load = async (clause: string) => contexts.get(clause) ?? Promise.reject(new Error('no index'));
  card = mountCard({ loadText, others: { load, ...others }, ...events, signal: stop.signal });
});

afterEach(() => {
  stop.abort();
  Element.prototype.attachShadow = attach;
});

function show(rest: { pinned?: boolean; clause?: string; position?: number } = {}): void {
  const node = document.querySelector('p')!.firstChild!;
  const range = document.createRange();
  range.setStart(node, 3);
  range.setEnd(node, 29);
  const { clause = 'copies', pinned = false, position = 3 } = rest;
  card.show({ finding: finding(clause), spanIndex: 0, range, total: 17, position, pinned });
}

const dialog = () => root.querySelector<HTMLElement>('[role=dialog]');
const button = (name: string) => root.querySelector<HTMLButtonElement>(`button[aria-label="${name}"]`)!;
const title = () => vi.waitFor(() => expect(root.querySelector('h2')?.textContent).toBe('Copies are kept'));

describe('the card in a page', () => {
  test('leaves the page alone until something is shown', () => {
    expect(root.host.isConnected).toBe(false);
    show();
    expect(root.host.parentElement).toBe(document.documentElement);
    expect(root.host.localName).toMatch(/^[a-z]{5}-[a-z]{7}$/);
    expect(mode).toBe('closed');
    expect(root.querySelector('[popover]')?.matches(':popover-open')).toBe(true);
  });

  test('stands beside its clause, inside the window', async () => {
    show();
    await title();
    await vi.waitFor(() => expect(dialog()!.style.transform).not.toBe(''));
    const box = dialog()!.getBoundingClientRect();
    const line = document.querySelector('p')!.getBoundingClientRect();
    expect(box.width).toBeGreaterThan(200);
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(innerWidth);
    expect(box.bottom).toBeLessThanOrEqual(innerHeight);
    expect(box.top >= line.bottom - 1 || innerHeight < 400).toBe(true);
  });

  test('a page rule with !important neither hides nor restyles it', async () => {
    const style = document.createElement('style');
    style.textContent = '* { display: none !important; color: red !important; } html, body, p { display: block !important; }';
    document.body.append(style);
    show();
    await title();
    expect(dialog()!.getBoundingClientRect().height).toBeGreaterThan(100);
    expect(getComputedStyle(dialog()!).color).not.toBe('rgb(255, 0, 0)');
  });

  test('tells its own events from the page’s', () => {
    show();
    expect(card.hostIs(root.host)).toBe(true);
    expect(card.hostIs(document.body)).toBe(false);
    expect(card.hostIs(null)).toBe(false);
  });

  test('goes back into a page that took it out', async () => {
    show();
    root.host.remove();
    await vi.waitFor(() => expect(root.host.isConnected).toBe(true));
    expect(root.querySelector('[popover]')?.matches(':popover-open')).toBe(true);
  });

  test('gives in to a page that takes it out at once, every time, until it is shown again', async () => {
    let removed = 0;
    const page = new MutationObserver(() => {
      if (!root.host.isConnected) return;
      removed++;
      root.host.remove();
    });
    page.observe(document.documentElement, { childList: true });
    show();
    await new Promise((resolve) => setTimeout(resolve));
    const first = removed;
    expect(first).toBeGreaterThan(1);
    expect(first).toBeLessThan(10);
    show();
    await new Promise((resolve) => setTimeout(resolve));
    page.disconnect();
    expect(removed).toBeGreaterThan(first);
    expect(removed).toBeLessThanOrEqual(2 * first);
  });

  test('takes out what an older build left behind, at the start and later, and nothing else', async () => {
    show();
    const left = document.createElement('abcde-fghijkl');
    left.style.cssText = (root.host as HTMLElement).style.cssText;
    const ofThePage = document.createElement('mypag-element');
    document.documentElement.append(left, ofThePage);
    await vi.waitFor(() => expect(left.isConnected).toBe(false));
    document.documentElement.append(left);
    const again = new AbortController();
    mountCard({ loadText: async () => null, ...events, signal: again.signal });
    expect(left.isConnected).toBe(false);
    expect(ofThePage.isConnected).toBe(true);
    again.abort();
    ofThePage.remove();
  });

  test('gives in to a page that puts a leftover back whenever it is taken out', async () => {
    const left = document.createElement('abcde-fghijkl');
    left.style.cssText = (root.host as HTMLElement).style.cssText;
    let put = 0;
    const page = new MutationObserver(() => {
      if (left.isConnected || put > 100) return;
      put++;
      document.documentElement.append(left);
    });
    page.observe(document.documentElement, { childList: true });
    document.documentElement.append(left);
    await new Promise((resolve) => setTimeout(resolve));
    page.disconnect();
    left.remove();
    expect(put).toBeGreaterThan(0);
    expect(put).toBeLessThan(20);
  });

  test('says so when the explanation cannot be had, and asks again the next time', async () => {
    texts.clear();
    show();
    await vi.waitFor(() => expect(root.querySelector('[role=alert]')?.textContent).toContain('could not load'));
    texts.set('copies', 'Copies are kept');
    show();
    await title();
  });

  test('an explanation that comes late does not land in another card', async () => {
    texts.set('resale', 'Data is sold');
    show();
    show({ clause: 'resale' });
    await vi.waitFor(() => expect(root.querySelector('h2')?.textContent).toBe('Data is sold'));
  });

  test('everything is gone when the signal says so', () => {
    show();
    stop.abort();
    expect(root.host.isConnected).toBe(false);
    show();
    expect(root.host.isConnected).toBe(false);
  });
});

describe('closing', () => {
  test('waits a moment after the pointer left the highlight, and stays when the pointer came in', async () => {
    show();
    await title();
    card.hideSoon();
    expect(dialog()).not.toBeNull();
    // At once, and not by the driver, which may take longer than the moment lasts.
    dialog()!.closest('.cv-layer')!.parentElement!.dispatchEvent(new PointerEvent('pointerenter'));
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(dialog()).not.toBeNull();
    await userEvent.hover(dialog()!);
    await userEvent.hover(document.querySelector('button')!);
    await vi.waitFor(() => expect(dialog()).toBeNull());
    expect(events.onClose).toHaveBeenCalledOnce();
    expect(root.querySelector('[popover]')?.matches(':popover-open')).toBe(false);
  });

  test('a pinned card stays when the pointer leaves, and gives way only to another pinned one', async () => {
    texts.set('resale', 'Data is sold');
    show({ pinned: true });
    await title();
    card.hideSoon();
    show({ clause: 'resale' });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(root.querySelector('h2')?.textContent).toBe('Copies are kept');
    show({ clause: 'resale', pinned: true });
    await vi.waitFor(() => expect(root.querySelector('h2')?.textContent).toBe('Data is sold'));
  });

  test('Escape closes it and gives the focus back; a key made up by a script does nothing', async () => {
    document.querySelector('button')!.focus();
    show({ pinned: true });
    expect(root.activeElement).toBe(dialog());
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(dialog()).not.toBeNull();
    await userEvent.keyboard('{Escape}');
    expect(dialog()).toBeNull();
    expect(document.activeElement).toBe(document.querySelector('button'));
    expect(events.onClose).toHaveBeenCalledOnce();
  });

  test('hide() is quiet', () => {
    show();
    card.hide();
    expect(dialog()).toBeNull();
    expect(events.onClose).not.toHaveBeenCalled();
  });
});

describe('buttons', () => {
  test('next, previous, pin and close', async () => {
    show();
    await title();
    await userEvent.click(button('Next flag'));
    await userEvent.click(button('Previous flag'));
    expect(events.onNext).toHaveBeenCalledOnce();
    expect(events.onPrevious).toHaveBeenCalledOnce();
    await userEvent.click(button('Keep this card open'));
    expect(button('Keep this card open').getAttribute('aria-pressed')).toBe('true');
    await userEvent.click(button('Close'));
    expect(dialog()).toBeNull();
  });

  test('a press made up by a script does nothing', async () => {
    show();
    await title();
    button('Next flag').click();
    button('Close').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    expect(events.onNext).not.toHaveBeenCalled();
    expect(dialog()).not.toBeNull();
  });

  test('keys and presses in the card stay in the card', async () => {
    const heard = vi.fn();
    for (const type of ['keydown', 'keyup', 'click', 'pointerdown', 'mousedown', 'focusin'])
      document.addEventListener(type, heard, { signal: stop.signal });
    show({ pinned: true });
    await title();
    await userEvent.keyboard('j');
    await userEvent.click(button('Next flag'));
    expect(events.onNext).toHaveBeenCalledOnce();
    expect(heard.mock.calls.map(([event]) => event.type)).toEqual([]);
  });

  test('the focus stays on the button that leads on', async () => {
    show({ pinned: true });
    await title();
    await userEvent.click(button('Next flag'));
    show({ pinned: true, position: 4 });
    expect(root.activeElement).toBe(button('Next flag'));
    expect(root.querySelector('.cv-count')?.textContent).toBe('4 of 17');
  });

  test('a flag reached by key is read out', async () => {
    show({ pinned: true });
    await vi.waitFor(() => expect(root.querySelector('[role=status]')?.textContent).toBe('Flag 3 of 17. High risk. Copies are kept.'));
  });
});

describe('what the index knows', () => {
  const rarity = () => root.querySelector('.cv-rarity')?.textContent ?? null;
  const fold = () => [...root.querySelectorAll('details')].find((one) => one.textContent?.startsWith('How others'));

  test('comes to the card, whose entries are opened by key', async () => {
    show({ pinned: true });
    await title();
    await vi.waitFor(() => expect(rarity()).toContain('31 of 214 privacy policies'));
    fold()!.querySelector('summary')!.focus();
    await userEvent.keyboard('{Enter}');
    expect(fold()!.open).toBe(true);
    await userEvent.keyboard('{Tab}{Enter}');
    expect(others.open).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ service: 'Notely' }));
    await userEvent.keyboard('{Tab}{Tab}{Tab}{Enter}');
    expect(others.openAll).toHaveBeenCalledExactlyOnceWith('copies');
  });

  test('stays, with its fold open, at the next place of the same clause type', async () => {
    show({ pinned: true });
    await vi.waitFor(() => expect(fold()).toBeTruthy());
    fold()!.open = true;
    const before = fold();
    show({ pinned: true, position: 4 });
    expect(rarity()).toContain('31 of 214');
    expect(fold()).toBe(before);
    expect(fold()!.open).toBe(true);
  });

  test('does not land in the card of another clause type', async () => {
    texts.set('resale', 'Data is sold');
    show();
    show({ clause: 'resale' });
    await vi.waitFor(() => expect(root.querySelector('h2')?.textContent).toBe('Data is sold'));
    await vi.waitFor(() => expect(rarity()).toBeNull());
    expect(fold()).toBeUndefined();
  });
});

test('a last word gives way to the reader of a newer build', async () => {
  const gone = vi.fn();
  card.farewell('Caveat was updated. Reload this page to go on.', gone);
  const old = root.host;
  expect(old.isConnected).toBe(true);
  const newer = new AbortController();
  mountCard({ loadText: async () => null, ...events, signal: newer.signal });
  expect(old.isConnected).toBe(false);
  await vi.waitFor(() => expect(gone).toHaveBeenCalledOnce());
  newer.abort();
});

test('a notice stands until it is dismissed, with or without a card', async () => {
  card.notice('Caveat was updated. Reload this page to go on.');
  expect(root.querySelector('[role=alert]')?.textContent).toContain('Reload this page');
  show();
  card.hide();
  expect(root.querySelector('[role=alert]')).not.toBeNull();
  await userEvent.click(button('Dismiss'));
  expect(root.querySelector('[role=alert]')).toBeNull();
  expect(root.querySelector('[popover]')?.matches(':popover-open')).toBe(false);
});
