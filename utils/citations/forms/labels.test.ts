import { describe, expect, it } from 'vitest';
import { continueFrom, splitLabels, writeProvision } from './labels';

const ROWS: [number: string, labels: string, next: string, whole: string, why: string][] = [
  ['4', '(1)(a)', '(3)', '4(3)', 'a digit replaces the subsection'],
  ['11', '(1)(b)', '(c)', '11(1)(c)', 'a letter replaces the paragraph'],
  ['5', '(1)(a)(i)', '(ii)', '5(1)(a)(ii)', 'a roman number replaces the sub-paragraph'],
  ['5', '(1)(a)(i)', '(b)', '5(1)(b)', 'a letter closes the sub-paragraph'],
  ['4', '', '(3)', '4(3)', 'nothing to replace'],
  ['4', '(h)', '(i)', '4(i)', 'i follows h: a letter'],
  ['4', '(a)', '(i)', '4(a)(i)', 'i does not follow a: roman'],
  ['24', '(2)(3)', '(4)', '24(2)(4)', 'the last digit is replaced'],
  ['9', '(1A)', '(2B)(a)', '9(2B)(a)', 'subsections with letters'],
];

describe('continueFrom', () => {
  it.each(ROWS)('%s%s and %s is %s (%s)', (number, labels, next, whole) => {
    expect(writeProvision(continueFrom({ number, labels: splitLabels(labels) }, splitLabels(next)))).toBe(whole);
  });
});
