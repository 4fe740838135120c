import type { EndpointProfile } from '@/utils/core/endpoint-profile';
import { type AddressFailure, checkAddress } from '@/utils/privacy/check-address';

/** A profile as it is typed: everything a string until it is saved. */
export type ProfileFields = {
  readonly name: string;
  readonly address: string;
  readonly key: string;
  readonly model: string;
  readonly apiVersion: string;
  readonly contextTokens: string;
  readonly languages: string;
  readonly dataLocation: EndpointProfile['dataLocation'];
  readonly trainingConfirmed: boolean;
  readonly retentionConfirmed: boolean;
  readonly extraParameters: string;
  readonly extraHeaders: string;
  readonly priceIn: string;
  readonly priceOut: string;
};

export type ProfileFault = AddressFailure | 'bad-parameters';

export function fieldsOf(profile: EndpointProfile): ProfileFields {
  const isEmpty = Object.keys(profile.extraParameters).length === 0;
  return {
    name: profile.name,
    address: profile.address,
    key: profile.key,
    model: profile.model,
    apiVersion: profile.apiVersion ?? '',
    contextTokens: profile.contextTokens === undefined ? '' : String(profile.contextTokens),
    languages: profile.languages ?? '',
    dataLocation: profile.dataLocation,
    trainingConfirmed: profile.trainingConfirmed,
    retentionConfirmed: profile.retentionConfirmed,
    extraParameters: isEmpty ? '' : JSON.stringify(profile.extraParameters),
    extraHeaders: Object.entries(profile.extraHeaders)
      .map(([name, value]) => `${name}: ${value}`)
      .join('\n'),
    priceIn: profile.prices ? String(profile.prices.input) : '',
    priceOut: profile.prices ? String(profile.prices.output) : '',
  };
}

/** `Name: value` lines → an object; a line without a colon is left out. */
export function readHeaders(text: string): Record<string, string> {
  const lines = text.split('\n').map((line) => /^\s*([A-Za-z0-9-]{1,80})\s*:(.*)$/.exec(line));
  return Object.fromEntries(lines.flatMap((found) => (found?.[1] ? [[found[1], (found[2] ?? '').trim()]] : [])));
}

function readParameters(text: string): Record<string, unknown> | null {
  if (text.trim() === '') return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}

const positive = (text: string): number | undefined => {
  const number = Number(text);
  return text.trim() !== '' && Number.isFinite(number) && number >= 0 ? number : undefined;
};

/**
 * The profile that was typed, or what is wrong with it. Another address or model is another endpoint: permission to
 * send and what was learnt about it do not carry over.
 */
export function profileOf(fields: ProfileFields, before: EndpointProfile): EndpointProfile | ProfileFault {
  const checked = checkAddress(fields.address);
  if (!checked.ok) return checked.reason;
  const parameters = readParameters(fields.extraParameters);
  if (parameters === null) return 'bad-parameters';
  const { apiVersion: _version, contextTokens: _context, languages: _languages, prices: _prices, ...rest } = before;
  const context = positive(fields.contextTokens);
  const [input, output] = [positive(fields.priceIn), positive(fields.priceOut)];
  const isSame = checked.value.address === before.address && fields.model.trim() === before.model;
  return {
    ...rest,
    name: fields.name.trim() || before.name,
    address: checked.value.address,
    key: fields.key.trim(),
    model: fields.model.trim(),
    dataLocation: fields.dataLocation,
    trainingConfirmed: fields.trainingConfirmed,
    retentionConfirmed: fields.retentionConfirmed,
    extraParameters: parameters,
    extraHeaders: readHeaders(fields.extraHeaders),
    remembered: before.remembered.filter(({ address }) => address === checked.value.address),
    quirks: isSame || before.model === '' ? before.quirks : {},
    ...(fields.apiVersion.trim() && { apiVersion: fields.apiVersion.trim() }),
    ...(fields.languages.trim() && { languages: fields.languages.trim().slice(0, 200) }),
    ...(context !== undefined && context >= 1 && { contextTokens: Math.floor(context) }),
    ...(input !== undefined && output !== undefined && { prices: { input, output } }),
  };
}

export const isProfile = (made: EndpointProfile | ProfileFault): made is EndpointProfile => typeof made !== 'string';
