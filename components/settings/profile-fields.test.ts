import { describe, expect, it } from 'vitest';
import { PRESETS, profileFromPreset } from '@/utils/models/presets';
import { fieldsOf, isProfile, type ProfileFields, profileOf, readHeaders } from './profile-fields';

const OLLAMA = {
  ...profileFromPreset(PRESETS[0], 'p1'),
  model: 'qwen3',
  remembered: [{ address: PRESETS[0].address, kind: 'page-text' as const }],
};

const typed = (change: Partial<ProfileFields>) => profileOf({ ...fieldsOf(OLLAMA), ...change }, OLLAMA);

describe('profileOf', () => {
  it('gives back what it was shown', () => {
    expect(typed({})).toEqual(OLLAMA);
  });

  it.each([
    [{ address: 'http://api.example.hk/v1' }, 'insecure-address', 'plain http beyond private addresses'],
    [{ address: '::' }, 'not-an-address', 'no address at all'],
    [{ extraParameters: '[1]' }, 'bad-parameters', 'an array is no object'],
    [{ extraParameters: '{' }, 'bad-parameters', 'half a JSON'],
  ] as const)('refuses %o as %s (%s)', (change, fault, _why) => {
    expect(typed(change)).toBe(fault);
  });

  it('asks again before sending to another address', () => {
    const moved = typed({ address: 'https://gateway.example.hk' });
    expect(isProfile(moved) && [moved.address, moved.remembered]).toEqual(['https://gateway.example.hk/v1', []]);
  });

  it('reads numbers, and leaves out what is no number', () => {
    expect(typed({ contextTokens: '32768', priceIn: '2', priceOut: '8' })).toMatchObject({
      contextTokens: 32768,
      prices: { input: 2, output: 8 },
    });
    expect(typed({ contextTokens: 'many', priceIn: '2', priceOut: '' })).toEqual(OLLAMA);
  });
});

describe('readHeaders', () => {
  it('reads a line each and leaves out what has no colon', () => {
    expect(readHeaders('X-Team: litigation\nnonsense\n x-key :a:b ')).toEqual({
      'X-Team': 'litigation',
      'x-key': 'a:b',
    });
  });
});
