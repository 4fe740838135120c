import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { extractCitations } from '../extract-citations';
import { linksFor } from '../resolve-links';
import { capOfChineseTitle, capOfEnglishTitle, titleOfCap } from '../titles';
import { ACTION_PREFIXES } from './action-prefixes';
import { ACTION_TYPES } from './action-types';
import { PACKED_TITLES } from './chapter-titles';
import { ABBREVIATIONS, ARTICLE_INSTRUMENTS, TITLE_ALIASES } from './instruments';
import { LINK_TEMPLATES } from './link-templates';
import { NEUTRAL_COURTS } from './neutral-courts';
import { REPORT_SERIES } from './report-series';
import { SIMPLIFIED, TRADITIONAL } from './script-fold';

/** The one citation of a text that is nothing else. */
function only(text: string) {
  const found = extractCitations(text);
  expect(found.map((one) => one.text)).toEqual([text]);
  return found[0];
}

describe('neutral courts', () => {
  it.each(NEUTRAL_COURTS.map((row) => [row.example, row] as const))('%s is read by its row alone', (example, row) => {
    const found = only(example);
    expect(found?.norm).toBe(example);
    expect(found?.kind).toBe(row.place === 'hk' ? 'case-neutral' : 'foreign-neutral');
    expect(example).toContain(row.code);
  });
  it.each(NEUTRAL_COURTS.flatMap((row) => (row.counter ? [[row.counter, row.code] as const] : [])))(
    '%s is no %s',
    (counter, code) => {
      const neutral = extractCitations(counter).filter(({ kind }) => kind.endsWith('neutral'));
      expect(neutral.filter(({ norm }) => norm.includes(` ${code} `))).toEqual([]);
    },
  );
});

describe('report series', () => {
  it.each(REPORT_SERIES.map((row) => [row.example, row] as const))('%s is read by its row alone', (example, row) => {
    const found = only(example);
    expect(found?.norm).toBe(example);
    expect(found?.kind).toBe(row.place === 'hk' ? 'case-report' : 'foreign-report');
  });
  it('holds each series once', () => {
    expect(new Set(REPORT_SERIES.map(({ abbr }) => abbr)).size).toBe(REPORT_SERIES.length);
  });
  it.each(REPORT_SERIES.flatMap((row) => (row.counter ? [[row.counter, row.abbr] as const] : [])))(
    '%s is no %s',
    (counter, abbr) => {
      const reports = extractCitations(counter).filter(
        ({ kind, norm }) => kind.endsWith('report') && norm.includes(` ${abbr} `),
      );
      expect(reports).toEqual([]);
    },
  );
});

describe('action numbers', () => {
  it.each(ACTION_PREFIXES.map((row) => [row.example, row] as const))('%s is read by its row', (example, row) => {
    const found = only(example);
    expect(found?.norm.startsWith(`${row.now ?? row.prefix} `)).toBe(true);
    expect(found?.kind).toBe('case-number');
  });
  const prefixes = new Set(ACTION_PREFIXES.map(({ prefix }) => prefix));
  it.each(
    ACTION_TYPES.flatMap((row) =>
      [row.example, row.exampleZh ?? row.example].map((example) => [example, row] as const),
    ),
  )('%s is read by its row', (example, row) => {
    const found = only(example);
    const prefix = found?.norm.split(' ')[0] ?? '';
    const own = Object.values(row.prefixes);
    expect(
      own.some(
        (one) => one === prefix || (one?.startsWith('*') && prefix.endsWith(one.slice(1)) && prefixes.has(prefix)),
      ),
    ).toBe(true);
  });
});

