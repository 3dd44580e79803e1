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
/** Nothing that is read is added to the library. */
export const libraryPaused: Setting<boolean> = setting('local:libraryPaused', z.boolean(), false);

const Retention = z.object({
  /** Versions kept of each document, the one read last among them. */
  versions: z.int().check(z.gte(1), z.lte(1_000)),
  /** Room for the whole library, in millions of units of `bytes` (rows.ts). */
  megabytes: z.int().check(z.gte(1), z.lte(100_000)),
});
export type Retention = z.infer<typeof Retention>;
/** How much is kept before the oldest goes. Lowered through applyRetention alone, which lets go of what is then too much. */
export const retention: Setting<Retention> = setting('local:retention', Retention, { versions: 20, megabytes: 500 });

const PruneNote = z.object({
  /** Milliseconds since 1970. */
  when: z.number().check(z.gte(0)),
  document: z.string(),
  title: z.string(),
  service: z.string(),
  /** Null: the whole document went; else how many of its versions. */
  versions: z.nullable(z.int().check(z.gte(1))),
  why: z.enum(['versions', 'size']),
  bytes: z.int().check(z.gte(0)),
});
export type PruneNote = z.infer<typeof PruneNote>;
/** A damaged note is dropped alone. */
const PruneNotes = z.pipe(
  z.array(z.unknown()),
  z.transform((list): readonly PruneNote[] => list.flatMap((entry) => PruneNote.safeParse(entry).data ?? [])),
);
/** What was removed to keep to `retention`, newest first, at most 50. */
export const pruneNotes: Setting<readonly PruneNote[]> = setting('local:pruneNotes', PruneNotes, []);

const LibraryNotice = z.object({
  /** Of the size cap that is taken, 1 for all of it; it can be more. */
  share: z.number().check(z.gte(0)),
  /** Titles of the documents that are to go first, or to lose old versions; at most five. Empty: nothing may go. */
  next: z.readonly(z.array(z.string())),
  /** What the first of them loses: its old versions, or all. */
  what: z.nullable(z.enum(['versions', 'document'])),
});
export type LibraryNotice = z.infer<typeof LibraryNotice>;
/** The library is nearly full: what goes next. Null while there is room. */
export const libraryNotice: Setting<LibraryNotice | null> = setting('local:libraryNotice', z.nullable(LibraryNotice), null);

/** Another value after each change of the library's rows: how its pages are told (watchLibrary). */
export const libraryChanged: Setting<string> = setting('local:libraryChanged', z.string(), '');

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
