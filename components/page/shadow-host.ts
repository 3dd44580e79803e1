/** Our one element in a page, with a closed shadow root that keeps the page's styles and listeners out. */
export interface ShadowHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Where our own nodes go: it rises above everything in the page. */
  readonly layer: HTMLElement;
  /** Puts the element (back) into the page and on top of everything. */
  raise(): void;
  /** Leaves the top layer; the element stays for the next time. */
  lower(): void;
}

/** Makes the element without attaching it. Its tag name is different in every page, so that no page can look for it. */
export function createShadowHost(css: string): ShadowHost {
  const element = document.createElement(randomTag());
  // CSSOM is not subject to the page's CSP; inline and important wins over any page rule.
  element.style.cssText = STYLE;
  const root = element.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  // The popover is in here, not the element: a page would hear `toggle` events of the element, but none from a closed root.
  const layer = document.createElement('div');
  layer.style.cssText =
    'position: fixed; inset: 0 auto auto 0; width: 0; height: 0; margin: 0; border: 0; padding: 0; overflow: visible; background: none; color: inherit; display: block; color-scheme: light dark;';
  root.append(style, layer);
  keepInside(root);
  return {
    element,
    root,
    layer,
    raise() {
      if (!element.isConnected) document.documentElement.append(element);
      if (!Object.hasOwn(HTMLElement.prototype, 'showPopover')) return;
      if (!layer.hasAttribute('popover')) layer.setAttribute('popover', 'manual');
      if (!layer.matches(':popover-open')) layer.showPopover();
    },
    lower() {
      if (layer.isConnected && layer.hasAttribute('popover') && layer.matches(':popover-open')) layer.hidePopover();
    },
  };
}

/**
 * Takes out what an older build left here when it was updated under the page: its card without anybody behind it, or its word about the
 * update where this build has read the page. Known by looks alone, which nobody but a reader gives to an element; `own` stays. Gives how
 * many there were.
 */
export function removeOtherHosts(own: HTMLElement): number {
  let removed = 0;
  for (const one of [...document.documentElement.children]) {
    if (one === own || !(one instanceof HTMLElement) || !TAG.test(one.localName)) continue;
    if (one.style.cssText !== own.style.cssText || one.childNodes.length > 0) continue;
    one.remove();
    removed++;
  }
  return removed;
}

/** Also what a later build knows the host by, see removeOtherHosts. */
const STYLE =
  'all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; width: 0 !important; height: 0 !important; overflow: visible !important; z-index: 2147483647 !important;';
const TAG = /^[a-z]{5}-[a-z]{7}$/;

/** Keyboard and pointer presses made in the card are the card's own; events that a script made up do nothing. */
function keepInside(root: ShadowRoot): void {
  for (const type of PRESSES) {
    root.addEventListener(
      type,
      (event) => {
        if (!event.isTrusted) event.stopImmediatePropagation();
      },
      { capture: true },
    );
  }
  for (const type of [...PRESSES, ...QUIET]) root.addEventListener(type, (event) => event.stopPropagation());
}

const PRESSES = ['click', 'keydown', 'keyup', 'keypress', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend'];
/** A page's focus trap would pull the focus out again. `pointermove` goes through: the reader sees by it that the pointer is on the host. */
const QUIET = ['focusin', 'focusout', 'input', 'dblclick', 'auxclick', 'copy'];

function randomTag(): string {
  const letters = Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => String.fromCharCode(97 + (byte % 26))).join('');
  return `${letters.slice(0, 5)}-${letters.slice(5)}`;
}