describe('instruments', () => {
  it.each(ARTICLE_INSTRUMENTS.map((row) => [row.example, row] as const))('%s is read by its row', (example, row) => {
    const found = only(example);
    expect(found?.kind).toBe(row.kind);
    expect(found?.norm.startsWith(`${row.code} art `)).toBe(true);
  });
  it.each(ARTICLE_INSTRUMENTS.flatMap((row) => (row.counter ? [row.counter] : [])))('%s is no article', (counter) => {
    expect(extractCitations(counter)).toEqual([]);
  });
  it.each(ARTICLE_INSTRUMENTS.flatMap((row) => row.names.map((name) => [name, row.code] as const)))(
    'article 3 of %s is of %s',
    (name, code) => {
      const text = /[\u3400-\u9fff]/.test(name) ? `《${name}》第3條` : `article 3 of the ${name}`;
      expect(extractCitations(text).map(({ norm }) => norm)).toEqual([`${code} art 3`]);
    },
  );
  it.each(TITLE_ALIASES)('%s is chapter %s', (name, cap) => {
    const found = /[\u3400-\u9fff]/.test(name) ? capOfChineseTitle(name) : capOfEnglishTitle(name);
    expect(found).toBe(cap);
  });
  it.each(ABBREVIATIONS)('section 3 of the %s is of %s', (abbr, cap) => {
    const found = extractCitations(`section 3 of the ${abbr}`);
    expect(found.map(({ norm }) => norm)).toEqual([expect.stringContaining(`${cap} s 3`)]);
  });
});

describe('titles of chapters', () => {
  const caps = PACKED_TITLES.split('\n').map((line) => line.split('|')[0] ?? '');
  it('finds every chapter by its own title', () => {
    const lost = caps.filter((cap) => {
      const title = titleOfCap(cap);
      return title === undefined || capOfEnglishTitle(title.en) !== cap;
    });
    // Titles that differ only in what the key leaves out cannot be told apart without their chapter.
    expect(lost.length).toBeLessThan(15);
  });
  it('finds every chapter by its Chinese title, in both scripts', () => {
    const toSimplified = Converter({ from: 'hk', to: 'cn' });
    const lost = caps.filter((cap) => {
      const zh = titleOfCap(cap)?.zh;
      return zh !== undefined && (capOfChineseTitle(zh) !== cap || capOfChineseTitle(toSimplified(zh)) !== cap);
    });
    expect(lost).toEqual([]);
  });
  it.each([
    ['Dangerous Drug Ordinance', '134', 'a plural lost'],
    ['Occupiers’ Liability Ordinance', '314', 'an apostrophe added'],
    ['Organised and Serious Crimes Ordinance', '455', 's for z'],
    ['the Rules of the High Court', '4A', 'an article before it'],
    ['Air Pollution Control (Smoke) Regulations', '311C', 'packed with the stem of its ordinance'],
  ])('%s is chapter %s (%s)', (title, cap) => {
    expect(capOfEnglishTitle(title)).toBe(cap);
  });
});

describe('links', () => {
  it.each(LINK_TEMPLATES.map((row) => [row.name, row] as const))('%s is reached by its example', (_name, row) => {
    const [found] = extractCitations(
      row.example.replace(/^ECtHR App no/, 'Application no.').replace(/^Ord (\d+)\/(\d+)/, 'Ord. No. $1 of $2'),
    );
    expect(found).toBeDefined();
    const all = found ? [...(found.urls ?? []), ...linksFor(found, { on: '2020-01-02' })] : [];
    const start = row.url.slice(0, row.url.indexOf('{') < 0 ? undefined : row.url.indexOf('{'));
    expect(all.some(({ url, label }) => label === row.label && url.startsWith(start) && !url.includes('{'))).toBe(true);
  });
});

describe('script folding', () => {
  it('knows every Traditional character of the tables and forms', () => {
    const toSimplified = Converter({ from: 'hk', to: 'cn' });
    const files = ['.', '../forms', '..'].flatMap((folder) => {
      const path = resolve(__dirname, folder);
      return readdirSync(path)
        .filter((name) => /(?<!\.test)\.ts$/.test(name) && name !== 'script-fold.ts')
        .map((name) => join(path, name));
    });
    const used = new Set(files.flatMap((file) => readFileSync(file, 'utf8').match(/[\u3400-\u9fff]/g) ?? []));
    const missing = [...used].filter(
      (character) => toSimplified(character) !== character && !TRADITIONAL.includes(character),
    );
    expect(missing).toEqual([]);
    expect(SIMPLIFIED.length).toBe(TRADITIONAL.length);
  });
});
