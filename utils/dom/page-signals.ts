/** What a glance at the page gives: enough to say whether it is a policy document, without layout and with bounded work. */
import type { PageSignals } from '../core/classify/policy-page.ts';

/** Characters of body text looked at; the beginning of a document says what it is. */
const TEXT_LIMIT = 20_000;
const NODE_LIMIT = 20_000;
const HEADING_LIMIT = 16;

/** Text in these is never the document's own. Looked up by `nodeName`, which a form's inputs can shadow: then it is walked like any other. */
const SKIPPED = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|NAV|FOOTER|ASIDE|SELECT|TEXTAREA|BUTTON|svg|DIALOG)$/;

/**
 * Title, first headings, and the first 20,000 characters of text of this document, its open shadow roots and its same-origin
 * frames, in reading order. White space is folded; paragraphs and other elements are separated by a space.
 */
export function readPageSignals(page: Document): PageSignals {
  const headings: string[] = [];
  let text = '';
  let linkChars = 0;
  let nodes = 0;

  walk(page);
  return { host: page.location.hostname, path: page.location.pathname, title: `${page.title}`.slice(0, 300), headings, text, linkChars };

  function walk(root: Node): void {
    const walker = page.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
      SKIPPED.test(node.nodeName) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
    );
    let heading: Element | null = null;
    let link: Element | null = null;
    while (text.length < TEXT_LIMIT && nodes++ < NODE_LIMIT && walker.nextNode()) {
      const node = walker.currentNode;
      // By type, not by class: a frame's nodes are instances of the frame's own classes.
      if (node.nodeType !== Node.TEXT_NODE) {
        const element = node as Element;
        if (element.nodeName === 'A') link = element;
        if ((element.nodeName === 'H1' || element.nodeName === 'H2') && headings.length < HEADING_LIMIT) {
          heading = element;
          headings.push('');
        }
        if (element.shadowRoot) walk(element.shadowRoot);
        if (element.nodeName === 'IFRAME') walkFrame(element as HTMLIFrameElement);
        continue;
      }
      const words = node.nodeValue!.replace(/\s+/g, ' ');
      if (words === ' ' || words === '') continue;
      text += `${words} `;
      if (link?.contains(node)) linkChars += words.length;
      if (heading?.contains(node)) headings.push(`${headings.pop()}${words}`.slice(0, 200));
    }
  }

  function walkFrame(frame: HTMLIFrameElement): void {
    // Another origin's frame has no contentDocument: that is an answer, not an error.
    if (frame.contentDocument) walk(frame.contentDocument);
  }
}
