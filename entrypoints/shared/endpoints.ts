import { type EndpointProfile, hostOf, isBrowsersOwn } from '@/utils/core/endpoint-profile';
import type { Model, ModelFailure } from '@/utils/core/ports';
import type { EndpointStatus, EndpointUse } from '@/utils/messaging/panel-to-background';
import { browserProfile, createBrowserModel } from '@/utils/models/browser-model';
import { type Embedded, embed, type TextsAs } from '@/utils/models/embeddings';
import { limitThinking } from '@/utils/models/limit-thinking';
import { createModel } from '@/utils/models/openai-compatible';
import { sleep } from '@/utils/models/sleep';
import { EndpointError } from '@/utils/models/types';
import { costOf, dayOf, type TokenCount, withUsage } from '@/utils/models/usage';
import { secretsOf } from '@/utils/privacy/audit-entry';
import { withoutEchoes } from '@/utils/privacy/blot-stream';
import { type Consent, covers, REMEMBERABLE } from '@/utils/privacy/consent';
import { type LeaveDecision, type Leaving, mayLeave, type Sheet } from '@/utils/privacy/may-leave';
import type { TextOrigin } from '@/utils/privacy/public-material';
import type { SendRules } from '@/utils/privacy/what-is-sent';
import { updateSettings } from '@/utils/store/settings';
import type { Settings } from '@/utils/store/settings-schema';
import type { Store } from '@/utils/store/store';
import { isConsentUsed, useConsent } from '@/utils/store/tables/consents';
import { addUsage } from '@/utils/store/tables/usage';
import { askBrowser } from './ask-browser';
import { type Read, readCircumstances } from './circumstances';

/** A call that may be made: its model asks again before every request, and `begin` of the record comes before the first. */
export type Opened = {
  readonly model: Model;
  readonly settings: Settings;
  readonly profile: EndpointProfile;
  readonly matterId: string | null;
};

export type OpenedModel = ({ readonly ok: true } & Opened) | { readonly ok: false; readonly failure: ModelFailure };

/** The same for an endpoint that is asked for vectors. */
export type OpenedVectors =
  | ({ readonly ok: true } & Omit<Opened, 'model'> & {
        readonly embed: (texts: readonly string[], as: TextsAs, signal: AbortSignal) => Promise<Embedded>;
      })
  | { readonly ok: false; readonly failure: ModelFailure };

type Door =
  | {
      readonly ok: true;
      readonly call: Omit<Opened, 'model'>;
      readonly send: typeof globalThis.fetch;
      readonly leave: (address: string) => Promise<void>;
    }
  | { readonly ok: false; readonly failure: ModelFailure };

/** What happens once, just before the first request leaves; a reason that it gives back stops the send. */
export type BeforeSend = (opened: Omit<Opened, 'model'>) => Promise<ModelFailure | undefined>;

type Deps = {
  readonly fetch: typeof globalThis.fetch;
  readonly createModel?: typeof createModel;
  /** Asks the browser's own model. */
  readonly askBrowser?: Model['stream'];
};

/** The page as the line and the button of a summary need it before anything is asked. */
const PUBLIC_PAGE: TextOrigin = { url: 'https://www.hklii.hk/', site: 'hklii' };

const pageOf = (origin: TextOrigin): Leaving => ({
  is: 'text',
  documents: [{ ...origin, hash: '' }],
  parts: [{ kind: 'page-text', characters: 0 }],
});

/** What the endpoints stand on. */
type Desk = { readonly store: Store; readonly deps: Deps };

/** The endpoints of this reader, as settings, firm and matter leave them. Everything that is sent goes through here. */
export function createEndpoints(store: Store, deps: Deps = { fetch: (...request) => fetch(...request) }) {
  const desk: Desk = { store, deps };
  return {
    /** Whether a model can be asked now, and what must be said before; for a page, what holds for its text. */
    async status(use: EndpointUse, page: TextOrigin = PUBLIC_PAGE): Promise<EndpointStatus> {
      const read = await readCircumstances(store, use);
      return statusOf(use, mayLeave(pageOf(page), read.under), read);
    },
    open: (use: EndpointUse, what: Leaving, consent: Consent, before?: BeforeSend) =>
      open(desk, { use, what, consent, before }),
    openVectors: (what: Leaving, consent: Consent, before?: BeforeSend) =>
      openVectors(desk, { use: 'ranking', what, consent, before }),
    /** Why the browser's own models may not be asked now; nothing is sent to them, yet policy and matter hold. */
    async whyNotBrowser(): Promise<ModelFailure | undefined> {
      const names = { name: '', model: 'translator' };
      const { under } = await readCircumstances(store, browserProfile('browser', names, 0));
      return failureOf(mayLeave(pageOf(PUBLIC_PAGE), under));
    },
    /** What holds for every question and draft. */
    async rules(): Promise<SendRules> {
      return { publicMaterialOnly: isPublicOnly(await readCircumstances(store, 'question')) };
    },
    allow: (consent: Consent) => allow(desk, consent),
  };
}
export type Endpoints = ReturnType<typeof createEndpoints>;

