import { parseLeniently } from '../core/parse-json';
import { modelAnswerSchema, modelStatementSchema } from './answer-schema';
import type { AnswerStatement, Source } from './types';

export type ParsedAnswer = { readonly answered: boolean; readonly statements: readonly AnswerStatement[] };

/**
 * Reads a model's finished answer, leniently: a code fence, thoughts before it, a cut-off end or single quotes do no harm.
 * Undefined where there is no answer in it at all.
 */
export function parseAnswer(raw: string, labels: readonly string[]): ParsedAnswer | undefined {
  const json = jsonOf(raw);
  if (json === undefined) return undefined;
  const read = modelAnswerSchema.safeParse(parseLeniently(json));
  if (!read.success) return undefined;
  const statements = read.data.statements.flatMap((one) => readStatement(one, labels));
  return { answered: read.data.answered && statements.length > 0, statements };
}

/** The statements that are complete in an answer still growing, so that each can be shown as soon as it is checked. */
export const parseGrowingAnswer = (raw: string, labels: readonly string[]): AnswerStatement[] =>
  completeObjects(withoutThoughts(raw)).flatMap((json) => readStatement(parseLeniently(json), labels));

const withoutThoughts = (raw: string): string => {
  const end = raw.lastIndexOf('</think>');
  return end >= 0 ? raw.slice(end + '</think>'.length) : raw;
};

function jsonOf(raw: string): string | undefined {
  const answer = withoutThoughts(raw);
  const start = answer.indexOf('{');
  if (start < 0) return undefined;
  const fenceEnd = answer.indexOf('```', start);
  return answer.slice(start, fenceEnd < 0 ? undefined : fenceEnd);
}

/** The closed objects inside the first list: one pass, strings respected. */
function completeObjects(text: string): string[] {
  const objects: string[] = [];
  let depth = 0;
  let start = -1;
  let inString = false;
  for (let at = text.indexOf('['); at >= 0 && at < text.length; at++) {
    const char = text[at];
    if (inString) {
      if (char === '\\') at++;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === '{' && depth++ === 0) start = at;
    else if (char === '}' && --depth === 0) objects.push(text.slice(start, at + 1));
    else if (char === ']' && depth === 0) break;
  }
  return objects;
}

function readStatement(value: unknown, labels: readonly string[]): AnswerStatement[] {
  const read = modelStatementSchema.safeParse(value);
  if (!read.success) return [];
  const sources = read.data.paragraphs.flatMap((written) => readSources(written, labels));
  const paragraphs = [...new Set(sources.map(({ paragraph }) => paragraph))];
  const quotes = read.data.quotes.map((quote) => quote.trim()).filter((quote) => quote !== '');
  return [{ text: read.data.text.trim(), paragraphs, quotes, sources }];
}

/**
 * Paragraphs as models write them; without a letter it is the first document.
 *
 * `A 12` → A 12 · `[12]` → 12 · `paras 12-13` → 12, 13 · `第12段` → 12 · `s 4(1)` → s 4(1)
 */
export function readSources(written: string, labels: readonly string[]): Source[] {
  const [first = 'A'] = labels;
  const bare = written
    .replace(/[[\]]|\bparagraphs?\b|\bparas?\b\.?|第|段/gi, ' ')
    .replace(/¶\s+/g, '¶')
    .trim();
  const labelled = /^([A-Z])[\s:.-]{1,3}(.+)$/.exec(bare);
  const isLabel = labelled !== null && labels.includes(labelled[1] ?? '');
  const label = isLabel ? (labelled[1] ?? first) : first;
  const numbers = (isLabel ? (labelled[2] ?? '') : bare).split(/\s?(?:,|;|、|&|\band\b)\s?/).flatMap(readRange);
  return numbers.map((paragraph) => ({ label, paragraph }));
}

/** A range of more paragraphs than this is no pinpoint. */
const LONGEST_RANGE = 10;

function readRange(written: string): string[] {
  const number = written.trim();
  const range = /^(¶?)(\d{1,4})\s?[-–—至]\s?¶?(\d{1,4})$/.exec(number);
  if (!range) return number === '' ? [] : [number];
  const mark = range[1] ?? '';
  const from = Number(range[2]);
  const to = Number(range[3]);
  if (to < from || to - from > LONGEST_RANGE) return [`${mark}${from}`, `${mark}${to}`];
  return Array.from({ length: to - from + 1 }, (_, at) => `${mark}${from + at}`);
}
