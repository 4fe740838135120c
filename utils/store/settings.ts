import { browser } from '#imports';
import { type FirmPolicy, withFirmEndpoint, withFirmLocks } from './firm-policy';
import { moveKeys } from './keys';
import { migrateSettings } from './settings-migrations/migrate';
import { type PolicyState, readPolicy } from './settings-policy';
import { type DecisiveField, readStoredSettings, type Settings, type StoredSettings } from './settings-schema';
import type { Store } from './store';

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

/** The settings as they hold, what of them is damaged, and whether the firm's word is known. */
export type SettingsState = StoredSettings & PolicyState;

/** Reads the settings as they hold, the firm's policy included, and says what could not be read. */
export async function getSettingsState(): Promise<SettingsState> {
  const { policy, isKnown } = await readPolicy();
  const { settings, damaged } = readStoredSettings(await readStored());
  return { settings: withFirmLocks(withFirmEndpoint(settings, policy), policy), damaged, policy, isKnown };
}

/** Reads the settings as they hold; damaged fields read as their defaults. What may be sent asks `getSettingsState`. */
export const getSettings = async (): Promise<Settings> => (await getSettingsState()).settings;

/**
 * Changes the settings from what they are at that moment, and returns what holds afterwards. What the firm fixed is not
 * written down as the reader's choice, so that it goes when the policy goes. A damaged field stays as it lies there,
 * and keeps blocking sends, until it is changed or named in `decided`: saving a width must not forget a matter.
 */
export function updateSettings(
  change: (settings: Settings) => Settings,
  decided: readonly DecisiveField[] = [],
): Promise<Settings> {
  return oneAtATime(async () => {
    const { policy } = await readPolicy();
    const stored = await readStored();
    const { settings, damaged } = readStoredSettings(stored);
    const before = withFirmEndpoint(settings, policy);
    const changed = withFirmEndpoint(change(before), policy);
    const untouched = damaged.filter(
      (name) => !decided.includes(name) && JSON.stringify(changed[name]) === JSON.stringify(before[name]),
    );
    const raw = Object.fromEntries(untouched.map((name) => [name, (stored as Partial<Settings> | undefined)?.[name]]));
    await browser.storage.local.set({ [KEY]: { ...withoutFirmKey(changed, policy), ...raw } });
    return withFirmLocks(changed, policy);
  });
}

/** A key that the firm set stays where the firm put it. */
const withoutFirmKey = (settings: Settings, { endpoint }: FirmPolicy): Settings =>
  endpoint?.key === undefined
    ? settings
    : {
        ...settings,
        endpoints: {
          ...settings.endpoints,
          profiles: settings.endpoints.profiles.map((one) => (one.managed ? { ...one, key: '' } : one)),
        },
      };

/** Moves keys that an earlier Sidenote wrote into these settings to the database; for the background's start. */
export async function moveKeysOut(store: Store): Promise<void> {
  const { settings, policy } = await getSettingsState();
  await moveKeys(store, withoutFirmKey(settings, policy), updateSettings);
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
export const getFirmPolicy = async (): Promise<FirmPolicy> => (await readPolicy()).policy;

/** The stored object at the current version, unread. */
const readStored = async (): Promise<unknown> => migrateSettings((await browser.storage.local.get(KEY))[KEY]);

let queue: Promise<unknown> = Promise.resolve();

/** Web Locks order all contexts; where they are missing, this context at least keeps its own order. */
function oneAtATime<Value>(work: () => Promise<Value>): Promise<Value> {
  if (globalThis.navigator?.locks) return navigator.locks.request(LOCK, work) as Promise<Value>;
  const done = queue.then(work, work);
  queue = done.catch(() => undefined);
  return done;
}
