/** What the person chose, one key each: parsed on read, and a value that does not parse falls back alone. */
import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';

z.config({ jitless: true });

export interface Setting<T> {
  get(): Promise<T>;
  set(value: T): Promise<void>;
  /** Calls back with each new value until the returned function is called. */
  watch(changed: (value: T) => void): () => void;
}

const Host = z.string().check(z.minLength(1), z.maxLength(255), z.regex(/^[^\s/?#@]+$/));

/** A damaged entry is dropped alone. */
const Hosts = z.pipe(
  z.array(z.unknown()),
  z.transform((list): readonly string[] => list.flatMap((entry) => Host.safeParse(entry).data ?? [])),
);

/** Hosts on which Caveat is switched off, in lower case. */
export const sitesOff: Setting<readonly string[]> = setting('local:sitesOff', Hosts, []);
/** The welcome page was opened once. */
export const welcomeSeen: Setting<boolean> = setting('local:welcomeSeen', z.boolean(), false);
/** All sites were allowed at some time; with the access gone, this is how a withdrawal is told from a question never asked. */
export const everywhereWasAllowed: Setting<boolean> = setting('local:everywhereWasAllowed', z.boolean(), false);
/** Why the last document could not be kept, or null when it could. */
export const storageProblem: Setting<'full' | 'failed' | null> = setting(
  'local:storageProblem',
  z.nullable(z.enum(['full', 'failed'])),
  null,
);

/** Whether Caveat may work on this host by itself. */
export async function isSiteOn(host: string): Promise<boolean> {
  return !(await sitesOff.get()).includes(host.toLowerCase());
}

/** Switches Caveat on or off for a host; doing it twice is doing it once. */
export function setSite(host: string, on: boolean): Promise<void> {
  // One after the other: two that read the same list would undo each other.
  const mine = writing.then(() => writeSite(host.toLowerCase(), on));
  writing = mine.catch(() => undefined);
  return mine;
}

let writing: Promise<unknown> = Promise.resolve();

async function writeSite(host: string, on: boolean): Promise<void> {
  const others = (await sitesOff.get()).filter((one) => one !== host);
  await sitesOff.set(on ? others : [...others, Host.parse(host)]);
}

function setting<T>(key: `local:${string}`, schema: z.ZodMiniType<T>, fallback: T): Setting<T> {
  const read = (value: unknown): T => {
    const parsed = schema.safeParse(value);
    return parsed.success ? parsed.data : fallback;
  };
  return {
    get: async () => read(await storage.getItem(key)),
    set: (value) => storage.setItem(key, value),
    watch: (changed) => storage.watch<unknown>(key, (value) => changed(read(value))),
  };
}
