import type { KeptSummary } from '@/utils/messaging/page-to-background';
import { readSummaryResult } from '@/utils/summary/schema';
import type { SummaryResult } from '@/utils/summary/types';

/** Summaries from the cache that can still be read, newest first; a damaged one is as good as none. */
export const readKept = (kept: readonly KeptSummary[]): readonly SummaryResult[] =>
  kept
    .map(({ result }) => readSummaryResult(result))
    .filter((result) => result !== undefined)
    .toSorted((a, b) => b.madeAt.localeCompare(a.madeAt));
