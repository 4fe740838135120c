import { describe, expect, it } from 'vitest';
import type { MinimalDocument } from '../core/legal-document';
import { proveRules } from '../rules/prove-rules';
import { describeOutcome } from './describe-outcome';
import { ruleOf } from './find-lesser-order';
import { findOutcome } from './find-outcome';
import { LESSER_ORDERS } from './lesser-order-rows';
import type { Outcome } from './outcome-types';

const decision = (texts: readonly string[], first = 1): MinimalDocument => ({
  language: /\p{Script=Han}/u.test(texts.join('')) ? 'zh-Hant' : 'en',
  title: '',
  paragraphs: texts.map((text, at) => ({ id: `p${at + first}`, number: `${at + first}`, text })),
});

/** What the decision is told to end with, and the paragraph that says so. */
type Row = readonly [outcome: Outcome | null, paragraph: string | undefined, texts: readonly string[]];

const ROWS: readonly Row[] = [
  [
    'other',
    '3',
    [
      'The contract has an arbitration clause.',
      'The dispute falls within it.',
      'The action is stayed in favour of arbitration.',
    ],
  ],
  [
    'other',
    '2',
    [
      'An appeal would be rendered nugatory.',
      'I order a stay of execution until the appeal is decided, on payment in of $50,000.',
    ],
  ],
  ['granted', '2', ['There is some ground of appeal.', 'I grant an interim stay for 21 days.']],
  ['refused', '2', ['No strong ground is shown.', 'I decline to order a stay, and the defendant shall pay the costs.']],
  [
    'other',
    '2',
    [
      'The summons was unnecessary.',
      'The plaintiff shall pay the defendant the costs of the summons, assessed at $30,000.',
    ],
  ],
  ['other', '2', ['Neither side has won.', 'There will be no order as to costs.']],
  ['other', '2', ['The only witness is in hospital.', 'The trial is adjourned to 3 June.']],
  ['refused', '2', ['No reason was given for the lateness.', 'I refuse the adjournment.']],
  ['other', '2', ['合約載有仲裁條款。', '本席命令擱置本訴訟，交付仲裁。']],
  ['granted', '2', ['上訴將變得無意義。', '本席批准暫緩執行判決。']],
  ['refused', '2', ['申請人沒有提出有力理由。', '本席拒絕擱置執行的申請，並命令他支付訟費。']],
  ['other', '2', ['該傳票毫無必要。', '原告人須支付被告人該傳票的訟費。']],
  ['other', '2', ['唯一證人正在留醫。', '本席將審訊押後至6月3日。']],
  ['refused', '2', ['申請人沒有解釋為何遲延。', '本席拒絕押後。']],
  // A claim decided: costs and a stay go with it.
  ['dismissed', '2', ['No ground is made out.', 'The claim is dismissed.', 'The plaintiff shall pay the costs.']],
  // Something was decided for good, in words that no row reads; or on another day.
  [
    null,
    undefined,
    [
      'No ground is made out.',
      'Her proposal was therefore dismissed with costs, those costs to be taxed.',
      'I say no more.',
    ],
  ],
  [null, undefined, ['I made the costs order because she shall pay no costs herself.', 'I say no more.']],
  [
    null,
    undefined,
    ['The people have taken their own action, and their hand should not be stayed by us.', 'I say no more.'],
  ],
  // Asked for, supposed, told.
  [null, undefined, ['The defendant asks that the action be stayed.', 'I shall hear the parties on Monday.']],
  [null, undefined, ['If the action is stayed, the deposit is lost.', 'I shall hear the parties on Monday.']],
  [null, undefined, ['被告人要求擱置訴訟。', '雙方須於星期一再作陳詞。']],
  ['dismissed', '3', ['被告人申請擱置訴訟。', '條款並無涵蓋本爭議。', '本席駁回申請。']],
];

describe('a decision that makes one order for the time being', () => {
  it.each(ROWS.map(([outcome, paragraph, texts]) => ({ outcome, paragraph, texts })))(
    '$outcome: $texts',
    ({ outcome, paragraph, texts }) => {
      const found = findOutcome(decision(texts));
      expect([found?.outcome ?? null, found?.number]).toEqual([outcome, paragraph]);
    },
  );

  it('is not read out of a longer judgment that is about something else, nor out of a part of one', () => {
    const story = Array.from({ length: 8 }, (_, at) => `The barge lay at pier ${at + 1} for a month.`);
    const costs = 'The plaintiff shall pay the defendant the costs of the summons.';
    expect(findOutcome(decision([...story, costs]))).toBeNull();
    expect(findOutcome(decision(['This is my ruling on costs.', ...story, costs]))?.outcome).toBe('other');
    expect(findOutcome(decision([costs], 41))).toBeNull();
    const aside = 'The plaintiff sought costs and a declaration, and the action went on.';
    expect(findOutcome(decision([aside, ...story, costs]))).toBeNull();
  });

  it('is said with what it is about', () => {
    expect(
      describeOutcome(decision(['No ground is shown.', 'I decline to grant a stay of execution.'])).decided,
    ).toMatchObject([{ outcome: 'refused', matter: 'stay', sentence: { number: '2' } }]);
  });

  it('has rows that find their examples, alone, and are silent on their counters', () => {
    expect(proveRules(LESSER_ORDERS, (text, rules) => [ruleOf(text, rules)?.name ?? []].flat())).toEqual([]);
  });
});
