import type { LegalDocument } from '../core/legal-document';
import { splitSentences } from '../core/sentences';
import type { ExtractSentence } from './types';

/** One correction, in the corrigendum's own words: what stood there, and what is to be read. */
export type Correction = {
  /** The judgment's paragraph, as the corrigendum names it: `12`. */
  readonly target?: string;
  readonly before?: string;
  /** Absent where words are only struck out. */
  readonly after?: string;
  readonly sentence: ExtractSentence;
};

const QUOTED = /["“「『]([^"”」』]{1,600})["”」』]/;
const TARGET = /\b(?:paragraphs?|paras?\.?) \[?(\d{1,3}[A-Z]?)\]?|\[(\d{1,3})\]|第 ?(\d{1,3}[A-Z]?) ?段/i;

type CorrectionRule = {
  readonly name: string;
  readonly says: RegExp;
  readonly example: string;
  readonly counter: string;
};

const piece = (name: string): string => `["“「『](?<${name}>[^"”」』]{1,600})["”」』]`;

/** The ways in which a corrigendum says what takes the place of what; the fuller before the shorter. */
export const CORRECTION_ROWS: readonly CorrectionRule[] = [
  {
    name: '<before> should read <after>',
    says: new RegExp(
      `${piece('before')}[^"“「『]{0,60}?(?:should (?:read|be)|is to be read|be (?:amended|corrected|changed) to|(?:is|be|are) (?:replaced|substituted) (?:by|with)|to read|應為|應作|應改為|更正為|改為|修訂為|应为|应改为|更正为|改为)[^"“「『]{0,20}${piece('after')}`,
      'i',
    ),
    example: 'In paragraph 12, “2021” should read “2012”.',
    counter: 'Paragraph 12 should read “2012”.',
  },
  {
    name: '<after> in place of <before>',
    says: new RegExp(
      `(?:substitut(?:e|ing)|read|insert(?:ing)?) ${piece('after')} (?:for|in place of|instead of) (?:the words? )?${piece('before')}|(?:以|由)${piece('after2')}(?:取代|代替)${piece('before2')}`,
      'i',
    ),
    example: 'In paragraph 3 read “lessor” instead of “lessee”.',
    counter: 'In paragraph 3 the “lessor” is not the “lessee”.',
  },
  {
    name: 'delete <before> and substitute <after>',
    says: new RegExp(
      `(?:delet(?:e|ing|ion of)|刪去|刪除|删去|删除)[^"“「『]{0,20}${piece('before')}[^"“「『]{0,30}?(?:substitut\\w+|replac\\w+|insert\\w*|代以|改為|加入|改为)[^"“「『]{0,20}${piece('after')}`,
      'i',
    ),
    example: 'Paragraph 9: delete “not” and substitute “now”.',
    counter: 'Paragraph 9: delete “not”.',
  },
  {
    name: 'the place should read <after>',
    says: new RegExp(
      `(?:should (?:read|be)|is to be read|應為|應作|應改為|更正為|应为|更正为)(?: as follows)?[:：]?\\s?${piece('after')}`,
      'i',
    ),
    example: 'The last line of paragraph 12 should read “2012”.',
    counter: 'The last line of paragraph 12 reads “2012”.',
  },
  {
    name: 'after <place>, <after> is added',
    says: new RegExp(
      `${piece('after')} (?:is|are|be|shall be|should be) (?:added|inserted)|(?:add(?:ed|ing)?|insert(?:ed|ing)?) (?:the words? )?${piece('after2')}|(?:加入|加上|補上|增補)[^"“「『]{0,10}${piece('after3')}`,
      'i',
    ),
    example: 'In paragraph 8 the words “held by Oak Ltd” shall be added.',
    counter: 'In paragraph 8 the words “held by Oak Ltd” stand.',
  },
  {
    name: '<before> is deleted',
    says: new RegExp(
      `${piece('before')} (?:is|are|be|shall be|should be) (?:deleted|removed|struck out)|(?:delet(?:e|ing)|刪去|刪除|删去|删除)[^"“「『]{0,20}${piece('before2')}`,
      'i',
    ),
    example: 'The word “not” in line 3 goes: “not” is deleted.',
    counter: 'The word “not” is important.',
  },
];

/** What a corrigendum corrects, in its order; empty for any other document, and where its words do not say plainly. */
export function findCorrections({ kind, paragraphs }: Pick<LegalDocument, 'kind' | 'paragraphs'>): Correction[] {
  if (kind !== 'corrigendum') return [];
  let target: string | undefined;
  let isAdding = false;
  return paragraphs
    .filter(({ role }) => role === 'paragraph' || role === 'quotation')
    .flatMap((paragraph) =>
      splitSentences(paragraph.text).flatMap(({ start, end }) => {
        const text = paragraph.text.slice(start, end);
        const named = TARGET.exec(text.replace(QUOTED, (quoted) => ' '.repeat(quoted.length)))?.slice(1);
        target = named?.find((one) => one !== undefined) ?? target;
        const added = isAdding ? WHOLLY_QUOTED.exec(text)?.[1] : undefined;
        if (ANNOUNCES_ADDITION.test(text)) isAdding = true;
        const read = added === undefined ? readCorrection(text) : { after: added };
        if (!read) return [];
        isAdding = false;
        const place = { paragraph: paragraph.id, start: paragraph.start + start, end: paragraph.start + end };
        return [{ ...(target === undefined ? {} : { target }), ...read, sentence: { text, ...place } }];
      }),
    );
}

/** 出現以下遺留，特此補充： what was left out follows in a paragraph of its own. */
const ANNOUNCES_ADDITION =
  /(?:遺留|遺漏|補充|加入|增補|遗漏|补充)[^。]{0,30}[:：]\s?$|\b(?:omitted|added|inserted)\b[^.]{0,40}[:：]\s?$/i;
const WHOLLY_QUOTED = /^["“「『](.{1,1200})["”」』]$/s;

/** The first row that reads a sentence says what it corrects. */
function readCorrection(text: string): Pick<Correction, 'before' | 'after'> | undefined {
  for (const { says } of CORRECTION_ROWS) {
    const groups = says.exec(text)?.groups;
    if (!groups) continue;
    const before = groups.before ?? groups.before2;
    const after = groups.after ?? groups.after2 ?? groups.after3;
    return { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
  }
  return undefined;
}
