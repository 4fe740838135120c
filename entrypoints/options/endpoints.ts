import { browser } from '#imports';
import type { RunConnectionTest } from '@/components/settings/connection-test';
import type { MonthUsage, Usage } from '@/components/settings/endpoints-section';
import type { EndpointProfile, Quirks } from '@/utils/core/endpoint-profile';
import { listModels } from '@/utils/models/list-models';
import { commandFor, type OperatingSystem } from '@/utils/models/remedies';
import { sleep } from '@/utils/models/sleep';
import { testConnection } from '@/utils/models/test-connection';
import type { ModelDeps } from '@/utils/models/types';
import { dayOf } from '@/utils/models/usage';
import { copyToClipboard } from '@/utils/platform/clipboard';
import { requestHostAccess } from '@/utils/platform/host-access';
import { updateSettings } from '@/utils/store/settings';
import type { Store } from '@/utils/store/store';
import { listMatters } from '@/utils/store/tables/matters';
import { usageBetween } from '@/utils/store/tables/usage';

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

/** *Test connection* with the real browser, network and clipboard. */
export const CONNECTION_TEST: RunConnectionTest = {
  run: (profile, signal) =>
    testConnection(
      profile,
      { ...depsFor(profile.id), askPermission: () => requestHostAccess(profile.address) },
      signal,
    ),
  commandFor: (remedy) => commandFor(remedy, system(), ORIGIN),
  copy: (text) => copyToClipboard({ text }),
  origin: ORIGIN,
};

/** The models an endpoint has; none where it may not be asked or does not say. */
export async function modelsAt(profile: EndpointProfile): Promise<readonly string[]> {
  if (!(await requestHostAccess(profile.address))) return [];
  const reply = await listModels(profile, depsFor(profile.id), new AbortController().signal);
  return reply.ok ? reply.models.map(({ id }) => id) : [];
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
  const byMatter = new Map<string, Usage>();
  for (const row of rows) byMatter.set(nameOf(row.matterId), add(byMatter.get(nameOf(row.matterId)), row));
  const whole = rows.reduce<Usage | undefined>(add, undefined);
  return { ...(whole ?? NOTHING), matters: [...byMatter].map(([name, spent]) => ({ name, ...spent })) };
}

const NOTHING: Usage = { cost: 0, input: 0, output: 0 };

const add = (sum: Usage = NOTHING, { cost, input, output }: Usage): Usage => ({
  cost: sum.cost + cost,
  input: sum.input + input,
  output: sum.output + output,
});
