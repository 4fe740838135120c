import * as z from 'zod/mini';
import { DATA_LOCATIONS, type EndpointProfile } from '../core/endpoint-profile';
import type { Settings } from './settings-schema';

/** The profile that a firm's policy sets up; its key, permission and quirks stay the reader's. */
export const FIRM_PROFILE_ID = 'firm';

const line = z.string().check(z.maxLength(2_000));

/** The fields of `public/managed-schema.json`; a test holds the two together. */
export const policyFields = {
  allowedHosts: z.array(line).check(z.maxLength(200)),
  localEndpointsOnly: z.boolean(),
  publicMaterialOnly: z.boolean(),
  endpoint: z.object({
    name: z.exactOptional(line),
    address: line,
    model: line,
    key: z.exactOptional(line),
    apiVersion: z.exactOptional(line),
    contextTokens: z.exactOptional(z.int().check(z.positive())),
    dataLocation: z.exactOptional(z.enum(DATA_LOCATIONS)),
    trainingConfirmed: z.exactOptional(z.boolean()),
    retentionConfirmed: z.exactOptional(z.boolean()),
  }),
  endpointLocked: z.boolean(),
  firmFile: z.object({ address: line, key: line }),
  log: z.enum(['off', 'session', 'kept']),
  logRetentionDays: z.int().check(z.minimum(1), z.maximum(3650)),
  /** Read by the sites' own schema, place by place: one slip loses no other. */
  selectors: z.record(line, z.unknown()),
};

type Fields = { readonly [Name in keyof typeof policyFields]: z.infer<(typeof policyFields)[Name]> };
export type FirmPolicy = Partial<Fields>;

/** What a lock means when it is there and cannot be read: the strictest, so that a slip of the pen opens nothing. */
const STRICTEST: FirmPolicy = {
  allowedHosts: [],
  localEndpointsOnly: true,
  publicMaterialOnly: true,
  endpointLocked: true,
};

/** Reads the browser's managed storage; unknown fields are left out. */
export function readFirmPolicy(managed: Readonly<Record<string, unknown>>): FirmPolicy {
  const entries = Object.entries(policyFields).flatMap(([name, schema]): [string, unknown][] => {
    if (managed[name] === undefined || managed[name] === null) return [];
    const field = schema.safeParse(managed[name]);
    if (field.success) return [[name, field.data]];
    const strict = STRICTEST[name as keyof FirmPolicy];
    return strict === undefined ? [] : [[name, strict]];
  });
  return Object.fromEntries(entries) as FirmPolicy;
}

/** The settings with the firm's endpoint among the profiles, or without it when the policy is gone. */
export function withFirmEndpoint(settings: Settings, policy: FirmPolicy): Settings {
  const { profiles } = settings.endpoints;
  const own = profiles.filter(({ managed }) => !managed);
  if (!policy.endpoint) return withProfiles(settings, own);
  const before = profiles.find(({ id }) => id === FIRM_PROFILE_ID);
  const firm = firmProfile(policy.endpoint, before);
  return withProfiles(settings, [firm, ...own.filter(({ id }) => id !== FIRM_PROFILE_ID)]);
}

/** The settings as they hold: what the firm fixed stands above what the reader chose. */
export function withFirmLocks(settings: Settings, policy: FirmPolicy): Settings {
  const { endpoints, log } = settings;
  const firm = policy.endpoint ? FIRM_PROFILE_ID : null;
  const locked = policy.endpointLocked ? { summary: firm, question: firm } : {};
  const profiles = policy.endpointLocked ? endpoints.profiles.filter(({ managed }) => managed) : endpoints.profiles;
  return {
    ...settings,
    publicMaterialOnly: policy.publicMaterialOnly ?? settings.publicMaterialOnly,
    endpoints: {
      profiles,
      summary: endpoints.summary ?? firm,
      question: endpoints.question ?? firm,
      ...locked,
    },
    log: { keep: policy.log ?? log.keep, retentionDays: policy.logRetentionDays ?? log.retentionDays },
  };
}

const withProfiles = (settings: Settings, profiles: EndpointProfile[]): Settings => ({
  ...settings,
  endpoints: { ...settings.endpoints, profiles },
});

function firmProfile(set: Fields['endpoint'], before: EndpointProfile | undefined): EndpointProfile {
  // A permission given for one address is none for another.
  const isSame = before?.address === set.address;
  return {
    id: FIRM_PROFILE_ID,
    name: set.name ?? 'Firm',
    preset: 'generic',
    address: set.address,
    key: set.key ?? (isSame ? (before?.key ?? '') : ''),
    model: set.model,
    dataLocation: set.dataLocation ?? 'unknown',
    trainingConfirmed: set.trainingConfirmed ?? false,
    retentionConfirmed: set.retentionConfirmed ?? false,
    extraParameters: before?.extraParameters ?? {},
    extraHeaders: isSame ? (before?.extraHeaders ?? {}) : {},
    quirks: isSame ? (before?.quirks ?? {}) : {},
    remembered: isSame ? (before?.remembered ?? []) : [],
    managed: true,
    ...(set.apiVersion === undefined ? {} : { apiVersion: set.apiVersion }),
    ...(set.contextTokens === undefined ? {} : { contextTokens: set.contextTokens }),
    ...(before?.prices === undefined ? {} : { prices: before.prices }),
  };
}
