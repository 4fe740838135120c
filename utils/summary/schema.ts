import * as z from 'zod/mini';
import { LANGUAGES } from '../core/language';
import { READINGS } from '../core/reading';
import { VERDICTS } from '../core/statement';
import {
  type ByHand,
  SUMMARY_LENGTHS,
  SUMMARY_SLOTS,
  type SummaryResult,
  type SummarySlot,
  type SummaryStatement,
} from './types';

/** What endpoints are asked to follow; those that cannot are told the same in words, and all are read leniently. */
export const SUMMARY_JSON_SCHEMA = {
  name: 'summary',
  json: {
    type: 'object',
    additionalProperties: false,
    required: ['statements', 'unanswered'],
    properties: {
      statements: {
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['slot', 'text', 'paragraphs', 'quotes'],
          properties: {
            slot: { type: 'string', enum: [...SUMMARY_SLOTS] },
            text: { type: 'string', description: 'One sentence.' },
            paragraphs: {
              type: 'array',
              items: { type: 'string' },
              description: 'Numbers of the one to three paragraphs it rests on.',
            },
            quotes: {
              type: 'array',
              items: { type: 'string' },
              description: 'Words copied from those paragraphs, 8 to 25 of them, in the language of the document.',
            },
          },
        },
      },
      unanswered: {
        type: 'array',
        items: { type: 'string', enum: [...SUMMARY_SLOTS] },
        description: 'Parts that the document does not answer.',
      },
    },
  },
} as const;

const looseList = z.union([z.array(z.union([z.string(), z.number()])), z.string(), z.number()]);

/** Models put a number where a string belongs, one string where a list does, or leave lists out. */
const looseStatement = z.object({
  text: z.string().check(z.minLength(1)),
  slot: z.optional(z.unknown()),
  paragraphs: z.optional(z.nullable(looseList)),
  quotes: z.optional(z.nullable(looseList)),
});

/** Longer than any sentence: a model that ran away inside a string. */
const LONGEST_STATEMENT = 1500;
const MOST_QUOTES = 4;
const MOST_PARAGRAPHS = 8;

const NO_LABELS: ReadonlySet<string> = new Set();

/** Reads one statement of a model's answer, or undefined where there is no sentence in it. */
export function readStatement(value: unknown, labels: ReadonlySet<string> = NO_LABELS): SummaryStatement | undefined {
  const parsed = looseStatement.safeParse(value);
  if (!parsed.success) return undefined;
  const text = parsed.data.text.trim();
  if (text === '' || text.length > LONGEST_STATEMENT) return undefined;
  return {
    slot: readSlot(parsed.data.slot) ?? 'holdings',
    text,
    paragraphs: toList(parsed.data.paragraphs)
      .flatMap((written) => readWrittenLabels(written, labels))
      .slice(0, MOST_PARAGRAPHS),
    quotes: toList(parsed.data.quotes)
      .map((quote) => quote.trim().replace(/^["“「『]|["”」』]$/g, ''))
      .filter((quote) => quote !== '')
      .slice(0, MOST_QUOTES),
  };
}

/** Reads a slot's name in the forms models use: singular, capitalised. */
export function readSlot(value: unknown): SummarySlot | undefined {
  if (typeof value !== 'string') return undefined;
  const name = value.trim().toLowerCase();
  return SUMMARY_SLOTS.find((slot) => slot === name || slot === `${name}s`);
}

const toList = (value: string | number | readonly (string | number)[] | null | undefined): string[] =>
  value === null || value === undefined ? [] : (Array.isArray(value) ? value : [value]).map(String);

/** More than a span of so many paragraphs cites nothing in particular. */
const WIDEST_RANGE = 6;

/**
 * Reads printed numbers from what a model wrote as one.
 *
 * `[12]` → 12 · `paras 12-14` → 12, 13, 14 · `第12段` → 12 · `12A, 15` → 12A, 15
 */
