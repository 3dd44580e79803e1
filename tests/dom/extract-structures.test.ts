import { afterEach, describe, expect, it } from 'vitest';
import { rangeOfSpan } from '../../utils/dom/range-of-span.ts';
import { blockWith, extract, prose, show, texts } from './support.ts';

afterEach(() => document.body.replaceChildren());

const TEXT = ['owls', 'wrens', 'larks'].map(prose);
const kinds = () => extract().blocks.map(({ kind, text }) => `${kind}: ${text}`);

describe('the shapes documents have', () => {
  it('footnotes: the mark in the sentence, the note in the document', () => {
    show(`<main><h1>Terms</h1><p>${TEXT[0]}</p><p>You pay a fee<sup><a href="#n1" id="r1">1</a></sup> each month.</p><p>${TEXT[1]}</p>
      <section class="footnotes"><ol><li id="n1">The fee is nine crowns. <a href="#r1">↩</a></li><li>We may raise it at any time without telling you.</li></ol></section></main>`);
    expect(texts()).toContain('You pay a fee1 each month.');
    expect(texts().join(' ')).toContain('The fee is nine crowns.');
    expect(texts()).toContain('We may raise it at any time without telling you.');
  });

  it('footnotes in a footer of the article', () => {
    show(
      `<article><h1>Terms</h1><p>${TEXT[0]}</p><p>${TEXT[1]}</p><footer><p>* Prices are without tax, and we may change them when we like.</p></footer></article>`,
    );
    expect(texts()).toContain('* Prices are without tax, and we may change them when we like.');
  });

  it('definition lists', () => {
    show(
      `<main><h1>Terms</h1><p>${TEXT[0]}</p><dl><dt>Content</dt><dd>What you write.</dd><dt>Service</dt><dd><p>What we offer.</p><p>And more.</p></dd></dl><p>${TEXT[1]}</p></main>`,
    );
    expect(texts()).toEqual(['Terms', TEXT[0], 'Content', 'What you write.', 'Service', 'What we offer.', 'And more.', TEXT[1]]);
  });

  it('a table within a table', () => {
    show(`<main><h1>Terms</h1><p>${TEXT[0]}</p><table><tr><td>Use</td><td><table><tr><th>Data</th><th>Why</th></tr><tr><td>Name</td><td>To greet</td></tr></table></td></tr>
      <tr><td>Sale</td><td><p>We sell it.</p></td></tr></table><p>${TEXT[1]}</p></main>`);
    expect(kinds()).toEqual(
      expect.arrayContaining([
        'paragraph: Use',
        'table-row: Data | Why',
        'table-row: Name | To greet',
        'paragraph: We sell it.',
        `paragraph: ${TEXT[1]}`,
      ]),
    );
  });

  it('a table whose cells hold paragraphs and lists', () => {
    show(`<main><h1>Terms</h1><p>${TEXT[0]}</p><table><thead><tr><th>Data</th><th>Use</th></tr></thead><tbody>
      <tr><td><p>Name</p></td><td><ul><li>to greet</li><li>to sell</li></ul></td></tr></tbody></table><p>${TEXT[1]}</p></main>`);
    expect(kinds()).toContain('table-row: Name | to greet to sell');
    expect(blockWith('Name |').header).toBe('Data | Use');
  });

  it('a page within a form, with its fields', () => {
    show(`<form id="aspnet"><input type="hidden" name="state"><input type="text" placeholder="Search"><nav><a href="/a">Home</a></nav>
      <div class="page"><h1>Terms</h1>${TEXT.map((one) => `<p>${one}</p>`).join('')}</div><button>Search</button></form>`);
    expect(texts()).toEqual(['Terms', ...TEXT]);
  });

  it('boxes with line ends instead of paragraphs, headings in bold', () => {
    show(
      `<div><div><font><b>1. What we keep</b><br><br>${TEXT[0]}<br><br>- your name<br>- your address<br><br><b>2. What we sell</b><br>&nbsp;<br>${TEXT[1]}</font></div></div>`,
    );
    expect(kinds()).toEqual([
      'heading: 1. What we keep',
      `paragraph: ${TEXT[0]}`,
      'paragraph: - your name - your address',
      'heading: 2. What we sell',
      `paragraph: ${TEXT[1]}`,
    ]);
  });

  it('text that stands in boxes without any block of its own', () => {
    show(
      `<div><span style="display:block">${TEXT[0]}</span><div>${TEXT[1]} <div>We sell it.</div> And we keep it.</div><x-part style="display:block">${TEXT[2]}</x-part></div>`,
    );
    expect(texts()).toEqual([TEXT[0], TEXT[1], 'We sell it.', 'And we keep it.', TEXT[2]]);
  });

  it('numbers of chapters in their own column', () => {
    show(
      `<main>${TEXT.map((one, i) => `<div style="display:flex"><div>${i + 1}.</div><div><p>${one}</p></div></div>`).join('')}<p style="column-count:2">${prose('crows')}</p></main>`,
    );
    expect(texts().join(' ')).toContain(TEXT[2]!);
    for (const one of TEXT) expect(texts().some((text) => text.endsWith(one))).toBe(true);
  });
});

