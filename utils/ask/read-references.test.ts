import { describe, expect, it } from 'vitest';
import { readParagraphsNamed, readSections, sectionOfNumber, withoutReferences } from './read-references';

describe('readParagraphsNamed', () => {
  const ROWS: [question: string, numbers: string[], why: string][] = [
    ['What does para 12 say?', ['12'], 'English'],
    ['paragraphs 3 and [14A]', ['3', '14A'], 'several styles, a letter'],
    ['第十二段講咩', ['12'], 'Chinese numerals'],
    ['第25段和第二十六段', ['25', '26'], 'both numerals'],
    ['section 12', [], 'a section is no paragraph'],
    ['12 months', [], 'a number alone is no paragraph'],
  ];
  it.each(ROWS)('%s → %j (%s)', (question, numbers) => {
    expect(readParagraphsNamed(question)).toEqual(numbers);
  });
});

describe('readSections', () => {
  const ROWS: [text: string, sections: string[], why: string][] = [
    ['under section 4(2)(a) of the Ordinance', ['4', '4(2)(a)'], 'with and without its brackets'],
    ['s.27 OSCO', ['27'], 'abbreviated'],
    ['根據第27條', ['27'], 'Chinese'],
    ['第159C(6)條', ['159C', '159C(6)'], 'a letter and a bracket'],
    ['clause 6.4', ['6.4'], 'a clause of a contract'],
    ['第十二條', ['12'], 'Chinese numerals'],
    ['plans 5 times', [], 'an s inside a word is no section'],
  ];
  it.each(ROWS)('%s → %j (%s)', (text, sections) => {
    expect(readSections(text)).toEqual(sections);
  });
});

describe('sectionOfNumber', () => {
  it.each([
    ['s 4(1)', '4(1)'],
    ['4A', '4A'],
    ['第4(1)條', '4(1)'],
    ['sch 1', undefined],
    [undefined, undefined],
  ])('%s → %s', (number, section) => {
    expect(sectionOfNumber(number)).toBe(section);
  });
});

describe('withoutReferences', () => {
  it('leaves the words and their places', () => {
    expect(withoutReferences('para 12 on costs').trim()).toBe('on costs');
    expect(withoutReferences('第9條講咩')).toHaveLength('第9條講咩'.length);
  });
});
