import { disagrees, type ReadingBy } from '@/utils/core/reading';
import { applyReading } from '@/utils/second-reading/apply-reading';
import type { ByHand, CheckedSummaryStatement, LineDecision } from '@/utils/summary/types';

/** A line as it is shown: the model's statement, or the reader's edit of it, and what was decided. */
export type ShownStatement = CheckedSummaryStatement & {
  readonly fate: 'kept' | 'dropped' | 'undecided';
  readonly isEdited: boolean;
  /** What a second reader said of it; nothing of a line that was edited since. */
  readonly reading?: ReadingBy;
};

/** Lines that stand against the page or name no paragraph are folded away until a person decides. */
export const needsDecision = ({ verdict }: Pick<CheckedSummaryStatement, 'verdict'>): boolean =>
  verdict === 'conflict' || verdict === 'no-source';

export function decide(
  statements: readonly CheckedSummaryStatement[],
  decisions: ByHand['decisions'],
  readings: ByHand['readings'] = {},
): readonly ShownStatement[] {
  return statements.map((statement) => {
    const decision = decisions[statement.id];
    const reading = decision?.edited === undefined ? readings[statement.id] : undefined;
    return {
      ...(decision?.edited ?? { ...statement, ...applyReading(statement, reading) }),
      ...(reading && { reading }),
      fate: decision?.fate ?? 'undecided',
      isEdited: decision?.edited !== undefined,
    };
  });
}

/** Whether a line goes into copies and exports: a flagged one only when kept by hand. */
export const isIncluded = (statement: ShownStatement): boolean =>
  statement.fate === 'kept' || (statement.fate === 'undecided' && !needsDecision(statement));

/** Flagged lines nobody has decided about: a summary cannot be marked as reviewed before. */
export const undecided = (statements: readonly ShownStatement[]): readonly ShownStatement[] =>
  statements.filter((statement) => statement.fate === 'undecided' && needsDecision(statement));

/** Nobody decided anything yet. */
export const UNTOUCHED: ByHand = { decisions: {} };

/**
 * A line decided otherwise. The mark of review goes: it spoke of the lines as they were.
 */
export const withDecision = ({ decisions, readings }: ByHand, id: string, decision: LineDecision): ByHand => ({
  decisions: { ...decisions, [id]: { ...decisions[id], ...decision } },
  ...(readings && { readings }),
});

/** A line that was kept or dropped, or that is undecided again; its wording stays. */
export function withFate({ decisions, readings }: ByHand, id: string, fate: 'kept' | 'dropped' | undefined): ByHand {
  const { edited } = decisions[id] ?? {};
  return {
    decisions: { ...decisions, [id]: { ...(edited && { edited }), ...(fate && { fate }) } },
    ...(readings && { readings }),
  };
}

/** A line that was read again. Where the reader disagrees, the mark of review goes: the line was taken for sound then. */
export function withReading({ review, ...byHand }: ByHand, id: string, reading: ReadingBy): ByHand {
  return {
    ...byHand,
    readings: { ...byHand.readings, [id]: reading },
    ...(review && !disagrees(reading) && { review }),
  };
}
