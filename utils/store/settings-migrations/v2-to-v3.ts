import type { SettingsStep } from './step';

/** The second reading is new, and off: it costs calls that nobody asked for yet. */
export const v2ToV3: SettingsStep = (old) => ({ secondReading: { when: 'off', profileId: null }, ...old });
