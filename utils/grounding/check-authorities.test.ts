import { describe, expect, it } from 'vitest';
import { checkStatement } from './check-statement';

const PAGE = {
  language: 'en' as const,
  title: 'HKSAR v Ling Bo',
  paragraphs: [
    {
      id: 'a',
      number: '2',
      text: 'In Chan Tai Man v Golden Harbour Limited [2019] HKCFA 12; (2019) 22 HKCFAR 134 at [31], the Court of Final Appeal held that dishonesty is a question of fact.',
    },
    {
      id: 'b',
      number: '3',
      text: 'In Wong v Ho (1998) 1 HKCFAR 84 the court held that notice must be given. Counsel referred to HCA 123/2005.',
    },
    ...['4', '5', '6', '7', '8'].map((number) => ({ id: number, number, text: 'The facts are not in dispute.' })),
    {
      id: 'i',
      number: '9',
      text: 'A deposit cannot be kept where the seller is in breach.',
    },
    {
      id: 'j',
      number: '10',
      text: 'The remarks in Tidal Power Group Ltd (in liquidation) [14] at [11] are relevant: a renewed application is no trial run.',
    },
  ],
};

describe('a case, its citation and what it held', () => {
  it.each<[verdict: string, paragraphs: string, text: string, why: string]>([
    [
      'conflict',
      '2',
      'In Wong v Ho [2019] HKCFA 12 the court held that dishonesty is a question of fact.',
      'the citation of another case',
    ],
    [
      'conflict',
      '2',
      'In Chan Tai Man v Golden Harbour Limited (1998) 1 HKCFAR 84 dishonesty was a question of fact.',
      'the report of another case',
    ],
    [
      'conflict',
      '2',
      'Chan Tai Man v Ho [2019] HKCFA 12 held that dishonesty is a question of fact.',
      'one party right',
    ],
    [
      'conflict',
      '2,3',
      'In Wong v Ho the court held that dishonesty is a question of fact.',
      'the holding of another case',
    ],
    [
      'matched',
      '2',
      'In Chan Tai Man v Golden Harbour Ltd (2019) 22 HKCFAR 134 dishonesty was held to be a question of fact.',
      'the parallel report',
    ],
    ['matched', '2,3', 'In Wong v Ho the court held that notice must be given.', 'its own holding'],
    [
      'conflict',
      '9',
      'In Wong v Ho the court held that a deposit cannot be kept where the seller is in breach.',
      'what this court says, told of a case named nowhere near',
    ],
    [
      'not-checked',
      '9',
      'The court held that a deposit cannot be kept where the seller is in breach.',
      'the same, told of this court',
    ],
    [
      'conflict',
      '10',
      'In Wong v Ho the court held that a renewed application is no trial run.',
      'a case that goes by a company’s name',
    ],
    ['matched', '3', 'Counsel referred to High Court Action No 123 of 2005.', 'an action number in words'],
    ['matched', '3', 'Counsel referred to HCA 123 of 2005.', 'an action number in another form'],
    ['conflict', '3', 'Counsel referred to High Court Action No 132 of 2005.', 'another action'],
  ])('%s [%s]: %s (%s)', (verdict, paragraphs, text) => {
    expect(checkStatement({ text, paragraphs: paragraphs.split(','), quotes: [] }, PAGE).verdict).toBe(verdict);
  });
});
