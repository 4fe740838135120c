import type { SensitivePattern } from '../types';
import { findMatches } from './matches';

/** Letters and digits have no check of their own here: only the word before them tells. */
const NAMED =
  /(?:\bpassport|\btravel\sdocument|\bhome\s(?:visit|return)\spermit|護照|护照|回鄉證|回乡证|通行證|通行证|旅行證件|旅行证件)(?:\s?(?:no\.?|number|號碼|号码|號|号))?\s{0,2}(?:is|為|为|是)?\s{0,2}:?\s{0,2}(?<it>[A-Za-z]{0,2}\s?\d{6,10})(?![A-Za-z0-9])/gi;

/** Numbers of passports and permits. */
export const travelDocument: SensitivePattern = {
  kind: 'travel-document',
  find: (text) => findMatches(text, NAMED),
};
