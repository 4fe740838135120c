import { describe, expect, it } from 'vitest';
import { FERRY, resultOf, statement, TENANCY } from '@/components/ask/ask-panel.fixture';
import { addAnswer, NO_LINES } from './kept-lines';

const DOCUMENTS = [
  { label: 'A', document: FERRY.document },
  { label: 'B', document: TENANCY.document },
];

describe('addAnswer', () => {
  const result = resultOf([
    statement('1', 'Damages are due.', 'quoted'),
    statement('2', 'HK$9,000,000 is due.', 'conflict'),
  ]);

  it('takes over the sound lines, each with its paragraph and question', () => {
    expect(addAnswer(NO_LINES, result, DOCUMENTS)).toEqual({
      lines: [
        {
          text: 'Damages are due.',
          origin: 'model',
          verdict: 'quoted',
          question: 'How much are the damages?',
          sources: [{ label: 'A', number: '3', paragraph: 'p3' }],
        },
      ],
      others: [],
    });
  });

  it('takes no line twice', () => {
    const once = addAnswer(NO_LINES, result, DOCUMENTS);
    expect(addAnswer(once, result, DOCUMENTS).lines).toHaveLength(1);
  });

  it('brings along the other document a line rests on', () => {
    const both = resultOf([
      { ...statement('1', 'Relief is refused.', 'quoted'), sources: [{ label: 'B', paragraph: '2' }] },
    ]);
    expect(addAnswer(NO_LINES, both, DOCUMENTS).others.map(({ label }) => label)).toEqual(['B']);
  });
});
