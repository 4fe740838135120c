import { describe, expect, it } from 'vitest';
import { SUPPORTED_PAGES } from '../platform/supported-pages';
import { findSite } from '../sites/registry';
import { isPublic, isPublicAddress, type TextOrigin } from './public-material';

describe('S1: what is public', () => {
  const ROWS: [origin: TextOrigin, isPublic: boolean, why: string][] = [
    [{ site: 'hklii', url: 'https://www.hklii.hk/en/cases/hkcfa/2031/9' }, true, 'a judgment read on its own site'],
    [{ site: 'lrs', url: 'https://legalref.judiciary.hk/lrs/common/ju/ju_frame.jsp?DIS=1' }, true, 'the Judiciary'],
    [{ site: 'e-legislation', url: 'https://www.elegislation.gov.hk/hk/cap571' }, true, 'legislation'],
    [{ site: 'page', url: 'https://mail.example.com/inbox/7' }, false, 'a web mail read by a click'],
    [{ site: 'page', url: 'https://www.hklii.hk/en/' }, false, 'another page of the site, read as any page is'],
    [{ site: 'page', url: '' }, false, 'a file'],
    [{ site: 'hklii', url: '' }, false, 'a reader’s name without an address'],
    [{ site: 'hklii', url: 'https://www.hklii.hk.evil.example/en/cases/hkcfa/2031/9' }, false, 'begins alike'],
    [{ site: 'hklii', url: 'https://evil-hklii.hk/en/cases/hkcfa/2031/9' }, false, 'ends alike'],
    [{ site: 'hklii', url: 'https://legalref.judiciary.hk/lrs/' }, false, 'another site’s address'],
    [{ site: 'hklii', url: 'http://www.hklii.hk/en/cases/hkcfa/2031/9' }, false, 'whoever stands between wrote it'],
    [{ site: 'hklii', url: 'https://www.hklii.hk:8443/en/cases/hkcfa/2031/9' }, false, 'another server'],
    [{ site: 'hklii', url: 'https://www.hklii.hk@evil.example/' }, false, 'the host is the other one'],
    [{ site: 'lrs', url: 'file:///C:/clients/judgment.html' }, false, 'saved on this computer'],
    [{ site: 'lrs', url: 'not an address' }, false, 'unsure'],
    [{ url: 'https://www.hklii.hk/en/cases/hkcfa/2031/9' }, false, 'nobody says who read it'],
    [{ site: 'toString' as never, url: 'https://www.hklii.hk/' }, false, 'no site of ours'],
  ];
  it.each(ROWS)('%o → %s (%s)', (origin, expected) => {
    expect(isPublic(origin)).toBe(expected);
  });

  it('holds for every page that is read without a click', () => {
    const SAMPLES = [
      'https://www.hklii.hk/en/cases/hkcfa/2031/9',
      'https://legalref.judiciary.hk/lrs/common/ju/ju_body.jsp?DIS=1',
      'https://www.elegislation.gov.hk/hk/cap571',
    ];
    for (const url of SAMPLES) expect(isPublic({ url, site: findSite(new URL(url))?.id as never }), url).toBe(true);
    expect(SUPPORTED_PAGES.every((page) => new URL(page.slice(0, -1)).protocol === 'https:')).toBe(true);
  });
});

describe('what asks for public data and says nothing else', () => {
  it.each<[address: string, isPublic: boolean, why: string]>([
    ['https://www.hklii.hk/api/getcasenoteup?abbr=hkca&year=2031&num=10', true, 'a citation'],
    ['https://www.hklii.hk/api/getappealhistory?caseno=CACV5%2F2031', true, 'a number of an action'],
    ['https://www.hklii.hk/api/getcapversions?lang=en&cap=599A', true, 'a chapter'],
    ['https://www.hklii.hk/api/getcapversiontoc?id=12345', true, 'a version'],
    ['https://www.hklii.hk/api/getappealhistory?caseno=Chan+Tai+Man', false, 'a name'],
    ['https://www.hklii.hk/api/getappealhistory?caseno=%E9%99%B3%E5%A4%A7%E6%96%87', false, 'a Chinese name'],
    ['https://www.hklii.hk/api/getcasenoteup?abbr=hkca&secret-note=x', false, 'a field nobody knows'],
    ['https://www.hklii.hk/api/getcasenoteup#the-client-said', false, 'words after the address'],
    ['https://www.hklii.hk/api/../log?x=1', false, 'another part of the site'],
    ['http://www.hklii.hk/api/getcapversions?cap=1', false, 'whoever stands between reads it'],
    ['https://user:word@www.hklii.hk/api/getcapversions?cap=1', false, 'with a password'],
    ['https://api.hklii.hk.evil.example/api/getcapversions?cap=1', false, 'another site'],
    ['not an address', false, 'unsure'],
  ])('%s → %s (%s)', (address, expected) => {
    expect(isPublicAddress(address)).toBe(expected);
  });
});
