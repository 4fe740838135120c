import { describe, expect, it } from 'vitest';
import { endpointProfileSchema, hostOf } from './endpoint-profile';

const PROFILE = {
  id: 'p1',
  name: 'Ollama',
  preset: 'ollama',
  address: 'http://localhost:11434/v1',
  key: '',
  model: 'qwen3',
  dataLocation: 'this-computer',
  trainingConfirmed: false,
  retentionConfirmed: false,
  extraParameters: {},
  extraHeaders: {},
  quirks: {},
  remembered: [],
};

const ROWS: [profile: unknown, valid: boolean, why: string][] = [
  [PROFILE, true, 'the least a profile holds'],
  [{ ...PROFILE, quirks: { tokenLimitName: 'max_completion_tokens' } }, true, 'a learnt quirk'],
  [{ ...PROFILE, dataLocation: 'nowhere' }, false, 'an unknown location is said as "unknown", not freely'],
  [{ ...PROFILE, contextTokens: 0 }, false, 'no model has no context'],
  [{ ...PROFILE, prices: { input: -1, output: 0 } }, false, 'nobody is paid for asking'],
  [{ ...PROFILE, extraHeaders: { 'x-team': 1 } }, false, 'header values are text'],
];

describe('endpointProfileSchema', () => {
  it.each(ROWS)('%o → %s (%s)', (profile, valid) => {
    expect(endpointProfileSchema.safeParse(profile).success).toBe(valid);
  });
});

describe('hostOf', () => {
  it.each([
    ['http://localhost:11434/v1', 'localhost:11434', 'port told'],
    ['https://api.example.hk/v1', 'api.example.hk', 'default port left out'],
    ['not an address', '', 'typed half-way'],
  ])('%s → %s (%s)', (address, host) => {
    expect(hostOf(address)).toBe(host);
  });
});