/** What is to be sent, for what, by which consent. */
type Asked = {
  readonly use: EndpointUse;
  readonly what: Leaving;
  readonly consent: Consent;
  readonly before: BeforeSend | undefined;
};

async function decide({ store }: Desk, { use, what, consent }: Asked, isOurs: boolean) {
  const read = await readCircumstances(store, use);
  // A consent that cannot be looked up counts as used; one that this very call used up is still ours.
  const used = isOurs || consent.how !== 'once' ? undefined : await store.run((db) => isConsentUsed(db, consent.id));
  const isUsed = used !== undefined && (!used.ok || used.value);
  return { ...read, decision: mayLeave(what, read.under, { consent, isUsed }) };
}

/**
 * The model to ask, or the reason why nothing may be sent. Whether it may is decided again at the last moment
 * before every request, retries included; what a call takes is counted as it ends.
 */
async function open(desk: Desk, asked: Asked): Promise<OpenedModel> {
  const door = await openDoor(desk, asked);
  if (!door.ok) return door;
  const { call, send, leave } = door;
  const model = modelOf(call.profile, { ...desk.deps, fetch: send }, leave);
  return { ok: true, ...call, model: counted(model, call, desk.store) };
}

/** As `open`, for an endpoint that is asked for vectors. */
async function openVectors(desk: Desk, asked: Asked): Promise<OpenedVectors> {
  const door = await openDoor(desk, asked);
  if (!door.ok) return door;
  const { call, send } = door;
  if (isBrowsersOwn(call.profile)) return { ok: false, failure: { reason: 'no-browser-model' } };
  const deps = { fetch: send, sleep, now: () => new Date() };
  return {
    ok: true,
    ...call,
    embed: async (texts, as, signal) => {
      const embedded = await embed(call.profile, { texts, as }, deps, signal);
      if (embedded.tokens > 0) await countTokens({ input: embedded.tokens, output: 0 }, call, desk.store);
      return embedded;
    },
  };
}

/** One call's way out: every request asks here first. */
async function openDoor(desk: Desk, asked: Asked): Promise<Door> {
  const { settings, under, decision } = await decide(desk, asked, false);
  const failure = failureOf(decision);
  const { profile, matter } = under;
  if (failure) return { ok: false, failure };
  if (!profile) return { ok: false, failure: { reason: 'not-configured' } };
  const call = { settings, profile, matterId: matter !== null && typeof matter === 'object' ? matter.id : null };
  const leave = leaveOf(desk, asked, call);
  const send: typeof globalThis.fetch = async (input, init) => {
    await leave(input instanceof Request ? input.url : String(input));
    return desk.deps.fetch(input, init);
  };
  return { ok: true, call, send, leave };
}

/** Takes leave before each request of a call; the first uses the consent up and begins the record. Throws where it may not. */
function leaveOf(desk: Desk, asked: Asked, call: Omit<Opened, 'model'>): (address: string) => Promise<void> {
  const { consent, before } = asked;
  let hasBegun = false;
  return async (address) => {
    const { decision } = await decide(desk, asked, hasBegun);
    const no = failureOf(decision) ?? (decision.is === 'goes' && !isAt(address, decision.sheet) ? VOID : undefined);
    if (no) throw new EndpointError(no);
    if (hasBegun) return;
    const used =
      consent.how === 'once' ? await desk.store.run((db) => useConsent(db, consent.id, new Date())) : undefined;
    if (used !== undefined && !(used.ok && used.value)) throw new EndpointError(VOID);
    const stopped = await before?.(call);
    if (stopped) throw new EndpointError(stopped);
    hasBegun = true;
  };
}

/** "Allow for this endpoint" was chosen on the sheet: its kinds are remembered for its address, and nothing else. */
async function allow({ store }: Desk, consent: Consent): Promise<void> {
  for (const use of ['summary', 'question', 'second-reading', 'ranking'] as const) {
    const { under } = await readCircumstances(store, use);
    const decision = mayLeave(pageOf(PUBLIC_PAGE), under);
    if (decision.is === 'blocked') continue;
    const { sheet } = decision;
    if (!covers(consent, { mark: sheet.mark, documents: [], kinds: [], paragraphs: [] })) continue;
    await changeProfile(sheet.profileId, (profile) => remember(profile, sheet.address, consent));
    return;
  }
}

