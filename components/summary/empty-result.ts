import type { Language } from '@/utils/core/language';
import type { CheckedSummaryStatement, SummaryLength, SummaryResult } from '@/utils/summary/types';

type Asked = { readonly language: Language; readonly length: SummaryLength };
type Asker = { readonly model: string; readonly host: string };

/** A summary that did not get to its end: the statements that came, in the form that *Continue* takes up. */
export const emptyResult = (
  asked: Asked,
  now: Date,
  asker: Asker = { model: '', host: '' },
  statements: readonly CheckedSummaryStatement[] = [],
): SummaryResult => ({
  language: asked.language,
  length: asked.length,
  model: asker.model,
  host: asker.host,
  statements,
  unanswered: [],
  promptVersion: '',
  madeAt: now.toISOString(),
  complete: false,
  leftOut: [],
  partsDone: 0,
});
