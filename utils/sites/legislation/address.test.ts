import { describe, expect, it } from 'vitest';
import { otherELegislationUrl, otherHkliiUrl, readELegislationAddress, readHkliiAddress } from './address';

describe('addresses of legislation', () => {
  it.each([
    ['/hk/cap622', { cap: '622' }],
    ['/hk/cap4A!en', { cap: '4A', language: 'en' }],
    ['/hk/cap336H!zh-Hant-HK@2017-11-16T00:00:00', { cap: '336H', language: 'zh-Hant', version: '2017-11-16' }],
    ['/hk/cap1!en-zh-Hant-HK', { cap: '1', language: 'both' }],
    ['/hk/A101!sc', { cap: 'A101', language: 'zh-Hans' }],
    ['/hk/client-check', undefined],
    ['/hk/%E0%A4%A', undefined],
  ])('e-Legislation %s → %j', (path, expected) => {
    expect(readELegislationAddress(path)).toEqual(expected);
  });

  it.each([
    ['/en/legis/ord/26/s2', { cap: '26', language: 'en', section: 's2' }],
    ['/tc/legis/reg/369C/', { cap: '369C', language: 'zh-Hant' }],
    ['/sc/legis/instrument/A101', { cap: 'A101', language: 'zh-Hans' }],
    ['/en/cases/hkca/2031/1', undefined],
  ])('HKLII %s → %j', (path, expected) => {
    expect(readHkliiAddress(path)).toEqual(expected);
  });

  it.each([
    ['https://www.hklii.hk/en/legis/ord/26/s2#s2_Goods', 'https://www.hklii.hk/tc/legis/ord/26/s2'],
    ['https://www.hklii.hk/tc/cases/hkca/2031/1', 'https://www.hklii.hk/en/cases/hkca/2031/1'],
    ['https://www.hklii.hk/', undefined],
  ])('the other language of %s is %s', (url, other) => {
    expect(otherHkliiUrl(new URL(url))).toBe(other);
  });

  it.each([
    [
      'https://www.elegislation.gov.hk/hk/cap132!en?xpid=ID_1_001',
      'https://www.elegislation.gov.hk/hk/cap132!zh-Hant-HK',
    ],
    ['https://www.elegislation.gov.hk/hk/A101!zh-Hant-HK', 'https://www.elegislation.gov.hk/hk/A101!en'],
    ['https://www.elegislation.gov.hk/hk/cap132!en-zh-Hant-HK', undefined],
  ])('the other language of %s is %s', (url, other) => {
    expect(otherELegislationUrl(new URL(url))).toBe(other);
  });
});
