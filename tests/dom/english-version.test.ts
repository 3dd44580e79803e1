import { afterEach, describe, expect, test } from 'vitest';
import { findEnglishVersion } from '../../utils/dom/english-version.ts';

afterEach(() => {
  document.body.replaceChildren();
  for (const node of document.head.querySelectorAll('[data-test]')) node.remove();
});

const add = (tag: 'a' | 'link', attributes: Readonly<Record<string, string>>, text = '') => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries({ 'data-test': '', ...attributes })) element.setAttribute(name, value);
  element.append(text);
  (tag === 'a' ? document.body : document.head).append(element);
};
const alternate = (hreflang: string, href: string, rest: Readonly<Record<string, string>> = {}) =>
  add('link', { rel: 'alternate', hreflang, href, ...rest });

describe('the English version that a page links', () => {
  test('is the one its head names; plain English before English of a country, whatever comes first', () => {
    alternate('fr', 'https://verdoyant.example/fr/donnees');
    alternate('en-GB', 'https://verdoyant.example/uk/privacy');
    expect(findEnglishVersion(document)).toBe('https://verdoyant.example/uk/privacy');
    alternate('en', 'https://verdoyant.example/en/privacy');
    add('a', { href: 'https://verdoyant.example/other/privacy', hreflang: 'en' }, 'English');
    expect(findEnglishVersion(document)).toBe('https://verdoyant.example/en/privacy');
  });

  test('is a link with hreflang, before one that only says so', () => {
    add('a', { href: 'https://verdoyant.example/menu/privacy' }, 'English');
    add('a', { href: 'https://verdoyant.example/en/privacy', hreflang: 'EN_us' }, 'Read it here');
    expect(findEnglishVersion(document)).toBe('https://verdoyant.example/en/privacy');
  });

  test.each(['English', ' EN ', 'English (US)', 'In English', 'english version'])('is a link of the language menu: "%s"', (text) => {
    add('a', { href: 'https://verdoyant.example/en/privacy' }, text);
    expect(findEnglishVersion(document)).toBe('https://verdoyant.example/en/privacy');
  });

  test('is a link with a flag whose label says it', () => {
    add('a', { href: 'https://verdoyant.example/en/privacy', 'aria-label': 'English' });
    expect(findEnglishVersion(document)).toBe('https://verdoyant.example/en/privacy');
  });

  test.each(['English breakfast', 'English courses', 'Envoyer', 'Learn English', 'encyclopedia'])('is not "%s"', (text) => {
    add('a', { href: 'https://verdoyant.example/en/privacy' }, text);
    expect(findEnglishVersion(document)).toBeNull();
  });

  test('is no script, mail, file or address with a password', () => {
    for (const href of [
      'javascript:setLanguage("en")',
      'mailto:en@verdoyant.example',
      'data:text/html,hi',
      'https://a:b@verdoyant.example/p',
    ])
      add('a', { href, hreflang: 'en' }, 'English');
    alternate('en', 'https://');
    expect(findEnglishVersion(document)).toBeNull();
  });

  test('is not this page, its own heading, the front page or a feed', () => {
    const here = 'https://verdoyant.example/fr/donnees';
    alternate('en', here);
    add('a', { href: `${here}#english`, hreflang: 'en' }, 'English');
    for (const href of ['https://verdoyant.example/', 'https://verdoyant.example/en/', 'https://verdoyant.example/en-us/index.html'])
      add('a', { href }, 'English');
    alternate('en', 'https://verdoyant.example/feed', { type: 'application/rss+xml' });
    add('link', { rel: 'stylesheet', hreflang: 'en', href: 'https://verdoyant.example/a.css' });
    expect(findEnglishVersion(document, here)).toBeNull();
  });

  test('may be told apart by its query alone', () => {
    add('a', { href: 'https://verdoyant.example/?page=privacy&lang=en' }, 'EN');
    expect(findEnglishVersion(document)).toBe('https://verdoyant.example/?page=privacy&lang=en');
  });

  test('is not English where the link names another language, and x-default names none', () => {
    add('a', { href: 'https://verdoyant.example/pt/privacy', hreflang: 'pt' }, 'EN');
    alternate('x-default', 'https://verdoyant.example/privacy');
    alternate('enm', 'https://verdoyant.example/middle/privacy');
    expect(findEnglishVersion(document)).toBeNull();
  });

  test('is found on a page whose names shadow the document’s own', () => {
    for (const name of ['querySelectorAll', 'baseURI', 'location']) {
      const image = document.createElement('img');
      image.name = name;
      document.body.append(image);
    }
    alternate('en', 'https://verdoyant.example/en/privacy');
    expect(findEnglishVersion(document)).toBe('https://verdoyant.example/en/privacy');
  });
});
