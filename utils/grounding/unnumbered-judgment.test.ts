import { describe, expect, it } from 'vitest';
import { labelParagraphs } from '../core/label-paragraphs';
import { checkStatement } from './check-statement';

describe('a judgment without printed numbers', () => {
  const oral = {
    language: 'en' as const,
    title: 'HKSAR v Wat Lok',
    paragraphs: [
      { id: 'h', role: 'heading' as const, text: 'Reasons for Sentence' },
      ...[
        'The defendant pleaded guilty to one charge of burglary.',
        'He has 2 previous convictions, both for theft.',
        'I adopt a starting point of 3 years’ imprisonment and allow the full discount of one third.',
        'You are sentenced to 2 years’ imprisonment.',
      ].map((text, at) => ({ id: `b${at + 41}`, role: 'paragraph' as const, text })),
    ],
  };
  const right = labelParagraphs(oral).map(({ label, text }) => ({ text, paragraphs: [label], quotes: [text] }));

  it('answered rightly has no line without a source', () => {
    expect(right.map((statement) => checkStatement(statement, oral).verdict)).toEqual(Array(4).fill('quoted'));
  });

  it.each([
    ['¶3', 'as the prompt labels it'],
    ['3', 'without the mark'],
    ['b43', 'as an older answer has it'],
    ['¶2-3', 'a range'],
  ])('is cited as %s (%s)', (label) => {
    const statement = { text: 'The starting point was 3 years.', paragraphs: [label], quotes: [] };
    expect(checkStatement(statement, oral).verdict).not.toBe('no-source');
  });
});
