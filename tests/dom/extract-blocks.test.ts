import { afterEach, describe, expect, it } from 'vitest';
import { blockWith, extract, prose, show, texts } from './support.ts';

afterEach(() => document.body.replaceChildren());

describe('blocks', () => {
  it('reads headings, paragraphs, lists and tables in reading order', () => {
    show(`<main><h1>Privacy</h1><p>${prose('birds')}</p><h3>Sharing</h3><p>We share:</p>
      <ul><li>your name;</li><li>your <b>e-mail</b> address</li></ul>
      <table><thead><tr><th>Data</th><th>Use</th></tr></thead><tbody><tr><td>Name</td><td>To greet <i>you</i></td></tr></tbody></table></main>`);
    const blocks = extract().blocks;
    expect(blocks.map(({ kind, text, level, leadIn, header }) => ({ kind, text, level, leadIn, header }))).toEqual([
      { kind: 'heading', text: 'Privacy', level: 1 },
      { kind: 'paragraph', text: prose('birds') },
      { kind: 'heading', text: 'Sharing', level: 3 },
      { kind: 'paragraph', text: 'We share:' },
      { kind: 'list-item', text: 'your name;', leadIn: 'We share:' },
      { kind: 'list-item', text: 'your e-mail address', leadIn: 'We share:' },
      { kind: 'table-row', text: 'Data | Use' },
      { kind: 'table-row', text: 'Name | To greet you', header: 'Data | Use' },
    ]);
    expect(blocks.map((block) => block.i)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('gives an item its own text only, and sub-items the item as lead-in', () => {
    show(
      `<main><p>${prose('fish')}</p><p>You agree:</p><ol><li>to pay us<ul><li>monthly</li><li>yearly</li></ul></li><li>to behave</li></ol></main>`,
    );
    const items = extract().blocks.filter((block) => block.kind === 'list-item');
    expect(items.map(({ text, leadIn }) => [text, leadIn])).toEqual([
      ['to pay us', 'You agree:'],
      ['monthly', 'to pay us'],
      ['yearly', 'to pay us'],
      ['to behave', 'You agree:'],
    ]);
  });

  it('makes paragraphs of empty lines in a soup of br', () => {
    show(`<div>${prose('owls')}<br><br>${prose('wrens')}<br>Second line.<br>&nbsp;<br>${prose('crows')}</div>`);
    expect(texts()).toEqual([prose('owls'), `${prose('wrens')} Second line.`, prose('crows')]);
  });

  it('takes bullets in plain text for list items', () => {
    show(`<div><div>${prose('owls')}</div><div>We may sell:</div><div>• your name</div><div>• your address</div></div>`);
    expect(
      extract()
        .blocks.slice(2)
        .map(({ kind, leadIn }) => [kind, leadIn]),
    ).toEqual([
      ['list-item', 'We may sell:'],
      ['list-item', 'We may sell:'],
    ]);
  });

  it('keeps the lines of preformatted text apart by empty lines only', () => {
    show(`<pre>${prose('owls').replace('servers', 'servers\n')}\n\n${prose('wrens')}</pre>`);
    expect(texts()).toEqual([prose('owls').replace('servers ', 'servers '), prose('wrens')]);
  });

  it('does not glue words of neighbouring cells, items of a flex line or boxes in an inline', () => {
    show(
      `<main><p>${prose('owls')}</p><p style="display:flex"><span>1.1</span><span>We keep logs.</span></p><span>Inline<div>box</div></span></main>`,
    );
    expect(texts()).toEqual([prose('owls'), '1.1 We keep logs.', 'Inline', 'box']);
  });

  it('reads a table that only lays out the page as running text', () => {
    show(`<table role="presentation"><tr><td>Menu</td><td><p>${prose('owls')}</p><p>${prose('wrens')}</p></td></tr></table>`);
    expect(texts()).toContain(prose('owls'));
    expect(extract().blocks.every((block) => block.kind !== 'table-row')).toBe(true);
  });
});

describe('what stands around the document', () => {
  it('is told as coverage: the share of the running text that was read', () => {
    show(`<main><p>${prose('owls')}</p><p>${prose('wrens')}</p><p>${prose('owls')}</p></main>`);
    expect(extract().coverage).toBe(1);
    show(
      `<main><p>${prose('owls')}</p><p>${prose('wrens')}</p><p>${prose('larks')}</p></main><aside class="sidebar"><p>${prose('kites')}</p></aside>`,
    );
    expect(texts()).toHaveLength(3);
    expect(extract().coverage).toBeCloseTo(3 / 4);
  });

  it('leaves out navigation, site header and footer, asides, consent banners, scripts and link lists', () => {
    show(`<header><a href="/">Larkspur</a></header><nav><a href="/a">Product</a></nav>
      <div id="cookie-consent"><p>We and our partners use cookies on this site to make it work for you and to measure visits.</p></div>
      <main><h1>Terms</h1><ul><li><a href="#a">One</a></li><li><a href="#b">Two</a></li><li><a href="#c">Three</a></li></ul>
      <p id="a">${prose('owls')}</p><p>${prose('wrens')}</p><script>var x = 'not text at all';</script><style>p { color: red }</style></main>
      <aside><a href="/x">Related reading for you</a></aside><footer><p>Larkspur Notes is a company of the valley and keeps all of its rights to itself.</p></footer>`);
    expect(texts()).toEqual(['Terms', prose('owls'), prose('wrens')]);
  });

  it('leaves out a consent banner under any of its names, and keeps a chapter on consent', () => {
    const banner = (name: string) =>
      `<div class="${name}"><h2>Cookies</h2><p>We use cookies to remember what you like and to show you what may suit you.</p><button>Accept all</button></div>`;
    const chapters = ['larks', 'crows', 'rooks', 'kites', 'terns'].map((topic) => `<p>${prose(topic)}</p>`).join('');
    for (const name of ['cookieConfirm--x1', 'cookies-bar', 'gdpr', 'cmp-consent']) {
      show(
        `<div><h1>Privacy</h1>${chapters}<section id="gdpr-consent"><h2>Consent</h2><p>${prose('owls')}</p></section></div>${banner(name)}`,
      );
      expect(texts()).toContain(prose('owls'));
      expect(texts().join(), name).not.toContain('what may suit you');
    }
  });

  it('keeps a list of addresses that a sentence gives, and drops lists of links to go elsewhere', () => {
    const links = (prefix: string) => ['a', 'b', 'c'].map((one) => `<li><a href="${prefix}${one}">Page ${one}</a></li>`).join('');
    show(`<main><h1>Cookies</h1><p>This policy has these parts:</p><ul>${links('#')}</ul><p>${prose('owls')}</p>
      <p>How to block cookies in your browser:</p><ul>${links('https://browser.example/')}</ul><p>${prose('wrens')}</p>
      <h2>Related</h2><ul>${links('/related/')}</ul></main>`);
    expect(texts().filter((text) => text.startsWith('Page'))).toEqual(['Page a', 'Page b', 'Page c']);
    expect(texts().indexOf('Page a')).toBe(texts().indexOf('How to block cookies in your browser:') + 1);
    expect(texts()).not.toContain('Related');
  });

  it('finds the title above a table of contents and an introduction', () => {
    show(`<div class="hero"><h1>Privacy</h1><p>Updated 3 May 2026</p><p>${prose('larks')}</p></div><div class="list"><a href="#a">One</a><br><br><a href="#b">Two</a><br><br><a href="#c">Three</a></div>
      <div class="text">${['owls', 'wrens', 'crows', 'rooks', 'terns', 'kites', 'swifts', 'gulls', 'ducks', 'geese', 'herons', 'storks'].map((topic) => `<p>${prose(topic)}</p>`).join('')}</div>
      <div class="more"><a href="/a">Company</a> <a href="/b">Careers</a> <a href="/c">Press</a></div>`);
    expect(texts().slice(0, 4)).toEqual(['Privacy', 'Updated 3 May 2026', prose('larks'), prose('owls')]);
    expect(texts()).toHaveLength(15);
  });

  it('keeps short chapters whose box is named after the table of contents', () => {
    show(
      `<main><p>${prose('owls')}</p><p>${prose('wrens')}</p><div id="toc-9" class="toc-target"><h2>Other terms</h2><p>See our rules.</p></div><p>${prose('crows')}</p></main>`,
    );
    expect(texts()).toContain('See our rules.');
  });

  it('keeps a header inside the article', () => {
    show(
      `<article><header><h1>Privacy</h1><p>Last updated: 3 May 2026</p></header><p>${prose('owls')}</p><p>${prose('wrens')}</p></article>`,
    );
    expect(texts()).toEqual(['Privacy', 'Last updated: 3 May 2026', prose('owls'), prose('wrens')]);
  });

  it('takes the title above the text, with the date under it', () => {
    show(`<header><a href="/">Larkspur</a></header><div class="hero"><p>Legal</p><h1>Privacy</h1><p>Last updated: 3 May 2026</p></div>
      <main><p>${prose('owls')}</p><p>${prose('wrens')}</p></main>`);
    expect(texts()).toEqual(['Privacy', 'Last updated: 3 May 2026', prose('owls'), prose('wrens')]);
  });

  it('never loses the bulk of a page to a name', () => {
    show(`<div class="cookie-consent sidebar footer"><p>${prose('owls')}</p><p>${prose('wrens')}</p></div>`);
    expect(texts()).toEqual([prose('owls'), prose('wrens')]);
  });

  it('does not read the states of utility classes as names', () => {
    show(
      `<main><p class="toc-visible:mt-2">${prose('owls')}</p><div class="toc-visible:grid sidebar:w-2"><p>${prose('wrens')}</p></div></main>`,
    );
    expect(texts()).toEqual([prose('owls'), prose('wrens')]);
  });
});

describe('hidden and repeated text', () => {
  it('leaves out what is hidden for good and keeps what a click opens', () => {
    show(`<main><p>${prose('owls')}</p><p hidden>Draft.</p><p style="visibility:hidden">Not seen.</p><span aria-hidden="true">★</span>
      <button aria-expanded="false" aria-controls="panel">More</button><div id="panel" style="display:none"><p>You waive your right.</p></div>
      <details><summary>Fees</summary><p>We charge fees.</p></details></main>`);
    const found = texts();
    expect(found).toContain('You waive your right.');
    expect(found).toContain('We charge fees.');
    expect(found.join()).not.toMatch(/Draft|Not seen|★/);
    expect(blockWith('You waive').hidden).toBe(true);
    expect(blockWith('We charge').hidden).toBe(false);
  });

  it('keeps what an accordion hides by visibility', () => {
    show(`<main><a href="#text">Skip to the text</a><h1>Terms</h1><p>${prose('owls')}</p><p style="visibility:hidden">Not seen.</p>
      <div class="accordion-content" style="visibility:hidden;height:0"><p>${prose('wrens')}</p><p>You waive it.</p></div></main>`);
    expect(texts()).toEqual(['Terms', prose('owls'), prose('wrens'), 'You waive it.']);
  });

  it('reads a text once: the copy that is drawn', () => {
    show(`<main><div style="display:none"><h2>Owls</h2><p>${prose('owls')}</p><p>${prose('wrens')}</p></div>
      <div><h2>Owls</h2><p>${prose('owls')}</p><p>${prose('wrens')}</p></div></main>`);
    const { blocks } = extract();
    expect(blocks.map((block) => block.text).filter((text) => text === prose('owls'))).toHaveLength(1);
    expect(blocks.find((block) => block.text === prose('owls'))?.hidden).toBe(false);
  });

  it('keeps a sentence that the document says in several chapters', () => {
    const chapters = ['larks', 'crows', 'rooks', 'kites', 'terns'].map((topic) => `<h2>On ${topic}</h2><p>${prose(topic)}</p>`);
    show(`<main>${chapters.join('')}<p>${prose('owls')}</p><h2>Again</h2><p>${prose('owls')}</p></main>`);
    expect(texts().filter((text) => text === prose('owls'))).toHaveLength(2);
    show(`<main>${chapters.join('')}</main><div class="print">${chapters.join('')}</div>`);
    expect(texts().filter((text) => text === prose('crows'))).toHaveLength(1);
  });

  it('leaves out copies in another language that wait hidden', () => {
    show(
      `<main><p>${prose('owls')}</p><p>${prose('wrens')}</p><p>${prose('larks')}</p><div lang="de" hidden><p>Wir speichern alles, was Sie schreiben, so lange Ihr Konto besteht, und danach noch neunzig Tage lang auf unseren Servern in dem Tal.</p></div></main>`,
    );
    document.documentElement.lang = 'en';
    expect(texts().join()).not.toContain('Wir speichern');
  });
});

describe('trees within trees', () => {
  it('reads open shadow roots with their slots, and frames of the same origin within frames', async () => {
    show(`<main><p>${prose('owls')}</p><div id="host"><p slot="a">${prose('wrens')}</p></div><iframe></iframe></main>`);
    const root = document.querySelector('#host')!.attachShadow({ mode: 'open' });
    const before = document.createElement('p');
    before.textContent = prose('larks');
    const slot = document.createElement('slot');
    slot.name = 'a';
    root.append(before, slot);
    const inner = document.querySelector('iframe')!.contentDocument!;
    const paragraph = inner.createElement('p');
    paragraph.textContent = prose('crows');
    const deeper = inner.createElement('iframe');
    inner.body.append(paragraph, deeper);
    deeper.contentDocument!.body.textContent = prose('rooks');
    expect(texts()).toEqual(['owls', 'larks', 'wrens', 'crows', 'rooks'].map(prose));
  });

  it('reads a page whose form answers for its inputs', () => {
    show(`<form><input name="firstChild"><input name="nextSibling"><input name="parentNode"><input name="childNodes"><input name="textContent">
      <input name="getAttribute"><input name="localName"><input name="nodeType"><input name="shadowRoot"><input name="ownerDocument"><input name="closest"><input name="querySelector">
      <main><h1>Privacy</h1><p>${prose('owls')}</p><p>${prose('wrens')}</p></main></form>`);
    expect(texts()).toEqual(['Privacy', prose('owls'), prose('wrens')]);
  });

  it('survives a very deep tree', () => {
    let element: Element = document.body;
    for (let i = 0; i < 5_000; i++) element = element.appendChild(document.createElement('div'));
    const paragraph = document.createElement('p');
    paragraph.textContent = prose('owls');
    document.body.append(paragraph);
    expect(texts()).toEqual([prose('owls')]);
  });
});
