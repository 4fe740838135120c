import type { ModelFailureReason } from '@/utils/core/ports';
import { mayLeave, type PublicQuestion } from '@/utils/privacy/may-leave';
import type { Store } from '@/utils/store/store';
import { readCircumstances } from './circumstances';

/** Why a public site may not be asked this now, or nothing. Call it at the last moment before each request. */
export async function whyNotAsk(store: Store, question: PublicQuestion): Promise<ModelFailureReason | undefined> {
  const { under } = await readCircumstances(store, 'summary');
  const decision = mayLeave(question, under);
  return decision.is === 'blocked' ? decision.failure.reason : undefined;
}
