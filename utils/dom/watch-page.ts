import { openShadowRoot, parentNode } from './safe-dom.ts';

export interface PageWatch {
  /** The page's content changed and came to rest; `roots` are the changed elements. */
  readonly onChange: (roots: ReadonlySet<Node>) => void | Promise<void>;
  /** Client-side navigation: another address in the same page. */
  readonly onNavigate: (url: string) => void;
  /** Any sign that the page lives (mutation, return to view): the moment for cheap checks. */
  readonly onStir?: () => void;
  /** Changes to ignore: our own. */
  readonly ignore?: (target: Node) => boolean;
}

/** How long the page must be quiet before it is read again, in milliseconds; doubled after every reading, up to the limit. */
const QUIET = 300;
const QUIET_LIMIT = 60_000;
/** A page that never rests is read again after this many times the current wait. */
const PATIENCE = 4;
/** After this many quiet milliseconds a page counts as calm again. */
const CALM = 20_000;
/** More changed places than this are one change of everything. */
const ROOTS = 200;

/**
 * Watches documents for changes until the signal aborts. A page that changes for ever is read ever less often (300 ms, 600 ms, … one
 * minute). Returns the function that adds a document or shadow root to what is watched.
 */
export function watchPage(page: Document, watch: PageWatch, signal: AbortSignal): (root: Document | ShadowRoot) => void {
  const dirty = new Set<Node>();
  const watched = new WeakSet<Node>();
  let wait = QUIET;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstChange = 0;
  let lastReading = 0;
  let reading = false;
  let url = page.location.href;

  const observer = new MutationObserver((records) => {
    let found = false;
    for (const record of records) {
      if (watch.ignore?.(record.target) || isOnlyOurs(record, watch.ignore)) continue;
      found = true;
      if (dirty.size < ROOTS) dirty.add(record.type === 'characterData' ? (parentNode(record.target) ?? record.target) : record.target);
      for (const node of record.addedNodes) addShadow(node);
    }
    if (!found) return;
    stir();
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
      if (now - lastReading > CALM) wait = QUIET;
    } else if (now - firstChange > wait * PATIENCE) return;
    clearTimeout(timer);
    timer = setTimeout(read, wait);
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
    wait = Math.min(wait * 2, QUIET_LIMIT);
    try {
      await watch.onChange(roots);
    } finally {
      reading = false;
      lastReading = performance.now();
    }
  };

  const stir = (): void => {
    const now = page.location.href;
    if (withoutHash(now) !== withoutHash(url)) {
      url = now;
      wait = QUIET;
      watch.onNavigate(now);
    }
    watch.onStir?.();
  };

  const view = page.defaultView;
  page.addEventListener('load', frameLoaded, { signal, capture: true });
  view?.addEventListener('popstate', stir, { signal });
  view?.addEventListener('hashchange', stir, { signal });
  view?.addEventListener('pageshow', stir, { signal });
  page.addEventListener('visibilitychange', stir, { signal });
  const { navigation } = (view ?? {}) as { navigation?: EventTarget };
  navigation?.addEventListener?.('navigatesuccess', stir, { signal });
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
