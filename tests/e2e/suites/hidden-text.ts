import { beforeAll, describe, expect, it } from 'vitest';
import { fold, paintedTexts, type Session, type Tab, until } from '../harness.ts';

/** What waits for a click: how it is hidden, which clause stands in it, and the words that must be on screen after the jump. */
const PARTS = [
  ['a closed details', 'sale-of-personal-data', 'sell your personal information to data brokers'],
  ['a panel of an accordion', 'indefinite-retention', 'indefinitely'],
  ['another tab', 'ai-training-on-user-data', 'train our machine learning models'],
  ['a box without height', 'session-replay', 'record your sessions'],
  ['text kept back until it is found', 'forced-arbitration', 'binding arbitration'],
  ['a panel in a shadow root', 'class-action-waiver', 'class action'],
] as const;

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Privacy Policy and Terms – Kestrel Post</title>
<style>.fold { max-height: 0; overflow: hidden } .fold.open { max-height: none } .gap { height: 1800px }</style></head><body><main>
<h1>Privacy Policy and Terms</h1>
<p>This privacy policy is about the personal information that Kestrel Post collects from the people who write letters with it, how we use it and how we share it with others.</p>
<p>It applies to the app and to the website. Write to privacy@kestrel.example with questions about this privacy policy or about the personal information we hold about you.</p>
<h2>How we use your information</h2><p>We use the addresses you give us to deliver letters, and we may send you news about the service from time to time.</p>
<div class="gap"></div>
<details><summary>Sharing</summary><p>We sell your personal information to data brokers.</p></details>
<h3><button type="button" aria-expanded="false" aria-controls="keep">Keeping</button></h3><div id="keep" hidden><p>We keep your personal information indefinitely.</p></div>
<div role="tablist"><button role="tab" aria-selected="true" aria-controls="one">Letters</button><button role="tab" aria-selected="false" aria-controls="two">Learning</button></div>
<div role="tabpanel" id="one"><p>We read the address on your letters by machine to find the way to the right town.</p></div>
<div role="tabpanel" id="two" style="display: none"><p>We use your content to train our machine learning models.</p></div>
<button type="button" class="accordion">Watching</button><div class="fold panel"><p>We record your sessions, including mouse movements, clicks and keystrokes.</p></div>
<h3>Courts</h3><div hidden="until-found"><p>You agree that any dispute will be resolved by binding arbitration and not in court.</p></div>
<post-part><template shadowrootmode="open"><button type="button" aria-expanded="false" aria-controls="class">Groups</button><div id="class" hidden><p>You waive your right to participate in a class action.</p></div></template></post-part>
<div class="gap"></div></main>
<div style="display:none"><p>You agree that we may share your health data and medical records with advertisers and with everyone else who asks for them.</p></div>
<script>
const open = (button, panel) => { button.onclick = () => { button.setAttribute('aria-expanded', 'true'); panel.hidden = false; panel.style.display = 'block'; panel.classList.add('open'); }; };
const [keep, one, two, watch] = document.querySelectorAll('main button');
open(keep, document.getElementById('keep'));
open(two, document.getElementById('two'));
open(watch, watch.nextElementSibling);
const { shadowRoot } = document.querySelector('post-part');
open(shadowRoot.querySelector('button'), shadowRoot.querySelector('div'));
</script></body></html>`;

/** Text that waits for a click is read, and opened when somebody jumps to it; text for nobody is not read. */
export function hiddenText(get: () => Session): void {
  describe('text that waits for a click', () => {
    let tab: Tab;
    beforeAll(async () => {
      get().site.serve('/folded/privacy-policy', PAGE);
      tab = await get().open('/folded/privacy-policy');
      await get().ready(tab);
    });

    it('is read wherever it waits; text that nobody is shown is not', async () => {
      const report = await get().ready(tab);
      const clauses = report.findings.map(({ clause }) => clause);
      expect(clauses).toEqual(expect.arrayContaining(PARTS.map(([, clause]) => clause)));
      expect(clauses).not.toContain('health-data');
      expect(report.unplaced).toBe(0);
    });

    for (const [kind, clause, words] of PARTS)
      it(`is opened by a jump: ${kind}`, async () => {
        await tab.page.bringToFront();
        expect(await onScreen(tab, words)).toBe(false);
        await get().control.tell(tab.tabId, { type: 'jump-to', clause, span: 0 });
        expect(await until(() => onScreen(tab, words))).toBe(true);
        expect((await paintedTexts(tab.page)).map(fold).some((text) => text.includes(words))).toBe(true);
      });
  });
}

/** Whether these words are drawn within the viewport. */
function onScreen({ page }: Tab, words: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    const texts = (root: Document | ShadowRoot): Text[] =>
      [...root.querySelectorAll('p')].flatMap((p) => (p.textContent?.includes(wanted) ? [p.firstChild as Text] : []));
    const hosts = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    return [document, ...hosts].flatMap(texts).some((text) => {
      const parent = text.parentElement!;
      const folded = parent.parentElement!.clientHeight === 0;
      const { top, bottom } = parent.getBoundingClientRect();
      return parent.checkVisibility({ contentVisibilityAuto: true }) && !folded && bottom > top && top >= 0 && bottom <= innerHeight;
    });
  }, words);
}
