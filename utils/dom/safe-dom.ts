/**
 * Reading the tree without being fooled by it. In Chromium's isolated world a `<form>` still answers `form.firstChild`, `form.id` or
 * `form.parentNode` with its `<input name="firstChild">` (DOM clobbering); the getters of the prototypes always tell the truth.
 */
const getter = <T>(prototype: object, name: string): ((target: Node) => T) => {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new Error(`no getter for ${name}`);
  return (target) => get.call(target) as T;
};

export const firstChild = getter<ChildNode | null>(Node.prototype, 'firstChild');
export const nextSibling = getter<ChildNode | null>(Node.prototype, 'nextSibling');
export const previousElement = getter<Element | null>(Element.prototype, 'previousElementSibling');
export const nextElement = getter<Element | null>(Element.prototype, 'nextElementSibling');
export const parentNode = getter<ParentNode | null>(Node.prototype, 'parentNode');
export const ownerDocument = getter<Document | null>(Node.prototype, 'ownerDocument');
export const nodeType = getter<number>(Node.prototype, 'nodeType');
export const textContent = getter<string | null>(Node.prototype, 'textContent');
export const isConnected = getter<boolean>(Node.prototype, 'isConnected');
/** Lower case for elements of HTML documents. */
export const tagName = getter<string>(Element.prototype, 'localName');
/** The open shadow root or null; closed ones stay closed. */
export const openShadowRoot = getter<ShadowRoot | null>(Element.prototype, 'shadowRoot');

/** The value of an attribute, or null. */
export const attribute = (element: Element, name: string): string | null => Element.prototype.getAttribute.call(element, name);

export const hasAttribute = (element: Element, name: string): boolean => Element.prototype.hasAttribute.call(element, name);

/** First descendant that matches, not looking into shadow roots or frames. */
export const query = (element: Element, selector: string): Element | null => Element.prototype.querySelector.call(element, selector);

/** First match in the document or the shadow root that the element stands in. */
export const queryRoot = (element: Element, selector: string): Element | null => {
  const root = rootOf(element);
  const prototype = nodeType(root) === 9 ? Document.prototype : DocumentFragment.prototype;
  return isElement(root) ? null : prototype.querySelector.call(root, selector);
};

export const closest = (element: Element, selector: string): Element | null => Element.prototype.closest.call(element, selector);

export const rootOf = (node: Node): Node => Node.prototype.getRootNode.call(node);

export const isElement = (node: Node): node is Element => nodeType(node) === 1;

export const isText = (node: Node): node is Text => nodeType(node) === 3 || nodeType(node) === 4;

/** The document inside a frame element when it is of the same origin and has a body, else null. */
export function frameDocument(element: Element): Document | null {
  try {
    const inner = (element as HTMLIFrameElement).contentDocument;
    return inner?.body ? inner : null;
  } catch {
    return null;
  }
}

/** The parent in the tree as it is drawn: out of a shadow root to its host, out of a frame's document to its frame element. */
export function drawnParent(node: Node): Element | null {
  const parent = parentNode(node);
  if (!parent) return null;
  if (nodeType(parent) === 1) return parent as Element;
  if (nodeType(parent) === 11) return (parent as ShadowRoot).host ?? null;
  return frameOf(parent as unknown as Document);
}

function frameOf(inner: Document): Element | null {
  try {
    return inner.defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}
