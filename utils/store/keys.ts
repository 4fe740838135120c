import type { EndpointProfile } from '../core/endpoint-profile';
import type { SidenoteDatabase } from './db';
import type { SecretRow } from './rows/secret';
import type { Settings } from './settings-schema';
import type { Store } from './store';
import { findSecret, forgetSecret, keepSecret } from './tables/secrets';

/**
 * Keys and header values lie in IndexedDB of our own origin, which no page and no script of a page's process can read;
 * the settings in `storage.local` name headers and hold no value. Browser storage is not a vault: whoever has the
 * computer has the key.
 */

/** Whether a profile carries anything secret. */
export const hasSecrets = ({ key, extraHeaders }: Pick<EndpointProfile, 'key' | 'extraHeaders'>): boolean =>
  key !== '' || Object.values(extraHeaders).some((value) => value !== '');

/** The profile as settings may hold it: gateways take tokens in headers of their own, so values go with the key. */
export const withoutSecrets = (profile: EndpointProfile): EndpointProfile => ({
  ...profile,
  key: '',
  extraHeaders: Object.fromEntries(Object.keys(profile.extraHeaders).map((name) => [name, ''])),
});

/** The profile as an endpoint needs it. A key belongs to its address: under another one it stays where it is. */
export function withSecrets(profile: EndpointProfile, row: SecretRow | undefined): EndpointProfile {
  if (!row || row.address !== profile.address) return profile;
  const headers = Object.entries(profile.extraHeaders).map(
    ([name, value]) => [name, value || (row.headers[name] ?? '')] as const,
  );
  return { ...profile, key: profile.key || row.key, extraHeaders: Object.fromEntries(headers) };
}

/** The profile with its key, read from the store; a store that cannot be read gives none. */
export async function readSecrets(store: Store, profile: EndpointProfile): Promise<EndpointProfile> {
  const found = await store.run((db) => findSecret(db, profile.id));
  return withSecrets(profile, found.ok ? found.value : undefined);
}

/** Keeps what is secret in a profile, beside what is kept already for the same address. */
async function keepSecretsOf(db: SidenoteDatabase, profile: EndpointProfile): Promise<void> {
  const { key, extraHeaders } = withSecrets(profile, await findSecret(db, profile.id));
  const headers = Object.fromEntries(Object.entries(extraHeaders).filter(([, value]) => value !== ''));
  await keepSecret(db, { profileId: profile.id, address: profile.address, key, headers });
}

/**
 * Takes keys out of settings before they are written down. Where no database can keep them (a private window), they
 * stay in the settings as before, and go with the window.
 */
export async function takeOutKeys(store: Store, profiles: readonly EndpointProfile[]): Promise<EndpointProfile[]> {
  const isOnDisk = (await store.persistence().catch(() => 'memory' as const)) === 'disk';
  if (!isOnDisk) return [...profiles];
  return Promise.all(
    profiles.map(async (profile) => {
      if (!hasSecrets(profile)) return profile;
      const kept = await store.run((db) => keepSecretsOf(db, profile));
      return kept.ok ? withoutSecrets(profile) : profile;
    }),
  );
}

/** Forgets the keys of endpoints that are gone, or that moved to another address. */
export const forgetKeysOf = (store: Store, gone: readonly Pick<EndpointProfile, 'id'>[]) =>
  store.run(async (db) => {
    for (const { id } of gone) await forgetSecret(db, id);
  });

type Update = (change: (settings: Settings) => Settings) => Promise<Settings>;

/** Moves keys that an earlier Sidenote wrote into the settings; done again wherever one is found there. */
export async function moveKeys(store: Store, current: Settings, update: Update): Promise<void> {
  const { profiles } = current.endpoints;
  if (!profiles.some(hasSecrets)) return;
  const moved = new Map((await takeOutKeys(store, profiles)).map((profile) => [profile.id, profile]));
  // Where the database keeps none, there is nothing to write, and nobody to tell.
  if (![...moved.values()].some((profile) => !profiles.includes(profile))) return;
  await update((settings) => ({
    ...settings,
    endpoints: {
      ...settings.endpoints,
      profiles: settings.endpoints.profiles.map((profile) => {
        const clean = moved.get(profile.id);
        // Only what was moved is taken away; a key typed meanwhile has its own turn.
        const before = profiles.find(({ id }) => id === profile.id);
        const isSame = before?.key === profile.key && before.address === profile.address;
        return clean && isSame ? { ...profile, key: clean.key, extraHeaders: clean.extraHeaders } : profile;
      }),
    },
  }));
}
