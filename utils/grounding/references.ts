import { parseChineseNumber } from '../core/chinese-numerals';
import { type Span, spanOf } from '../core/text-span';
import { foldText } from './fold-text';

export type ReferenceKind =
  | 'provision'
  | 'order'
  | 'chapter'
  | 'schedule'
  | 'part'
  | 'paragraph'
  | 'statute'
  | 'case'
  | 'report';

/** A case, an instrument or a numbered provision named in a text; two that mean the same have the same `key`. */
export type Reference = Span & { readonly kind: ReferenceKind; readonly key: string };

const NUMBER = '\\d{1,4}[A-Z]{0,3}(?:\\.\\d{1,3}){0,3}(?:\\s?\\([0-9A-Za-z]{1,4}\\)){0,4}';
const LIST = `(${NUMBER}(?:(?:\\s?,\\s?|\\s?-\\s?|\\s(?:and|or|to|&)\\s)(?:\\([0-9A-Za-z]{1,4}\\)|${NUMBER})){0,6})(?![\\d%]|\\s?(?:per\\scent|years?|months?|days?))`;
const CHINESE_NUMBER =
  '[\\dA-Z]{1,6}(?:\\.\\d{1,3}){0,2}(?:\\([0-9A-Za-z一二三四五六七八九十]{1,4}\\)){0,4}|[零〇一二三四五六七八九十百]{1,6}';
const CHINESE_LIST = `((?:${CHINESE_NUMBER})(?:(?:[、,及和或至-]|条及第)(?:\\([0-9A-Za-z一二三四五六七八九十]{1,4}\\)|${CHINESE_NUMBER})){0,6})`;

/** English labels and what they number; `Order 53, rule 4(1)` gives one of each. */
const LABELS: readonly (readonly [RegExp, ReferenceKind])[] = [
  [/\b(?:cap(?:s|\.|ter|\b)|chapter)\.?\s?(\d{1,4}[A-Z]{0,2})\b/gi, 'chapter'],
  [/\b(?:orders?|O\.?)\s?(\d{1,3}[A-Z]?)(?=[,\s]+(?:r\.?|rr\.?|rules?)\s?\d|\s(?:of|RHC|RDC)\b)/gi, 'order'],
  [/\bschedules?\s(\d{1,3}[A-Z]?)\b/gi, 'schedule'],
  [/\bparts?\s(\d{1,3}[A-Z]?|[IVX]{1,6})\b/g, 'part'],
  [
    new RegExp(
      `(?<!')\\b(?:sections?|secs?\\.?|ss?\\.?|clauses?|cls?\\.?|articles?|arts?\\.?|rules?|rr?\\.?|regulations?|regs?\\.?|conditions?|covenants?|flats?|units?|shops?|rooms?|lots?|exhibits?|appendix|annex|forms?|directions?|by-?laws?)\\s?${LIST}`,
      'gi',
    ),
    'provision',
  ],
  [new RegExp(`\\b(?:paragraphs?|paras?\\.?)\\s?${LIST}`, 'gi'), 'paragraph'],
  [/(?<![\])]\s?)\[(\d{1,3}[A-Z]?)\](?!\s?\d)/g, 'paragraph'],
  [/第\s?(\d{1,4}[A-Z]{0,2}|[一二三四五六七八九十百]{1,6})\s?章/g, 'chapter'],
  [/第\s?(\d{1,3}[A-Z]?|[一二三四五六七八九十]{1,4})\s?号命令/g, 'order'],
  [/附表\s?第?(\d{1,3}[A-Z]?|[一二三四五六七八九十]{1,4})/g, 'schedule'],
  [new RegExp(`第\\s?${CHINESE_LIST}\\s?(?:条|款|规则|分条)`, 'g'), 'provision'],
  [new RegExp(`第\\s?${CHINESE_LIST}\\s?段`, 'g'), 'paragraph'],
];

