import { afterEach, expect, it } from 'vitest';
import { hasUnreadFrame } from '../../utils/dom/unread-frames.ts';
import { show } from './support.ts';

afterEach(() => document.body.replaceChildren());

const frame = (more: string) => `<main><p>Legal</p><iframe ${more}></iframe></main>`;
/** A frame without an origin: as out of reach as one of another site, without a request. */
const OTHER = 'sandbox srcdoc="<p>We sell your data.</p>"';
const LARGE = 'style="width: 90vw; height: 600px"';

it.each([
  ['a large one of another origin', `${OTHER} ${LARGE}`, true],
  ['a small one', `${OTHER} width="300" height="150"`, false],
  ['a hidden one', `${OTHER} ${LARGE} hidden`, true],
  ['a player', `${OTHER} ${LARGE} allowfullscreen`, false],
  ['one of the same origin', `srcdoc="<p>We sell your data.</p>" ${LARGE}`, false],
])('of frames: %s', async (_name, attributes, unread) => {
  show(frame(attributes));
  const one = document.querySelector('iframe')!;
  await new Promise((resolve) => one.addEventListener('load', resolve, { once: true }));
  if (one.hidden) one.style.display = 'none';
  expect(hasUnreadFrame(document)).toBe(unread && !one.hidden);
});
