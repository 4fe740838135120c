import { DOMParser, parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { harvestElements, type WalkedNode } from './harvest-elements';

const page = (body: string): WalkedNode =>
  parseHTML(`<html><body>${body}</body></html>`).document.body as unknown as WalkedNode;
const xml = (text: string): WalkedNode =>
  new DOMParser().parseFromString(text, 'text/xml').documentElement as unknown as WalkedNode;

const HKLII =
  '<section name="s2"><subsection name="1"><def id="s2_Buoy" name="Buoy"> <term> buoy </term> ( <term xml:lang="zh-Hant-HK"> 浮標 </term> ) means a <a href="#s2_Float">float</a>; </def></subsection></section>';
const E_LEGISLATION =
  '<div class="hklm_section" name="s2"><div class="hklm_subsection" name="1"><div class="hklm_def" name="Buoy"><div class="hklm_term">buoy</div> (<div class="hklm_term" lang="zh-Hant-HK">浮\n 標</div>) means a float;</div></div></div>';
const HKLM =
  '<ordinance><section name="s2"><subsection name="1"><def name="Buoy"><term>buoy</term> (<term xml:lang="zh-Hant-HK">浮標</term>) means a float;</def></subsection></section></ordinance>';

const MARKUP: [body: string, language: 'en' | 'zh-Hant', expected: object[], why: string][] = [
  [
    '<def><term>停泊</term> (<term xml:lang="en">moor</term>)指繫泊</def>',
    'zh-Hant',
    [{ en: ['moor'], zhHant: ['停泊'] }],
    'the Chinese text',
  ],
  [
    '<def><term>潮汐</term> (tide)指漲落</def>',
    'zh-Hant',
    [{ en: ['tide'], zhHant: ['潮汐'] }],
    'a bracket without markup',
  ],
  [
    '<def><term>tug</term> (<term xml:lang="zh-Hant-HK">拖船、拖輪</term>) means</def>',
    'en',
    [{ en: ['tug'], zhHant: ['拖船', '拖輪'] }],
    'two Chinese terms',
  ],
  [
    '<def><term>moor</term> (<term xml:lang="zh-Hant-HK">停泊</term>) means to tie, and <term>unmoor</term> (<term xml:lang="zh-Hant-HK">解纜</term>) has a corresponding meaning</def>',
    'en',
    [
      { en: ['moor'], zhHant: ['停泊'] },
      { en: ['unmoor'], zhHant: ['解纜'] },
    ],
    'two pairs in one definition',
  ],
  [
    '<content>a <term>mooring notice</term> (<term xml:lang="zh-Hant-HK">停泊通知</term>) is served</content>',
    'en',
    [{ en: ['mooring notice'], zhHant: ['停泊通知'] }],
    'a term outside a definition',
  ],
  [
    '<def><term>barge</term> (<term xml:lang="zh-Hant-HK">駁船</term>) (Repealed 5 of 2001 s. 3)</def>',
    'en',
    [{ en: ['barge'], repealed: true }],
    'a repealed definition, marked as such',
  ],
];

describe('harvestElements', () => {
  it.each([
    ['HKLII', page(HKLII)],
    ['e-Legislation', page(E_LEGISLATION)],
    ['HKLM', xml(HKLM)],
  ])('reads the markup of %s', (_, root) => {
    expect(harvestElements(root, 'en')).toMatchObject([
      { en: ['buoy'], zhHant: ['浮標'], section: 's 2(1)', name: 'Buoy' },
    ]);
  });

  it.each(MARKUP)('%s, %s → %j (%s)', (body, language, expected) => {
    expect(harvestElements(page(`<section name="s2">${body}</section>`), language)).toMatchObject(expected);
  });
});
