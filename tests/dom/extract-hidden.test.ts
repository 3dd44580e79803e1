import { afterEach, describe, expect, it, vi } from 'vitest';
import { openAround } from '../../utils/dom/scroll-to-range.ts';
import { blockWith, prose, show, texts } from './support.ts';

afterEach(() => document.body.replaceChildren());

const around = (inside: string) => show(`<main><h1>Terms</h1><p>${prose('owls')}</p><p>${prose('wrens')}</p>${inside}</main>`);
const FLAG = 'You waive your right to a trial.';

/** Every kind of text that waits for a click, closed; `data-do` says what a click on it toggles. */
const CLOSED: Record<string, string> = {
  details: `<details><summary>Courts</summary><p id="flag">${FLAG}</p></details>`,
  'details in details': `<details><summary>Law</summary><details><summary>Courts</summary><p id="flag">${FLAG}</p></details></details>`,
  'a button with aria-controls': `<button aria-expanded="false" aria-controls="p" data-do="#p">Courts</button><div id="p" hidden><p id="flag">${FLAG}</p></div>`,
  'a button in a heading, without aria-controls': `<h3><button aria-expanded="false" data-do="#p">Courts</button></h3><div id="p" hidden><p id="flag">${FLAG}</p></div>`,
  'a panel that only names its label': `<h3 id="label"><button aria-expanded="false" data-do="#p">Courts</button></h3><hr><div id="p" role="region" aria-labelledby="label" hidden><p id="flag">${FLAG}</p></div>`,
  'a tab': `<div role="tablist"><button role="tab" aria-selected="true">One</button><button role="tab" id="t" aria-selected="false" aria-controls="p" data-do="#p">Two</button></div><div id="p" role="tabpanel" aria-labelledby="t" style="display:none"><p id="flag">${FLAG}</p></div>`,
  'a link to the panel': `<a href="#p" role="button" data-bs-toggle="collapse" aria-expanded="false" data-do="#p">Courts</a><div id="p" class="collapse" style="display:none"><p id="flag">${FLAG}</p></div>`,
  'a target attribute': `<button type="button" data-bs-toggle="collapse" data-bs-target="#p" class="collapsed" data-do="#p">Courts</button><div id="p" style="display:none"><p id="flag">${FLAG}</p></div>`,
  'a box without height': `<button class="accordion" data-do="#p">Courts</button><div class="panel" id="p" style="max-height:0;overflow:hidden"><p id="flag">${FLAG}</p></div>`,
  'a head that says so by its name only': `<div class="faq-question" data-do="#p">Courts</div><div class="faq-answer" id="p" style="display:none"><p id="flag">${FLAG}</p></div>`,
  'text kept back until it is found': `<h3>Courts</h3><div hidden="until-found"><p id="flag">${FLAG}</p></div>`,
  visibility: `<button aria-expanded="false" aria-controls="p" data-do="#p">Courts</button><div id="p" style="visibility:hidden"><p id="flag">${FLAG}</p></div>`,
};

function wire(): void {
  for (const opener of document.querySelectorAll<HTMLElement>('[data-do]'))
    opener.onclick = (event) => {
      event.preventDefault();
      const panel = document.querySelector<HTMLElement>(opener.dataset.do!)!;
      panel.hidden = false;
      panel.style.cssText = '';
    };
}

function whole(): Range {
  const range = document.createRange();
  range.selectNodeContents(document.querySelector('#flag')!.firstChild!);
  return range;
}

