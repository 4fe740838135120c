import type { SensitivePattern } from '../types';
import { findMatches } from './matches';

/** What people put between the six digits and the check digit: `A123456(3)`, `A123456-3`, `A 123456 / 3`, nothing. */
const CHECK = String.raw`\s?(?:-?\(\s?[0-9Aa]\s?\)|\[\s?[0-9Aa]\s?\]|[/-]?\s?[0-9Aa])`;
const DIGITS = String.raw`\d{3}\s?\d{3}`;

/** One or two letters, six digits, a check digit, however they are spaced. */
const HKID = new RegExp(String.raw`(?<![A-Za-z0-9])(?<it>[A-Za-z]{1,2}[\s-]?${DIGITS}${CHECK})(?![A-Za-z0-9])`, 'g');

/** Whatever follows the word is one, also with a slip in its check digit or without it. */
const NAMED = new RegExp(
  String.raw`(?:\bHKID|\bHKIC|\bidentity\s(?:card|document)|\bID\scard|\bI\.?D\.?(?=\s?(?:no\b|number|card))|身份證|身份证|身分證)(?:\s?card)?(?:\s?(?:no\.?|number|號碼|号码|號|号))?\s{0,2}(?:is|為|为|是)?\s{0,2}[:]?\s{0,2}(?<it>[A-Za-z]{1,2}[\s-]?${DIGITS}(?:${CHECK})?)(?![A-Za-z0-9])`,
  'gi',
);

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

/** Hong Kong identity card numbers, told from other numbers by their check digit or by the word before them. */
export const hkid: SensitivePattern = {
  kind: 'hkid',
  find: (text) => [...findMatches(text, HKID, hasRightCheckDigit), ...findMatches(text, NAMED)],
};
