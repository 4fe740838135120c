import type { ModelFailureReason } from '@/utils/core/ports';
import { type FirmFileQuestion, mayLeave, type PublicQuestion } from '@/utils/privacy/may-leave';
import type { Store } from '@/utils/store/store';
import { readCircumstances } from './circumstances';

/** Why a public site, or the firm for its own file, may not be asked this now, or nothing. Call it at the last moment before each request. */
export async function whyNotAsk(
  store: Store,
  question: PublicQuestion | FirmFileQuestion,
): Promise<ModelFailureReason | undefined> {
  const { under } = await readCircumstances(store, 'summary');
  const decision = mayLeave(question, under);
  return decision.is === 'blocked' ? decision.failure.reason : undefined;
}