describe('text that waits for a click', () => {
  for (const [kind, html] of Object.entries(CLOSED))
    it(`is document text and is opened: ${kind}`, () => {
      around(html);
      wire();
      expect(blockWith(FLAG).text).toBe(FLAG);
      const range = whole();
      expect(drawnHeight(range)).toBe(false);
      expect(openAround(range)).toBe(true);
      expect(drawnHeight(range)).toBe(true);
    });

  it('is opened within an open shadow root', () => {
    around('<div id="host"></div>');
    const root = document.querySelector('#host')!.attachShadow({ mode: 'open' });
    const opener = document.createElement('button');
    opener.setAttribute('aria-expanded', 'false');
    opener.setAttribute('aria-controls', 'p');
    const panel = document.createElement('div');
    panel.id = 'p';
    panel.hidden = true;
    panel.textContent = FLAG;
    opener.onclick = () => {
      panel.hidden = false;
    };
    root.append(opener, panel);
    expect(blockWith(FLAG).hidden).toBe(true);
    const range = document.createRange();
    range.selectNodeContents(panel.firstChild!);
    expect(openAround(range)).toBe(true);
    expect(drawnHeight(range)).toBe(true);
  });

  it('costs one look over the page, however many parts of it are hidden', () => {
    const look = vi.spyOn(Document.prototype, 'querySelectorAll');
    const search = vi.spyOn(Document.prototype, 'querySelector');
    around('<div id="x" hidden>Two words</div>'.repeat(200));
    texts();
    expect(look.mock.calls.length + search.mock.calls.length).toBeLessThan(10);
    vi.restoreAllMocks();
  });

  it('presses nothing that does more than open', () => {
    const other = [
      `<form><button aria-expanded="false" aria-controls="p">Send</button></form><div id="p" style="display:none"><p id="flag">${FLAG}</p></div>`,
      `<button type="submit" aria-expanded="false" aria-controls="p">Send</button><div id="p" style="display:none"><p id="flag">${FLAG}</p></div>`,
      `<a href="/pay" aria-expanded="false" aria-controls="p">Pay</a><div id="p" style="display:none"><p id="flag">${FLAG}</p></div>`,
      `<button>I agree</button><div class="panel" style="display:none"><p id="flag">${FLAG}</p></div>`,
      `<button aria-expanded="true" aria-controls="p">Close</button><div id="p" style="display:none"><p id="flag">${FLAG}</p></div>`,
      `<div class="accordion-head"><a href="/buy">Buy</a></div><div class="panel" style="display:none"><p id="flag">${FLAG}</p></div>`,
    ];
    let pressed = 0;
    const count = (event: Event) => {
      event.preventDefault();
      pressed++;
    };
    document.body.addEventListener('click', count);
    for (const html of other) {
      around(html);
      expect(openAround(whole()), html).toBe(false);
    }
    document.body.removeEventListener('click', count);
    expect(pressed).toBe(0);
  });
});

describe('text that nobody is shown', () => {
  const HIDDEN: Record<string, string> = {
    'prose without anything that opens it': `<div style="display:none"><p>${prose('rooks')}</p></div>`,
    'a copy for the printer': `<h3>Rooks</h3><div class="print-only" style="display:none"><p>${prose('rooks')}</p></div>`,
    'a message that waits for its occasion': `<button>Send</button><div role="alert" style="display:none"><p>${prose('rooks')}</p></div>`,
    'a label for screen readers': `<p>Owls <span style="position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)">${prose('rooks')}</span></p>`,
    'an older label for screen readers': `<p>Owls <span style="position:absolute;width:1px;height:1px;overflow:hidden">${prose('rooks')}</span></p>`,
    'text far off the page': `<div style="position:absolute;left:-9999px"><p>${prose('rooks')}</p></div>`,
    'text above the page': `<div style="position:fixed;top:-5000px"><p>${prose('rooks')}</p></div>`,
    'text without size': `<div style="font-size:0">${prose('rooks')}</div>`,
    'a closed dialog': `<button aria-controls="d" aria-expanded="false">Open</button><div id="d" role="dialog" aria-modal="true" style="display:none"><p>${prose('rooks')}</p></div>`,
    'a template': `<template><p>${prose('rooks')}</p></template>`,
    'a noscript': `<noscript><p>${prose('rooks')}</p></noscript>`,
  };
  for (const [kind, html] of Object.entries(HIDDEN))
    it(`does not count: ${kind}`, () => {
      around(html);
      expect(texts().join(' ')).not.toContain('rooks');
      expect(texts()).toContain(prose('wrens'));
    });

  it('counts where a control stands beside it: tabs without names, "read more"', () => {
    around(
      `<div class="one">${prose('crows')}</div><div class="one" style="display:none">${prose('rooks')}</div><p>Short <span style="display:none">${prose('kites')}</span></p><button>Read more</button>`,
    );
    expect(texts()).toContain(prose('rooks'));
    expect(texts().join(' ')).toContain(prose('kites'));
  });
});

function drawnHeight(range: Range): boolean {
  for (let element = range.startContainer.parentElement; element; element = element.parentElement) {
    const style = getComputedStyle(element);
    if (style.overflow === 'hidden' && element.clientHeight === 0) return false;
  }
  return range.startContainer.parentElement!.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true });
}
