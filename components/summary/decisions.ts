import type { ByHand, CheckedSummaryStatement, Decision } from '@/utils/summary/types';

/** A line as it is shown: the model's statement, or the reader's edit of it, and what was decided. */
export type ShownStatement = CheckedSummaryStatement & {
  readonly fate: 'kept' | 'dropped' | 'undecided';
  readonly isEdited: boolean;
};

/** Lines that stand against the page or name no paragraph are folded away until a person decides. */
export const isFlagged = ({ verdict }: Pick<CheckedSummaryStatement, 'verdict'>): boolean =>
  verdict === 'conflict' || verdict === 'no-source';

export function decide(
  statements: readonly CheckedSummaryStatement[],
  decisions: ByHand['decisions'],
): readonly ShownStatement[] {
  return statements.map((statement) => {
    const decision = decisions[statement.id];
    return {
      ...(decision?.edited ?? statement),
      fate: decision?.fate ?? 'undecided',
      isEdited: decision?.edited !== undefined,
    };
  });
}

/** Whether a line goes into copies and exports: a flagged one only when kept by hand. */
export const isIncluded = (statement: ShownStatement): boolean =>
  statement.fate === 'kept' || (statement.fate === 'undecided' && !isFlagged(statement));

/** Flagged lines nobody has decided about: a summary cannot be marked as reviewed before. */
export const undecided = (statements: readonly ShownStatement[]): readonly ShownStatement[] =>
  statements.filter((statement) => statement.fate === 'undecided' && isFlagged(statement));

/** Nobody decided anything yet. */
export const UNTOUCHED: ByHand = { decisions: {} };

/**
 * A line decided otherwise. The mark of review goes: it spoke of the lines as they were.
 */
export const withDecision = ({ decisions }: ByHand, id: string, decision: Decision): ByHand => ({
  decisions: { ...decisions, [id]: { ...decisions[id], ...decision } },
});

/** A line that was kept or dropped, or that is undecided again; its wording stays. */
export function withFate({ decisions }: ByHand, id: string, fate: 'kept' | 'dropped' | undefined): ByHand {
  const { edited } = decisions[id] ?? {};
  return { decisions: { ...decisions, [id]: { ...(edited && { edited }), ...(fate && { fate }) } } };
}
