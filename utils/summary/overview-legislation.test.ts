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

  it('says a penalty of a section once', () => {
    expect(overview.offences).toHaveLength(1);
  });
});