const NAME_WORD = "[A-Z][A-Za-z'&-]*\\.?";
const PARTY = `${NAME_WORD}(?:\\s(?:${NAME_WORD}|of|the|for|and|in|\\([A-Za-z ]{2,20}\\))){0,7}`;
const STATUTE =
  /\b((?:[A-Z][A-Za-z'-]+(?:\s\([A-Z][A-Za-z' -]{2,60}\))?,?\s(?:(?:and|of|for|the|in|to|on)\s){0,2}){1,9}(?:Ordinance|Act|Regulations?|Rules|Code|Convention|Bye?-?laws))\b(?:\s\d{4}\b)?/g;
const REPORT =
  /(?:[[(](?:1[89]|20)\d{2}(?:-\d{2,4})?[\])]\s?(?:\d{1,3}\s)?(?:[A-Z][A-Za-z&.']{0,10}\s?){1,4}(?:\([A-Za-z]{1,6}\)\s?)?\d{1,5}(?:\s?\([A-Z][a-z]{1,6}\))?)|\b(?:FA[CM][VC]|CA[CMQ][VCP]|HC[A-Z]{1,3}|HCMP|DC[A-Z]{2,3}|KT[A-Z]{2}|WK[A-Z]{2}|ES[A-Z]{2}|LD[A-Z]{2}|FC[A-Z]{2})\s?\d{1,5}\/\d{4}/g;

/** Finds what a text names of the law: cases, reports, instruments, and numbered provisions in either language. */
export function findReferences(text: string): Reference[] {
  const folded = foldText(text);
  const found: Reference[] = [...folded.matchAll(REPORT)].map((match) => ({
    ...spanOf(match),
    kind: 'report',
    key: compact(match[0]),
  }));
  for (const match of folded.matchAll(
    new RegExp(`(${PARTY})\\sv\\.?\\s(${PARTY})|\\b(?:Re|In\\sre|Ex\\sparte)\\s(${PARTY})`, 'g'),
  ))
    found.push({ ...spanOf(match), kind: 'case', key: compact(match[0]) });
  for (const match of folded.matchAll(STATUTE))
    found.push({ ...spanOf(match), kind: 'statute', key: compact(trimTitle(match[1] ?? '')) });
  for (const match of text.matchAll(/《([^》]{2,60})》/g))
    found.push({ ...spanOf(match), kind: 'statute', key: compact(foldText(match[1] ?? '')) });
  for (const [pattern, kind] of LABELS)
    for (const match of folded.matchAll(pattern))
      for (const key of readList(match[1] ?? '')) found.push({ ...spanOf(match), kind, key });
  return found;
}

const compact = (said: string): string => said.toLowerCase().replace(/[\s.,'"]+/g, '');

/** `Under the Limitation Ordinance` begins with words that are not of the title. */
const trimTitle = (title: string): string =>
  title.replace(/^(?:(?:The|Under|By|In|Of|An|A|And|That|This|Section|Both|Part|For)\s)+/, '');

/** The numbers of a list, each complete: `4(1)(a) and (3)` gives `4(1)(a)` and `4(3)`. */
function readList(said: string): string[] {
  let base = '';
  return (
    said
      .split(/\s?[,、&]\s?|\s(?:and|or|to)\s|[及和或至]|条及第|(?<=[\d)])\s?-\s?(?=\d)/)
      // `s 9(A)(1)` is section 9A: sub-provisions have small letters.
      .map((part) =>
        part
          .replace(/\s+|^第/g, '')
          .replace(/^(\d+)\(([A-Z]{1,2})\)/, '$1$2')
          .toUpperCase(),
      )
      .filter((part) => part !== '')
      .map((part) => {
        const chinese = /^[零〇一二三四五六七八九十百]+$/.test(part) ? parseChineseNumber(part) : null;
        const number = chinese === null ? part : String(chinese);
        if (number.startsWith('(')) return base + number;
        base = number.replace(/\(.*$/, '');
        return number;
      })
  );
}
