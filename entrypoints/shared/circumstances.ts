import type { EndpointProfile } from '@/utils/core/endpoint-profile';
import type { EndpointUse } from '@/utils/messaging/panel-to-background';
import { profileForPurpose } from '@/utils/models/presets';
import { dayOf } from '@/utils/models/usage';
import type { Circumstances } from '@/utils/privacy/may-leave';
import { readSecrets } from '@/utils/store/keys';
import { getSettingsState } from '@/utils/store/settings';
import type { Settings } from '@/utils/store/settings-schema';
import type { Store } from '@/utils/store/store';
import { findMatter } from '@/utils/store/tables/matters';
import { costOfMonth } from '@/utils/store/tables/usage';

export type Read = { readonly settings: Settings; readonly under: Circumstances };

/**
 * Reads under what something would be sent now: settings, firm, matter and spending, each afresh. What cannot be read
 * is said to be unknown, and never taken for nothing.
 */
export async function readCircumstances(store: Store, use: EndpointUse | EndpointProfile): Promise<Read> {
  const { settings, damaged, policy, isKnown } = await getSettingsState();
  const { activeMatter } = settings;
  const [matter, spent] = await Promise.all([
    activeMatter === null ? undefined : store.run((db) => findMatter(db, activeMatter)),
    store.run((db) => costOfMonth(db, dayOf(new Date()))),
  ]);
  const profile = typeof use === 'string' ? profileFor(settings, use) : use;
  return {
    settings,
    under: {
      profile: profile && (await readSecrets(store, profile)),
      rules: isKnown
        ? {
            allowedHosts: policy.allowedHosts,
            localEndpointsOnly: policy.localEndpointsOnly,
            firmFileAddress: policy.firmFile?.address,
          }
        : 'unknown',
      damaged,
      publicMaterialOnly: settings.publicMaterialOnly,
      matter: matter === undefined ? null : !matter.ok ? 'unreadable' : (matter.value ?? 'lost'),
      spent: spent.ok && Number.isFinite(spent.value) ? spent.value : 'unknown',
      monthlyCeiling: settings.spending.monthlyCeiling,
    },
  };
}

/** A second reading has its own profile where one was chosen, and none while it is off; so has the ranking. */
function profileFor({ endpoints, secondReading, ranking }: Settings, use: EndpointUse): EndpointProfile | undefined {
  if (use === 'ranking') return endpoints.profiles.find(({ id }) => id === ranking.profileId);
  if (use !== 'second-reading') return profileForPurpose(endpoints, use);
  if (secondReading.when === 'off') return undefined;
  const { profileId } = secondReading;
  if (profileId === null) return profileForPurpose(endpoints, 'summary');
  return endpoints.profiles.find(({ id }) => id === profileId);
}
