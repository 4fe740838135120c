import { type AnswerEntry, type AnswerReader, createAnswerReader } from '../core/read-answer';
import type { AnswerStatement, Source } from './types';

export type ParsedAnswer = {
  readonly answered: boolean;
  readonly statements: readonly AnswerStatement[];
  /** Statements that had begun and could not be read to their end. */
  readonly lost: number;
};

export type StatementReader = Pick<AnswerReader, 'isThinking'> & {
  /** Takes the next piece of the stream; gives the statements that are complete now. */
  push(piece: string): AnswerStatement[];
  /** The whole answer; undefined where there is none in it at all. */
  finish(ending: 'cut' | 'whole'): ParsedAnswer | undefined;
};

/** Reads an answer while it streams; `labels` are the letters of the documents it is about. */
export function createStatementReader(labels: readonly string[]): StatementReader {
  const reader = createAnswerReader();
  return {
    isThinking: () => reader.isThinking(),
    push: (piece) => reader.push(piece).map((entry) => readStatement(entry, labels)),
    finish(ending) {
      const { entries, answered = true, hasAnswer, lost } = reader.finish(ending);
      if (!hasAnswer) return undefined;
      const statements = entries.map((entry) => readStatement(entry, labels));
      return { answered: answered && statements.length > 0, statements, lost };
    },
  };
}

/** Reads a finished answer at once. */
export function parseAnswer(raw: string, labels: readonly string[]): ParsedAnswer | undefined {
  const reader = createStatementReader(labels);
  reader.push(raw);
  return reader.finish('whole');
}

function readStatement({ text, paragraphs: written, quotes }: AnswerEntry, labels: readonly string[]): AnswerStatement {
  const sources = written.flatMap((one) => readSources(one, labels));
  const paragraphs = [...new Set(sources.map(({ paragraph }) => paragraph))];
  return { text, paragraphs, quotes: [...quotes], sources };
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
