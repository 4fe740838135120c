import type { Language } from '../core/language';

const NUMBER = String.raw`(\d+[A-Z]{0,3}(?:\(\w{1,5}\))*|[IVXL]+|[A-Z])`;

type Unit = {
  readonly means: string;
  readonly pattern: RegExp;
  readonly 'zh-Hant': string;
  readonly 'zh-Hans': string;
};

/** How each part of a law is called in Chinese; `#` is its number. */
const UNITS: readonly Unit[] = [
  { means: 'a section', pattern: unit('s'), 'zh-Hant': '第#條', 'zh-Hans': '第#条' },
  { means: 'an article', pattern: unit('art'), 'zh-Hant': '第#條', 'zh-Hans': '第#条' },
  { means: 'an order of the rules of court', pattern: unit('O'), 'zh-Hant': '第#號命令', 'zh-Hans': '第#号命令' },
  { means: 'a rule', pattern: unit('r'), 'zh-Hant': '第#條規則', 'zh-Hans': '第#条规则' },
  { means: 'a regulation', pattern: unit('reg'), 'zh-Hant': '第#條', 'zh-Hans': '第#条' },
  { means: 'a schedule', pattern: unit('sch'), 'zh-Hant': '附表#', 'zh-Hans': '附表#' },
  { means: 'an annex', pattern: unit('annex'), 'zh-Hant': '附件#', 'zh-Hans': '附件#' },
  { means: 'a Part', pattern: unit('pt'), 'zh-Hant': '第#部', 'zh-Hans': '第#部' },
  { means: 'a Division', pattern: unit('div'), 'zh-Hant': '第#分部', 'zh-Hans': '第#分部' },
  { means: 'a paragraph of a schedule', pattern: unit('para'), 'zh-Hant': '第#段', 'zh-Hans': '第#段' },
  { means: 'a chapter', pattern: unit('Cap\\.?'), 'zh-Hant': '第#章', 'zh-Hans': '第#章' },
];

function unit(word: string): RegExp {
  return new RegExp(`^${word} ${NUMBER}(?: |$)`);
}

/**
 * A provision in the reader's language: `s 14(11)` → 第14(11)條, `sch 1 para 2` → 附表1第2段, `O 14 r 1` → 第14號命令第1條規則.
 * What is no provision, or only in part, is undefined.
 */
export function provisionInChinese(norm: string, language: Exclude<Language, 'en'>): string | undefined {
  let rest = norm;
  let said = '';
  while (rest !== '') {
    const found = UNITS.find(({ pattern }) => pattern.test(rest));
    const match = found?.pattern.exec(rest);
    if (!found || !match) return undefined;
    said += found[language].replace('#', match[1] ?? '');
    rest = rest.slice(match[0].length);
  }
  return said || undefined;
}

/** A provision as it is written in the reader's language; anything else as it is. */
export const provisionName = (norm: string, language: Language): string =>
  language === 'en' ? norm : (provisionInChinese(norm, language) ?? norm);

/** How a glossary's source is printed: `Sch. 1` and `s. 2` are the units above with a full stop. */
const PRINTED_UNIT = /\b(s|r|O|Sch)\. /g;

/**
 * Where a term comes from, in the reader's language: `Cap. 609 s. 2; Cap. 4A O. 1 r. 4` → 第609章第2條；第4A章第1號命令第4條規則.
 * A part that is no provision (a dictionary, a firm's list) stays as it is.
 */
export function sourceName(source: string, language: Language): string {
  if (language === 'en') return source;
  const parts = source.split('; ').map((part) => {
    const norm = part.replace(PRINTED_UNIT, (_, unit: string) => `${unit.toLowerCase().replace('o', 'O')} `);
    return provisionInChinese(norm, language) ?? part;
  });
  return parts.join('；');
}
