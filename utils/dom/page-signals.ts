/** What a glance at the page gives: enough to say whether it is a policy document, without layout and with bounded work. */
import type { PageSignals } from '../core/classify/policy-page.ts';

/** Characters of body text looked at; the beginning of a document says what it is. */
const TEXT_LIMIT = 20_000;
const NODE_LIMIT = 20_000;
const HEADING_LIMIT = 16;

/** Text in these is never the document's own. Asked by `nodeName`, which a form's inputs can shadow: such a form is walked as well. */
const SKIPPED = /^(HEAD|SCRIPT|STYLE|NOSCRIPT|TEMPLATE|NAV|FOOTER|ASIDE|SELECT|TEXTAREA|BUTTON|svg)$/;

/**
 * Title, first headings, and the first 20,000 characters of text of this document, its open shadow roots and its same-origin
 * frames, in reading order. White space is folded; what stands in different elements is separated by a space.
 */
export function readPageSignals(page: Document): PageSignals {
  const headings: string[] = [];
  let text = '';
  let linkChars = 0;
  let nodes = 0;

  walk(page);
  return { host: page.location.hostname, path: page.location.pathname, title: fold(page.title), headings, text, linkChars };

  function walk(root: Node): void {
    // SHOW_ELEMENT | SHOW_TEXT; then FILTER_REJECT or FILTER_ACCEPT.
    const walker = page.createTreeWalker(root, 5, (node) => (SKIPPED.test(node.nodeName) ? 2 : 1));
    let link: Node | undefined;
    while (text.length < TEXT_LIMIT && nodes++ < NODE_LIMIT && walker.nextNode()) {
      const node = walker.currentNode;
      // By type, not by class: a frame's nodes are instances of the frame's own classes.
      if (node.nodeType === 3) {
        const words = fold(node.nodeValue);
        if (words) text += `${words} `;
        if (link?.contains(node)) linkChars += words.length;
        continue;
      }
      const { nodeName, shadowRoot, contentDocument } = node as HTMLIFrameElement;
      if (nodeName === 'A') link = node;
      if (/^H[12]$/.test(nodeName) && headings.length < HEADING_LIMIT) headings.push(fold(node.textContent));
      // Another origin's frame has no contentDocument: that is an answer, not an error.
      const inner = shadowRoot ?? contentDocument;
      if (inner) walk(inner);
    }
  }
}

function fold(words: unknown): string {
  return `${words}`.replace(/\s+/g, ' ').trim();
}
