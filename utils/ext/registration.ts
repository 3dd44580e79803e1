import { isCandidateUrl, POLICY_PATH_MATCHES } from '../core/classify/candidate-url.ts';
import { matchesPattern } from '../core/classify/match-pattern.ts';
import { hasEverywhere } from './access.ts';
import { browser, type Scripting } from './browser.ts';
import { FROZEN_MATCHES } from './frozen-hosts.ts';
import { POLICY_URL_MATCHES } from './policy-urls.generated.ts';

const ID = 'detect-everywhere';

/** The detector on policy-like addresses of all sites. The hosts of the install have it from the manifest, hence the exclusion. */
export const DETECTOR: Scripting.RegisteredContentScript = {
  id: ID,
  js: ['detect.js'],
  matches: [...POLICY_PATH_MATCHES, ...POLICY_URL_MATCHES],
  excludeMatches: [...FROZEN_MATCHES],
  runAt: 'document_idle',
  // A document in a frame of another origin is out of reach for the page around it.
  allFrames: true,
  persistAcrossSessions: true,
};

/** True for addresses at which the detector should look: policy-like ones, known documents, the documents' paths of the install's hosts. */
export function isWatched(url: string): boolean {
  if (!URL.canParse(url)) return false;
  return isCandidateUrl(new URL(url)) || matchesPattern([...POLICY_URL_MATCHES, ...FROZEN_MATCHES], url);
}

let running: Promise<unknown> = Promise.resolve();

/**
 * Brings the registration in line with what the person allows now: registered (with this build's addresses) when all sites are
 * allowed, gone when they are not. May be called any number of times; calls in one worker run one after the other. Gives whether all
 * sites are allowed.
 */
export function renewRegistration(): Promise<boolean> {
  const mine = running.then(renew, renew);
  running = mine.catch(() => undefined);
  return mine;
}

async function renew(): Promise<boolean> {
  const [everywhere, registered] = await Promise.all([hasEverywhere(), browser.scripting.getRegisteredContentScripts({ ids: [ID] })]);
  if (everywhere && registered.length > 0) await browser.scripting.updateContentScripts([DETECTOR]);
  else if (everywhere) await browser.scripting.registerContentScripts([DETECTOR]);
  else if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  return everywhere;
}
