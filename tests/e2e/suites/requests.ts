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
      const foreign = site.requests.filter((request) => {
        const [, target] = request.split(' ');
        const { hostname } = new URL(target!.includes('://') ? target! : `https://${target}`);
        return !hostname.endsWith('.example') && hostname !== '127.0.0.1' && !BROWSERS_OWN.test(hostname);
      });
      expect(foreign).toEqual([]);
      const unknown = site.requests.filter(
        (request) => /^GET http:\/\/[^/]+\.example\//.test(request) && !KNOWN.test(new URL(request.slice(4)).pathname),
      );
      expect(unknown).toEqual([]);
      expect(site.requests.filter((request) => /^(?:POST|PUT|PATCH|DELETE|OPTIONS|HEAD) /.test(request))).toEqual([]);
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

const KNOWN = /^\/(?:legal|clobbered|hostile|listening|news|short|fr|nested|app)(?:\/|$)|^\/(?:nested-frame|favicon\.ico)$/;
