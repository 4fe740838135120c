import type { SensitivePattern } from '../types';
import { findMatches } from './matches';

const ENGLISH = [
  String.raw`(?:legal(?:ly)?\s(?:professional\s)?|litigation\s|common\sinterest\s|legal\sadvice\s|solicitor[-\s]client\s|attorney[-\s]client\s)privileged?`,
  'privileged',
  // "Without prejudice to the generality of …" is a drafting phrase, not a marking.
  String.raw`without\sprejudice(?!\sto\b)`,
  String.raw`(?:strictly\s|private\s(?:and|&)\s)?confidential`,
  String.raw`in\s(?:strict\s)?confidence`,
  String.raw`not\sfor\s(?:disclosure|circulation|distribution)`,
  String.raw`instructions\sto\scounsel`,
];

/** Traditional and Simplified, as law firms in Hong Kong and on the Mainland mark their letters. */
const CHINESE = [
  '法律專業(?:保密權|特權)',
  '法律专业(?:保密权|特权)',
  '(?:享有|受)(?:法律)?(?:特權|特权|保密權|保密权)(?:保護|保护)?',
  '無損權益',
  '无损权益',
  '不損害(?:任何)?權(?:益|利)',
  '不损害(?:任何)?权(?:益|利)',
  '不影響(?:任何)?權益',
  '(?:絕對|绝对|嚴格|严格)?保密',
  '(?:絕|绝)?(?:機密|机密)',
  '(?:不得|請勿|请勿)(?:披露|外傳|外传)',
];

const ENGLISH_WORDS = new RegExp(`(?<![\\w-])(?:${ENGLISH.join('|')})(?!\\w)`, 'gi');
const CHINESE_WORDS = new RegExp(CHINESE.join('|'), 'g');

/** Words by which lawyers mark what is not for other eyes. */
export const privilege: SensitivePattern = {
  kind: 'privilege',
  find: (text) => [...findMatches(text, ENGLISH_WORDS), ...findMatches(text, CHINESE_WORDS)],
};
