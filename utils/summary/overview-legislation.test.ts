import { describe, expect, it } from 'vitest';
import type { MinimalDocument } from '../core/legal-document';
import { outlineLegislation } from './outline-legislation';
import { overviewLegislation } from './overview-legislation';

const KITES: MinimalDocument = {
  language: 'en',
  title: 'Kites Ordinance',
  paragraphs: [
    { id: 'a', role: 'paragraph', text: 'An Ordinance to provide for the safe flying of kites.' },
    { id: 'b', role: 'heading', text: 'Part 1 Preliminary' },
    { id: 'c', number: 's 2', role: 'definition', text: 'kite (風箏) means anything flown on a line;' },
    { id: 'd', number: 's 2', role: 'definition', text: 'beacon (燈標) means a light;' },
    { id: 'e', number: 's 3', role: 'provision', text: 'This Ordinance applies to every kite flown in Hong Kong.' },
    { id: 'f', role: 'heading', text: 'Part 2 Offences' },
    {
      id: 'g',
      number: 's 4(1)',
      role: 'provision',
      text: 'A person who flies a kite at night commits an offence and is liable to a fine at level 3.',
    },
    {
      id: 'h',
      number: 's 4(2)',
      role: 'provision',
      text: 'A person who lends a kite at night commits an offence and is liable to a fine at level 3.',
    },
    { id: 'i', role: 'heading', text: 'Schedule 1 Kites exempted' },
  ],
};

describe('overviewLegislation', () => {
  const overview = overviewLegislation(KITES, outlineLegislation(KITES));

  it('begins with the long title and with what the enactment applies to', () => {
    expect(overview.longTitle?.text).toContain('An Ordinance to');
    expect(overview.application.map(({ number }) => number)).toEqual(['s 3']);
  });

  it('gives Parts and Schedules to walk through', () => {
    expect(overview.parts.map(({ title }) => title)).toEqual([
      'Part 1 Preliminary',
      'Part 2 Offences',
      'Schedule 1 Kites exempted',
    ]);
  });

  it('puts the definitions most used first', () => {
    expect(overview.definitions.map(({ term }) => term)).toEqual(['kite', 'beacon']);
  });

  it('shows each offence with its penalty', () => {
    expect(overview.offences.map(({ number, penalty }) => [number, penalty])).toEqual([
      ['s 4(1)', 'a fine at level 3'],
      ['s 4(2)', 'a fine at level 3'],
    ]);
  });
});

type Line = readonly [
  number: string | undefined,
  role: 'heading' | 'provision' | 'definition',
  text: string,
  heading?: string,
];
const enactment = (language: MinimalDocument['language'], lines: readonly Line[]): MinimalDocument => ({
  language,
  title: '',
  paragraphs: lines.map(([number, role, text, heading], at) => ({
    id: `b${at}`,
    role,
    text,
    ...(number === undefined ? {} : { number }),
    ...(heading === undefined ? {} : { heading }),
  })),
});
const overviewOf = (document: MinimalDocument) => overviewLegislation(document, outlineLegislation(document));

describe('what would mislead about an enactment', () => {
  it('reads a long title that does not say An Ordinance', () => {
    const read = overviewOf(enactment('en', [[undefined, 'provision', 'To consolidate the law relating to otters.']]));
    expect(read.longTitle?.text).toBe('To consolidate the law relating to otters.');
  });

  it('does not take what one section or one Part applies to for what the enactment applies to', () => {
    const read = overviewOf(
      enactment('en', [
        ['s 3', 'provision', 'This Ordinance binds the Government.'],
        ['s 9(2)', 'provision', 'This section shall not apply to a boat that is not for hire.'],
        ['s 10', 'provision', 'Section 34 of this Ordinance shall not apply to a notice under this section.'],
        [
          's 11',
          'provision',
          'Where a complaint about an otter has been withdrawn, the provisions of this Ordinance shall apply as if it had not been.',
        ],
      ]),
    );
    expect(read.application.map(({ number }) => number)).toEqual(['s 3']);
  });

  it('walks Parts only: a section on the meaning of words in a Part is none, and a schedule has its own', () => {
    const read = overviewOf(
      enactment('zh-Hant', [
        ['pt 5', 'heading', '第5部 查閱'],
        ['s 17A', 'heading', '第5部的釋義'],
        ['s 70', 'heading', '附表2及4的修訂'],
        ['sch 6', 'heading', '附表6 表格'],
        ['sch 6 pt 1', 'heading', '第1部 手令', '附表6 表格'],
      ]),
    );
    expect(read.parts.map(({ title, depth }) => [title, depth])).toEqual([
      ['第5部 查閱', 0],
      ['附表6 表格', 0],
      ['第1部 手令', 1],
    ]);
  });

  it('counts the uses of whole terms', () => {
    const read = overviewOf(
      enactment('en', [
        ['s 2', 'definition', 'act (作為) includes an omission;'],
        ['s 2', 'definition', 'otter boat (獺船) means a boat;'],
        ['s 2', 'definition', 'otter (獺) means an animal;'],
        ['s 4', 'provision', 'No action or activity lies for an actual otter boat, or otter boats that factor.'],
      ]),
    );
    expect(read.definitions.map(({ term, uses }) => [term, uses])).toEqual([
      ['otter boat', 3],
      ['act', 1],
      ['otter', 1],
    ]);
  });

  it('gives a section without a heading none of its Part', () => {
    const { sections } = outlineLegislation(
      enactment('en', [['s 34', 'provision', '(Repealed 18 of 2030 s. 20)', 'Part 6 Matching of Otters']]),
    );
    expect(sections).toEqual([{ section: 's 34', heading: '', paragraph: 'b0' }]);
  });
});
