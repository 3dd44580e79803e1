import { afterEach, expect, it } from 'vitest';
import { openAround, scrollToRange } from '../../utils/dom/scroll-to-range.ts';
import { show } from './support.ts';

afterEach(() => {
  document.body.replaceChildren();
  scrollTo(0, 0);
});

const signal = new AbortController().signal;
function whole(selector: string): Range {
  const range = document.createRange();
  range.selectNodeContents(document.querySelector(selector)!.firstChild!);
  return range;
}

it('brings a far flag into view', async () => {
  show('<div style="height: 9000px"></div><p id="flag">We may sell your data.</p><div style="height: 9000px"></div>');
  const range = whole('#flag');
  await scrollToRange(range, signal);
  const { top, bottom } = range.getBoundingClientRect();
  expect(top).toBeGreaterThanOrEqual(0);
  expect(bottom).toBeLessThan(innerHeight);
});

it('keeps a flag clear of a bar that sticks to the top', async () => {
  const tall = Math.round(innerHeight * 0.5);
  show(
    `<div style="position: fixed; inset: 0 0 auto 0; height: ${tall}px; background: navy"></div><div style="height: 9000px"></div><p id="flag">We may sell.</p><div style="height: 9000px"></div>`,
  );
  const range = whole('#flag');
  await scrollToRange(range, signal);
  expect(range.getBoundingClientRect().top).toBeGreaterThanOrEqual(tall);
});

it('scrolls the box that holds the text, too', async () => {
  show(
    '<div id="box" style="height: 200px; overflow: auto"><div style="height: 3000px"></div><p id="flag">We may sell.</p><div style="height: 3000px"></div></div>',
  );
  await scrollToRange(whole('#flag'), signal);
  const box = document.querySelector('#box')!.getBoundingClientRect();
  const flag = document.querySelector('#flag')!.getBoundingClientRect();
  expect(flag.top).toBeGreaterThanOrEqual(box.top);
  expect(flag.bottom).toBeLessThanOrEqual(box.bottom);
});

it('goes to the nearest drawn element when nothing of the flag can be shown', async () => {
  show(
    '<div style="height: 9000px"></div><div id="near">Near<p id="flag" style="display: none">We may sell.</p></div><div style="height: 9000px"></div>',
  );
  await scrollToRange(whole('#flag'), signal);
  const { top } = document.querySelector('#near')!.getBoundingClientRect();
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(innerHeight);
});

it('opens details around the flag, and the panel that a button of the page controls; presses nothing else', async () => {
  show(`<details><summary>Fees</summary><p id="one">We charge fees.</p></details>
    <button id="opener" aria-expanded="false" aria-controls="panel">Data</button><button id="other" aria-expanded="false">Pay now</button>
    <a href="#gone" aria-controls="linked" aria-expanded="false">x</a>
    <div id="panel" style="display: none"><p id="two">We sell.</p></div><div id="linked" style="display: none"><p id="three">We keep.</p></div>`);
  const pressed: string[] = [];
  document.body.onclick = (event) => pressed.push((event.target as Element).id || (event.target as Element).localName);
  expect(openAround(whole('#one'))).toBe(true);
  expect(document.querySelector('details')!.open).toBe(true);
  expect(openAround(whole('#two'))).toBe(true);
  expect(openAround(whole('#three'))).toBe(false);
  expect(pressed).toEqual(['opener']);
  document.body.onclick = null;
});
