import { describe, expect, it } from 'vitest';
import { type Session, until } from '../harness.ts';

/** Services that the browser itself calls in spite of its switches; no file of Caveat names one of them. */
const BROWSERS_OWN =
  /(?:^|\.)(?:google|googleapis|gstatic|gvt1|mozilla|mozilla\.net|mozaws|firefox)\.(?:com|org|net)$|(?:^|\.)mozilla\.net$/;

/** Last of all: what the proxy has seen of the whole suite. */
export function requests(get: () => Session, plant: (session: Session, url: string) => Promise<void>): void {
  describe('requests made by the extension over the whole suite', () => {
    it('are zero', () => {
      const { site } = get();
      expect(site.requests.length).toBeGreaterThan(0);
      expect(site.requests.filter((request) => !ofThePages(request, site) && !isBrowsersOwn(request))).toEqual([]);
    });

    it('would have been seen', async () => {
      const before = get().site.requests.length;
      await plant(get(), 'http://planted.sample.example/beacon');
      expect(
        await until(() =>
          get()
            .site.requests.slice(before)
            .find((request) => request.includes('planted.sample.example')),
        ),
      ).toBeTruthy();
    });
  });
}

/** What the tests themselves opened: a plain GET of a sample page or of the icon that browsers ask for. */
function ofThePages(request: string, site: Session['site']): boolean {
  if (!request.startsWith('GET http://') || !hostOf(request).endsWith('.example')) return false;
  const { pathname } = new URL(request.slice(4));
  return site.has(pathname) || pathname === '/favicon.ico';
}

export const isBrowsersOwn = (request: string): boolean => BROWSERS_OWN.test(hostOf(request));

/** Host of a line that the proxy wrote. */
export function hostOf(request: string): string {
  const [, target = ''] = request.split(' ');
  return new URL(target.includes('://') ? target : `https://${target}`).hostname;
}