describe('what stands between and over', () => {
  it('tables of contents in every shape', () => {
    const titles = ['What we keep', 'What we sell', 'Your rights', 'Contact'];
    const chapters = titles.map((title, i) => `<h2 id="c${i}">${title}</h2><p>${prose(`bird ${i}`)}</p>`).join('');
    const link = (title: string, i: number) => `<a href="#c${i}">${title}</a>`;
    const shapes = [
      `<ul>${titles.map((title, i) => `<li>${link(title, i)}</li>`).join('')}</ul>`,
      `<ol>${titles.map((title, i) => `<li><p>${link(title, i)}</p></li>`).join('')}</ol>`,
      `<p>${titles.map(link).join('<br>')}</p>`,
      `<div class="toc">${titles.map((title, i) => `<div>${link(title, i)}</div>`).join('')}</div>`,
      `<nav aria-label="Contents"><h2>On this page</h2>${titles.map(link).join(' ')}</nav>`,
      `<ul>${titles.map((title, i) => `<li><a href="${location.pathname}#c${i}">${title}</a></li>`).join('')}</ul>`,
      `<p>These are the parts:</p><ul>${titles.map((title, i) => `<li><a href="${location.pathname}#c${i}">${title}</a></li>`).join('')}</ul>`,
    ];
    for (const shape of shapes) {
      show(`<main><h1>Terms</h1>${shape}${chapters}</main>`);
      const found = texts();
      for (const title of titles)
        expect(
          found.filter((text) => text.includes(title)),
          shape,
        ).toHaveLength(1);
    }
  });

  it('a consent banner over the text, first or last in the page', () => {
    const banner = `<div style="position:fixed;inset:auto 0 0 0"><div class="cookie-consent-box" role="dialog" aria-label="Cookies"><h2>Your privacy</h2><p>We and our 812 partners store and read information on your device to show you what may suit you.</p><button>Accept all</button><button>Refuse</button></div></div>`;
    const text = `<main><h1>Terms</h1>${TEXT.map((one) => `<p>${one}</p>`).join('')}</main>`;
    for (const page of [banner + text, text + banner]) {
      show(page);
      expect(texts()).toEqual(['Terms', ...TEXT]);
    }
  });

  it('a document in a frame of the same origin, with its own banner', () => {
    show('<header><a href="/">Larkspur</a></header><iframe></iframe>');
    const inner = document.querySelector('iframe')!.contentDocument!;
    inner.body.append(
      ...new DOMParser().parseFromString(`<h1>Terms</h1>${TEXT.map((one) => `<p>${one}</p>`).join('')}`, 'text/html').body.children,
    );
    expect(texts()).toEqual(['Terms', ...TEXT]);
    const block = blockWith('owls');
    expect(rangeOfSpan(block, 0, 8)?.toString()).toBe(block.text.slice(0, 8));
  });

  it('a document that is all in an open shadow root, in another one', () => {
    show('<header><a href="/">Larkspur</a></header><div id="app"></div>');
    const outer = document.querySelector('#app')!.attachShadow({ mode: 'open' });
    const host = outer.appendChild(document.createElement('div'));
    const inner = host.attachShadow({ mode: 'open' });
    inner.append(
      ...new DOMParser().parseFromString(`<h1>Terms</h1>${TEXT.map((one) => `<p>${one}</p>`).join('')}`, 'text/html').body.children,
    );
    expect(texts()).toEqual(['Terms', ...TEXT]);
    const block = blockWith('wrens');
    expect(rangeOfSpan(block, 9, 14)?.toString()).toBe(block.text.slice(9, 14));
  });
});
