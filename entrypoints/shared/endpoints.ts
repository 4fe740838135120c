import { type EndpointProfile, hostOf } from '@/utils/core/endpoint-profile';
import type { Model, ModelFailure } from '@/utils/core/ports';
import type { EndpointStatus } from '@/utils/messaging/page-to-background';
import { type SendQuestion, whyNotSend } from '@/utils/models/may-send';
import { createModel } from '@/utils/models/openai-compatible';
import { profileForPurpose } from '@/utils/models/presets';
import { sleep } from '@/utils/models/sleep';
import { costOf, dayOf, withUsage } from '@/utils/models/usage';
import type { SendRules } from '@/utils/privacy/what-is-sent';
import { getFirmPolicy, getSettings, updateSettings } from '@/utils/store/settings';
import type { Settings } from '@/utils/store/settings-schema';
import type { Store } from '@/utils/store/store';
import { findMatter } from '@/utils/store/tables/matters';
import { addUsage, costOfMonth } from '@/utils/store/tables/usage';

/** Which of the two endpoints a reader can choose: for summaries, or for questions and drafts. */
export type EndpointUse = 'summary' | 'question';

type Consent = SendQuestion['consent'];

export type OpenedModel =
  | { readonly ok: true; readonly model: Model; readonly settings: Settings; readonly profile: EndpointProfile }
  | { readonly ok: false; readonly failure: ModelFailure };

/** The endpoints of this reader, as settings, firm and matter leave them. Used by the background and the side panel. */
export function createEndpoints(store: Store) {
  async function question(use: EndpointUse, consent: Consent): Promise<SendQuestion & { readonly settings: Settings }> {
    const [policy, settings] = await Promise.all([getFirmPolicy(), getSettings()]);
    const profile = profileForPurpose(settings.endpoints, use);
    const { activeMatter } = settings;
    const known = await store.run(async (db) => ({
      spent: await costOfMonth(db, dayOf(new Date())),
      matter: activeMatter === null ? undefined : await findMatter(db, activeMatter),
    }));
    return {
      settings,
      profile,
      consent,
      rules: { allowedHosts: policy.allowedHosts, localEndpointsOnly: policy.localEndpointsOnly },
      clientConsent: known.ok ? known.value.matter?.clientConsent : undefined,
      spent: known.ok ? known.value.spent : 0,
      monthlyCeiling: settings.spending.monthlyCeiling,
    };
  }

  return {
    /** Whether a model can be asked now, and what must be said before. */
    async status(use: EndpointUse): Promise<EndpointStatus> {
      const asked = await question(use, 'remembered');
      const { profile } = asked;
      const failure = whyNotSend(asked);
      if (profile === undefined || failure?.reason === 'not-configured') return { state: 'none' };
      const host = hostOf(profile.address);
      if (failure !== undefined && failure.reason !== 'not-allowed') return { state: 'blocked', failure, host };
      const { id, name, model, dataLocation, trainingConfirmed, retentionConfirmed, contextTokens, prices } = profile;
      return {
        state: failure === undefined ? 'allowed' : 'ask',
        profileId: id,
        name,
        host,
        model,
        dataLocation,
        trainingConfirmed,
        retentionConfirmed,
        ...(contextTokens !== undefined && { contextTokens }),
        ...(prices !== undefined && { prices: { ...prices, currency: asked.settings.spending.currency } }),
      };
    },

    /** The model to ask, or the reason why nothing may be sent. What a call takes is counted as it ends. */
    async open(use: EndpointUse, consent: Consent): Promise<OpenedModel> {
      const asked = await question(use, consent);
      const failure = whyNotSend(asked);
      const { profile, settings } = asked;
      if (failure !== undefined) return { ok: false, failure };
      if (profile === undefined) return { ok: false, failure: { reason: 'not-configured' } };
      return { ok: true, model: modelOf(profile, settings, store), settings, profile };
    },

    /** What holds for every send. */
    async rules(): Promise<SendRules> {
      const { publicMaterialOnly } = await getSettings();
      return { publicMaterialOnly };
    },

    /** "Allow for this endpoint" was chosen on the sheet. */
    async allow(profileId: string): Promise<void> {
      await changeProfile(profileId, (profile) => ({ ...profile, allowed: true }));
    },
  };
}
export type Endpoints = ReturnType<typeof createEndpoints>;

function modelOf(profile: EndpointProfile, settings: Settings, store: Store): Model {
  const model = createModel(profile, {
    fetch: (...request) => fetch(...request),
    random: Math.random,
    sleep,
    now: () => new Date(),
    saveQuirks: (quirks) => changeProfile(profile.id, (before) => ({ ...before, quirks })),
  });
  return withUsage(model, async (tokens) => {
    const spent = {
      ...tokens,
      day: dayOf(new Date()),
      profileId: profile.id,
      matterId: settings.activeMatter ?? '',
      cost: costOf(profile, tokens),
    };
    await store.run((db) => addUsage(db, spent));
  });
}

async function changeProfile(id: string, change: (profile: EndpointProfile) => EndpointProfile): Promise<void> {
  await updateSettings((settings) => ({
    ...settings,
    endpoints: {
      ...settings.endpoints,
      profiles: settings.endpoints.profiles.map((profile) => (profile.id === id ? change(profile) : profile)),
    },
  }));
}
