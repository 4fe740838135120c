import { expect, it } from 'vitest';
import { foldScript } from '../glossary/normalise';
import { readTermsOfTime } from './read-terms-of-time';

const ROWS: readonly (readonly [text: string, keys: readonly string[]])[] = [
  ['罰佢兩年係咪太重？', ['~2y']],
  ['a prohibition for two years', ['~2y']],
  ['a 24-month ban', ['~24m']],
  ['三個月內上訴', ['~3m']],
  ['十八個月的監禁', ['~18m']],
  // dates are no lengths of time
  ['2015年3月12日', []],
  ['in the year 2015', []],
  // nor is a word that goes on
  ['two yearlings', []],
];

it.each(ROWS)('%s', (text, keys) => {
  expect(readTermsOfTime(foldScript(text.toLowerCase()))).toEqual(keys);
});
