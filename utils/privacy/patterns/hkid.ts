import type { SensitivePattern } from '../types';
import { findMatches } from './matches';

/** `A123456(3)`, also without brackets, with a blank before them, or full width. */
const HKID = /(?<![A-Za-z0-9])(?<it>[A-Za-z]{1,2}\s?\d{6}\s?[(（]?[0-9Aa][)）]?)(?![A-Za-z0-9])/g;

/** A missing first letter counts as a blank (Immigration Department's scheme). */
const BLANK = 36;

const worthOf = (character: string): number =>
  /\d/.test(character) ? Number(character) : character.charCodeAt(0) - 'A'.charCodeAt(0) + 10;

/** The check digit makes the weighted sum a multiple of eleven; ten is written A. */
function hasRightCheckDigit(found: string): boolean {
  const characters = [...found.toUpperCase().replace(/[^A-Z0-9]/g, '')];
  const values = characters.map(worthOf);
  const padded = values.length === 8 ? [BLANK, ...values] : values;
  const sum = padded.reduce((total, value, at) => total + value * (9 - at), 0);
  return padded.length === 9 && sum % 11 === 0;
}

/** Hong Kong identity card numbers, told from other numbers by their check digit. */
export const hkid: SensitivePattern = {
  kind: 'hkid',
  find: (text) => findMatches(text, HKID, hasRightCheckDigit),
};
