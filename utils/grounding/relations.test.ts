import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../core/language';
import { checkStatement } from './check-statement';
import { FIGURE_ROWS } from './figure-relations';
import { RELATION_ROWS } from './relations';

/** The source and what else names its people, so that the cast knows them. */
const documentOf = (source: string) => ({
  language: detectLanguage(source),
  title: 'HKSAR v Moor Kai',
  paragraphs: [
    { id: 'a', number: '1', text: source },
    { id: 'b', number: '2', text: 'The evidence was given by Mr Pang and by Ms Leung.' },
  ],
});

const rulesOf = (text: string, source: string) =>
  checkStatement({ text, paragraphs: ['1'], quotes: [] }, documentOf(source)).findings.map((finding) =>
    'rule' in finding ? finding.rule : undefined,
  );

describe('what is told of one person and of no other', () => {
  it.each([...RELATION_ROWS, ...FIGURE_ROWS])('$name', ({ name, source, example, counter }) => {
    expect(rulesOf(example, source)).toContain(name);
    expect(rulesOf(counter, source)).not.toContain(name);
  });
});
