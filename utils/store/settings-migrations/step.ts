export type SettingsStep = (old: Record<string, unknown>) => Record<string, unknown>;
