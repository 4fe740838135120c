import { describe, expect, it } from 'vitest';
import { tellRow } from './tell-row';

/** A row as pages give it: cells joined by ` | `, offsets into the document's text. */
function row(...cells: readonly string[]) {
  const start = 40;
  let at = start;
  const spans = cells.map((cell) => {
    const span = { start: at, end: at + cell.length };
    at += cell.length + 3;
    return span;
  });
  return { text: cells.join(' | '), start, cells: spans };
}

describe('tellRow', () => {
  it.each([
    [['3 March 2031', 'lease signed', 'B12'], 'Lease signed (B12).', 'date, event, page'],
    [['5.4.2031', 'Tenant moves in.'], 'Tenant moves in.', 'a full stop of its own'],
    [
      ['2', '17 May 2031', 'Notice to quit', 'by registered post', 'pp 4-6'],
      'Notice to quit; by registered post (2, pp 4-6).',
      'two cells',
    ],
    [
      ['Notice of 3 March 2031 served', 'Tab 3/17'],
      'Notice of 3 March 2031 served (Tab 3/17).',
      'the date within the event',
    ],
    [['2031年3月3日', '簽訂租約', '第12頁'], '簽訂租約（第12頁）。', 'Chinese'],
    [['2 May 2031', '', 'B20'], '', 'nothing that happened'],
    [['3 March 2031 to 5 April 2031', 'Works'], '3 March 2031 to 5 April 2031; Works.', 'a period stays'],
  ])('%j → %s (%s)', (cells, told) => {
    expect(tellRow(row(...cells))).toBe(told);
  });
});
