import { describe, expect, it } from 'vitest';
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
    expect(answer.counts).toEqual({ quoted: 1, matched: 0, 'not-checked': 0, conflict: 1, 'no-source': 1 });
  });

  it('keeps what came with each statement', () => {
    expect(answer.statements.map(({ slot }) => slot)).toEqual(['holding', 'outcome', 'outcome']);
  });

  it('tells which key paragraphs no statement cites', () => {
    expect(answer.coverage).toEqual({ cited: ['26', '16'], missed: ['14'] });
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
