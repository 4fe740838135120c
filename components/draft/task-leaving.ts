import type { ChosenMaterial } from '@/utils/draft/draft-section';
import type { Rewrite } from '@/utils/draft/rewrite';
import type { DraftSource } from '@/utils/draft/types';
import { leavingOfSection, leavingOfSentence, onlyPublic } from '@/utils/draft/what-leaves';
import type { SendRules } from '@/utils/privacy/what-is-sent';
import type { LeavingText } from '@/utils/privacy/what-leaves';

/** What a task would send under the rules that hold, as it is decided about and agreed to. */
export function leavingOfTask(task: DraftTask, rules: SendRules, sources: readonly DraftSource[]): LeavingText {
  if (task.is === 'rewrite') return leavingOfSentence(task.asked.sentence, sources);
  return leavingOfSection(rules.publicMaterialOnly ? onlyPublic(task.material) : task.material);
}

/** A section to draft, or a sentence to rewrite; `at` is its id. */
export type DraftTask =
  | { readonly is: 'section'; readonly at: string; readonly material: ChosenMaterial }
  | { readonly is: 'rewrite'; readonly at: string; readonly asked: Rewrite };
