import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type Import, importsOf, ROOT, type SourceFile, sourceFiles, withoutCommentsAndStrings } from './support/source-files.ts';

/** core ← taxonomy ← (dom | files | store | ext) ← components ← entrypoints: what each layer may import of the project and of packages. */
const LAYERS: Record<string, { readonly layers: readonly string[]; readonly packages: readonly RegExp[] }> = {
  'utils/core': { layers: ['utils/core'], packages: [] },
  'utils/taxonomy': { layers: ['utils/core', 'utils/taxonomy'], packages: [] },
  'utils/dom': { layers: ['utils/core', 'utils/dom'], packages: [] },
  'utils/files': { layers: ['utils/core', 'utils/files'], packages: [/^pdfjs-dist\/legacy\/build\/pdf\.mjs$/] },
  'utils/store': {
    layers: ['utils/core', 'utils/store'],
    packages: [/^idb$/, /^zod\/mini$/, /^wxt\/utils\/storage$/, /^@streamparser\/json$/],
  },
  'utils/ext': {
    layers: ['utils/core', 'utils/ext'],
    packages: [/^zod\/mini$/, /^webextension-polyfill$/, /^wxt\//, /^virtual:caveat-/],
  },
  components: {
    layers: ['utils/core', 'components', 'assets'],
    packages: [/^preact(?:\/hooks)?$/, /^@preact\/signals$/, /^@floating-ui\/dom$/],
  },
  entrypoints: {
    layers: ['utils/core', 'utils/taxonomy', 'utils/dom', 'utils/files', 'utils/store', 'utils/ext', 'components', 'entrypoints', 'assets'],
    packages: [/^preact(?:\/hooks)?$/, /^@preact\/signals$/, /^wxt\//, /^virtual:caveat-/],
  },
};
/** The contract between the parts is for everyone to read, as types. */
const CONTRACT = 'utils/ext/messages.ts';

/** Our own page for files is the reader at work on a document that we drew ourselves: it has its parts, never its controller. */
const READS_FILES = 'entrypoints/read';
/** The one place that reads a file of our own package. */
const PACKAGE_FILE = 'utils/store/package-file.ts';
/** The one place where a file's text becomes a document, without a window and without scripts. */
const INERT = 'utils/files/inert-document.ts';

const files = sourceFiles(['entrypoints', 'components', 'utils']);
const layerOf = (file: string) => Object.keys(LAYERS).find((layer) => file.startsWith(`${layer}/`)) ?? file.split('/')[0]!;

describe('layers', () => {
  it('import only what the table allows', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(
      files.flatMap((file) =>
        importsOf(file)
          .filter((one) => !allowed(file, one))
          .map((one) => `${file.path} imports ${one.specifier}`),
      ),
    ).toEqual([]);
  });

  it('would catch a forbidden import', () => {
    const forbidden = (at: string, text: string) => {
      const file = { path: at, text };
      return importsOf(file).filter((one) => !allowed(file, one)).length;
    };
    expect(forbidden('utils/core/scan/a.ts', `import { b } from '../../dom/b.ts';`)).toBe(1);
    expect(forbidden('utils/dom/a.ts', `import { browser } from 'wxt/browser';`)).toBe(1);
    expect(forbidden('utils/dom/a.ts', `import { ToReader } from '../ext/messages.ts';`)).toBe(1);
    expect(forbidden('utils/dom/a.ts', `import type { ToReader } from '../ext/messages.ts';`)).toBe(0);
    expect(forbidden('utils/store/a.ts', `import type { A } from '../ext/a.ts';`)).toBe(1);
    expect(forbidden('components/page/a.tsx', `import { b } from '../../entrypoints/reader/b.ts';`)).toBe(1);
    expect(forbidden('utils/core/a.ts', `import {\n  b,\n} from '../store/b.ts';`)).toBe(1);
    expect(forbidden('utils/core/a.ts', `const b = await import('idb');`)).toBe(1);
  });

  it('leave clause files independent of each other', () => {
    const clauses = files.filter(({ path: file }) => file.startsWith('utils/taxonomy/clauses/'));
    const strays = clauses.flatMap((file) =>
      importsOf(file)
        .filter(({ target }) => target !== 'utils/core/types.ts' && target !== 'utils/core/define-clause.ts')
        .map(({ specifier }) => `${file.path} imports ${specifier}`),
    );
    expect(strays).toEqual([]);
  });

  it('import entrypoints from nowhere but their own folder', () => {
    const strays = files.flatMap((file) =>
      importsOf(file)
        .filter(({ target }) => target?.startsWith('entrypoints/') && entry(target) !== entry(file.path))
        .filter(({ target }) => !(entry(file.path) === READS_FILES && entry(target!) === 'entrypoints/reader'))
        .map(({ specifier }) => `${file.path} imports ${specifier}`),
    );
    expect(strays).toEqual([]);
  });

  it('import webextension-polyfill in one file', () => {
    const importers = files.filter((file) =>
      importsOf(file).some(({ specifier, typeOnly }) => specifier === 'webextension-polyfill' && !typeOnly),
    );
    expect(importers.map(({ path: file }) => file)).toEqual(['utils/ext/browser.ts']);
  });

  it('keep the PDF library out of everything but the page that reads files', () => {
    const starts = files.map(({ path: file }) => file).filter((file) => /^entrypoints\/(?!read\/)/.test(file));
    expect(starts.filter((start) => reachable(start).some((name) => name.startsWith('pdfjs-dist')))).toEqual([]);
    expect(reachable('entrypoints/read/main.tsx').some((name) => name.startsWith('pdfjs-dist'))).toBe(true);
  });

  it('keep the bundled index and the library out of scripts that run inside pages', () => {
    const strays = files.map(({ path: file }) => file).filter((file) => /^entrypoints\/(?:detect|agree|reader\/)/.test(file));
    expect(strays.length).toBeGreaterThan(3);
    expect(
      strays.filter((start) => reachable(start).some((name) => name.startsWith('utils/store/') && !name.endsWith('/settings.ts'))),
    ).toEqual([]);
  });

  it('keep the polyfill and classic zod out of scripts that run inside pages', () => {
    const strays = ['entrypoints/detect.ts', 'entrypoints/agree.ts', 'entrypoints/reader/index.ts', 'entrypoints/reader.ts'].flatMap(
      (start) => reachable(start).filter((name) => name === 'webextension-polyfill' || name.startsWith('zod')),
    );
    expect(strays).toEqual([]);
  });

  it('name relative files with their extension', () => {
    const strays = files.flatMap((file) =>
      importsOf(file)
        .filter(({ specifier, target }) => target !== null && !/\.(?:tsx?|css|svg|json)(?:\?\w+)?$/.test(specifier))
        .map(({ specifier }) => `${file.path} imports ${specifier}`),
    );
    expect(strays).toEqual([]);
  });
});

describe('names', () => {
  it('are the idea of the file, in kebab-case; components in PascalCase', () => {
    const strays = files
      .map(({ path: file }) => file)
      .filter((file) => {
        const name = path.posix.basename(file).replace(/\.d\.ts$|\.generated\.ts$|\.tsx?$/, '');
        if (/^(?:helpers?|misc|common|utils?)$/.test(name)) return true;
        const pascal = file.endsWith('.tsx') && /^[A-Z]/.test(name);
        return pascal ? !/^(?:[A-Z][a-z0-9]*)+$/.test(name) : !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name);
      });
    expect(strays).toEqual([]);
  });

  it('hide no barrel file', () => {
    const barrels = files.filter(
      ({ path: file, text }) => /(?:^|\/)index\.ts$/.test(file) && /^export\s+(?:\*|\{[^}]*\})\s+from/m.test(text),
    );
    expect(barrels.map(({ path: file }) => file)).toEqual([]);
  });
});

