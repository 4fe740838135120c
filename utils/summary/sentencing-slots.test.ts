import { describe, expect, it } from 'vitest';
import type { MinimalDocument } from '../core/legal-document';
import { extractSummary } from './extract-summary';
import { givesReasons, tellsStory } from './sentencing-slots';

const ROWS: readonly (readonly [is: 'reasons' | 'story' | 'neither', text: string, why: string])[] = [
  ['story', 'Ms Fern returned home on 9 February 2025.', 'the victim'],
  ['story', 'The defendant was arrested at the ferry pier on 6 March 2025.', 'the offender'],
  ['story', 'She suffered a loss of around HK$25,800.', 'a loss that nobody weighs'],
  ['story', 'A fingerprint lifted from the window matched his.', 'evidence'],
  ['story', '林某於2025年2月9日返回住所，發現大門被撬開。', 'the victim, in Chinese'],
  ['story', '被告人在碼頭被捕。', 'the offender, in Chinese'],
  ['reasons', 'The burglary was committed at night, which is an aggravating factor.', 'the same deed, weighed'],
  ['reasons', 'I am satisfied that he planned it.', 'the court speaks'],
  ['reasons', 'The plea earned him the usual discount.', 'the plea'],
  ['reasons', '案發於深夜，屬加重刑責的因素。', 'weighed, in Chinese'],
  ['reasons', '本席認為案情严重。', 'Simplified'],
  ['story', 'He was convicted of theft in 2009 and given a suspended sentence.', 'what he got for another offence'],
  ['reasons', 'I note that he was convicted of theft in 2009.', 'the same, weighed'],
  ['neither', 'The defendant is 34 and single.', 'present, and no reason'],
];

const NARRATIVE_EN: MinimalDocument = {
  language: 'en',
  title: 'HKSAR v Moss',
  paragraphs: [
    'The defendant pleaded guilty to one charge of burglary.',
    'Ms Fern left her flat for a holiday on 14 January 2025.',
    'At about 4 am on 29 January 2025 the camera recorded a man who walked through the bedrooms with a flashlight.',
    'Ms Fern returned to Hong Kong on 9 February 2025. She found that a jewellery box and HK$6,800 in cash had gone missing.',
    'Police found the empty jewellery box in the house next door. A fingerprint lifted from the window frame was confirmed to match that of the defendant.',
    'The defendant was arrested on 6 March 2025. Under caution he admitted that he had sold the gold pendant.',
    'Burglary of a home is a serious offence, and a deterrent sentence is called for. I regard the fact that it was committed at night as an aggravating factor.',
    'I adopt a starting point of 3 years’ imprisonment. I give the defendant one-third discount for his plea.',
    'The defendant is sentenced to 2 years’ imprisonment.',
  ].map((text, at) => ({ id: `p${at + 1}`, number: String(at + 1), text })),
};

const NARRATIVE_ZH: MinimalDocument = {
  language: 'zh-Hant',
  title: '香港特別行政區 訴 莫某',
  paragraphs: [
    '被告人承認一項入屋犯法罪。',
    '林女士於2025年1月14日離家外遊。',
    '2025年1月29日凌晨四時許，閉路電視拍攝到一名男子手持電筒走進睡房。',
    '林女士於2025年2月9日返回香港，發現首飾盒及現金6,800元不見了。',
    '警員在隔鄰單位發現空的首飾盒，窗框上的指紋與被告人的指紋吻合。',
    '被告人於2025年3月6日在碼頭被捕，警誡下承認已把金吊墜賣掉。',
    '入屋犯法是嚴重罪行，本席必須判處具阻嚇性的刑罰。案發於深夜，屬加重刑責的因素。',
    '本席以監禁三年為量刑起點，被告人認罪，扣減三分之一。',
    '本席判處被告人監禁兩年。',
  ].map((text, at) => ({ id: `p${at + 1}`, number: String(at + 1), text })),
};

/** The same with the headings that such decisions have, where the plea in mitigation and the reasons share one. */
const headed = (document: MinimalDocument, story: string, reasons: string): MinimalDocument => ({
  ...document,
  paragraphs: document.paragraphs.map((paragraph, at) => ({ ...paragraph, heading: at < 6 ? story : reasons })),
});

describe('the story and the reasons of a sentence', () => {
  it.each(ROWS)('%s: %s (%s)', (is, text) => {
    expect([givesReasons(text), tellsStory(text)]).toEqual([is === 'reasons', is === 'story']);
  });

  it.each([
    ['English', NARRATIVE_EN],
    ['Chinese', NARRATIVE_ZH],
    ['English with headings', headed(NARRATIVE_EN, 'Summary of facts', 'Mitigation & Sentencing Considerations')],
    ['Chinese with headings', headed(NARRATIVE_ZH, '案情', '求情及判刑')],
  ])('%s: the story is facts, the court’s reasons are holdings', (_, document) => {
    const { facts, holdings } = extractSummary(document);
    const numbers = (sentences: typeof facts): number[] => sentences.map(({ number }) => Number(number));
    expect(numbers(holdings).every((number) => number >= 7)).toBe(true);
    expect(holdings.length).toBeGreaterThan(0);
    expect(numbers(facts).every((number) => number <= 6)).toBe(true);
    expect(numbers(facts).some((number) => number >= 4)).toBe(true);
  });
});
