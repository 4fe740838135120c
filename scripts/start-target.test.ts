import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readStartTarget } from './start-target';

const ROOT = join(import.meta.dirname, '..');

describe('readStartTarget', () => {
  it.each([
    [[], { is: 'samples' }],
    [['https://www.hklii.hk/en/cases/hkca/2025/1'], { is: 'page', url: 'https://www.hklii.hk/en/cases/hkca/2025/1' }],
    [['www.hklii.hk/en/cases/hkca/2025/1'], { is: 'page', url: 'https://www.hklii.hk/en/cases/hkca/2025/1' }],
    [
      ['[2025]', 'HKCA', '1188'],
      { is: 'page', url: 'https://www.hklii.hk/en/cases/hkca/2025/1188', citation: '[2025] HKCA 1188' },
    ],
    [['README.md'], { is: 'file', path: join(ROOT, 'README.md') }],
  ])('%j → %j', (words, target) => expect(readStartTarget(words, ROOT)).toEqual(target));

  it('says what the words could have been', () => {
    expect(() => readStartTarget(['what', 'is', 'this'], ROOT)).toThrow('no address, no file and no citation');
  });
});
