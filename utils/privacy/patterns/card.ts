import type { SensitivePattern } from '../types';
import { digitsOf, findMatches } from './matches';

const CARD = /(?<![\dA-Za-z$.-])[3-6]\d{3}(?:[ -]?\d{2,6}){2,4}(?![\dA-Za-z-])/g;

/** ISO/IEC 7812: every second digit from the right is doubled. */
function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, character, at) => {
    const value = Number(character) * (at % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** Payment card numbers. */
export const card: SensitivePattern = {
  kind: 'card',
  find: (text) =>
    findMatches(text, CARD, (found) => {
      const digits = digitsOf(found);
      return digits.length >= 13 && digits.length <= 19 && passesLuhn(digits);
    }),
};
