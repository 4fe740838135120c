import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../store/settings-schema';
import { pageSettingsOf } from './page-settings';

const CANARY = 'sk-canary-0123456789';

const SETTINGS: Settings = {
  ...DEFAULT_SETTINGS,
  marks: { on: true, offOn: ['hklii.hk'] },
  endpoints: {
    profiles: [
      {
        id: 'p1',
        name: 'Gateway',
        preset: 'generic',
        address: `https://gateway.example.hk/v1?${CANARY}`,
        key: CANARY,
        model: 'qwen3',
        dataLocation: 'firm-network',
        trainingConfirmed: false,
        retentionConfirmed: false,
        extraParameters: { token: CANARY },
        extraHeaders: { 'x-token': CANARY },
        quirks: {},
        remembered: [{ address: 'http://localhost:11434/v1', kind: 'page-text' as const }],
      },
    ],
    summary: 'p1',
    question: 'p1',
  },
};

describe('pageSettingsOf', () => {
  it('tells a page no key, no address and nothing else of the endpoints', () => {
    const told = JSON.stringify(pageSettingsOf(SETTINGS, 'www.hklii.hk', 'en-GB'));
    expect(told).not.toContain(CANARY);
    expect(told).not.toContain('gateway');
  });

  it.each([
    ['www.hklii.hk', true],
    ['hklii.hk', false],
  ])('marks on %s: %s', (host, marks) => {
    expect(pageSettingsOf(SETTINGS, host, 'en-GB').marks).toBe(marks);
  });

  it.each([
    [null, 'zh-HK', 'zh-Hant'],
    [null, 'de', 'en'],
    ['zh-Hans' as const, 'zh-HK', 'zh-Hans'],
  ])('chosen %s, browser %s → %s', (chosen, browser, language) => {
    expect(pageSettingsOf({ ...SETTINGS, language: chosen }, 'www.hklii.hk', browser).language).toBe(language);
  });
});
