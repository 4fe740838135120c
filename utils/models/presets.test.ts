import { describe, expect, it } from 'vitest';
import { PRESETS, profileForPurpose, profileFromPreset } from './presets';

const PROFILE = { ...profileFromPreset(PRESETS[0], 'p1'), model: 'qwen3' };

describe('presets', () => {
  it('hold nothing but an address and quirks: no key, no confirmation, no permission', () => {
    for (const preset of PRESETS) {
      expect(profileFromPreset(preset, 'x')).toMatchObject({
        key: '',
        model: '',
        trainingConfirmed: false,
        retentionConfirmed: false,
        remembered: [],
      });
    }
  });

  it('send summaries and questions to the profiles chosen for them', () => {
    const endpoints = { profiles: [PROFILE, { ...PROFILE, id: 'p2' }], summary: 'p1', question: 'p2' };
    expect(profileForPurpose(endpoints, 'summary')?.id).toBe('p1');
    expect(profileForPurpose(endpoints, 'draft')?.id).toBe('p2');
    expect(profileForPurpose({ ...endpoints, question: null }, 'question')?.id).toBe('p1');
    expect(profileForPurpose({ ...endpoints, summary: 'gone' }, 'summary')).toBeUndefined();
  });
});
