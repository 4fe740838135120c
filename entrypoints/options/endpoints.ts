import { browser } from '#imports';
import type { BrowserModelDoor } from '@/components/settings/browser-model-choice';
import type { RunConnectionTest } from '@/components/settings/connection-test';
import type { FindLocal } from '@/components/settings/endpoint-start';
import type { CallTotals, MonthUsage } from '@/components/settings/endpoints-section';
import type { EndpointProfile, Quirks } from '@/utils/core/endpoint-profile';
import type { ModelFailure } from '@/utils/core/ports';
import { browserModelState, downloadBrowserModel } from '@/utils/models/browser-model';
import { findLanguageModel } from '@/utils/models/language-model';
import { listModels } from '@/utils/models/list-models';
import { PRESETS, profileFromPreset } from '@/utils/models/presets';
import { commandFor, type OperatingSystem } from '@/utils/models/remedies';
import { sleep } from '@/utils/models/sleep';
import { testConnection } from '@/utils/models/test-connection';
import { EndpointError, type ModelDeps } from '@/utils/models/types';
import { dayOf } from '@/utils/models/usage';
import { copyToClipboard } from '@/utils/platform/clipboard';
import { dropHostAccess, requestHostAccess } from '@/utils/platform/host-access';
import { hostsToDrop } from '@/utils/platform/hosts-to-drop';
import { mayLeave } from '@/utils/privacy/may-leave';
import { forgetKeysOf, readSecrets, takeOutKeys } from '@/utils/store/keys';
import { updateSettings } from '@/utils/store/settings';
import type { Settings } from '@/utils/store/settings-schema';
import type { Store } from '@/utils/store/store';
import { listMatters } from '@/utils/store/tables/matters';
import { usageBetween } from '@/utils/store/tables/usage';
import { readCircumstances } from '../shared/circumstances';

const system = (): OperatingSystem => {
  const said = navigator.userAgent;
  if (said.includes('Windows')) return 'windows';
  return said.includes('Mac') ? 'macos' : 'linux';
};

/** What an endpoint turned out to accept is remembered with its profile, if it is saved already. */
const rememberQuirks =
  (id: string) =>
  async (quirks: Quirks): Promise<void> => {
    await updateSettings((settings) => ({
      ...settings,
      endpoints: {
        ...settings.endpoints,
        profiles: settings.endpoints.profiles.map((profile) => (profile.id === id ? { ...profile, quirks } : profile)),
      },
    }));
  };

const depsFor = (id: string): ModelDeps => ({
  fetch: (input, init) => fetch(input, init),
  random: Math.random,
  now: () => new Date(),
  sleep,
  saveQuirks: rememberQuirks(id),
});

const ORIGIN = browser.runtime.getURL('/').replace(/\/$/, '');

/** The reason why this address may not be asked now: the firm's word holds for tests and lists too. */
async function whyNotProbe(store: Store, profile: EndpointProfile): Promise<ModelFailure | undefined> {
  const { under } = await readCircumstances(store, profile);
  const decision = mayLeave({ is: 'probe' }, under);
  return decision.is === 'blocked' ? decision.failure : undefined;
}

/** Asks once more at the last moment before each request, and goes nowhere else than the form says. */
const probing =
  (store: Store, profile: EndpointProfile): typeof globalThis.fetch =>
  async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    const no = await whyNotProbe(store, profile);
    if (no) throw new EndpointError(no);
    if (new URL(address).origin !== new URL(profile.address).origin) throw new EndpointError({ reason: 'redirected' });
    return fetch(input, init);
  };

/** *Test connection* with the real browser, network and clipboard. */
export const createConnectionTest = (store: Store): RunConnectionTest => ({
  async *run(profile, signal) {
    // Asked first of all, because browsers ask only within a click; nothing is sent by it.
    const access = requestHostAccess(profile.address);
    const failure = await whyNotProbe(store, profile);
    if (failure) {
      yield { check: 'permission', result: 'failed', failure };
      return;
    }
    const whole = await readSecrets(store, profile);
    const deps = { ...depsFor(profile.id), fetch: probing(store, profile), askPermission: () => access };
    yield* testConnection(whole, deps, signal);
  },
  commandFor: (remedy) => commandFor(remedy, system(), ORIGIN),
  copy: (text) => copyToClipboard({ text }),
  origin: ORIGIN,
});

