import { describe, expect, it } from 'vitest';
import { findLabelled, labelParagraphs, labelsById } from './label-paragraphs';
import type { MinimalDocument } from './legal-document';

type Block = Partial<MinimalDocument['paragraphs'][number]>;

const documentOf = (...blocks: readonly Block[]): MinimalDocument => ({
  language: 'en',
  title: '',
  paragraphs: blocks.map((block, at) => ({ id: `b${at}`, text: `Text ${at}.`, ...block })),
});

const CASES: readonly (readonly [string, readonly Block[], readonly (readonly [string, string])[]])[] = [
  [
    'a printed number',
    [{ number: '1' }, { number: '12A' }],
    [
      ['1', 'Text 0.'],
      ['12A', 'Text 1.'],
    ],
  ],
  [
    'an unnumbered block after a number belongs to it',
    [{ number: '9' }, { role: 'quotation' }],
    [['9', 'Text 0.\nText 1.']],
  ],
  [
    'an oral judgment is counted',
    [{}, {}, {}],
    [
      ['¶1', 'Text 0.'],
      ['¶2', 'Text 1.'],
      ['¶3', 'Text 2.'],
    ],
  ],
  [
    'an opening before the first number is counted',
    [{}, { number: '1' }],
    [
      ['¶1', 'Text 0.'],
      ['1', 'Text 1.'],
    ],
  ],
  [
    'title, header, headings and empty lines are called nothing',
    [{ role: 'title' }, { role: 'header' }, { role: 'heading' }, { text: ' ' }, { role: 'paragraph' }],
    [['¶1', 'Text 4.']],
  ],
  ['without roles a short line that ends in no stop is a heading', [{ text: 'Mitigation' }, {}], [['¶1', 'Text 1.']]],
  [
    'a colleague who agrees without a number is counted, not added to the judgment before',
    [{ number: '30', opinion: 'Ada J' }, { opinion: 'Bo J' }],
    [
      ['30', 'Text 0.'],
      ['¶1', 'Text 1.'],
    ],
  ],
  [
    'a footnote is no part of the last paragraph; its second block is a part of it',
    [{ number: '30' }, { number: 'n1', role: 'footnote' }, { role: 'footnote' }],
    [
      ['30', 'Text 0.'],
      ['n1', 'Text 1.\nText 2.'],
    ],
  ],
  ['a section', [{ number: 's 4(1)', role: 'provision' }, { role: 'definition' }], [['s 4(1)', 'Text 0.\nText 1.']]],
];

describe('labelParagraphs', () => {
  it.each(CASES)('%s', (_, blocks, expected) => {
    expect(labelParagraphs(documentOf(...blocks)).map(({ label, text }) => [label, text])).toEqual(expected);
  });

  it('names every block by its id', () => {
    const labels = labelsById(documentOf({ role: 'heading' }, { number: '9' }, { role: 'quotation' }));
    expect([...labels]).toEqual([
      ['b1', '9'],
      ['b2', '9'],
    ]);
  });
});

describe('findLabelled', () => {
  const oral = documentOf({}, {});
  const numbered = documentOf({ number: '1', opinion: 'Ada J' }, { number: '2' }, { number: '1', opinion: 'Bo J' });
  it.each([
    ['¶2', oral, ['b1'], 'as labelled'],
    ['[¶2]', oral, ['b1'], 'in the brackets of the prompt'],
    ['2', oral, ['b1'], 'a model that leaves the mark out'],
    ['b1', oral, ['b1'], 'an id, as answers kept by an older version have it'],
    ['¶2', numbered, ['b1'], 'a mark put before a printed number'],
    ['1', numbered, ['b0', 'b2'], 'numbering that restarts in each opinion'],
    ['7', numbered, [], 'nothing there'],
  ])('%s', (label, document, ids) => {
    expect(findLabelled(document, label).map(({ blocks }) => blocks[0].id)).toEqual(ids);
  });
});
