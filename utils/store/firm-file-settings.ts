import type { EndpointProfile } from '../core/endpoint-profile';
import type { FirmFile, SharedProfile } from '../firm-file/firm-file-schema';
import type { Settings } from './settings-schema';

/** Profiles of a firm's file have ids of their own, so that they never take the place of the reader's. */
const FROM_FILE = 'firm-file ';

/** Whether the key in the firm's policy signed the file; what an unsigned one claims is unknown until the reader says it. */
type Trust = { readonly isSigned: boolean };

/**
 * The settings with what a firm's file brings: its endpoints, in place of those that an earlier file brought, and its
 * style. Keys, permissions and the reader's own endpoints stay; a key that was given for one address is none for another.
 */
export function withFirmFile(settings: Settings, { endpoints, citationStyle }: FirmFile, trust: Trust): Settings {
  const { profiles } = settings.endpoints;
  const shared = endpoints.map((one) => profileOf(one, profiles, trust));
  const kept = profiles.filter(({ id }) => !id.startsWith(FROM_FILE));
  const all = [...kept, ...shared];
  const still = (id: string | null): string | null => (id !== null && all.some((one) => one.id === id) ? id : null);
  const { summary, question } = settings.endpoints;
  return {
    ...settings,
    ...(citationStyle !== undefined && { citationStyle }),
    endpoints: { ...settings.endpoints, profiles: all, summary: still(summary), question: still(question) },
  };
}

function profileOf(shared: SharedProfile, profiles: readonly EndpointProfile[], { isSigned }: Trust): EndpointProfile {
  const id = `${FROM_FILE}${shared.id}`.slice(0, 100);
  const before = profiles.find((one) => one.id === id && one.address === shared.address);
  const { key = '', extraHeaders = {}, quirks = {}, remembered = [] } = before ?? {};
  return {
    ...shared,
    ...(!isSigned && {
      dataLocation: before?.dataLocation ?? 'unknown',
      trainingConfirmed: before?.trainingConfirmed ?? false,
      retentionConfirmed: before?.retentionConfirmed ?? false,
    }),
    id,
    key,
    extraHeaders,
    quirks,
    remembered,
  };
}
