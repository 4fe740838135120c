import type { SettingsStep } from './step';

/** Ranking by an endpoint's embeddings is new, and off: it sends whole pages that nobody asked to send. */
export const v3ToV4: SettingsStep = (old) => ({ ranking: { profileId: null }, ...old });
