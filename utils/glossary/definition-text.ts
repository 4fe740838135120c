import { CHINESE } from '../core/language';
/*
 * What plain statutory text of both languages has in common: brackets, quotes, notes of amendment, numbers of sections.
 */

/** A bracket with what it holds; one bracket may stand inside: (國際指定(香港)), (accountant (practising)). */
export const BRACKET = /[(（]((?:[^()（）\n;；。]|[(（][^()（）]{0,60}[)）]){1,200})[)）]/g;

export const LATIN = /[A-Za-z]/;

export const OPENING_QUOTES = '“"「『‘';
export const CLOSING_QUOTES = '”"」』’';

/** How far before its bracket a term can begin. */
export const LONGEST_TERM = 200;

/** (1), (2A), (a), (iv), (ba): numbers of provisions, not terms. */
const ENUMERATOR = /^(?:\d{1,3}[A-Z]{0,3}|[a-z]{1,2}|[ivxlc]{1,6}|[IVXLC]{1,6}|[A-Z])$/;

/** Notes of the editor: (Amended 26 of 1998 s. 4), (Cap. 32), (E.R. 1 of 2013), (第32章), (由2012年第18號第3條修訂). */
const NOTE = new RegExp(
  [
    String.raw`^(?:amended|added|replaced|repealed|substituted|omitted|enacted)(?:\s+(?:by\b|\d|l\.n\.|e\.r\.|g\.n\.)|[—,;.]|$)`,
    String.raw`^(?:format changes|editorial|l\.n\.|e\.r\.|g\.n\.|see\s|cf\.|ordinance no|no\.\s\d)`,
    String.raw`^(?:cap\.?|chapter)\s{0,2}\d{1,4}[A-Z]{0,3}(?:[,;\s].{0,80})?$(?<!\s[a-z]{4,30})`,
    String.raw`^(?:part|schedule|section|sch\.?|s\.)\s{0,2}\d`,
    String.raw`\b\d{1,3} of (?:19|20)\d\d\b`,
    String.raw`^第[\d一二三四五六七八九十百]{1,6}[A-Z]{0,3}(?:章|條|款|部|號|段)(?:[第,，(（、及至\s]|$)`,
    '^由.{0,80}(?:修訂|增補|廢除|代替|取代|制定)|(?:廢除|修訂|增補|編輯修訂紀錄)$',
    String.raw`^(?:將|比照|附註|見|略去|格式變更)|\d{4}年.{0,12}第.{0,12}號`,
  ].join('|'),
  'i',
);

/** Says whether what a bracket holds is a number or a note instead of a term. */
export function isNote(said: string): boolean {
  const text = said.trim();
  return ENUMERATOR.test(text) || NOTE.test(text);
}

