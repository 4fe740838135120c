import { checkText } from '@/utils/citations/check/check-text';
import { CheckTextPanel, type CheckTextState } from './check-text-panel';

const TEXT =
  'Aster Ltd v Begonia Ltd [2019] HKCA 901 at [12] was followed in Cedar v Dahlia (2019) 25 HKCFAR 100. See section 4 of the Limitation Ordinance (Cap. 347).';
const checked = checkText(TEXT, {
  today: '2026-11-30',
  kept: [{ name: 'Aster Ltd v Begonia Ltd', norms: ['[2019] HKCA 901'] }],
});

export const view = (state: CheckTextState, over: Partial<Parameters<typeof CheckTextPanel>[0]> = {}) => (
  <CheckTextPanel state={state} onText={() => undefined} onFile={() => undefined} {...over} />
);

/** The five states. */
export const states = {
  empty: () => view({ is: 'empty' }),
  working: () => view({ is: 'working' }),
  growing: () => view({ is: 'growing', checked: checked.slice(0, 1) }),
  done: () => view({ is: 'done', checked }),
  failed: () => view({ is: 'failed', reason: 'not-a-document' }),
} as const;
