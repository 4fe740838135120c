import { describe, expect, it } from 'vitest';
import { buildIndex } from './build-index';
import { chooseAbbreviations } from './choose-abbreviations';
import { findTerms } from './find-terms';
import type { GlossaryEntry } from './types';

const entry = (en: string, zhHant: string, letters: string): GlossaryEntry => ({
  id: `${en}.${zhHant}`,
  en,
  zhHant,
  zhHans: zhHant,
  domain: 'general',
  source: 'usage',
  variants: { en: [letters] },
});
const index = buildIndex([
  entry('Buoy Review Commission', '浮標檢討委員會', 'BRC'),
  entry('berth reservation charge', '泊位預留費', 'BRC'),
  entry('pain, suffering and loss of amenities', '痛楚、受苦和喪失生活樂趣', 'PSLA'),
]);
const meanings = (text: string): string[] =>
  chooseAbbreviations(index, text, findTerms(index, text))
    .filter(({ text: said }) => /^[A-Z]+s?$/.test(said))
    .map(({ entry: { en } }) => en);

describe('abbreviations of a page', () => {
  it.each([
    [
      'A berth reservation charge (“BRC”) is due. The BRC was not paid.',
      ['berth reservation charge', 'berth reservation charge'],
    ],
    ['The Buoy Review Commission sat. The BRC reported.', ['Buoy Review Commission']],
    ['Bright River Capital (“BRC”) lent it. The BRC loan is due.', []],
    ['Bright River Capital (the “BRC”) lent it. BRC sued.', []],
    ['BETWEEN PSLA HARBOUR LIMITED AND THE BRIGHT RIVER', []],
    ['For PSLA I award $400,000.', ['pain, suffering and loss of amenities']],
  ])('%s', (text, expected) => {
    expect(meanings(text)).toEqual(expected);
  });
});
