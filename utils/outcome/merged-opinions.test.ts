import { describe, expect, it } from 'vitest';
import { rowDocument } from './__fixtures__/outcome-rows';
import { findOutcome } from './find-outcome';
import { whoseWords } from './whose-words';

/** The sentences of a page whose judges share a paragraph, and those that dissent, by their first words. */
const ROWS: readonly (readonly [why: string, text: string, dissents: readonly string[]])[] = [
  [
    'a speaker in brackets',
    'Elm JA: I would dismiss the appeal. The clause is a penalty. Ash JA (dissenting): The clause is fair. I would allow the appeal. Fir JA: I agree with Elm JA.',
    ['Ash JA (dissenting)', 'I would allow'],
  ],
  [
    'in the judge’s own words',
    'We dismiss the appeal by a majority. Ash JA: I would dissent. The clause is fair. Fir JA: I agree with Elm JA.',
    ['Ash JA: I would', 'The clause is fair'],
  ],
  [
    'no name at all',
    'The appeal is dismissed. I respectfully disagree with the majority. The clause is fair and I would allow the appeal.',
    ['I respectfully disagree', 'The clause is fair'],
  ],
  [
    'Chinese',
    '林法官：本席駁回上訴。柏法官（異議）：該條款公平。本席會裁定上訴得直。楊法官：本席同意林法官。',
    ['柏法官（異議）', '本席會裁定'],
  ],
  ['異議 in the judge’s own words', '本庭駁回上訴。本席持異議，認為應判上訴得直。', ['本席持異議']],
  ['a label is no judge', 'Issue 1: I would dissent from that view of the evidence.', ['Issue 1']],
  ['counsel disagreed with', 'Mr Ash relies on clause 4: I do not agree. The appeal is dismissed.', []],
  ['the parties’ disagreement', 'The experts disagree with the majority of the samples. The appeal is dismissed.', []],
];

describe('dissents within a shared paragraph', () => {
  it.each(ROWS)('%s', (_, text, dissents) => {
    const said = whoseWords(rowDocument(text)).flatMap(({ sentences }) =>
      sentences.filter((one) => one.dissents).map((one) => one.text),
    );
    expect(said).toHaveLength(dissents.length);
    dissents.forEach((first, at) => {
      expect(said[at]?.startsWith(first)).toBe(true);
    });
  });

  it.each(ROWS.slice(0, 5))('%s: the outcome is the majority’s', (_, text) => {
    expect(findOutcome(rowDocument(text))?.outcome).toBe('dismissed');
  });
});
