import { useState } from 'react';
import type { ByHand, SummaryResult } from '@/utils/summary/types';
import { useServices } from '../panel/services';
import { UNTOUCHED } from './decisions';

/** What the reader decided about a finished summary: shown again when the summary is, and kept with it at each change. */
export function useByHand(documentHash: string, result: SummaryResult | undefined) {
  const { keepByHand } = useServices();
  const [changed, setChanged] = useState<{ readonly madeAt: string; readonly byHand: ByHand }>();
  const madeAt = result?.madeAt;
  // Decisions belong to the summary they were made about; another one begins without.
  const isOfThis = changed !== undefined && changed.madeAt === madeAt;
  return {
    byHand: isOfThis ? changed.byHand : (result?.byHand ?? UNTOUCHED),
    put(byHand: ByHand): void {
      if (madeAt === undefined) return;
      setChanged({ madeAt, byHand });
      keepByHand(documentHash, madeAt, byHand);
    },
  };
}
