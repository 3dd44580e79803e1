/** Our one element in a page, with a closed shadow root that keeps the page's styles and listeners out. */
export interface ShadowHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Puts the element (back) into the page and on top of everything. */
  raise(): void;
  /** Leaves the top layer; the element stays for the next time. */
  lower(): void;
}

/** Makes the element without attaching it. Its tag name is different in every page, so that no page can look for it. */
export function createShadowHost(css: string): ShadowHost {
  const element = document.createElement(randomTag());
  // CSSOM is not subject to the page's CSP; inline and important wins over any page rule.
  element.style.cssText =
    'all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; width: 0 !important; height: 0 !important; overflow: visible !important; z-index: 2147483647 !important;';
  const root = element.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  root.append(style);
  keepInside(root);
  return {
    element,
    root,
    raise() {
      if (!element.isConnected) document.documentElement.append(element);
      if (!Object.hasOwn(HTMLElement.prototype, 'showPopover')) return;
      if (!element.hasAttribute('popover')) element.setAttribute('popover', 'manual');
      if (!element.matches(':popover-open')) element.showPopover();
    },
    lower() {
      if (element.isConnected && element.hasAttribute('popover') && element.matches(':popover-open')) element.hidePopover();
    },
  };
}

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
