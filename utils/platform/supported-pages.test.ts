import { describe, expect, it } from 'vitest';
import { isSupportedPage } from './supported-pages';

describe('isSupportedPage', () => {
  it.each([
    ['https://www.hklii.hk/en/cases/hkcfa/2021/14', true],
    ['https://hklii.hk/tc/legis/ord/26/s2#s2_Goods', true],
    ['https://legalref.judiciary.hk/lrs//common/ju/ju_frame.jsp?DIS=1', true], // two slashes stand in real links
    ['https://legalref.judiciary.hk/doc/judg/html/vetted/other/en/2030/X_2030_files/X_2030ES.htm', true], // press summaries
    ['https://www.elegislation.gov.hk/hk/cap1!en', true],
    ['https://www.elegislation.gov.hk/checkconfig/checkClientConfig.jsp', false], // the client check is left alone
    ['https://legalref.judiciary.hk/doc/judg/word/vetted/other/en/2025/X.docx', false],
    ['http://www.hklii.hk/en/cases/hkcfa/2021/14', false], // not the encrypted page
    ['https://www.hklii.hk.example.com/en/', false],
    ['chrome://extensions', false],
    ['', false],
    [undefined, false],
  ])('%s → %s', (address, supported) => {
    expect(isSupportedPage(address)).toBe(supported);
  });
});
