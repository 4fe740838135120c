import { type DataLocation, type EndpointProfile, hostOf, isBrowsersOwn } from '../core/endpoint-profile';
import type { ModelFailure } from '../core/ports';
import type { SentKind } from '../core/sent-kind';
import { checkAddress } from './check-address';
import { type Consent, covers, markOf, REMEMBERABLE } from './consent';
import { locationOf } from './location';
import { type EndpointRules, isAllowedByRules } from './policy';
import { isPublic, isPublicAddress, type TextOrigin } from './public-material';

/** One thing that a send is made of. */
export type LeavingPart = {
  readonly kind: SentKind;
  readonly characters: number;
  /** Numbers or marks of privilege were found in it: it is shown before every send. */
  readonly isSensitive?: boolean;
};

/** What would leave this computer. */
export type Leaving =
  | {
      readonly is: 'text';
      readonly documents: readonly (TextOrigin & { readonly hash: string })[];
      readonly parts: readonly LeavingPart[];
      /** Labels of the paragraphs that go; absent: the whole of each document. */
      readonly paragraphs?: readonly string[];
    }
  /** *Test connection* and the list of models: our own probes, no text of the reader's. */
  | { readonly is: 'probe' };

/** The firm's own file for its readers, by the address in its policy: nothing of the reader's goes there. */
export type FirmFileQuestion = { readonly is: 'firm-file'; readonly address: string };

/** What is asked of a public site, by addresses that name a public page: nothing of the reader's, and no model. */
export type PublicQuestion = {
  /** `look-up`: HKLII's lists about the case that is read. `own-site`: the text of the page that is open, from its own site. */
  readonly is: 'look-up' | 'own-site';
  /** The page that is read. */
  readonly about: TextOrigin;
  readonly addresses: readonly string[];
};

/** Under what it would leave, as it is read at that moment. `unreadable` and `unknown` are never taken for "none". */
export type Circumstances = {
  readonly profile: EndpointProfile | undefined;
  readonly rules: EndpointRules | 'unknown';
  /** Settings that decide about sends and could not be read. */
  readonly damaged: readonly string[];
  readonly publicMaterialOnly: boolean;
  readonly matter:
    | null
    | 'lost'
    | 'unreadable'
    | { readonly id: string; readonly name: string; readonly clientConsent: 'yes' | 'no' | 'not-asked' };
  /** This month, by the prices the reader entered. */
  readonly spent: number | 'unknown';
  readonly monthlyCeiling: number | null;
};

/** What the reader agreed to, and whether that was used before. */
export type Agreed = { readonly consent: Consent; readonly isUsed: boolean };

/** Everything the sheet must say about where it goes; what goes is listed by the caller. */
export type Sheet = {
  /** Names all of this; a consent carries it back. */
  readonly mark: string;
  readonly profileId: string;
  readonly name: string;
  readonly address: string;
  readonly host: string;
  readonly model: string;
  readonly location: DataLocation;
  readonly trainingConfirmed: boolean;
  readonly retentionConfirmed: boolean;
  readonly matter: string | null;
  readonly documents: readonly string[];
  readonly kinds: readonly SentKind[];
  readonly paragraphs?: readonly string[];
};

type Blocked = { readonly is: 'blocked'; readonly failure: ModelFailure };

export type LeaveDecision =
  | { readonly is: 'goes'; readonly sheet: Sheet }
  /** `because`: never agreed to, or agreed to something else. */
  | { readonly is: 'asks'; readonly sheet: Sheet; readonly because: 'not-allowed' | 'consent-void' }
  | Blocked;

/**
 * Decides whether something may leave this computer now: the one place where that is decided, asked at the last moment
 * before each request, and by the sheet, the line under a text and the log for what they say. Where anything is
 * unknown, nothing leaves.
 */
