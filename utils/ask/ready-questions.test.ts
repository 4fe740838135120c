import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../core/language';
import { loadDocument } from './__fixtures__/load-set';
import { rankParagraphs } from './rank-paragraphs';
import { askedKindOf, readyQuestions } from './ready-questions';

const ROWS: [name: string, kind: string][] = [
  ['civil-appeal-en', 'appeal'],
  ['robbery-sentence-en', 'sentence'],
  ['fraud-sentence-zh', 'sentence'],
  ['judicial-review-en', 'judicial-review'],
  ['injury-judgment-zh', 'judgment'],
  ['ordinance-zh', 'legislation'],
];

describe('readyQuestions', () => {
  it.each(ROWS)('takes %s for a %s', (name, kind) => {
    const document = loadDocument(name);
    expect(document && askedKindOf(document)).toBe(kind);
  });

  it.each(ROWS)('asks of %s mostly what it answers, in every language', (name) => {
    const document = loadDocument(name);
    if (!document) throw new Error(name);
    for (const language of LANGUAGES) {
      const questions = readyQuestions(document, language);
      const answered = questions.filter((question) => rankParagraphs(question, document).length > 0);
      expect(answered.length / questions.length, language).toBeGreaterThanOrEqual(0.75);
    }
  });
});
