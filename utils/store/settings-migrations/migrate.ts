import { SETTINGS_VERSION } from '../settings-schema';
import type { SettingsStep } from './step';
import { v1ToV2 } from './v1-to-v2';
import { v2ToV3 } from './v2-to-v3';
import { v3ToV4 } from './v3-to-v4';

/** From version n to n + 1, each in its own file with a frozen before and after. Version 1 is the first released. */
export const STEPS: Readonly<Record<number, SettingsStep>> = { 1: v1ToV2, 2: v2ToV3, 3: v3ToV4 };

/**
 * Takes a stored object to the current version, step by step. An object of a later version (the reader went back to an
 * older Sidenote) is left as it is: the schema then keeps each field it still understands.
 */
export function migrateSettings(
  stored: unknown,
  steps: Readonly<Record<number, SettingsStep>> = STEPS,
  latest: number = SETTINGS_VERSION,
): unknown {
  if (typeof stored !== 'object' || stored === null) return stored;
  let settings = stored as Record<string, unknown>;
  for (let version = Number(settings.version) || 1; version < latest; version++) {
    const step = steps[version];
    if (!step) throw new Error(`no settings migration from version ${version}`);
    settings = { ...step(settings), version: version + 1 };
  }
  return settings;
}
