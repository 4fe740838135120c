import { describe, expect, it } from 'vitest';
import type { Paragraph } from '@/utils/core/legal-document';
import type { ReadDocument } from './document-state';
import { otherLanguageOf } from './other-language';

const law = (language: 'en' | 'zh-Hant', lines: readonly (readonly [string, string])[]): ReadDocument => {
  let text = '';
  const paragraphs = lines.map(([number, words], at): Paragraph => {
    const start = text.length;
    text += `${words}\n`;
    return { id: `${language}${at}`, number, text: words, role: 'provision', start, end: start + words.length };
  });
  const url = 'https://www.elegislation.gov.hk/hk/cap998!en-zh-Hant-HK';
  return {
    url,
    site: 'e-legislation',
    kind: 'legislation',
    language,
    title: 'Ferry Piers Ordinance',
    text,
    paragraphs,
  };
};

const english = law('en', [
  ['s 4(1)', 'No ferry may sail.'],
  ['s 4(2)(a)', 'Save at night.'],
]);
const chinese = law('zh-Hant', [
  ['s 4(2)', '夜間除外。'],
  ['s 4(1)', '渡輪不得啟航。'],
]);
const textOf = (document: ReadDocument, number: string): string | undefined => {
  const other = otherLanguageOf({ ...document, counterpart: chinese }, number);
  return other && 'span' in other ? chinese.text.slice(other.span.start, other.span.end) : undefined;
};

describe('otherLanguageOf', () => {
  it.each([
    ['s 4(1)', '渡輪不得啟航。'], // wherever the other language puts it
    ['s 4(2)(a)', '夜間除外。'], // undivided there
    ['s 9', undefined], // not there
  ])('on a bilingual page %s → %s', (number, expected) => {
    expect(textOf(english, number)).toBe(expected);
  });

  const chapter = 'https://www.hklii.hk/tc/legis/ord/998';
  it.each([
    [chapter, 's 4(1)', `${chapter}/s4`],
    [chapter, 's 12AB', `${chapter}/s12AB`],
    [chapter, 'sch 1 para 2', chapter], // schedules are divided otherwise
    [chapter, undefined, chapter],
    [`${chapter}/s4`, 's 4(1)', `${chapter}/s4`], // a page of one section
    [
      'https://www.elegislation.gov.hk/hk/cap998!zh-Hant-HK',
      's 4',
      'https://www.elegislation.gov.hk/hk/cap998!zh-Hant-HK',
    ],
  ])('on %s, %s → %s', (otherLanguageUrl, number, url) => {
    expect(otherLanguageOf({ ...english, otherLanguageUrl }, number)).toEqual({ isEnglish: false, url });
  });

  it('leads to English from Chinese', () => {
    expect(otherLanguageOf({ ...chinese, counterpart: english }, 's 4(1)')?.isEnglish).toBe(true);
  });

  it('knows none for a judgment', () => {
    expect(otherLanguageOf({ ...english, kind: 'judgment', otherLanguageUrl: chapter }, '4')).toBeUndefined();
  });
});
