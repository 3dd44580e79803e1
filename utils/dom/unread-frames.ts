import { frameDocument, hasAttribute } from './safe-dom.ts';

/** Smaller frames hold a button, a map or an advertisement, not part of a document. */
const LEAST_HEIGHT = 400;
/** Share of the window's width. */
const LEAST_WIDTH = 0.5;

/** Whether a frame of another origin stands in the page that is large enough to hold part of the document. Asks for layout. */
export function hasUnreadFrame(page: Document): boolean {
  const width = (page.defaultView?.innerWidth ?? 0) * LEAST_WIDTH;
  for (const frame of page.querySelectorAll('iframe')) {
    // Players may fill the screen; documents do not ask to.
    if (frameDocument(frame) || hasAttribute(frame, 'allowfullscreen')) continue;
    const box = frame.getBoundingClientRect();
    if (box.height >= LEAST_HEIGHT && box.width >= width) return true;
  }
  return false;
}
