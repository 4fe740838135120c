import type { SensitivePattern } from '../types';
import { findMatches } from './matches';

const MAINLAND_ID = /(?<![A-Za-z0-9])\d{17}[\dXx](?![A-Za-z0-9])/g;

/** GB 11643: ISO 7064 MOD 11-2. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK = '10X98765432';

function hasRightCheckDigit(found: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(found[at]), 0);
  return CHECK[sum % 11] === found[17]?.toUpperCase();
}

/** Identity card numbers of the Mainland. */
export const mainlandId: SensitivePattern = {
  kind: 'mainland-id',
  find: (text) => findMatches(text, MAINLAND_ID, hasRightCheckDigit),
};
