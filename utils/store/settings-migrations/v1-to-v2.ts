import type { SettingsStep } from './step';

type OldProfile = { readonly address?: unknown; readonly allowed?: unknown; readonly remembered?: unknown };

/**
 * "Allow for this endpoint" was one switch for everything that is not flagged. It becomes what the sheet of a summary
 * had shown: the public text of a page, to that address. A question asks once more and is then remembered as such.
 */
export const v1ToV2: SettingsStep = (old) => {
  const endpoints = old.endpoints as { readonly profiles?: unknown } | undefined;
  if (typeof endpoints !== 'object' || endpoints === null || !Array.isArray(endpoints.profiles)) return old;
  const profiles = endpoints.profiles.map((profile: OldProfile) => {
    if (typeof profile !== 'object' || profile === null) return profile;
    const { allowed, ...rest } = profile;
    const remembered = allowed === true ? [{ address: profile.address, kind: 'page-text' }] : [];
    return { remembered, ...rest };
  });
  return { ...old, endpoints: { ...endpoints, profiles } };
};
