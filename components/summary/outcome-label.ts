import type { Outcome } from '@/utils/outcome/outcome-types';
import type { ExtractOutcome } from '@/utils/summary/types';

const APPEAL = /\bappeals?\b|上訴|上诉/i;

const APPEAL_LABELS = {
  allowed: 'appealAllowed',
  dismissed: 'appealDismissed',
  'allowed-in-part': 'appealAllowedInPart',
} as const;

/** Key of the words for an outcome: those of an appeal where the court's own sentence speaks of one. */
export function outcomeLabel({
  outcome,
  sentence,
}: Pick<ExtractOutcome, 'outcome' | 'sentence'>): Outcome | (typeof APPEAL_LABELS)[keyof typeof APPEAL_LABELS] {
  const isAppeal = APPEAL.test(sentence) && outcome in APPEAL_LABELS;
  return isAppeal ? APPEAL_LABELS[outcome as keyof typeof APPEAL_LABELS] : outcome;
}
