import type { ModelFailure } from '../core/ports';
import type { Reading } from '../core/reading';
import type { CheckedStatement } from '../core/statement';

/** A statement to be read again. */
export type ReadAgain = CheckedStatement & { readonly id: string };

export type SecondReadingEvent =
  | { readonly type: 'started'; readonly statements: number; readonly calls: number; readonly inputTokens: number }
  | { readonly type: 'read'; readonly id: string; readonly reading: Reading; readonly fromCache: boolean }
  | { readonly type: 'done'; readonly usage?: { readonly input: number; readonly output: number } }
  /** What was read before stays; `unread` are the statements that nobody read. */
  | { readonly type: 'failed'; readonly failure: ModelFailure; readonly unread: readonly string[] };
