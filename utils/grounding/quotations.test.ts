import { describe, expect, it } from 'vitest';
import { findInlineQuotations, findQuotation, squash } from './quotations';

const FOUND: [quote: string, source: string, why: string][] = [
  ['the notice was valid', 'We hold that the notice was valid.', 'as it stands'],
  ['“the notice’s effect”', "the notice's effect", 'other quotation marks'],
  ['a notice - if given - binds', 'a notice – if given – binds', 'other dashes'],
  ['the  notice was\nvalid', 'the notice was valid', 'other spaces'],
  ['the notice was given in time', 'the notice[3] was given in time', 'a footnote mark in the source'],
  ['the notice was given', 'the notice¹ was given', 'a superscript footnote mark'],
  ['the notice … was valid', 'the notice, which was late, was valid', 'words left out'],
  ['the notice ... was valid', 'the notice, which was late, was valid', 'left out, with full stops'],
  ['[T]he notice was valid', 'In my view the notice was valid.', 'a letter changed'],
  ['the notice [of claim] was valid', 'the notice given in May was valid', 'words replaced'],
  ['followed in [2014] 2 HKLRD 655', 'It was followed in [2014] 2 HKLRD 655.', 'brackets that are in the source'],
  ['上訴駁回', '本庭裁定:上訴駁回。', 'Chinese'],
  ['上訴 駁回,訟費由上訴人支付', '上訴駁回，訟費由上訴人支付。', 'width and spaces next to Chinese'],
  ['上诉驳回', '上訴駁回', 'the other script'],
  ['第622章', '第６２２章', 'full-width digits'],
  ['The notice was valid.', 'the notice was valid and binding', 'case and the final stop'],
];

const NOT_FOUND: [quote: string, source: string, why: string][] = [
  ['the notice was valid', 'the notice was invalid', 'a word within a word'],
  ['It should be quantified', 'It must be quantified', 'one word changed'],
  ['was valid … the notice', 'the notice was valid', 'parts in another order'],
  ['不接納', '接納', 'a character more'],
  ['   ', 'anything', 'nothing to find'],
];

describe('findQuotation', () => {
  it.each(FOUND)('finds %s in %s (%s)', (quote, source) => {
    expect(findQuotation(quote, squash(source))).toBeDefined();
  });

  it.each(NOT_FOUND)('does not find %s in %s (%s)', (quote, source) => {
    expect(findQuotation(quote, squash(source))).toBeUndefined();
  });

  it('gives the place in the original text', () => {
    const source = 'We hold that “the notice[3]  was valid”.';
    const span = findQuotation('the notice was valid', squash(source));
    expect(source.slice(span?.start, span?.end)).toBe('the notice[3]  was valid');
  });
});

describe('findInlineQuotations', () => {
  it('reads sentences between quotation marks, and leaves names and irony alone', () => {
    const text = 'He met "Ah Sing" and said “the notice was given in time”.';
    expect(findInlineQuotations(text).map(({ quote }) => quote)).toEqual(['the notice was given in time']);
  });
});
