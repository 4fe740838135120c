import { createAnswerReader, type ReadAnswer } from '../core/read-answer';
import { readSlot, readStatement } from './schema';
import type { SummarySlot, SummaryStatement } from './types';

export type ParsedSummary = Pick<ReadAnswer, 'lost' | 'prose'> & {
  readonly statements: readonly SummaryStatement[];
  readonly unanswered: readonly SummarySlot[];
};

export type SummaryReader = {
  /** Takes the next piece of the stream; gives the statements that are complete now. */
  push(piece: string): SummaryStatement[];
  /** Whether the model is still thinking aloud, before its answer. */
  isThinking(): boolean;
  /** `cut` where a limit or a fault ended the answer: then nothing is closed that the model did not close. */
  finish(ending: 'cut' | 'whole'): ParsedSummary;
};

/** Reads a model's summary while it streams: each statement as soon as its object closes. */
export function createSummaryReader(labels: ReadonlySet<string> = new Set()): SummaryReader {
  const reader = createAnswerReader();
  return {
    push: (piece) => reader.push(piece).flatMap((entry) => readStatement(entry, labels) ?? []),
    isThinking: () => reader.isThinking(),
    finish(ending) {
      const { entries, unanswered, lost, prose } = reader.finish(ending);
      const statements = entries.flatMap((entry) => readStatement(entry, labels) ?? []);
      return {
        statements,
        unanswered: [...new Set(unanswered.flatMap((slot) => readSlot(slot) ?? []))],
        // An entry that is no statement, such as one that ran away within its sentence, is lost too.
        lost: lost + entries.length - statements.length,
        prose,
      };
    },
  };
}

/** Reads a complete summary at once. */
export function parseSummary(answer: string, labels: ReadonlySet<string> = new Set()): ParsedSummary {
  const reader = createSummaryReader(labels);
  reader.push(answer);
  return reader.finish('whole');
}
