import { afterEach, expect, test } from 'vitest';
import { readPageSignals } from '../../utils/dom/page-signals.ts';

afterEach(() => document.body.replaceChildren());

const add = <K extends keyof HTMLElementTagNameMap>(parent: Node, tag: K, text = ''): HTMLElementTagNameMap[K] => {
  const element = document.createElement(tag);
  element.append(text);
  parent.appendChild(element);
  return element;
};

test('reads headings, text and links in order and leaves navigation, footers and scripts out', () => {
  add(document.body, 'nav', 'Home Shop');
  const main = add(document.body, 'main');
  add(main, 'h1', '  Privacy\n Policy ');
  const paragraph = add(main, 'p', 'We collect your name. ');
  add(paragraph, 'a', 'Contact us');
  add(paragraph, 'script', 'let hidden = 1');
  add(document.body, 'footer', 'All rights');
  const { headings, text, linkChars } = readPageSignals(document);
  expect(headings).toEqual(['Privacy Policy']);
  expect(text.trim()).toBe('Privacy Policy We collect your name. Contact us');
  expect(linkChars).toBe('Contact us'.length);
});

test('enters open shadow roots and frames of the same origin', () => {
  const shadow = add(document.body, 'div').attachShadow({ mode: 'open' });
  add(shadow, 'h1', 'Terms of Use');
  const frame = add(document.body, 'iframe');
  const inner = frame.contentDocument!;
  inner.body.append(inner.createElement('h2'), 'You agree to these terms.');
  inner.querySelector('h2')!.append('Framed');
  const { headings, text } = readPageSignals(document);
  expect(headings).toEqual(['Terms of Use', 'Framed']);
  expect(text).toContain('You agree to these terms.');
});

test('is not led astray by a form whose inputs shadow the properties of nodes', () => {
  const form = add(document.body, 'form');
  for (const name of [
    'nodeName',
    'nodeType',
    'childNodes',
    'firstChild',
    'textContent',
    'shadowRoot',
    'contentDocument',
    'contains',
    'nodeValue',
  ]) {
    add(form, 'input').name = name;
  }
  add(form, 'h1', 'Cookie Policy');
  add(form, 'p', 'This policy is inside a form.');
  const { headings, text } = readPageSignals(document);
  expect(headings).toEqual(['Cookie Policy']);
  expect(text).toContain('This policy is inside a form.');
});

test('stops after a bounded piece of a huge page', () => {
  const main = add(document.body, 'main');
  for (let i = 0; i < 2_000; i++) add(main, 'p', 'Lorem terms and conditions of a very long document.');
  const { text } = readPageSignals(document);
  expect(text.length).toBeGreaterThan(19_000);
  expect(text.length).toBeLessThan(21_000);
});
