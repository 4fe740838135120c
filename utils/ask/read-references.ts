import { CHINESE_NUMERAL_CLASS, parseChineseNumber } from '../core/chinese-numerals';

const SECTION = new RegExp(
  '\\b(?:sections?|ss?\\.?|clauses?|cl\\.?|articles?|art\\.?|rules?|rr?\\.?|o\\.?|regulations?|reg\\.?|orders?|schedules?|sch\\.?)\\s{0,2}' +
    '(\\d{1,4}[A-Z]{0,3}(?:\\.\\d{1,3}){0,2})((?:\\([0-9a-zA-Z]{1,5}\\)){0,4})',
  'gi',
);
const CHINESE_SECTION = new RegExp(
  `第\\s{0,2}([0-9０-９]{1,4}[A-Z]{0,3}|[${CHINESE_NUMERAL_CLASS}]{1,6})((?:[(（][0-9a-zA-Z]{1,5}[)）]){0,4})\\s{0,2}[条條]`,
  'g',
);
const PARAGRAPH = /\b(?:paragraphs?|paras?\.?)\s{0,2}(\d{1,4}[A-Z]?)\b|\[(\d{1,4}[A-Z]?)\]|¶\s?(\d{1,4})/gi;
const CHINESE_PARAGRAPH = new RegExp(
  `第?\\s{0,2}([0-9０-９]{1,4}[A-Z]?|[${CHINESE_NUMERAL_CLASS}]{1,6})\\s{0,2}段`,
  'g',
);

const plainNumber = (written: string): string =>
  /^[0-9]/.test(written) ? written : String(parseChineseNumber(written) ?? written);

const plainBrackets = (written: string): string => written.replaceAll('（', '(').replaceAll('）', ')').toLowerCase();

/**
 * Sections, clauses, rules and articles that a text names, each also without its brackets, so that either form is found.
 *
 * `section 4(2)` → `4`, `4(2)` · `第27條` → `27` · `clause 6.4` → `6.4`
 */
export function readSections(text: string): string[] {
  const found = new Set<string>();
  for (const match of [...text.matchAll(SECTION), ...text.matchAll(CHINESE_SECTION)]) {
    const number = plainNumber(match[1] ?? '').toUpperCase();
    found.add(number);
    if (match[2]) found.add(number + plainBrackets(match[2]));
  }
  return [...found];
}

/** Paragraph numbers that a question names: `para 12`, `[12]`, `第12段`, `第十二段` → `12`. */
export function readParagraphsNamed(question: string): string[] {
  const found = new Set<string>();
  for (const match of question.matchAll(PARAGRAPH)) found.add((match[1] ?? match[2] ?? match[3] ?? '').toUpperCase());
  for (const match of question.matchAll(CHINESE_PARAGRAPH)) found.add(plainNumber(match[1] ?? ''));
  return [...found];
}

/** The question without its references, so that `para 12` leaves no words to look for. */
export const withoutReferences = (question: string): string =>
  [PARAGRAPH, CHINESE_PARAGRAPH, SECTION, CHINESE_SECTION].reduce(
    (text, pattern) => text.replace(pattern, (found) => ' '.repeat(found.length)),
    question,
  );

/** A provision's number as questions name it: `s 4(1)` → `4(1)`, `第4(1)條` → `4(1)`; undefined for a plain paragraph. */
export function sectionOfNumber(number: string | undefined): string | undefined {
  const read = /^(?:ss?\.?\s?|section\s|第)?\s?(\d{1,4}[A-Z]{0,3})((?:\([0-9a-zA-Z]{1,5}\)){0,4})/i.exec(number ?? '');
  return read ? (read[1] ?? '').toUpperCase() + (read[2] ?? '').toLowerCase() : undefined;
}
