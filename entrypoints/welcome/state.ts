import { signal } from '@preact/signals';
import { askForEverywhere, giveUpEverywhere, hasEverywhere } from '../../utils/ext/access.ts';
import { browser } from '../../utils/ext/browser.ts';
import { send } from '../../utils/ext/bus.ts';
import { FROZEN_HOSTS } from '../../utils/ext/frozen-hosts.ts';
import { everywhereWasAllowed } from '../../utils/store/settings.ts';

export const everywhere = signal<boolean | null>(null);
export const shortcuts = signal<readonly { readonly what: string; readonly keys: string }[]>([]);

/** Services whose policy pages are read without asking further. */
export const services = FROZEN_HOSTS.length;

/** Reads what is allowed and which keys are assigned, and keeps both true while the page is open. */
export function start(): void {
  void readAccess();
  void readShortcuts();
  browser.permissions.onAdded.addListener(() => void readAccess());
  browser.permissions.onRemoved.addListener(() => void readAccess());
  addEventListener('focus', () => void readShortcuts());
}

/** Runs inside the click itself: a browser takes the question for unasked after any wait. */
export function allow(): void {
  void askForEverywhere().then(accessChanged);
}

export function stop(): void {
  void giveUpEverywhere()
    .then(() => everywhereWasAllowed.set(false))
    .then(accessChanged);
}

async function accessChanged(): Promise<void> {
  await Promise.all([readAccess(), send({ type: 'access-changed' })]);
}

async function readAccess(): Promise<void> {
  everywhere.value = await hasEverywhere();
}

async function readShortcuts(): Promise<void> {
  // Firefox for Android has no keys to assign.
  const commands = (await browser.commands?.getAll()) ?? [];
  shortcuts.value = commands
    .filter(({ name }) => name !== undefined && name in WHAT)
    .map(({ name, shortcut }) => ({ what: WHAT[name as keyof typeof WHAT], keys: shortcut ?? '' }));
}

const WHAT = { 'next-flag': 'Next flag', 'previous-flag': 'Previous flag' } as const;
