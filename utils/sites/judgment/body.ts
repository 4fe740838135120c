import type { ParagraphRole } from '../../core/legal-document';
import type { DraftParagraph } from '../assemble';
import { createIds } from '../ids';
import type { Steps } from '../types';
import { PARAGRAPHS_PER_STEP } from '../walk';
import { createOutline, isHeading } from './headings';
import { findSpeaker } from './judges';
import { readNumbers } from './numbers';
import type { RowBlock } from './rows';

/** The text of the judgment as drafts, and whose opinions it holds, in order. */
export type Body = { readonly drafts: readonly DraftParagraph[]; readonly opinions: readonly string[] };

const LABELLED = /^[(（]?(?:[a-z]{1,2}|[ivx]{1,5}|[A-Z]|\d{1,2}|[一二三四五六七八九十]{1,3})[)）.、]\s?/;
const OPENS_QUOTE = /^[“"「『‘]/;
/** A blockquote that holds more of the text than this is how the page sets its text (oral sentences), not a quotation. */
const BODY_SHARE = 0.5;

/** Gives each block of the text its role, number, headings and opinion. */
export function* readBody(blocks: readonly RowBlock[]): Steps<Body> {
  const numbered = readNumbers(blocks);
  const outline = createOutline();
  const ids = createIds();
  const quotes = createQuoteReader(numbered);
  const speakers = new Set<string>();
  const drafts: DraftParagraph[] = [];
  let judge: { readonly name: string; readonly line: string } | undefined;
  let within: string | undefined;
  for (const block of numbered) {
    if (drafts.length % PARAGRAPHS_PER_STEP === PARAGRAPHS_PER_STEP - 1) yield;
    const speaker = block.quotes === 0 && block.number === undefined ? findSpeaker(block.run.text) : undefined;
    if (speaker !== undefined) {
      speakers.add(speaker);
      judge = { name: speaker, line: block.run.text.replace(/\s?[:：]$/, '') };
      outline.clear();
    }
    const level = speaker === undefined && isHeading(block) ? outline.enter(block) : undefined;
    if (level !== undefined || speaker !== undefined) within = undefined;
    if (block.number !== undefined) within = block.number;
    const path = [
      ...(judge && speaker === undefined ? [judge.line] : []),
      ...(level ? outline.path().slice(0, -1) : outline.path()),
    ];
    const role = speaker !== undefined || level !== undefined ? 'heading' : roleOf(block, quotes);
    drafts.push({
      run: block.run,
      id: ids(block.number, within),
      role,
      ...(block.number !== undefined && { number: block.number }),
      ...(path.length > 0 && { heading: path.join(' > ') }),
      ...(judge && { opinion: judge.name }),
      ...(within !== undefined && block.number === undefined && { within }),
      ...(speaker !== undefined ? { level: 1 } : level !== undefined && { level: level + (judge ? 1 : 0) }),
      ...(block.cells && { cells: block.cells }),
      ...(block.calls.length > 0 && { calls: block.calls }),
      ...(block.anchor !== undefined && { anchor: block.anchor }),
    });
  }
  return settleOpinions(drafts, [...speakers]);
}

/** No court sits with so many. */
const MOST_OPINIONS = 100;

/** One judge alone gives no opinions to tell apart. */
function settleOpinions(drafts: readonly DraftParagraph[], speakers: readonly string[]): Body {
  if (speakers.length > 1) return { drafts, opinions: speakers.slice(0, MOST_OPINIONS) };
  return { drafts: drafts.map(({ opinion: _, ...draft }) => draft), opinions: [] };
}

const hasNumbers = (blocks: readonly RowBlock[]): boolean => blocks.some(({ number }) => number !== undefined);

type QuoteReader = (block: RowBlock) => boolean;

/** Tells quotations from the text's own indented paragraphs. */
function createQuoteReader(blocks: readonly RowBlock[]): QuoteReader {
  const total = blocks.reduce((sum, { run }) => sum + run.text.length, 0);
  const indented = blocks.reduce((sum, { run, quotes }) => sum + (quotes > 0 ? run.text.length : 0), 0);
  const base = indented > total * BODY_SHARE && !hasNumbers(blocks) ? 1 : 0;
  let open = false;
  let before = '';
  return (block) => {
    const text = block.run.text;
    const deep = block.quotes > base;
    const quoted =
      deep && (block.quoteClass || open || OPENS_QUOTE.test(text) || (!LABELLED.test(text) && /[:：]$/.test(before)));
    open = deep && (open || OPENS_QUOTE.test(text)) && !closesQuote(text, open);
    before = quoted ? before : text;
    return quoted || (block.quoteClass && !block.cells);
  };
}

/** Whether the quotation that runs ends with this block; a quotation mark may be followed by a bracket or a remark. */
function closesQuote(text: string, open: boolean): boolean {
  const tail = text.slice(open ? 0 : 1).slice(-60);
  return /[”"」』’][\s.。,，;；]{0,3}(?:[[(（【][^\]）)】]{0,50}[\])）】])?[\s.。]{0,2}$/.test(tail);
}

function roleOf(block: RowBlock, isQuotation: QuoteReader): ParagraphRole {
  const quoted = isQuotation(block);
  if (block.cells) return 'table';
  if (block.number !== undefined) return 'paragraph';
  return quoted ? 'quotation' : 'paragraph';
}
