import * as z from 'zod/mini';
import type { EndpointProfile } from '../core/endpoint-profile';
import { MODEL_FAILURES } from '../core/ports';
import { SENT_KINDS } from '../core/sent-kind';
import { type CheckResult, VERDICTS } from '../core/statement';

const line = z.string().check(z.maxLength(2_000));
const longText = z.string().check(z.maxLength(2_000_000));
const count = z.int().check(z.nonnegative());

/** One entry of the local log: what was sent where, what came back, and what became of it. Never a key. */
export const auditEntrySchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  /** ISO 8601, when it was sent. */
  at: z.string().check(z.maxLength(40)),
  matterId: z.exactOptional(z.string().check(z.maxLength(100))),
  /** `session`: deleted when the browser closes. */
  keep: z.enum(['session', 'kept']),
  url: z.string().check(z.maxLength(10_000)),
  title: line,
  citation: z.exactOptional(line),
  host: line,
  model: line,
  promptVersion: line,
  purpose: z.enum(['summary', 'question', 'draft', 'term', 'second-reading', 'ranking']),
  sent: z.array(z.object({ kind: z.enum(SENT_KINDS), characters: count, masked: z.boolean() })),
  question: z.exactOptional(longText),
  answer: longText,
  /** How many statements had each result of checking. */
  checks: z.record(z.enum(VERDICTS), count),
  tokens: z.exactOptional(z.object({ input: count, output: count })),
  /** `unfinished`: sent, and nothing more is known of it; `stopped`: by the reader. */
  ended: z.enum(['unfinished', 'finished', 'stopped', ...MODEL_FAILURES]),
  /** Who marked it reviewed, and when; absent until a named user does. */
  review: z.exactOptional(z.object({ by: line, at: z.string().check(z.maxLength(40)) })),
});
export type AuditEntry = z.infer<typeof auditEntrySchema>;
export type AuditChecks = AuditEntry['checks'];

/** Who marked a record reviewed, and when (ISO 8601). */
export type Review = NonNullable<AuditEntry['review']>;

/** What must never stand in a log: the key, and the values of extra headers, where gateways take tokens of their own. */
export const secretsOf = ({ key, extraHeaders }: Pick<EndpointProfile, 'key' | 'extraHeaders'>): string[] => [
  key,
  ...Object.values(extraHeaders),
];

/** What a caller knows when an answer ended; the rest of the entry follows from it. */
export type AuditFacts = Omit<AuditEntry, 'id' | 'at' | 'checks' | 'answer' | 'question'> & {
  readonly question?: string;
  readonly answer: string;
  readonly results: readonly Pick<CheckResult, 'verdict'>[];
};

/** Builds a log entry. Secrets given are blotted out wherever an endpoint echoed them back. */
export function buildAuditEntry(
  facts: AuditFacts,
  deps: { readonly id: string; readonly now: Date; readonly secrets?: readonly string[] },
): AuditEntry {
  const { results, question, answer, ...rest } = facts;
  const clean = (text: string): string => blotOut(text, deps.secrets ?? []);
  return {
    ...rest,
    id: deps.id,
    at: deps.now.toISOString(),
    ...(question === undefined ? {} : { question: clean(question) }),
    answer: clean(answer),
    checks: countVerdicts(results),
  };
}

/** Counts the results of checking, all five of them, so that a nought is said and not left out. */
export function countVerdicts(results: readonly Pick<CheckResult, 'verdict'>[]): AuditChecks {
  const count = (verdict: CheckResult['verdict']): number =>
    results.filter((result) => result.verdict === verdict).length;
  return {
    quoted: count('quoted'),
    matched: count('matched'),
    'not-checked': count('not-checked'),
    conflict: count('conflict'),
    'no-source': count('no-source'),
  };
}

/** Shorter strings than this are no keys, and blotting them out would mangle ordinary words. */
const SHORTEST_SECRET = 6;

/** Replaces every secret in the text by `•••`; used for logs and for the words of errors. */
export const blotOut = (text: string, secrets: readonly string[], by = '•••'): string =>
  secrets
    .filter((secret) => secret.length >= SHORTEST_SECRET)
    .reduce((blotted, secret) => blotted.replaceAll(secret, by), text);
