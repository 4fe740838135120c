import type { ReactNode } from 'react';
import { appeal, foundTerms } from '../panel/panel-samples.fixture';
import { termRows } from './term-row';
import { type TermsState, TermsView } from './terms-view';

export const rows = termRows(foundTerms(appeal), appeal);

type Props = Parameters<typeof TermsView>[0];

export const definitions: Props['definitions'] = [
  { en: ['operator'], zhHant: ['營運者'], section: 's 2(1)', span: { start: 0, end: 20 }, scope: 'enactment' },
  { en: ['pier'], zhHant: ['碼頭', '渡輪碼頭'], section: 's 2(1)', span: { start: 30, end: 50 }, repealed: true },
];

export const view = (state: TermsState, over: Partial<Props> = {}): ReactNode => (
  <TermsView state={state} definitions={[]} isEnglish onJump={() => undefined} onCopy={async () => true} {...over} />
);

/** The five states. */
export const states = {
  empty: () => view({ is: 'done', rows: [] }),
  working: () => view({ is: 'working' }),
  growing: () => view({ is: 'growing', rows: rows.slice(0, 1) }),
  done: () => view({ is: 'done', rows }, { definitions, onKeep: async () => 1 }),
  failed: () => view({ is: 'failed', failure: { reason: 'reload-page' } }, { onStep: () => undefined }),
} as const;
