import { parseJson, parseLeniently } from '../core/parse-json';
import { readSlot, readStatement } from './schema';
import type { SummarySlot, SummaryStatement } from './types';

export type ParsedAnswer = {
  readonly statements: readonly SummaryStatement[];
  readonly unanswered: readonly SummarySlot[];
  /** The outer JSON did not close, or an entry in it could not be read even after repair. */
  readonly damaged: boolean;
  /** What the model wrote outside JSON: a refusal, an excuse. */
  readonly prose: string;
};

export type AnswerReader = {
  /** Takes the next piece of the stream; gives the statements that are complete now. */
  push(piece: string): SummaryStatement[];
  /** Whether the model is still thinking aloud, before its answer. */
  isThinking(): boolean;
  finish(): ParsedAnswer;
};

/**
 * Reads a model's answer while it streams: each statement as soon as its brace closes.
 *
 * Code fences, `<think>` blocks, words before and after, missing commas and a cut-off end do no harm: every object that
 * holds a sentence counts, wherever it stands.
 */
export function createAnswerReader(labels: ReadonlySet<string> = new Set()): AnswerReader {
  let raw = '';
  let text = '';
  let scan = START;
  const statements: SummaryStatement[] = [];
  const read = (): SummaryStatement[] => {
    text = withoutThinking(raw, true);
    // Thinking that turns out to be thinking only later would move the offsets: begin again.
    if (!text.startsWith(scan.seen.slice(0, Math.min(64, scan.seen.length)))) scan = START;
    const before = statements.length;
    scan = scanObjects(text, scan, (object) => addStatement(statements, parseLeniently(object), labels));
    return statements.slice(before);
  };
  return {
    push(piece) {
      raw += piece;
      return read();
    },
    isThinking: () => text.trim() === '' && raw !== '',
    finish() {
      text = withoutThinking(raw, false);
      return finishAnswer(text, statements, labels);
    },
  };
}

/** Reads a complete answer at once. */
export function parseAnswer(answer: string, labels: ReadonlySet<string> = new Set()): ParsedAnswer {
  const reader = createAnswerReader(labels);
  reader.push(answer);
  return reader.finish();
}

const THINKING_OPENS = '<think>';
const THINKING_CLOSES = '</think>';

/** Drops `<think>…</think>`; while streaming also an open block and a tag that has only begun. */
function withoutThinking(raw: string, streaming: boolean): string {
  let text = raw;
  const close = text.lastIndexOf(THINKING_CLOSES);
  if (close >= 0) text = text.slice(close + THINKING_CLOSES.length);
  const open = text.indexOf(THINKING_OPENS);
  if (open >= 0) return text.slice(0, open);
  if (!streaming) return text;
  for (let length = THINKING_OPENS.length - 1; length > 0; length--)
    if (text.endsWith(THINKING_OPENS.slice(0, length))) return text.slice(0, -length);
  return text;
}

/** Where the scan stands: offset, open braces, whether inside a string. */
type Scan = {
  readonly at: number;
  readonly open: readonly number[];
  readonly inString: boolean;
  readonly escaped: boolean;
  readonly seen: string;
};
const START: Scan = { at: 0, open: [], inString: false, escaped: false, seen: '' };

/** Deeper braces than an answer has belong to something else. */
const DEEPEST = 12;

/** Walks on from where it stopped, calling back with every innermost object that closes. */
function scanObjects(text: string, from: Scan, found: (object: string) => void): Scan {
  const open = [...from.open];
  let { inString, escaped } = from;
  let at = from.at;
  let leaf = open.at(-1) ?? -1;
  for (; at < text.length; at++) {
    const char = text[at];
    if (inString) {
      if (escaped) escaped = false;
      else if (char === '\\') escaped = true;
      else if (char === '"') inString = false;
      continue;
    }
    if (char === '"' && open.length > 0) inString = true;
    else if (char === '{') {
      if (open.length >= DEEPEST) open.shift();
      open.push(at);
      leaf = at;
    } else if (char === '}') {
      const start = open.pop();
      if (start !== undefined && start === leaf) found(text.slice(start, at + 1));
      leaf = -1;
    }
  }
  return { at, open, inString, escaped, seen: text.slice(0, 64) };
}

function addStatement(statements: SummaryStatement[], value: unknown, labels: ReadonlySet<string>): void {
  const statement = readStatement(value, labels);
  if (statement && !statements.some((known) => known.text === statement.text)) statements.push(statement);
}

/** A brace before a key or a list of objects; `[12]` in an excuse begins no answer. */
const JSON_BEGINS = /\{\s{0,20}["'\w}]|\[\s{0,20}\{/;

/** Repairs reach far into a damaged answer, but not into books. */
const LONGEST_REPAIRED = 200_000;

function finishAnswer(text: string, streamed: readonly SummaryStatement[], labels: ReadonlySet<string>): ParsedAnswer {
  const start = text.search(JSON_BEGINS);
  const json = start < 0 ? '' : text.slice(start, Math.max(text.lastIndexOf('}'), text.lastIndexOf(']')) + 1);
  const whole =
    parseJson(json) ??
    (text.length < LONGEST_REPAIRED && start >= 0
      ? parseLeniently(text.slice(start).replace(/\s*```[\s\S]*$/, ''))
      : undefined);
  const statements = [...streamed];
  for (const entry of entriesOf(whole)) addStatement(statements, entry, labels);
  return {
    statements,
    unanswered: unansweredOf(whole),
    damaged: parseJson(json) === undefined,
    prose: (start < 0 ? text : text.slice(0, start)).replace(/```(?:json)?/g, '').trim(),
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function entriesOf(whole: unknown): unknown[] {
  if (Array.isArray(whole)) return whole;
  return isRecord(whole) && Array.isArray(whole.statements) ? whole.statements : [];
}

function unansweredOf(whole: unknown): SummarySlot[] {
  if (!isRecord(whole) || !Array.isArray(whole.unanswered)) return [];
  return [...new Set(whole.unanswered.flatMap((slot) => readSlot(slot) ?? []))];
}