export function readWrittenLabels(written: string, labels: ReadonlySet<string> = NO_LABELS): string[] {
  const bare = written
    .trim()
    .slice(0, LONGEST_LABELS)
    .replace(/^\[|\]$/g, '');
  // `s 4(1)` and ids are labels of their own; only what is none is taken apart.
  if (labels.has(bare)) return [bare];
  const text = bare.normalize('NFKC').replace(/\b(?:paragraphs?|paras?\.?)\s{0,2}/gi, '');
  const numbers: string[] = [];
  for (const match of text.matchAll(LABEL_OR_RANGE)) {
    const from = (match[1] ?? '').replace(/\s/g, '');
    const mark = from.startsWith('¶') ? '¶' : '';
    const first = Number(from.slice(mark.length));
    const last = Number(match[2] ?? Number.NaN);
    if (last > first && last - first < WIDEST_RANGE)
      for (let at = first; at <= last; at++) numbers.push(`${mark}${at}`);
    else numbers.push(from, ...(match[2] ? [`${mark}${match[2]}`] : []));
  }
  if (numbers.length === 0) return [bare].filter(Boolean);
  return [...new Set(numbers.map((number) => asLabelled(number, labels)))];
}

/** `3` where the paragraphs are counted is `¶3`, and `¶12` where 12 is printed is `12`. */
function asLabelled(number: string, labels: ReadonlySet<string>): string {
  const other = number.startsWith('¶') ? number.slice(1) : `¶${number}`;
  return !labels.has(number) && labels.has(other) ? other : number;
}

const LONGEST_LABELS = 200;
const LABEL_OR_RANGE =
  /(?<![A-Za-z\d(])((?:n|¶\s?)?\d{1,4}[A-Z]{0,2})(?![\d(])(?:\s{0,2}(?:-|–|—|to|至)\s{0,2}(?:\[|¶\s?)?(\d{1,4})(?![\dA-Z]))?/g;

const keptStatement = z.object({
  id: z.string(),
  slot: z.enum(SUMMARY_SLOTS),
  text: z.string(),
  paragraphs: z.array(z.string()),
  quotes: z.array(z.string()),
  verdict: z.enum(VERDICTS),
  // Looser than the checker's own type: an older version's finding still shows as text.
  findings: z.array(z.looseObject({ kind: z.string(), text: z.string(), detail: z.exactOptional(z.string()) })),
});

const LONGEST_NAME = 200;
const MOST_DECISIONS = 500;

const decisions = z.record(
  z.string(),
  z.object({ fate: z.exactOptional(z.enum(['kept', 'dropped'])), edited: z.exactOptional(keptStatement) }),
);

const readings = z.record(
  z.string(),
  z.object({
    says: z.enum(READINGS),
    whose: z.exactOptional(z.string()),
    words: z.exactOptional(z.string()),
    paragraph: z.exactOptional(z.string()),
    counts: z.boolean(),
    by: z.string(),
  }),
);

/** What a person decided, as it crosses a boundary. */
export const byHandSchema = z.object({
  decisions: decisions.check(z.refine((all) => Object.keys(all).length <= MOST_DECISIONS)),
  readings: z.exactOptional(readings.check(z.refine((all) => Object.keys(all).length <= MOST_DECISIONS))),
  review: z.exactOptional(z.object({ name: z.string().check(z.maxLength(LONGEST_NAME)), at: z.string() })),
});

const keptResult = z.object({
  statements: z.array(keptStatement),
  unanswered: z.array(z.enum(SUMMARY_SLOTS)),
  model: z.string(),
  host: z.string(),
  promptVersion: z.string(),
  language: z.enum(LANGUAGES),
  length: z.enum(SUMMARY_LENGTHS),
  madeAt: z.string(),
  complete: z.boolean(),
  leftOut: z.array(z.string()),
  usage: z.exactOptional(z.object({ input: z.number(), output: z.number() })),
  partsDone: z.number(),
  byHand: z.exactOptional(byHandSchema),
});

/** Reads a summary that was kept; undefined where it is damaged or of another form. */
export function readSummaryResult(value: unknown): SummaryResult | undefined {
  const parsed = keptResult.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}

/** The same summary with what a person decided about it; anything that is no such summary stays as it is. */
export function withByHand(kept: unknown, madeAt: string, byHand: ByHand): unknown {
  const result = readSummaryResult(kept);
  return result?.madeAt === madeAt ? { ...result, byHand } : kept;
}
