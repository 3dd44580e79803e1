import { matchesPattern } from '../core/classify/match-pattern.ts';
import { browser } from './browser.ts';
import { FROZEN_PERMISSIONS } from './frozen-hosts.ts';

/** The optional origins that "Highlight on every policy page" asks for. */
export const EVERYWHERE: readonly string[] = ['*://*/*'];

/** What Caveat may read now. */
export interface Access {
  /** All sites. */
  readonly everywhere: boolean;
  /** The page asked about: its host is one of the install's, or all sites are allowed, and the person has not withdrawn it. */
  readonly here: boolean;
  /** Host patterns from the install that the person (or the browser) has taken away. */
  readonly withdrawn: readonly string[];
}

/** Reads the access as it is at this moment. `url` is the page in question; without it, or when it is no web page, `here` is false. */
export async function readAccess(url?: string): Promise<Access> {
  const everywhere = await has(EVERYWHERE);
  const held = await Promise.all(FROZEN_PERMISSIONS.map((host) => has([host])));
  const withdrawn = FROZEN_PERMISSIONS.filter((_, i) => !held[i]);
  const pattern = url === undefined ? undefined : originPattern(url);
  return { everywhere, here: pattern !== undefined && (await has([pattern])), withdrawn };
}

/** True when all sites are allowed. */
export function hasEverywhere(): Promise<boolean> {
  return has(EVERYWHERE);
}

/** Asks the person for all sites. Call it first thing in a click's handler: browsers accept the question only there. */
export function askForEverywhere(): Promise<boolean> {
  return browser.permissions.request({ origins: [...EVERYWHERE] });
}

/** Gives all sites back, as the button that asked for them promises. Access from the install stays. */
export function giveUpEverywhere(): Promise<boolean> {
  return browser.permissions.remove({ origins: [...EVERYWHERE] });
}

/** Asks for the hosts of the install that were taken away. Call it first thing in a click's handler. */
export function askForHosts(hosts: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...hosts] });
}

/** True when the install gave access to this address's host (whether or not it still stands). */
export function isFrozenHost(url: string): boolean {
  return matchesPattern(FROZEN_PERMISSIONS, url);
}

/** The match pattern for the origin of a web page, or undefined for anything else. */
export function originPattern(url: string): string | undefined {
  const { protocol, hostname } = URL.canParse(url) ? new URL(url) : { protocol: '', hostname: '' };
  return protocol === 'http:' || protocol === 'https:' ? `${protocol}//${hostname}/*` : undefined;
}

function has(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: [...origins] });
}
