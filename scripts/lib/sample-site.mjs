import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const PAGES = new URL('../../tests/pages/', import.meta.url);

/** Path on the sample site → file of tests/pages, and the headers that make the page what it is. */
export const SAMPLES = {
  '/legal/terms-and-privacy': { file: 'lumenfold.html' },
  '/legal/terms-of-service': {
    file: 'strict.html',
    headers: {
      'content-security-policy':
        "default-src 'none'; script-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; frame-ancestors 'none'",
    },
  },
  // An address that says nothing: read only when asked.
  '/documents/17': { file: 'strict.html' },
  '/clobbered/privacy-policy': { file: 'clobbered.html' },
  '/hostile/privacy-policy': { file: 'hostile.html' },
  '/listening/privacy-policy': { file: 'listening.html' },
  '/news/privacy-policy-of-photo-apps': { file: 'news.html' },
  '/short/privacy-policy': { file: 'short.html' },
  '/fr/privacy-policy': { file: 'french.html' },
  '/en/privacy-policy': { file: 'clobbered.html' },
  '/nested/privacy-policy': { file: 'nested.html' },
  '/nested-frame': { file: 'nested-frame.html' },
  '/join': { file: 'sign-up.html' },
  '/living/privacy-policy': { file: 'living.html' },
  '/app': { file: 'app.html' },
  '/app/privacy-policy': { file: 'app.html' },
  '/app/terms-of-service': { file: 'app.html' },
};

/**
 * Serves the sample pages on 127.0.0.1, under any host name when a browser uses it as its proxy. As a proxy it is also the witness:
 * it answers what it knows, refuses everything else, and writes down every request, so that nothing leaves the machine unseen.
 */
export async function startSampleSite() {
  /** @type {string[]} every request as "METHOD url" (a tunnel as "CONNECT host:port") */
  const requests = [];
  /** @type {Map<string, { body: string | Uint8Array, type: string }>} path → page or file that a test made itself */
  const made = new Map();
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    requests.push(`${request.method} ${url.href}`);
    answer(url.pathname, response, made);
  });
  server.on('connect', (request, socket) => {
    requests.push(`CONNECT ${request.url}`);
    socket.on('error', () => {});
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  return {
    port,
    origin: `http://127.0.0.1:${port}`,
    requests,
    /** Serves a page, or a file of another type, that a test made itself. */
    serve: (pathname, body, type = 'text/html; charset=utf-8') => void made.set(pathname, { body, type }),
    /** Whether there is a page or file at this path. */
    has: (pathname) => pathname in SAMPLES || made.has(pathname),
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

function answer(pathname, response, made) {
  if (pathname === '/favicon.ico') {
    response.writeHead(204).end();
    return;
  }
  if (made.has(pathname)) {
    const { body, type } = made.get(pathname);
    response.writeHead(200, { 'content-type': type }).end(body);
    return;
  }
  const sample = SAMPLES[pathname];
  if (!sample) {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end('<!doctype html><title>Not found</title><p>No such page.');
    return;
  }
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...sample.headers });
  response.end(readFileSync(new URL(sample.file, PAGES)));
}
