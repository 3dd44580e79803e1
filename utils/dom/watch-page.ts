import { openShadowRoot, parentNode } from './safe-dom.ts';

export interface PageWatch {
  /** The page's content changed and came to rest; `roots` are the changed elements. What it gives decides when the page is read next. */
  readonly onChange: (roots: ReadonlySet<Node>) => undefined | Promise<PageReading>;
  /** Client-side navigation: another address in the same page. */
  readonly onNavigate: (url: string) => void;
  /** Any sign that the page lives (mutation, return to view): the moment for cheap checks. `touched`: nodes added, or with a new text. */
  readonly onStir?: (touched: readonly Node[]) => void;
  /** Changes to ignore: our own. */
  readonly ignore?: (target: Node) => boolean;
}

/** What a reading was worth. */
export interface PageReading {
  /** It gave something that the one before did not: other findings, or more or less text. */
  readonly news: boolean;
  /** Milliseconds of the main thread. */
  readonly cost: number;
}

/** How long the page must be quiet before it is read again, in milliseconds; doubled after every reading without news, up to the limit. */
const QUIET = 300;
const QUIET_LIMIT = 60_000;
/** A reading is paid for with this many times its cost in rest, whatever it gave: never more than a fiftieth of the main thread. */
const REST = 50;
/** A page that never rests is read again after this many times the current wait. */
const PATIENCE = 4;
/** After this many quiet milliseconds a page counts as calm again. */
const CALM = 20_000;
const MOST_TIRED = 8;
const NOTHING: PageReading = { news: false, cost: 0 };
/** More changed places than this are one change of everything. */
const ROOTS = 200;

/**
 * Watches documents for changes until the signal aborts. A page that changes for ever without saying anything new is read ever less often
 * (300 ms, 600 ms, … one minute); one that says something new each time, as often as its length allows. What the person does (a click, a
 * choice) makes the next change count at once. Returns the function that adds a document or shadow root to what is watched.
 */
export function watchPage(page: Document, watch: PageWatch, signal: AbortSignal): (root: Document | ShadowRoot) => void {
  const dirty = new Set<Node>();
  const watched = new WeakSet<Node>();
  /** Doublings of the wait. */
  let tired = 0;
  let rest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstChange = 0;
  let lastReading = 0;
  let reading = false;
  let url = page.location.href;

  const observer = new MutationObserver((records) => {
    let found = false;
    const touched: Node[] = [];
    for (const record of records) {
      if (watch.ignore?.(record.target) || isOnlyOurs(record, watch.ignore)) continue;
      found = true;
      if (dirty.size < ROOTS) dirty.add(record.type === 'characterData' ? (parentNode(record.target) ?? record.target) : record.target);
      if (record.type === 'characterData') touched.push(record.target);
      for (const node of record.addedNodes) {
        touched.push(node);
        addShadow(node);
      }
    }
    if (!found) return;
    stir(touched);
    schedule();
  });

  const add = (root: Document | ShadowRoot): void => {
    if (watched.has(root) || signal.aborted) return;
    watched.add(root);
    observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['hidden', 'open', 'class', 'style', 'aria-hidden'],
    });
  };
  add(page);

  const addShadow = (node: Node): void => {
    const shadow = node.nodeType === 1 ? openShadowRoot(node) : null;
    if (shadow) add(shadow);
  };

  const schedule = (): void => {
    const now = performance.now();
    if (timer === undefined) {
      firstChange = now;
      if (now - lastReading > CALM) tired = 0;
    }
    const wait = Math.min(QUIET_LIMIT, Math.max(QUIET * 2 ** tired, lastReading + rest - now));
    if (timer !== undefined && now - firstChange > wait * PATIENCE) return;
    clearTimeout(timer);
    timer = setTimeout(read, wait);
  };

  // An answer to what the person just did is no endless change.
  const acted = (event: Event): void => {
    if (!event.isTrusted) return;
    tired = 0;
    firstChange = performance.now();
    if (timer !== undefined) schedule();
  };

  // What a frame loads is no mutation of the page around it.
  const frameLoaded = (event: Event): void => {
    const { target } = event;
    if (!(target instanceof HTMLIFrameElement)) return;
    dirty.add(target);
    schedule();
  };

  const read = async (): Promise<void> => {
    timer = undefined;
    if (signal.aborted) return;
    if (reading) {
      schedule();
      return;
    }
    reading = true;
    const roots = new Set(dirty);
    dirty.clear();
    try {
      const { news, cost } = (await watch.onChange(roots)) ?? NOTHING;
      tired = news ? Math.floor(tired / 2) : Math.min(tired + 1, MOST_TIRED);
      rest = cost * REST;
    } finally {
      reading = false;
      lastReading = performance.now();
    }
  };

  const stir = (touched: readonly Node[]): void => {
    const now = page.location.href;
    if (withoutHash(now) !== withoutHash(url)) {
      url = now;
      tired = 0;
      watch.onNavigate(now);
    }
    watch.onStir?.(touched);
  };
  const stirred = (): void => stir([]);

  const view = page.defaultView;
  for (const type of ['click', 'change']) page.addEventListener(type, acted, { signal, capture: true, passive: true });
  page.addEventListener('load', frameLoaded, { signal, capture: true });
  view?.addEventListener('popstate', stirred, { signal });
  view?.addEventListener('hashchange', stirred, { signal });
  view?.addEventListener('pageshow', stirred, { signal });
  page.addEventListener('visibilitychange', stirred, { signal });
  const { navigation } = (view ?? {}) as { navigation?: EventTarget };
  navigation?.addEventListener?.('navigatesuccess', stirred, { signal });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );
  return add;
}

/** A hash is a place in the document; only after `#/` or `#!` some sites keep another document. */
const withoutHash = (url: string): string => {
  const at = url.indexOf('#');
  return at < 0 || /^#[/!]/.test(url.slice(at)) ? url : url.slice(0, at);
};

function isOnlyOurs(record: MutationRecord, ignore: PageWatch['ignore']): boolean {
  if (!ignore || record.type !== 'childList') return false;
  for (const node of record.addedNodes) if (!ignore(node)) return false;
  for (const node of record.removedNodes) if (!ignore(node)) return false;
  return true;
}
