import type { ReactNode } from 'react';
import type { AuthorityRow } from './authority-row';
import { type CitationsState, CitationsView } from './citations-view';

const mention = (at: number, number?: string) => ({
  at,
  start: Math.round(at * 1000),
  end: Math.round(at * 1000) + 10,
  ...(number !== undefined && { number }),
});

/** Fictional authorities in the forms a Hong Kong judgment cites. */
export const rows: readonly AuthorityRow[] = [
  {
    id: '[2011] 2 HKLRD 336',
    group: 'cases',
    name: '律政司司長 訴 乙大文',
    isNamed: true,
    citations: ['[2011] 2 HKLRD 336', 'CAAR 3/2010'],
    links: [],
    mentions: [mention(0.12, '5'), mention(0.37, '12'), mention(0.39, '13'), mention(0.8, '40')],
  },
  {
    id: '[2016] HKCFA 901',
    group: 'cases',
    name: 'Aster Ltd v Begonia Ltd',
    isNamed: true,
    citations: ['[2016] HKCFA 901'],
    links: [{ label: 'HKLII', url: 'https://www.hklii.hk/en/cases/hkcfa/2016/901' }],
    mentions: [mention(0.22, '8'), mention(0.61)],
  },
  {
    id: 'Cap 901',
    group: 'legislation',
    name: 'Ferry Piers Ordinance',
    isNamed: true,
    citations: ['Cap 901', 's 4(1)(a)', 's 4(3)'],
    links: [{ label: 'e-Legislation', url: 'https://www.elegislation.gov.hk/hk/cap901' }],
    mentions: [mention(0.03, '1')],
  },
];

type Props = Parameters<typeof CitationsView>[0];

export const view = (state: CitationsState, over: Partial<Props> = {}): ReactNode => (
  <CitationsView
    state={state}
    style="hk-court"
    onStyle={() => undefined}
    onJump={() => undefined}
    onCopy={async () => true}
    onCopyOne={async () => true}
    onExport={() => undefined}
    {...over}
  />
);

/** The five states. */
export const states = {
  empty: () => view({ is: 'done', rows: [] }),
  working: () => view({ is: 'working' }),
  growing: () => view({ is: 'growing', rows: rows.slice(0, 1) }),
  done: () => view({ is: 'done', rows }),
  failed: () => view({ is: 'failed', failure: { reason: 'failed' } }, { onStep: () => undefined }),
} as const;
