import { describe, expect, it } from 'vitest';
import { migrateSettings } from './settings-migrations/migrate';
import { DEFAULT_SETTINGS, languageForBrowser, parseSettings, settingsSchema } from './settings-schema';

describe('parseSettings', () => {
  const ROWS: [stored: unknown, change: object, why: string][] = [
    [undefined, {}, 'a fresh install'],
    ['damaged', {}, 'not an object'],
    [{ version: 1, theme: 'dark' }, { theme: 'dark' }, 'only one field survived'],
    [{ version: 1, theme: 'pink', language: 'zh-Hans' }, { language: 'zh-Hans' }, 'one field damaged, the other kept'],
    [{ version: 9, theme: 'light', hologram: true }, { theme: 'light' }, 'written by a later version'],
    [{ version: 1, publicMaterialOnly: 'no' }, {}, 'a damaged lock stays locked'],
    [{ version: 1, endpoints: { profiles: [{ id: 'x' }] } }, {}, 'a profile without an address is none'],
  ];
  it.each(ROWS)('%o → defaults with %o (%s)', (stored, change) => {
    expect(parseSettings(stored)).toEqual({ ...DEFAULT_SETTINGS, ...change });
  });

  it('accepts its own defaults', () => {
    expect(settingsSchema.parse(DEFAULT_SETTINGS)).toEqual(DEFAULT_SETTINGS);
  });
});

describe('migrateSettings', () => {
  const steps = {
    1: (old: Record<string, unknown>) => ({ ...old, colour: old.theme }),
    2: ({ theme, ...old }: Record<string, unknown>) => old,
  };

  it('walks every step from the stored version to the latest', () => {
    expect(migrateSettings({ version: 1, theme: 'dark' }, steps, 3)).toEqual({ version: 3, colour: 'dark' });
    expect(migrateSettings({ version: 2, colour: 'dark' }, steps, 3)).toEqual({ version: 3, colour: 'dark' });
  });

  it('leaves a later version as it is', () => {
    expect(migrateSettings({ version: 7, theme: 'dark' }, steps, 3)).toEqual({ version: 7, theme: 'dark' });
  });

  it('demands a step for every version', () => {
    expect(() => migrateSettings({ version: 1 }, {}, 2)).toThrow('no settings migration from version 1');
  });
});

describe('languageForBrowser', () => {
  it.each([
    ['zh-HK', 'zh-Hant'],
    ['zh-TW', 'zh-Hant'],
    ['zh-Hant-CN', 'zh-Hant'],
    ['zh', 'zh-Hant'],
    ['yue-HK', 'zh-Hant'],
    ['zh-CN', 'zh-Hans'],
    ['zh-Hans-HK', 'zh-Hans'],
    ['en-GB', 'en'],
    ['fr', 'en'],
    ['', 'en'],
  ])('%s → %s', (browser, ours) => {
    expect(languageForBrowser(browser)).toBe(ours);
  });
});
