import * as z from 'zod/mini';
import { browser } from './browser.ts';

z.config({ jitless: true });

const Pending = z.object({
  /** Whose document the tab was opened for, as the bundled index names it. */
  service: z.string(),
  /** Host of the recorded address. */
  host: z.string(),
  type: z.string(),
  clause: z.string(),
  /** First 8 hexadecimal digits of the SHA-256 of the clause's words, as the index has it. */
  quote: z.string(),
  /** Day on which the clause was there, as ISO date. */
  date: z.string(),
  /** When the tab was opened, milliseconds since 1970. */
  at: z.number(),
});

/** Whoever reads the tab's document later than this has something else in mind. */
const LASTS = 10 * 60_000;
/** The clause that a tab was opened for; kept until its page was read. */
export type PendingJump = z.infer<typeof Pending>;

/** Undefined when the tab was not opened for a clause, or has been there already. In the session area, see readTabState. */
export async function readJump(tabId: number): Promise<PendingJump | undefined> {
  const key = keyOf(tabId);
  const { data } = Pending.safeParse((await browser.storage.session.get(key))[key]);
  return data && Date.now() - data.at < LASTS ? data : undefined;
}

export async function writeJump(tabId: number, jump: PendingJump): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: jump });
}

/** Gives what is kept and forgets it: of several who take it at once, one gets it. */
export function takeJump(tabId: number): Promise<PendingJump | undefined> {
  const mine = taking.then(async () => {
    const jump = await readJump(tabId);
    if (jump) await forgetJump(tabId);
    return jump;
  });
  taking = mine.catch(() => {});
  return mine;
}

export async function forgetJump(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

let taking: Promise<unknown> = Promise.resolve();

const keyOf = (tabId: number): string => `jump:${tabId}`;
