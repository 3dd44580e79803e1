import { attribute } from './safe-dom.ts';

/** Longest address that is passed on, in UTF-16 units. */
const LONGEST = 4_000;

/** Through the prototype: an `<img name="baseURI">` shadows the document's own. */
const baseUri = Object.getOwnPropertyDescriptor(Node.prototype, 'baseURI')?.get as (this: Node) => string;

/**
 * The absolute address that an element's `href` leads to, or null when it is no web page (javascript:, mailto:, blob:), does not parse,
 * or carries a user name or password.
 */
export function webAddress(link: Element): string | null {
  const href = attribute(link, 'href')?.trim();
  if (!href) return null;
  const base = baseUri.call(link);
  if (!URL.canParse(href, base)) return null;
  const url = new URL(href, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  if (url.username !== '' || url.password !== '' || url.href.length > LONGEST) return null;
  return url.href;
}
