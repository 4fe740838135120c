import { describe, expect, it } from 'vitest';
import { type SendQuestion, whyNotSend } from './may-send';
import { PRESETS, profileFromPreset } from './presets';

const PROFILE = { ...profileFromPreset(PRESETS[0], 'p1'), model: 'qwen3', allowed: true };

describe('whyNotSend', () => {
  const question: SendQuestion = { profile: PROFILE, rules: {}, spent: 0, monthlyCeiling: null, consent: 'remembered' };
  const priced = { ...PROFILE, prices: { input: 1, output: 2 } };
  const ROWS: [changes: Partial<SendQuestion>, reason: string | undefined, why: string][] = [
    [{}, undefined, 'allowed for this endpoint'],
    [{ profile: undefined }, 'not-configured', 'none chosen'],
    [{ profile: { ...PROFILE, model: '' } }, 'not-configured', 'no model chosen'],
    [{ profile: { ...PROFILE, allowed: false } }, 'not-allowed', 'the sheet comes first'],
    [{ profile: { ...PROFILE, allowed: false }, consent: 'once' }, undefined, '*Send once* was chosen'],
    [
      { rules: { allowedHosts: [] }, consent: 'once' },
      'blocked-by-policy',
      'the firm’s word stands above the reader’s',
    ],
    [{ profile: { ...PROFILE, address: 'http://api.example.com/v1' } }, 'insecure-address', 'not encrypted'],
    [{ clientConsent: 'no' }, 'blocked-by-matter', 'the client said no'],
    [{ clientConsent: 'not-asked' }, undefined, 'not asked is no refusal'],
    [{ profile: priced, spent: 100, monthlyCeiling: 100 }, 'over-budget', 'the ceiling is reached'],
    [{ profile: priced, spent: 99, monthlyCeiling: 100 }, undefined, 'not yet'],
    [{ spent: 500, monthlyCeiling: 100 }, undefined, 'a model at home costs nothing'],
  ];
  it.each(ROWS)('%o → %s (%s)', (changes, reason) => {
    expect(whyNotSend({ ...question, ...changes })?.reason).toBe(reason);
  });
});
