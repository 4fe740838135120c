import type { EndpointProfile } from '../core/endpoint-profile';
import { hostOf } from '../core/endpoint-profile';
import type { ModelFailure } from '../core/ports';
import { checkAddress } from './check-address';
import { type EndpointRules, isAllowedByRules } from './policy';

export type SendQuestion = {
  readonly profile: EndpointProfile | undefined;
  /** The firm's, from the browser's managed storage. */
  readonly rules: EndpointRules;
  /** What the client of the active matter said; undefined without a matter. */
  readonly clientConsent?: 'yes' | 'no' | 'not-asked' | undefined;
  /** This month, by the prices the reader entered. */
  readonly spent: number;
  readonly monthlyCeiling: number | null;
  /** `once`: *Send once* was chosen just now. */
  readonly consent: 'once' | 'remembered';
};

/** Asked before every send: the reason why nothing may go out now, or undefined. The firm's word comes first. */
export function whyNotSend(question: SendQuestion): ModelFailure | undefined {
  const { profile, rules, clientConsent, spent, monthlyCeiling, consent } = question;
  if (!profile || profile.address === '' || profile.model === '') return { reason: 'not-configured' };
  const host = hostOf(profile.address);
  if (!isAllowedByRules(profile.address, rules)) return { reason: 'blocked-by-policy', detail: host };
  const address = checkAddress(profile.address);
  if (!address.ok) {
    return address.reason === 'insecure-address'
      ? { reason: 'insecure-address', detail: host }
      : { reason: 'not-configured' };
  }
  if (clientConsent === 'no') return { reason: 'blocked-by-matter' };
  if (monthlyCeiling !== null && profile.prices && spent >= monthlyCeiling) return { reason: 'over-budget' };
  return consent === 'once' || profile.allowed ? undefined : { reason: 'not-allowed', detail: host };
}
