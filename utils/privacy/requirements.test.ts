import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../core/language';
import { commonMessages } from '../i18n/messages/common';

const ROOT = resolve(__dirname, '../..');
const read = (file: string): string => readFileSync(resolve(ROOT, file), 'utf8');

/** `| 7 | what is required | `file`: part of a test's title; `file`: another |` */
const ROW = /^\| (\d{1,2}) \| (.{5,200}) \| (`.{5,500}) \|$/gm;
const TEST = /^`([\w./-]{5,100})`: (.{5,200})$/;

const ROWS = [...read('docs/requirements.md').matchAll(ROW)].map(([, number, what, tests = '']) => ({
  number: Number(number),
  what: what ?? '',
  tests: tests.split(/; (?=`)/).map((test) => {
    const [, file = '', title = ''] = TEST.exec(test) ?? [];
    return { file, title };
  }),
}));

describe('the requirements', () => {
  it('are thirty-six, in order', () => {
    expect(ROWS.map(({ number }) => number)).toEqual(Array.from({ length: 36 }, (_, at) => at + 1));
  });

  it.each(ROWS)('$number: $what', ({ tests }) => {
    for (const { file, title } of tests) {
      expect(file && existsSync(resolve(ROOT, file)), file).toBe(true);
      expect(read(file)).toContain(title);
    }
  });

  it.each(LANGUAGES)('says beside an answer that each paragraph is to be checked (%s)', (language) => {
    expect(commonMessages.checkBeforeRelying[language]).toMatch(/Check each paragraph|逐段/);
  });

  it('has a guide for small firms, of two pages', () => {
    const guide = read('docs/guide.md');
    for (const chapter of [/choosing an endpoint/i, /consent/i, /before anything goes to court/i])
      expect(guide).toMatch(chapter);
    expect(guide.split(/\s+/).length, 'words; a page holds some six hundred').toBeLessThan(1300);
  });
});
