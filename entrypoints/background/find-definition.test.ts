import { describe, expect, it } from 'vitest';
import type { PageDocument } from '@/utils/sites/types';
import { findDefinition } from './find-definition';

const text = 'operator (營運者) means a person who causes a ferry to sail;';
const document: PageDocument = {
  url: 'https://www.elegislation.gov.hk/hk/cap901',
  site: 'e-legislation',
  kind: 'legislation',
  language: 'en',
  title: 'Ferry Piers Ordinance',
  text,
  paragraphs: [],
  definitions: [{ en: ['operator'], zhHant: ['營運者'], section: 's 2(1)', span: { start: 0, end: text.length } }],
};

describe('findDefinition', () => {
  it.each([
    ['Operator', 's 2(1)'], // at the head of a sentence
    ['operators', 's 2(1)'], // as the text inflects it
    ['營運者', 's 2(1)'],
    ['ferry', undefined], // used, not defined
  ])('%s → %s', (word, section) => {
    expect(findDefinition(document, word)?.here.section).toBe(section);
  });

  it('gives the words of the law', () => {
    expect(findDefinition(document, 'operator')?.here.text).toBe(text);
  });
});
