import { describe, expect, it } from 'vitest';
import { labelParagraphs } from '../core/label-paragraphs';
import { readDocument } from './__fixtures__/read-fixtures';
import { checkAnswer } from './check-answer';
import { findWordsInCommon } from './words-in-common';

const APPEAL = readDocument('contract-appeal');

describe('checkAnswer', () => {
  const answer = checkAnswer(
    [
      { text: 'The notice was valid.', paragraphs: ['16'], quotes: ['was valid'], slot: 'holding' },
      { text: 'The appeal was allowed in full.', paragraphs: ['[26]'], quotes: [], slot: 'outcome' },
      { text: 'Costs were reserved.', paragraphs: [], quotes: [], slot: 'outcome' },
    ],
    APPEAL,
    ['26', '14', '16'],
  );

  it('counts the verdicts', () => {
    // “The notice was valid” says more than its quotation “was valid”, and has no number or name to compare.
    expect(answer.counts).toEqual({ quoted: 0, matched: 0, 'not-checked': 1, conflict: 1, 'no-source': 1 });
  });

  it('keeps what came with each statement', () => {
    expect(answer.statements.map(({ slot }) => slot)).toEqual(['holding', 'outcome', 'outcome']);
  });

  it('tells which key paragraphs no statement cites', () => {
    expect(answer.coverage).toEqual({ cited: ['26', '16'], missed: ['14'] });
  });
});

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
    expect(checkAnswer(right, oral).counts).toEqual({
      quoted: 4,
      matched: 0,
      'not-checked': 0,
      conflict: 0,
      'no-source': 0,
    });
  });

  it.each([
    ['¶3', 'as the prompt labels it'],
    ['3', 'without the mark'],
    ['b43', 'as an older answer has it'],
    ['¶2-3', 'a range'],
  ])('is cited as %s (%s)', (label) => {
    const statement = { text: 'The starting point was 3 years.', paragraphs: [label], quotes: [] };
    expect(checkAnswer([statement], oral).counts['no-source']).toBe(0);
  });
});

describe('findWordsInCommon', () => {
  it.each([
    ['The appeal was dismissed.', 'We dismiss the appeal.', ['dismiss', 'appeal'], 'inflected words'],
    ['He paid $1.2 million.', 'He paid HK$1,200,000 in May.', ['paid', 'HK$1,200,000'], 'a sum in another form'],
    ['本席駁回上訴', '上訴予以駁回。', ['上訴', '駁回'], 'Chinese'],
    ['Nothing of the kind', '上訴駁回', [], 'nothing in common'],
  ])('%s in %s', (statement, paragraph, expected) => {
    expect(findWordsInCommon(statement, paragraph).map(({ start, end }) => paragraph.slice(start, end))).toEqual(
      expected,
    );
  });
});
