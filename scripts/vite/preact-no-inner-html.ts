import type { Plugin } from 'vite';

/** Removes Preact's only `innerHTML` write (dangerouslySetInnerHTML): Caveat never uses it, and Firefox's add-on linter warns about it. */
export function preactNoInnerHtml(): Plugin {
  return {
    name: 'caveat:preact-no-inner-html',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!/[\\/]preact[\\/]dist[\\/]preact\.m?js$/.test(id)) return;
      const out = code.replace(/\(\w+\.innerHTML=\w+\.__html\)/g, '0');
      if (/\.innerHTML\s*=[^=]/.test(out)) this.error('preact still writes innerHTML: adapt preactNoInnerHtml()');
      return { code: out, map: null };
    },
  };
}
