import { useRef, useState } from 'react';
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
  const byHand = isOfThis ? changed.byHand : (result?.byHand ?? UNTOUCHED);
  // Readings come one after the other, between two drawings; each builds on what is newest.
  const newest = useRef({ madeAt, byHand });
  newest.current = { madeAt, byHand };
  const put = (next: ByHand): void => {
    if (madeAt === undefined) return;
    newest.current = { madeAt, byHand: next };
    setChanged({ madeAt, byHand: next });
    keepByHand(documentHash, madeAt, next);
  };
  return {
    byHand,
    put,
    /** Drops what belongs to a summary that is no longer the one shown. */
    change(next: (before: ByHand) => ByHand): void {
      if (newest.current.madeAt === madeAt) put(next(newest.current.byHand));
    },
  };
}