/** What our code may not say, and how it would be said. The extension pages' CSP does not bind scripts inside pages: this does. */
const BANNED: Record<string, RegExp> = {
  'network access':
    /\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bnew\s+Image\b|\bimportScripts\b|\bWebTransport\b|\bRTCPeerConnection\b/,
  'HTML from strings':
    /\b(?:inner|outer)HTML\b|\binsertAdjacentHTML\b|\bdangerouslySetInnerHTML\b|\bdocument\.write\b|\bcreateContextualFragment\b|\bsetHTMLUnsafe\b|\bDOMParser\b/,
  'code from strings': /\beval\s*\(|\bnew\s+Function\b|(?<![.\w])Function\s*\(/,
  'announcing itself to pages': /(?<!\bport[12]\.)\bpostMessage\b|\bCustomEvent\b|\bdispatchEvent\b/,
};

const EXCEPTIONS: Record<string, readonly string[]> = { 'HTML from strings': [INERT], 'network access': [PACKAGE_FILE] };

describe('bans', () => {
  for (const [what, pattern] of Object.entries(BANNED)) {
    it(`hold for ${what}`, () => {
      const found = files.filter(({ text }) => pattern.test(withoutCommentsAndStrings(text))).map(({ path: file }) => file);
      expect(found).toEqual(EXCEPTIONS[what] ?? []);
    });
  }

  it('would be noticed', () => {
    const code = (text: string) => withoutCommentsAndStrings(text);
    expect(BANNED['network access']!.test(code('await fetch(url)'))).toBe(true);
    expect(BANNED['network access']!.test(code('// fetch(url) is banned\nconst a = "fetch(b)";'))).toBe(false);
    expect(BANNED['HTML from strings']!.test(code('a.innerHTML = b'))).toBe(true);
    expect(BANNED['code from strings']!.test(code('new Function(a)'))).toBe(true);
    expect(BANNED['announcing itself to pages']!.test(code('window.postMessage(1)'))).toBe(true);
  });

  it('leave no path of a machine in the project', () => {
    const everything = sourceFiles(
      ['entrypoints', 'components', 'utils', 'scripts', 'tests', 'docs'],
      ['.ts', '.tsx', '.mjs', '.md', '.html', '.css', '.json'],
    );
    expect(everything.filter(({ text }) => /(?:^|[\s'"`(])\/(?:work|root|farm)\//m.test(text)).map(({ path: file }) => file)).toEqual([]);
  });
});

describe('the build', () => {
  const output = path.join(ROOT, '.output');
  const builds = ['chrome-mv3', 'firefox-mv3'].filter((name) => existsSync(path.join(output, name, 'detect.js')));

  it.skipIf(builds.length === 0)('keeps the detector within 2 kB gzip', () => {
    for (const name of builds) expect(gzipSync(readFileSync(path.join(output, name, 'detect.js'))).length).toBeLessThanOrEqual(2048);
  });

  it.skipIf(builds.length === 0)('names no remote source and offers nothing to pages', () => {
    for (const name of builds) {
      const manifest = JSON.parse(readFileSync(path.join(output, name, 'manifest.json'), 'utf8'));
      expect(manifest.web_accessible_resources ?? []).toEqual([]);
      expect(manifest.externally_connectable).toBeUndefined();
      expect([...(manifest.permissions ?? []), ...(manifest.optional_permissions ?? [])]).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/^(?:tabs|webRequest.*|history|cookies)$/)]),
      );
      expect(JSON.stringify(manifest.content_security_policy)).not.toMatch(/https?:|unsafe-|data:|\*/);
      for (const page of readdirSync(path.join(output, name)).filter((file) => file.endsWith('.html'))) {
        expect(readFileSync(path.join(output, name, page), 'utf8')).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
      }
    }
  });
});

function allowed(file: SourceFile, { specifier, target, typeOnly }: Import): boolean {
  const rule = LAYERS[layerOf(file.path)];
  if (!rule) return false;
  // Packing runs in the build, not in a browser: it reads the folder of clauses.
  if (file.path === 'utils/taxonomy/pack.ts' && specifier.startsWith('node:')) return true;
  if (target === null) return rule.packages.some((pattern) => pattern.test(specifier));
  if (target === CONTRACT && typeOnly && !file.path.startsWith('utils/core/')) return true;
  return rule.layers.includes(layerOf(target));
}

/** The folder (or single file) of an entrypoint. */
function entry(file: string): string {
  return file
    .split('/')
    .slice(0, 2)
    .join('/')
    .replace(/\.tsx?$/, '');
}

/** Names of the packages that a file brings along when it runs. */
function reachable(start: string): string[] {
  const seen = new Set<string>();
  const packages = new Set<string>();
  const open = [start];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const file = files.find(({ path: name }) => name === at);
    if (!file || seen.has(at)) continue;
    seen.add(at);
    for (const { specifier, target, typeOnly } of importsOf(file)) {
      if (typeOnly) continue;
      if (target === null) packages.add(specifier);
      else open.push(target);
    }
  }
  return [...packages];
}
