import { parseChineseNumber } from '../core/chinese-numerals';

/** `two years`, `24-month`, `兩年`, `三個月`, in folded text. */
const TERM =
  /(\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|[一二三四五六七八九十廿两]{1,4})[ -]?(?:个|個)?(years?|months?|weeks?|days?|年|月|星期|周|日|天)(?![a-z\d])/g;

const ENGLISH = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const MORE_ENGLISH: Readonly<Record<string, number>> = { fifteen: 15, eighteen: 18 };

const UNITS: Readonly<Record<string, string>> = { 年: 'y', 星期: 'w', 周: 'w', 日: 'd', 天: 'd', 月: 'm' };

/** Keys under which a length of time is found however it is written and in whichever language: `兩年` and `2 years` → `~2y`. */
export function readTermsOfTime(folded: string): string[] {
  const found = new Set<string>();
  for (const [all, count = '', unit = ''] of folded.matchAll(TERM)) {
    // 三月 and 12日 are dates; three months are 三個月.
    if ((unit === '月' && !/[个個]/.test(all)) || unit === '日') continue;
    const number = numberOf(count);
    if (number > 0) found.add(`~${number}${UNITS[unit] ?? unit.charAt(0)}`);
  }
  return [...found];
}

function numberOf(written: string): number {
  if (/^\d/.test(written)) return Number(written);
  const english = ENGLISH.indexOf(written) + 1;
  return english || (MORE_ENGLISH[written] ?? parseChineseNumber(written.replace('两', '二')) ?? 0);
}
