import { browser } from '#imports';
import { type FirmPolicy, readFirmPolicy, withFirmEndpoint, withFirmLocks } from './firm-policy';
import { migrateSettings } from './settings-migrations/migrate';
import { parseSettings, type Settings } from './settings-schema';

/** All settings are one object under this key in `storage.local`; never `sync`, which would upload keys. */
const KEY = 'settings';

/** Reads and writes of all our pages and the worker stand in one queue: they are one origin. */
const LOCK = 'sidenote-settings';

/**
 * Keeps content scripts from reading the settings (keys are among them). Chrome only: Firefox has no access levels for
 * `storage.local`, there the content script simply does not read it. Call it first thing in the background.
 */
export async function restrictToTrustedContexts(): Promise<void> {
  await browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

/** Reads the settings as they hold, the firm's policy included; damaged fields read as their defaults. */
export async function getSettings(): Promise<Settings> {
  const policy = await getFirmPolicy();
  return withFirmLocks(withFirmEndpoint(await readStored(), policy), policy);
}

/**
 * Changes the settings from what they are at that moment, and returns what holds afterwards. What the firm fixed is not
 * written down as the reader's choice, so that it goes when the policy goes.
 */
export function updateSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return oneAtATime(async () => {
    const policy = await getFirmPolicy();
    const changed = withFirmEndpoint(change(withFirmEndpoint(await readStored(), policy)), policy);
    await browser.storage.local.set({ [KEY]: changed });
    return withFirmLocks(changed, policy);
  });
}

/** Calls back with every later state of the settings, from whichever context they were changed, until `signal` aborts. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if ((area === 'local' && changes[KEY]) || area === 'managed') getSettings().then(tell);
  };
  const tell = (settings: Settings): void => {
    if (!signal.aborted) onChange(settings);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

/** What the firm's policy sets; `getSettings` has it applied already. */
export const getFirmPolicy = async (): Promise<FirmPolicy> => readFirmPolicy(await readManagedStorage());

/** The browser's managed storage as it stands there; empty where there is no policy. */
export async function readManagedStorage(): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.managed.get();
  } catch {
    return {}; // Firefox rejects when no policy names the extension
  }
}

async function readStored(): Promise<Settings> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return parseSettings(migrateSettings(stored));
}

let queue: Promise<unknown> = Promise.resolve();

/** Web Locks order all contexts; where they are missing, this context at least keeps its own order. */
function oneAtATime<Value>(work: () => Promise<Value>): Promise<Value> {
  if (globalThis.navigator?.locks) return navigator.locks.request(LOCK, work) as Promise<Value>;
  const done = queue.then(work, work);
  queue = done.catch(() => undefined);
  return done;
}