/** The models an endpoint has; none where it may not be asked or does not say. */
export const modelsAt =
  (store: Store) =>
  async (profile: EndpointProfile): Promise<readonly string[]> => {
    if (!(await requestHostAccess(profile.address))) return [];
    if (await whyNotProbe(store, profile)) return [];
    const deps = { ...depsFor(profile.id), fetch: probing(store, profile) };
    const reply = await listModels(await readSecrets(store, profile), deps, new AbortController().signal);
    return reply.ok ? reply.models.map(({ id }) => id) : [];
  };

/** Looking must not hang on a port that swallows what it is asked. */
const LONGEST_LOOK_MS = 4000;

/**
 * What answers on this computer, at the addresses that Ollama and LM Studio have by themselves. Both stand on one host, so
 * the browser asks once. One that answers but lists nothing, or refuses us, is offered too: the form's test says why.
 */
export const findLocal =
  (store: Store): FindLocal =>
  async () => {
    const local = PRESETS.filter(({ id }) => id === 'ollama' || id === 'lm-studio');
    const profiles = local.map((preset) => profileFromPreset(preset, crypto.randomUUID()));
    if (!(await requestHostAccess(profiles[0]?.address ?? ''))) return [];
    const found = await Promise.all(
      profiles.map(async (profile) => {
        if (await whyNotProbe(store, profile)) return [];
        const deps = { ...depsFor(profile.id), fetch: probing(store, profile) };
        const reply = await listModels(profile, deps, AbortSignal.timeout(LONGEST_LOOK_MS));
        if (reply.ok) return [{ profile, models: reply.models.map(({ id }) => id) }];
        return REFUSALS.has(reply.failure.reason) ? [{ profile, models: [] }] : [];
      }),
    );
    return found.flat();
  };

const REFUSALS: ReadonlySet<ModelFailure['reason']> = new Set(['forbidden-origin', 'forbidden', 'bad-key'] as const);

/** The browser's own model, which this page can reach itself. */
export const BROWSER_MODEL: BrowserModelDoor = {
  look: () => browserModelState(findLanguageModel()),
  download: async (onProgress, signal) => {
    const api = findLanguageModel();
    return api === undefined
      ? { ok: false, failure: { reason: 'no-browser-model' } }
      : downloadBrowserModel(api, onProgress, signal);
  },
};

/** Which endpoints have a key that is kept. */
export async function keptKeys(store: Store): Promise<readonly string[]> {
  const found = await store.run((db) => db.secrets.toArray());
  return found.ok ? found.value.filter(({ key }) => key !== '').map(({ profileId }) => profileId) : [];
}

/**
 * The fields as they may be written: keys typed or imported go to the database; what endpoints that are gone or moved
 * left behind, their keys and their hosts' permissions, is given back, unless another endpoint still needs the host.
 */
export async function withKeysKept(
  store: Store,
  before: Settings,
  fields: Partial<Settings>,
): Promise<Partial<Settings>> {
  if (!fields.endpoints) return fields;
  const { profiles } = fields.endpoints;
  const isStill = (one: EndpointProfile): boolean =>
    profiles.some(({ id, address }) => id === one.id && address === one.address);
  const left = before.endpoints.profiles.filter((one) => !isStill(one));
  await forgetKeysOf(store, left);
  for (const address of hostsToDrop(left, profiles)) void dropHostAccess(address);
  return { ...fields, endpoints: { ...fields.endpoints, profiles: await takeOutKeys(store, profiles) } };
}

/** Tokens and cost since the first of the month, in all and by matter. */
export async function usageOfMonth(store: Store): Promise<MonthUsage | null> {
  const today = dayOf(new Date());
  const found = await store.run(async (db) => ({
    rows: await usageBetween(db, `${today.slice(0, 7)}-01`, today),
    matters: await listMatters(db),
  }));
  if (!found.ok) return null;
  const { rows, matters } = found.value;
  const nameOf = (id: string): string => matters.find((matter) => matter.id === id)?.name ?? '';
  const byMatter = new Map<string, CallTotals>();
  for (const row of rows) byMatter.set(nameOf(row.matterId), add(byMatter.get(nameOf(row.matterId)), row));
  const whole = rows.reduce<CallTotals | undefined>(add, undefined);
  return { ...(whole ?? NOTHING), matters: [...byMatter].map(([name, spent]) => ({ name, ...spent })) };
}

const NOTHING: CallTotals = { cost: 0, input: 0, output: 0 };

const add = (sum: CallTotals = NOTHING, { cost, input, output }: CallTotals): CallTotals => ({
  cost: sum.cost + cost,
  input: sum.input + input,
  output: sum.output + output,
});