export function mayLeave(
  what: PublicQuestion | FirmFileQuestion,
  under: Circumstances,
): { readonly is: 'goes' } | Blocked;
export function mayLeave(what: Leaving, under: Circumstances, agreed?: Agreed): LeaveDecision;
export function mayLeave(
  what: Leaving | PublicQuestion | FirmFileQuestion,
  under: Circumstances,
  agreed?: Agreed,
): LeaveDecision | { readonly is: 'goes' } {
  if (under.damaged.length > 0) return blocked('settings-damaged', under.damaged.join(', '));
  if (what.is === 'firm-file') return mayAskFirm(what, under);
  return isPublicQuestion(what) ? mayAsk(what, under) : mayBeSent(what, under, agreed);
}

const isPublicQuestion = (what: Leaving | PublicQuestion): what is PublicQuestion =>
  what.is === 'look-up' || what.is === 'own-site';

/** Exactly the address that the firm's policy names, and nobody on the way may read or change it. */
function mayAskFirm({ address }: FirmFileQuestion, { rules }: Circumstances): { readonly is: 'goes' } | Blocked {
  if (rules === 'unknown') return blocked('policy-unknown');
  if (rules.firmFileAddress === undefined || rules.firmFileAddress !== address)
    return blocked('blocked-by-policy', hostOf(address));
  return URL.parse(address)?.protocol === 'https:' ? { is: 'goes' } : blocked('insecure-address', hostOf(address));
}

/**
 * A page asks its own site for no more than itself. A list about a case is asked for under the firm's rules for hosts,
 * and not at all for a client who said no, or whose word is not known.
 */
function mayAsk({ is, about, addresses }: PublicQuestion, under: Circumstances): { readonly is: 'goes' } | Blocked {
  const { rules, matter } = under;
  if (rules === 'unknown') return blocked('policy-unknown');
  if (!isPublic(about) || addresses.length === 0 || !addresses.every(isPublicAddress)) return blocked('not-public');
  if (is === 'own-site')
    return addresses.every((address) => isSameOrigin(address, about.url)) ? { is: 'goes' } : blocked('not-public');
  const barred = addresses.find((address) => !isAllowedByRules(address, rules));
  if (barred !== undefined) return blocked('blocked-by-policy', hostOf(barred));
  const silent = whyMatterIsSilent(matter);
  return silent ? blocked(silent) : { is: 'goes' };
}

const isSameOrigin = (one: string, other: string): boolean => new URL(one).origin === new URL(other).origin;

function mayBeSent(what: Leaving, under: Circumstances, agreed?: Agreed): LeaveDecision {
  const { profile } = under;
  if (!profile || profile.address === '' || (profile.model === '' && what.is === 'text'))
    return blocked('not-configured');
  const barred = whyPlaceIsBarred(profile, under.rules);
  if (barred) return { is: 'blocked', failure: barred };
  if (what.is === 'probe') return { is: 'goes', sheet: sheetOf(what, profile, under) };
  const held = whyTextStays(what, profile, under);
  if (held) return blocked(held);
  const sheet = sheetOf(what, profile, under);
  if (isBrowsersOwn(profile)) return { is: 'goes', sheet };
  if (!agreed) return asksFor(what, profile).length === 0 ? { is: 'goes', sheet } : ask(sheet, 'not-allowed');
  const { consent, isUsed } = agreed;
  if (!covers(consent, sheet)) return ask(sheet, 'consent-void');
  if (consent.how === 'once') return isUsed ? ask(sheet, 'consent-void') : { is: 'goes', sheet };
  return asksFor(what, profile).length === 0 ? { is: 'goes', sheet } : ask(sheet, 'not-allowed');
}

const blocked = (reason: ModelFailure['reason'], detail?: string): Blocked => ({
  is: 'blocked',
  failure: detail === undefined ? { reason } : { reason, detail },
});

const ask = (sheet: Sheet, because: 'not-allowed' | 'consent-void'): LeaveDecision => ({ is: 'asks', sheet, because });

