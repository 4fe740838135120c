import type { SensitivePattern } from '../types';
import { digitsOf, findMatches } from './matches';

/** Three groups and more, as Hong Kong banks print them: `123-456789-833`, `012-345-6-789012-3`. Books begin with 978 or 979. */
const GROUPED = /(?<![\dA-Za-z/-])(?!97[89]-|1[3-9]\d-\d{4}-\d{4}(?![\d-]))\d{3}(?:-\d{1,7}){2,4}(?![\dA-Za-z/-])/g;

/** Whatever number follows the word: `account no. 1234567`, `a/c: 123 456`, `戶口號碼：123456789`. */
const NAMED =
  /(?:\baccounts?|\ba\/c|戶口|賬戶|帳戶|賬號|帳號|户口|账户|账号)(?:\s{0,2}(?:no\.?|nos\.?|number|#|號碼|号码))?\s{0,2}(?:is|為|为|是)?\s{0,2}[:：]?\s{0,2}(?<it>\d(?:[ -]?\d){5,17})(?![\dA-Za-z])/gi;

const IBAN = /(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?(?![A-Za-z0-9])/g;

/** ISO 13616: the number with its head at the end leaves one when divided by 97. */
function isIban(found: string): boolean {
  const bare = found.replaceAll(' ', '');
  const turned = bare.slice(4) + bare.slice(0, 4);
  const digits = [...turned].map((character) => Number.parseInt(character, 36)).join('');
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1;
}

/** Shorter is a date or a reference, longer no account. */
const isLong = (found: string): boolean => digitsOf(found).length >= 9 && digitsOf(found).length <= 16;

/** Bank account numbers. */
export const account: SensitivePattern = {
  kind: 'account',
  find: (text) => [
    ...findMatches(text, NAMED),
    ...findMatches(text, GROUPED, isLong),
    ...findMatches(text, IBAN, isIban),
  ],
};
