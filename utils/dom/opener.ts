import { attribute, closest, hasAttribute, nodeType, previousElement, query, queryRoot, tagName } from './safe-dom.ts';

/** Class names and ids that pages give to parts which open and close. */
const FOLDING = /accord|collaps|tab-?(pane|panel|content)|toggle|expand|faq|answer|panel/i;
const HEAD = /accord|collaps|toggle|expand|faq|question/i;

export const namedAsPanel = (element: Element): boolean => FOLDING.test(nameOf(element));

/**
 * What the page itself ties to a panel to open it, whether open or closed now: by `aria-controls`, a target attribute or a link to the
 * panel, by the panel's label, or by standing right before it as the head of an accordion. Null where nothing is.
 */
export function openerOf(panel: Element): Element | null {
  return byTarget(panel) ?? headOf(panel);
}

/** The control that a panel's own label or place names. */
export const headOf = (panel: Element): Element | null => byLabel(panel) ?? before(panel);

/** Ids of everything that controls and links of a document or shadow root lead to: asked once, where many elements are looked at. */
export function targetsIn(root: Document | ShadowRoot): ReadonlySet<string> {
  const prototype = nodeType(root) === 9 ? Document.prototype : DocumentFragment.prototype;
  const ids = new Set<string>();
  for (const element of prototype.querySelectorAll.call(root, '[aria-controls], [data-bs-target], [data-target], a[href^="#"]')) {
    for (const id of (attribute(element, 'aria-controls') ?? '').split(/\s+/)) ids.add(id);
    for (const name of ['data-bs-target', 'data-target', 'href']) ids.add((attribute(element, name) ?? '').replace(/^#/, ''));
  }
  return ids;
}

/** Whether pressing this does nothing but open: it says that it is closed, and is neither a link elsewhere nor part of a form's work. */
export function mayBePressed(opener: Element, panel: Element): boolean {
  if (tagName(opener) === 'a' && !leadsTo(opener, panel)) return false;
  if (attribute(opener, 'type') === 'submit' || attribute(opener, 'type') === 'reset') return false;
  if (tagName(opener) === 'button' && !hasAttribute(opener, 'type') && closest(opener, 'form') !== null) return false;
  if (hasAttribute(opener, 'aria-expanded')) return attribute(opener, 'aria-expanded') === 'false';
  if (attribute(opener, 'role') === 'tab') return attribute(opener, 'aria-selected') !== 'true';
  return HEAD.test(nameOf(opener)) || attribute(opener, 'data-bs-toggle') !== null || attribute(opener, 'data-toggle') !== null;
}

function byTarget(panel: Element): Element | null {
  const id = attribute(panel, 'id');
  if (!id) return null;
  const name = CSS.escape(id);
  const own = `[aria-controls~="${name}"], [data-bs-target="#${name}"], [data-target="#${name}"]`;
  return queryRoot(panel, own) ?? queryRoot(panel, `a[href="#${name}"]:is([role], [aria-expanded], [data-bs-toggle], [data-toggle])`);
}

function byLabel(panel: Element): Element | null {
  const id = attribute(panel, 'aria-labelledby')?.trim().split(/\s+/)[0];
  const label = id ? queryRoot(panel, `#${CSS.escape(id)}`) : null;
  if (!label) return null;
  return isControl(label) ? label : query(label, '[aria-expanded]');
}

/** The head of an accordion stands right before its panel: a control that says whether it is open, or one with such a name. */
function before(panel: Element): Element | null {
  const head = previousElement(panel);
  if (!head) return null;
  if (hasAttribute(head, 'aria-expanded')) return head;
  const inside = Element.prototype.querySelectorAll.call(head, '[aria-expanded]');
  if (inside.length === 1) return inside[0]!;
  const named = HEAD.test(nameOf(head)) && !namedAsWholePanel(head) && !query(head, 'a, input, p');
  return named ? (query(head, 'button') ?? head) : null;
}

/** Two panels after each other are no head and panel. */
const namedAsWholePanel = (element: Element): boolean => /content|body|panel|answer/i.test(nameOf(element));

const isControl = (element: Element): boolean =>
  tagName(element) === 'button' || hasAttribute(element, 'aria-expanded') || /^(tab|button)$/.test(attribute(element, 'role') ?? '');

/** A link that goes nowhere, or to the panel. */
function leadsTo(link: Element, panel: Element): boolean {
  const href = attribute(link, 'href');
  if (href === null) return true;
  const id = attribute(panel, 'id');
  return href === `#${id}` || (href === '#' && isControl(link));
}

const nameOf = (element: Element): string => `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`;