const VOID: ModelFailure = { reason: 'consent-void' };

function failureOf(decision: LeaveDecision): ModelFailure | undefined {
  if (decision.is === 'blocked') return decision.failure;
  return decision.is === 'asks' ? { reason: decision.because, detail: decision.sheet.host } : undefined;
}

/** Whether a request goes where the sheet said: the address's own origin, nothing beside it. */
const isAt = (address: string, sheet: Sheet): boolean =>
  (isBrowsersOwn(sheet) && address === sheet.address) ||
  (URL.canParse(address) && URL.canParse(sheet.address) && new URL(address).origin === new URL(sheet.address).origin);

function statusOf(use: EndpointUse, decision: LeaveDecision, read: Read): EndpointStatus {
  const { settings } = read;
  const { profile } = read.under;
  const { when } = settings.secondReading;
  if (decision.is === 'blocked') {
    const { failure } = decision;
    if (profile === undefined || failure.reason === 'not-configured') return { state: 'none' };
    return { state: 'blocked', failure, host: hostOf(profile.address) };
  }
  const { sheet } = decision;
  const { contextTokens, prices, remembered } = profile ?? { remembered: [] };
  return {
    state: decision.is === 'goes' ? 'allowed' : 'ask',
    profileId: sheet.profileId,
    name: sheet.name,
    host: sheet.host,
    address: sheet.address,
    model: sheet.model,
    dataLocation: sheet.location,
    trainingConfirmed: sheet.trainingConfirmed,
    retentionConfirmed: sheet.retentionConfirmed,
    mark: sheet.mark,
    remembered: remembered.filter(({ address }) => address === sheet.address).map(({ kind }) => kind),
    publicMaterialOnly: isPublicOnly(read),
    ...(sheet.matter !== null && { matter: sheet.matter }),
    ...(use === 'second-reading' && when !== 'off' && { readAgain: when }),
    ...(contextTokens !== undefined && { contextTokens }),
    ...(prices !== undefined && { prices: { ...prices, currency: settings.spending.currency } }),
  };
}

/** *Public material only* is about what is sent; where nothing is, it does not bind. */
const isPublicOnly = ({ settings, under: { profile } }: Read): boolean =>
  settings.publicMaterialOnly && !(profile && isBrowsersOwn(profile));

const remember = (profile: EndpointProfile, address: string, { kinds }: Consent): EndpointProfile => {
  const isNew = (kind: Consent['kinds'][number]): boolean =>
    REMEMBERABLE.includes(kind) && !profile.remembered.some((one) => one.kind === kind && one.address === address);
  const added = kinds.filter(isNew).map((kind) => ({ address, kind }));
  // What was remembered for an address that this profile no longer has is forgotten.
  return { ...profile, remembered: [...profile.remembered.filter((one) => one.address === address), ...added] };
};

/** A model that asks the browser itself makes no request of which leave could be taken: it is taken before it begins. */
const afterLeave = (stream: Model['stream'], leave: () => Promise<void>): Model['stream'] =>
  async function* (request, signal) {
    try {
      await leave();
    } catch (error) {
      if (!(error instanceof EndpointError)) throw error;
      yield { type: 'failed', failure: error.failure };
      return;
    }
    yield* stream(request, signal);
  };

function modelOf(profile: EndpointProfile, deps: Deps, leave: (address: string) => Promise<void>): Model {
  if (isBrowsersOwn(profile))
    return createBrowserModel(
      profile,
      afterLeave(deps.askBrowser ?? askBrowser, () => leave(profile.address)),
    );
  return (deps.createModel ?? createModel)(profile, {
    fetch: deps.fetch,
    random: Math.random,
    sleep,
    now: () => new Date(),
    saveQuirks: (quirks) => changeProfile(profile.id, (before) => ({ ...before, quirks })),
  });
}

function counted(model: Model, call: Omit<Opened, 'model'>, store: Store): Model {
  const safe = withoutEchoes(limitThinking(model), secretsOf(call.profile));
  return withUsage(safe, (tokens) => countTokens(tokens, call, store));
}

async function countTokens(tokens: TokenCount, call: Omit<Opened, 'model'>, store: Store): Promise<void> {
  const { profile, matterId } = call;
  const spent = {
    ...tokens,
    day: dayOf(new Date()),
    profileId: profile.id,
    matterId: matterId ?? '',
    cost: costOf(profile, tokens),
  };
  await store.run((db) => addUsage(db, spent));
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
