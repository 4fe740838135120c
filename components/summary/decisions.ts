import type { CheckedSummaryStatement } from '@/utils/summary/types';

/** What the reader decided about one line. */
export type Decision = {
  readonly fate?: 'kept' | 'dropped';
  /** The statement as the reader left it, checked anew. */
  readonly edited?: CheckedSummaryStatement;
};

export type Decisions = Readonly<Record<string, Decision>>;

/** Who read every paragraph cited, and when. */
export type Review = { readonly name: string /** ISO 8601. */; readonly at: string };

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
  decisions: Decisions,
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
