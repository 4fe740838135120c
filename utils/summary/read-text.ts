import type { LegalDocument, MinimalDocument, ParagraphRole } from '../core/legal-document';
import { readJudgeLine } from './judge-line';

/** A paragraph as the summary reads it: placed in a text, with its part in the judgment. */
export type ReadParagraph = {
  readonly id: string;
  readonly number?: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly heading: string;
  /** `body` alone can be quoted in an extract; the rest serves for matching and navigation. */
  readonly part: 'body' | 'quotation' | 'heading' | 'counsel' | 'signature' | 'footnote' | 'front';
  /** The judge's name, or '' where only one judgment is given. */
  readonly opinion: string;
  readonly dissent: boolean;
};

/**
 * Reads either kind of document into placed paragraphs with their opinions.
 * Without offsets of its own the text is the paragraphs joined by line breaks.
 */
export function readText(document: LegalDocument | MinimalDocument): ReadParagraph[] {
  const read: ReadParagraph[] = [];
  let offset = 0;
  let opinion = '';
  let dissent = false;
  const numbered = document.paragraphs.some(({ number }) => number !== undefined && /^\d/.test(number));
  const firstNumbered = document.paragraphs.findIndex(({ number }) => number !== undefined && /^\d/.test(number));
  document.paragraphs.forEach((paragraph, index) => {
    const start = paragraph.start ?? offset;
    const end = paragraph.end ?? start + paragraph.text.length;
    offset = end + 1;
    const ownLine = paragraph.number === undefined ? readJudgeLine(paragraph.text) : undefined;
    const line =
      ownLine ??
      judgeInHeading(paragraph.heading) ??
      (paragraph.opinion ? readJudgeLine(paragraph.opinion) : undefined);
    if (line && index >= firstNumbered - MOST_LINES_BEFORE_FIRST) {
      opinion = line.judge;
      dissent = line.dissent;
    }
    if (paragraph.opinion && !line) {
      opinion = paragraph.opinion;
      dissent = /dissent|異議|反對/i.test(`${paragraph.opinion} ${paragraph.heading ?? ''}`);
    }
    const isFront = numbered && index < firstNumbered && (paragraph.role ?? 'header') === 'header';
    read.push({
      id: paragraph.id,
      ...(paragraph.number === undefined ? {} : { number: paragraph.number }),
      text: paragraph.text,
      start,
      end,
      heading: paragraph.heading ?? '',
      part: ownLine ? 'heading' : isFront ? 'front' : partOf(paragraph, index / document.paragraphs.length),
      opinion: paragraph.opinion ?? opinion,
      dissent,
    });
  });
  return read;
}

/** The coram stands far above the text; the judge's line right above the first paragraph, with a heading or two between. */
const MOST_LINES_BEFORE_FIRST = 4;

function judgeInHeading(heading: string | undefined): ReturnType<typeof readJudgeLine> {
  for (const part of heading?.split(' > ') ?? []) {
    const line = readJudgeLine(part);
    if (line) return line;
  }
  return undefined;
}

const PART_OF_ROLE: Partial<Record<ParagraphRole, ReadParagraph['part']>> = {
  title: 'front',
  header: 'front',
  heading: 'heading',
  quotation: 'quotation',
  table: 'quotation',
  footnote: 'footnote',
};

const COUNSEL =
  /^(?:(?:Mr|Mrs|Ms|Miss|Dr|Messrs|Sir|Prof)\.? .{0,400}?(?:instructed by|for the|of the Department|SC,|,? for )|.{0,200}(?:instructed by|assigned by the Director of Legal Aid)|.{0,120}(?:代表|延聘).{0,120}$|(?:The|Each) .{0,60}(?:in person|unrepresented|absent)\b)/i;
const SIGNATURE = /^[(（][^()（）]{2,60}[)）]$|^(?:Sgd|Signed)\b/;
const QUOTED_BLOCK = /^["“「『‘](?:\s?[(（]?\d{1,3}[.)）、]?\s)?/;

/** Where the page gives no role, the look of the text says whose words it holds. */
function partOf(
  paragraph: { readonly number?: string; readonly text: string; readonly role?: ParagraphRole },
  place: number,
): ReadParagraph['part'] {
  const known = paragraph.role ? PART_OF_ROLE[paragraph.role] : undefined;
  if (known) return known;
  const text = paragraph.text.trim();
  if (/^n\d/.test(paragraph.number ?? '')) return 'footnote';
  if (paragraph.number !== undefined) return 'body';
  if (SIGNATURE.test(text)) return 'signature';
  if ((place > 0.6 || place < 0.2) && text.length < 500 && COUNSEL.test(text)) return 'counsel';
  if (QUOTED_BLOCK.test(text) && /["”」』’]\S{0,8}$/.test(text)) return 'quotation';
  if (text.length < 100 && !/[.!?。！？；;:：,，]["”’」)\]]{0,3}$/.test(text)) return 'heading';
  return 'body';
}
