import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../../utils/ext/browser.ts';
import { handle } from '../../utils/ext/bus.ts';
import { forgetJump } from '../../utils/ext/pending-jump.ts';
import { forgetTab } from '../../utils/ext/tab-state.ts';
import { renewAccess } from './access.ts';
import { arrive, forgetStrayJump } from './arrival.ts';
import { clauseContext } from './clause-context.ts';
import { clauseText } from './clause-text.ts';
import { flagCommand } from './commands.ts';
import { bundledIndex, warmUp } from './index-reader.ts';
import { followNavigation } from './navigation.ts';
import { openOther, openServices } from './open-other.ts';
import { pageReport } from './page-report.ts';
import { insertSheetFor, policySpotted, scanTab } from './reading.ts';
import { switchSite } from './sites.ts';
import { readAgainAfter } from './update.ts';
import { welcomeOnce } from './welcome.ts';

/**
 * Every listener is added in the worker's first turn, so that any of these events may wake it. Nothing is remembered in variables:
 * the worker may be stopped after any line.
 */
export default defineBackground(() => {
  handle({
    'policy-spotted': (_message, from) => policySpotted(from),
    'insert-sheet': ({ keys }, from) => insertSheetFor(keys, from),
    'page-report': async ({ report, text }, from) => {
      const reply = await pageReport(report, text, from);
      // The reader waits for the reply, not for the way to the clause.
      arrive(bundledIndex, report, from).catch(console.error);
      if (report.state === 'ready') warmUp();
      return reply;
    },
    'clause-text': async ({ clause }) => clauseText(clause),
    'clause-context': (asked, from) => clauseContext(bundledIndex, asked, from),
    'open-other': (wanted, from) => openOther(bundledIndex, wanted, from),
    'open-services': ({ clause, documentType }, from) => openServices(clause, documentType, from),
    'scan-tab': ({ tabId }) => scanTab(tabId),
    'access-changed': async () => ({ everywhere: await renewAccess() }),
    'set-site': ({ host, on }) => switchSite(host, on),
  });

  browser.runtime.onInstalled.addListener(({ reason }) => Promise.all([renewAccess(), welcomeOnce(reason), readAgainAfter(reason)]));
  browser.runtime.onStartup.addListener(() => renewAccess());
  browser.permissions.onAdded.addListener(() => renewAccess());
  browser.permissions.onRemoved.addListener(() => renewAccess());
  browser.commands.onCommand.addListener((command, tab) => flagCommand(command, tab));
  browser.tabs.onRemoved.addListener((tabId) => Promise.all([forgetTab(tabId), forgetJump(tabId)]));
  const navigated = (tabId: number, { url }: { readonly url?: string }) =>
    url ? Promise.all([followNavigation(tabId, url), forgetStrayJump(bundledIndex, tabId, url)]) : undefined;
  // Firefox can leave out what is no change of address; Chrome does not know the filter and refuses it.
  if (import.meta.env.FIREFOX) browser.tabs.onUpdated.addListener(navigated, { properties: ['url'] });
  else browser.tabs.onUpdated.addListener(navigated);
});
