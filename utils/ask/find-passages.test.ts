import { describe, expect, it } from 'vitest';
import { loadDocument } from './__fixtures__/load-set';
import { findPassages } from './find-passages';

const marked = (question: string, name: string): string[] => {
  const document = loadDocument(name);
  const [first] = document ? findPassages(question, document) : [];
  return first ? first.marks.map(({ start, end }) => first.text.slice(start, end)) : [];
};

describe('findPassages', () => {
  it('marks the words that match, and their synonyms in the other language', () => {
    expect(marked('訟費由誰支付？', 'civil-appeal-en')).toContain('costs');
    expect(marked('What did the police seize?', 'fraud-sentence-zh')).toEqual(expect.arrayContaining(['警方', '檢獲']));
  });

  it('marks words of one phrase as one', () => {
    expect(marked('量刑起點', 'robbery-sentence-en')).toContain('starting point');
  });

  it('finds nothing where the document does not answer', () => {
    const document = loadDocument('ordinance-en');
    expect(document && findPassages('離婚贍養費', document)).toEqual([]);
  });
});