const REPEALED = /^[\s*,，;；]{0,4}[[(（]?\s{0,2}(?:repealed|omitted|由[^()（）]{0,80}廢除|已?廢除)/i;

/** Says whether a definition ends with its term because it was repealed. */
export function isRepealed(after: string): boolean {
  return REPEALED.test(after);
}

/** Stands where a wrapped line was joined inside Chinese, so that offsets stay true. */
export const JOINED = '\u200b';

/** A line this long was wrapped by the page, not ended by the law. */
const WRAPPED_LINE = { en: 45, zh: 25 } as const;

/** Brackets are short: one that opened this far back is a different one. */
const OPEN_BRACKET = /[(（][^()（）\n]{0,120}$/;

function isWrapped(before: string, indent: string, after: string): boolean {
  const line = before.slice(before.lastIndexOf('\n') + 1).trimEnd();
  if (OPEN_BRACKET.test(line)) return true;
  if (line === '' || /[.;:—―─。；：)）”」]$/.test(line)) return false;
  if (!/^(?:[a-z\u3400-\u9fff《，、]|[(（][\u3400-\u9fffa-zA-Z])/.test(after)) return false;
  const shortest = CHINESE.test(line.slice(-1)) ? WRAPPED_LINE.zh : WRAPPED_LINE.en;
  return indent.length > 2 || line.length >= shortest;
}

/**
 * Joins lines that were wrapped, by a PDF, an e-mail or the layout of an XML file: each line end inside a sentence
 * becomes as many blanks, inside Chinese as many joints. The length stays.
 */
export function joinWrappedLines(text: string): string {
  return text.replace(/[ \t\r]{0,20}\n[ \t\r\u00a0]{0,80}/g, (gap, at: number) => {
    const after = text.slice(at + gap.length, at + gap.length + 4);
    if (!isWrapped(text.slice(Math.max(0, at - 200), at), gap.slice(gap.indexOf('\n') + 1), after)) return gap;
    const inChinese = CHINESE_OR_MARK.test(text.charAt(at - 1)) && CHINESE_OR_MARK.test(after.charAt(0));
    return (inChinese ? JOINED : ' ').repeat(gap.length);
  });
}

const CHINESE_OR_MARK = /[\u3000-\u9fff\uff00-\uffef]/;

/** Deletes the blanks that PDFs and page markup leave between Chinese characters. */
export function closeUp(text: string): string {
  return text
    .replaceAll(JOINED, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<=[\u3000-\u9fff\uff00-\uffef]) | (?=[\u3000-\u9fff\uff00-\uffef])/g, '');
}

const strip = (text: string): string => text.replace(/^[\s*+#†‡“”"「」『』‘’]+|[\s*+#†‡“”"「」『』‘’]+$/g, '');

/** Chinese terms of one side: 甲、乙 → 甲 and 乙. */
export function splitChinese(side: string): string[] {
  return side
    .split(/[、，,;；]/)
    .map((term) => strip(closeUp(term)))
    .filter((term) => CHINESE.test(term));
}

/** English terms of one side: "public holiday, general holiday" is two; a list that ends with "and" is one. */
export function splitEnglish(side: string): string[] {
  const whole = strip(side.replace(/\s+/g, ' '));
  const parts = whole.split(/\s?[,;、，；]\s?/).map(strip);
  const terms = parts.some((part) => /^(?:and|or)\b/i.test(part)) ? [whole] : parts;
  return terms.filter((term) => LATIN.test(term));
}

/** A quoted term that ends here, with all quoted terms that stand before it in the same breath. */
export function quotedBefore(text: string, end: number): { terms: string[]; start: number } | null {
  const terms: string[] = [];
  let start = end;
  let at = end;
  while (at > 0 && CLOSING_QUOTES.includes(text.charAt(at - 1))) {
    const open = lastOpening(text, at - 1);
    if (open < 0) break;
    terms.unshift(text.slice(open + 1, at - 1));
    start = open;
    const joint = /(?:\s{0,2}(?:、|，|,|及|和|或|與|and|or)){1,2}\s{0,2}$/.exec(
      text.slice(Math.max(0, open - 12), open),
    );
    if (joint === null) break;
    at = open - joint[0].length;
  }
  return terms.length === 0 ? null : { terms, start };
}

function lastOpening(text: string, before: number): number {
  for (let at = before - 1; at >= Math.max(0, before - LONGEST_TERM); at -= 1) {
    if (OPENING_QUOTES.includes(text.charAt(at))) return at;
    if (text.charAt(at) === '\n') return -1;
  }
  return -1;
}

const SECTION = /(?:^|[\s。.;；)）])(\d{1,3}[A-Z]{0,3})\.\s{0,4}(?=[A-Z“"(（《\u4e00-\u9fff])/g;
const SUBSECTION = /(?:^|[\s。.;；])[(（](\d{1,3}[A-Z]{0,2})[)）]\s{0,4}(?=[A-Z“"《\u4e00-\u9fff])/g;

/** A section of the text may be skipped, but a number far ahead is a figure in a sentence. */
const NUMBERS_SKIPPED = 80;

/** Where a section begins, and its subsections in order. */
export type SectionStart = {
  readonly number: string;
  readonly start: number;
  readonly subsections: { readonly number: string; readonly start: number }[];
};

/** Lists where the sections of a text begin, in order. */
export function findSections(text: string): SectionStart[] {
  const sections: SectionStart[] = [];
  let last = 0;
  for (const match of text.matchAll(SECTION)) {
    const number = match[1] ?? '';
    const value = Number.parseInt(number, 10);
    if (sections.length > 0 && (value < last || value > last + NUMBERS_SKIPPED)) continue;
    last = value;
    sections.push({ number, start: match.index, subsections: [] });
  }
  for (const { index, 1: number = '' } of text.matchAll(SUBSECTION)) {
    sections.findLast(({ start }) => start <= index)?.subsections.push({ number, start: index });
  }
  return sections;
}

/** The provision in which an offset lies, as a lawyer cites it: s 2(1). */
export function sectionAt(sections: readonly SectionStart[], offset: number): string | undefined {
  const section = sections.findLast(({ start }) => start <= offset);
  if (section === undefined) return undefined;
  const subsection = section.subsections.findLast(({ start }) => start <= offset)?.number;
  return `s ${section.number}${subsection === undefined ? '' : `(${subsection})`}`;
}