/** The firm's word, and an address that nobody on the way can read. */
function whyPlaceIsBarred(profile: EndpointProfile, rules: Circumstances['rules']): ModelFailure | undefined {
  const detail = hostOf(profile.address);
  if (rules === 'unknown') return { reason: 'policy-unknown' };
  if (!isAllowedByRules(profile.address, rules)) return { reason: 'blocked-by-policy', detail };
  if (isBrowsersOwn(profile)) return undefined;
  const address = checkAddress(profile.address);
  if (address.ok) return undefined;
  return address.reason === 'insecure-address'
    ? { reason: 'insecure-address', detail }
    : { reason: 'not-configured', detail };
}

/** A client said no, or what the client said cannot be read. */
function whyMatterIsSilent(matter: Circumstances['matter']): ModelFailure['reason'] | undefined {
  if (matter === 'unreadable') return 'store-unreadable';
  if (matter === 'lost') return 'matter-lost';
  return matter?.clientConsent === 'no' ? 'blocked-by-matter' : undefined;
}

function whyTextStays(
  what: Extract<Leaving, { is: 'text' }>,
  profile: EndpointProfile,
  { matter, spent, monthlyCeiling, publicMaterialOnly }: Circumstances,
): ModelFailure['reason'] | undefined {
  const silent = whyMatterIsSilent(matter);
  if (silent) return silent;
  if (isBrowsersOwn(profile)) return undefined; // nothing is sent and nothing is paid
  if (monthlyCeiling !== null && profile.prices) {
    if (spent === 'unknown') return 'store-unreadable';
    if (!(spent < monthlyCeiling)) return 'over-budget';
  }
  return publicMaterialOnly && holdsPrivate(what) ? 'public-material-only' : undefined;
}

/** Kinds that are the reader's own whatever the page; questions and terms may leave in *public material only* mode. */
const OWN_KINDS: readonly SentKind[] = ['file-text', 'notes', 'instructions'];
/** Kinds that are as public as the documents they were taken from. */
const QUOTED_KINDS: readonly SentKind[] = ['page-text', 'selection'];

function holdsPrivate({ documents, parts }: Extract<Leaving, { is: 'text' }>): boolean {
  const allPublic = documents.length > 0 && documents.every(isPublic);
  return parts.some(({ kind }) => OWN_KINDS.includes(kind) || (QUOTED_KINDS.includes(kind) && !allPublic));
}

/** The parts of a send for which the reader must be asked, whatever was remembered; empty: none, as where nothing leaves. */
export function asksFor(
  what: Extract<Leaving, { is: 'text' }>,
  { address, remembered }: Pick<EndpointProfile, 'address' | 'remembered'>,
): readonly LeavingPart[] {
  const isKnown = (kind: SentKind): boolean =>
    REMEMBERABLE.includes(kind) && remembered.some((one) => one.kind === kind && one.address === address);
  if (isBrowsersOwn({ address })) return [];
  if (what.parts.length === 0) return [{ kind: 'notes', characters: 0 }]; // what goes is not said: ask
  if (holdsPrivate(what)) return what.parts;
  return what.parts.filter(({ kind, isSensitive }) => isSensitive === true || !isKnown(kind));
}

function sheetOf(what: Leaving, profile: EndpointProfile, under: Circumstances): Sheet {
  const { id, name, address, model, trainingConfirmed, retentionConfirmed } = profile;
  const matter = under.matter !== null && typeof under.matter === 'object' ? under.matter : null;
  const place = { profileId: id, address, model, location: locationOf(profile), trainingConfirmed, retentionConfirmed };
  const { publicMaterialOnly } = under;
  return {
    ...place,
    mark: markOf({ ...place, matterId: matter?.id ?? null, publicMaterialOnly }),
    name,
    host: hostOf(address),
    matter: matter?.name ?? null,
    documents: what.is === 'text' ? what.documents.map(({ hash }) => hash) : [],
    kinds: what.is === 'text' ? [...new Set(what.parts.map(({ kind }) => kind))] : [],
    ...(what.is === 'text' && what.paragraphs !== undefined && { paragraphs: what.paragraphs }),
  };
}
