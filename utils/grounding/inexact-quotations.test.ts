import { describe, expect, it } from 'vitest';
import { findInexact } from './inexact-quotations';

const TEXT =
  'As such, a fundamental question is the proper weight that ought to be ascribed to the views of Parliament encapsulated in the impugned legislation.';

describe('findInexact', () => {
  it.each<[quote: string, isThere: boolean, why: string]>([
    [
      'the proper weight that ought to be ascribed to the views of Parliament as encapsulated in the impugned legislation',
      true,
      'a small word put in',
    ],
    [
      'proper weight that ought to be ascribed to views of Parliament encapsulated in the impugned legislation',
      true,
      'a small word left out',
    ],
    ['proper weight which ought to be ascribed to the views of Parliament', true, 'one small word for another'],
    ['a proper weight which ought to be ascribed to the views of Parliament', false, 'what stands before may deny it'],
    ['the proper weight that must be ascribed to the views of Parliament', false, 'a modal'],
    ['the proper weight that ought not to be ascribed to the views of Parliament', false, 'a denial'],
    ['the proper weight that ought to be ascribed to the views of the court', false, 'another word'],
    ['the views of the Parliament', false, 'too short for slips'],
  ])('%s: %s (%s)', (quote, isThere) => {
    expect(findInexact(quote, TEXT) !== undefined).toBe(isThere);
  });

  it.each<[quote: string, isThere: boolean, why: string]>([
    ['被告人在案發時對該批貨物的性質並不知情', true, '之 for 的'],
    ['被告人在案發時對該批貨物之性質知情', false, 'a denial left out'],
  ])('%s: %s (%s)', (quote, isThere) => {
    expect(findInexact(quote, '本席裁定,被告人在案發時對該批貨物之性質並不知情。') !== undefined).toBe(isThere);
  });
});
