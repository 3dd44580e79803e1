import type { Frame, HardPage } from './hard-page.ts';

/** The page as a site would send it: with its menu, footer, scripts and what else stands around a text. */
export function renderHardPage({ title, url, frame, text }: HardPage): string {
  const site = new URL(url).hostname.replace(/^www\./, '');
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escapeText(title)}</title>
<script>window.dataLayer = [{ site: "${site}", consent: "denied" }]</script><style>.hide { display: none }</style></head>
<body>${FRAMES[frame](text, site)}<script>document.documentElement.dataset.ready = "1"</script></body></html>
`;
}

const MENU = `<a href="/">Home</a> <a href="/pricing">Pricing</a> <a href="/about">About us</a> <a href="/login">Log in</a>`;
const LEGAL = `<a href="/privacy">Privacy Policy</a> <a href="/terms">Terms of Service</a> <a href="/cookies">Cookie settings</a>`;

const FRAMES: Readonly<Record<Frame, (text: string, site: string) => string>> = {
  article: (text, site) =>
    `<header><a href="/">${site}</a><nav>${MENU}</nav></header><main><article>${blocks(text)}</article></main>
<aside><h3>Most read</h3><ul><li><a href="/a/1">The bridge that nobody crossed</a></li><li><a href="/a/2">Ten soups for November</a></li></ul></aside>
<footer>${LEGAL}<p>© 2031 ${site}</p></footer>`,
  soup: (text, site) =>
    `<div id="root"><div class="x1a9 hdr"><div class="k3"><span>${site}</span> ${MENU}</div></div><div class="x1a9"><div class="k3"><div>${blocks(
      text,
      'div',
    )}</div></div></div><div class="ftr"><div>${LEGAL}</div></div></div><noscript>Please enable JavaScript.</noscript>`,
  docs: (text, site) =>
    `<div class="layout"><nav aria-label="Contents"><ul><li><a href="/docs">Start</a></li><li><a href="/docs/a">Guides</a></li></ul></nav>
<main><p class="crumbs"><a href="/">${site}</a> / <a href="/docs">Docs</a></p>${blocks(text)}<p><a href="#top">Back to top</a></p></main></div>`,
  plain: (text) => blocks(text),
  form: (text, site) =>
    `<form id="aspnetForm" method="post" action="./"><input type="hidden" name="__VIEWSTATE" value="a81">
<input name="title" placeholder="Search ${site}"><button type="submit">Go</button><table><tr><td>${MENU}</td></tr><tr><td>${blocks(
      text,
    )}</td></tr></table><footer>${LEGAL}</footer></form>`,
  posts: (text, site) =>
    `<header>${site}<nav>${MENU}</nav></header><div class="thread">${sections(text)
      .map((post, n) => `<div class="post" id="p${n}"><div class="body">${blocks(post)}</div><button>Like</button></div>`)
      .join('')}</div><footer>${LEGAL}</footer>`,
  modal: (text, site) =>
    `<header>${MENU}</header><main><h2>Welcome to ${site}</h2><p>Pick a plan, invite your friends and start in a minute.</p></main>
<div class="overlay"><div role="dialog" aria-modal="true"><button aria-label="Close">×</button>${blocks(text)}<button>Accept</button></div></div>`,
  tabs: (text, site) =>
    `<header>${site} ${MENU}</header><main><div role="tablist">${sections(text)
      .map((_, n) => `<button role="tab" aria-controls="t${n}">Part ${n + 1}</button>`)
      .join('')}</div>${sections(text)
      .map((part, n) => `<div role="tabpanel" id="t${n}"${n > 0 ? ' hidden' : ''}>${blocks(part)}</div>`)
      .join('')}</main><footer>${LEGAL}</footer>`,
  details: (text, site) =>
    `<nav>${MENU}</nav><main>${sections(text)
      .map((part, n) => (n === 0 ? blocks(part) : `<details><summary>Section ${n}</summary>${blocks(part)}</details>`))
      .join('')}</main><footer>${site} ${LEGAL}</footer>`,
  pre: (text, site) => `<nav>${MENU}</nav><pre>${inline(text.replace(/^[#>|=-]+ /gm, '').trim())}</pre><p>${site}</p>`,
  spans: (text, site) =>
    `<div class="top">${site} ${MENU}</div><div class="content">${lines(text)
      .map((line) => (line.startsWith('<') ? line : `<span class="s">${inline(line.replace(/^[#>|=-]+ /, ''))}</span><br><br>`))
      .join('')}</div><div class="bottom">${LEGAL}</div>`,
};

/** Lines of `=` part a page into posts, tabs or folded sections. */
const sections = (text: string): string[] => text.split(/^=.*$/m);

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

function blocks(text: string, paragraph = 'p'): string {
  return lines(text)
    .map((line) => block(line, paragraph))
    .join('\n')
    .replace(/(<li>.*<\/li>\n?)+/g, (items) => `<ul>${items}</ul>`)
    .replace(/(<tr>.*<\/tr>\n?)+/g, (rows) => `<table>${rows}</table>`);
}

function block(line: string, paragraph: string): string {
  const heading = /^(#+) (.*)$/.exec(line);
  if (heading) return `<h${heading[1]!.length}>${inline(heading[2]!)}</h${heading[1]!.length}>`;
  if (line.startsWith('<')) return line;
  if (line.startsWith('- ')) return `<li>${inline(line.slice(2))}</li>`;
  if (line.startsWith('> ')) return `<blockquote>${inline(line.slice(2))}</blockquote>`;
  if (line.startsWith('| ')) {
    const cells = line.slice(2).split(' | ');
    return `<tr>${cells.map((cell) => `<td>${inline(cell)}</td>`).join('')}</tr>`;
  }
  return `<${paragraph}>${inline(line)}</${paragraph}>`;
}

const inline = (text: string): string => escapeText(text).replace(/\[([^\]]+)\]\(([^)]+)\)/g, '<a href="$2">$1</a>');

const escapeText = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
