import { findDates } from '../core/dates';
import { CHINESE } from '../core/language';
import type { Paragraph } from '../core/legal-document';

/** `B12`, `p 4`, `Tab 3/17`, `證物P1`, `12-14`: where a paper lies, and nothing that happened. */
const IS_REFERENCE =
  /^(?:(?:pp?|page|tab|exh(?:ibit)?|bundle|no)\.?\s?|第|證物|证物|文件冊|文件册)?[A-Z]{0,3}[-/]?\d{1,5}(?:[-–/:]\d{1,5}){0,3}[頁页]?$/i;

const isDateAlone = (cell: string): boolean => {
  const [date, ...more] = findDates(cell);
  if (date === undefined || more.length > 0) return false;
  return (
    cell
      .slice(0, date.start)
      .concat(cell.slice(date.end))
      .replace(/[\s.,:;()（）。，：日]/g, '') === ''
  );
};

/**
 * A row of a table as a sentence, without the cell that holds its date alone; references to papers follow in brackets.
 * Empty where the row tells nothing that happened.
 *
 * `3 March 2031 | lease signed | B12` → `Lease signed (B12).`
 */
export function tellRow({ text, start, cells = [] }: Pick<Paragraph, 'text' | 'start' | 'cells'>): string {
  const filled = cells.map((cell) => text.slice(cell.start - start, cell.end - start).trim()).filter(Boolean);
  const told = filled.filter((cell) => !isDateAlone(cell));
  const events = told.filter((cell) => !IS_REFERENCE.test(cell)).map((cell) => cell.replace(/[.;。；]$/, ''));
  if (events.length === 0) return '';
  const places = told.filter((cell) => IS_REFERENCE.test(cell));
  const joined = events.join('; ');
  const sentence = joined.charAt(0).toUpperCase() + joined.slice(1);
  if (CHINESE.test(joined)) return `${events.join('；')}${places.length > 0 ? `（${places.join('、')}）` : ''}。`;
  return `${sentence}${places.length > 0 ? ` (${places.join(', ')})` : ''}.`;
}
