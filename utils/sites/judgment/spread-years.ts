const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?';
/** A day and month without a year: `30 January,` before `3 February 2030`. */
const ENGLISH = new RegExp(`\\b(\\d{1,2}(?:st|nd|rd|th)?\\s(?:day of\\s)?${MONTH})(?!\\w|,?\\s?\\d{4})`, 'g');
/** `2月3日` behind `2030年1月30、31日及`. */
const CHINESE =
  /(?<![年\d零〇○一二三四五六七八九十])([\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3})(?=[日、及至，])/g;
const YEAR = /(?:19|20)\d{2}/;
const CHINESE_YEAR = /[\d零〇○一二三四五六七八九]{4}年/;
/** A line of dates is short; longer ones are left alone. */
const LONGEST_LINE = 600;

/**
 * Gives each date of a list the year that the list prints once: at its end in English, at its start in Chinese.
 *
 * `30 January, 3 February 2030` → `30 January 2030, 3 February 2030`
 */
export function spreadYears(line: string): string {
  if (line.length > LONGEST_LINE) return line;
  const first = CHINESE_YEAR.exec(line);
  return line
    .replace(ENGLISH, (date: string, _: string, at: number) => {
      const year = YEAR.exec(line.slice(at));
      return year ? `${date} ${year[0]}` : date;
    })
    .replace(CHINESE, (date: string, _: string, at: number) => {
      const years = line.slice(0, at).match(new RegExp(CHINESE_YEAR, 'g')) ?? [];
      return first ? `；${years.at(-1) ?? ''}${date}` : date;
    });
}
