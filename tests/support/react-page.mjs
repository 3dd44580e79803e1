import { fileURLToPath } from 'node:url';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { build } from 'vite';
import { App } from '../pages/react/app.mjs';

/** The page of tests/pages/react as a server with React would send it: its markup drawn already, and the script that takes it over. */
export async function reactPage() {
  const script = await bundled(fileURLToPath(new URL('../pages/react/client.mjs', import.meta.url)));
  const markup = renderToString(createElement(App, { beating: false }));
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Privacy Policy – Quillmark Harbour</title></head>
<body><div id="root">${markup}</div><script type="module">${script.replaceAll('</script', '<\\/script')}</script></body></html>`;
}

/** With React's development build: the one that complains. */
async function bundled(entry) {
  const { output } = await build({
    configFile: false,
    logLevel: 'error',
    mode: 'development',
    define: { 'process.env.NODE_ENV': '"development"' },
    build: { write: false, minify: false, rolldownOptions: { input: entry } },
  });
  return output[0].code;
}
