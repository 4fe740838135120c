import { describe, expect, it } from 'vitest';
import { readAnswerResult } from './read-answer-result';
import type { AnswerResult } from './types';

const RESULT: AnswerResult = {
  question: 'Who pays the costs?',
  outcome: 'answered',
  statements: [
    {
      id: 's1',
      text: 'The defendant pays them.',
      paragraphs: ['9'],
      quotes: ['shall pay the costs'],
      sources: [{ label: 'A', paragraph: '9' }],
      verdict: 'quoted',
      findings: [{ kind: 'quotation-found', text: 'shall pay the costs' }],
    },
  ],
  language: 'en',
  documents: [{ label: 'A', title: 'Heron v Sampan', url: 'https://www.hklii.hk/x' }],
  model: 'm',
  host: 'localhost',
  promptVersion: 'ask-1',
  madeAt: '2031-03-01T00:00:00.000Z',
  complete: true,
};

const DAMAGED: readonly [value: unknown, reason: string][] = [
  [null, 'nothing'],
  [{ ...RESULT, outcome: 'maybe' }, 'an outcome there is not'],
  [{ ...RESULT, statements: [{ text: 'half a row' }] }, 'a statement cut short'],
  [{ ...RESULT, refusal: 'mood' }, 'a refusal there is not'],
];

describe('readAnswerResult', () => {
  it('reads back what was kept', () => {
    expect(readAnswerResult(JSON.parse(JSON.stringify(RESULT)))).toEqual(RESULT);
  });

  it.each(DAMAGED)('reads %j as absent (%s)', (value) => {
    expect(readAnswerResult(value)).toBeUndefined();
  });
});
