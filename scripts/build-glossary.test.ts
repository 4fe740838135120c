import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { type PackedGlossary, unpackGlossary } from '../utils/glossary/entries';
import { compileCharacters, compileGlossary, DATA, type Meaning, printGlossary, readTable } from './build-glossary';
import { addPractice } from './build-glossary-practice';

const text = readFileSync(join(DATA, 'entries.json'), 'utf8');
const entries = unpackGlossary(JSON.parse(text) as PackedGlossary);

const SOURCE =
  /^(?:usage|Instrument A\d{1,4}[A-Z]?|Cap\. \d{1,4}[A-Z]{0,3}(?: (?:ss?\. ?[\dA-Z()]+|r\. ?[\dA-Z]+|O\. \d+[A-Z]* r\. \d+[A-Z]*|Sch\.(?: [\dA-Z]+)?))?)$/;

/** Characters that are Simplified for one word and Hong Kong's own for another: 暫准, 公里, 平台, 海床, 秘密, 東涌, 上游, 佣金, 干預, 凶宅. */
const BOTH = new Set([...'准里台床秘涌游佣干凶']);

describe('the packaged glossary', () => {
  it('is up to date with its tables: run tsx scripts/build-glossary.ts', () => {
    expect(text).toBe(printGlossary(compileGlossary()));
    expect(JSON.parse(readFileSync(join(DATA, 'characters.json'), 'utf8'))).toEqual(compileCharacters());
  });

  it('has what it promises', () => {
    expect(entries.length).toBeGreaterThan(6600);
    expect(entries.filter(({ common }) => common).length).toBeGreaterThan(3500);
    expect(entries.filter(({ source }) => source !== 'usage').length).toBeGreaterThan(1300);
    expect(readTable('everyday.tsv').length).toBeGreaterThanOrEqual(150);
  });

  it('keeps the Chinese forms and the everyday words of both rows that name one pair', () => {
    const row = (zh: string[], everyday: string[]): Meaning => ({
      en: ['buoy'],
      zh,
      zhHans: [],
      domain: 'shipping',
      source: 'usage',
      usage: '',
      note: '',
      everyday,
    });
    const [united] = addPractice([], [row(['浮標', '浮筒'], ['波波']), row(['浮標', '航標'], ['水泡'])]);
    expect([united?.zh, united?.everyday]).toEqual([
      ['浮標', '浮筒', '航標'],
      ['波波', '水泡'],
    ]);
  });

  it('has one entry for a pair, and one name for an entry', () => {
    const pairs = entries.map(({ en, zhHant, usage }) => `${en.toLowerCase()}|${zhHant}|${usage ?? ''}`);
    expect(pairs.filter((pair, at) => pairs.indexOf(pair) !== at)).toEqual([]);
    const ids = entries.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has each form of an entry once', () => {
    const twice = entries.flatMap(({ en, zhHant, variants }) => {
      const forms = [zhHant, ...(variants?.zh ?? []).map((form) => form.zhHant)];
      return new Set(forms).size === forms.length ? [] : [en];
    });
    expect(twice).toEqual([]);
  });

  it('says where each entry comes from, in a form that can be linked', () => {
    const unknown = entries.flatMap(({ source }) => source.split('; ')).filter((source) => !SOURCE.test(source));
    expect([...new Set(unknown)]).toEqual([]);
  });

  it('writes Traditional with Traditional characters', () => {
    const toTraditional = Converter({ from: 'cn', to: 't' });
    const wrong = entries.flatMap(({ zhHant }) =>
      [...zhHant]
        .filter((character) => !BOTH.has(character) && toTraditional(character) !== character)
        .map((character) => `${character} in ${zhHant}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has Simplified and both readings for every entry', () => {
    expect(entries.filter(({ zhHans, jyutping, pinyin }) => zhHans === '' || !jyutping || !pinyin)).toEqual([]);
  });

  it.each([
    ['mediation', 'tiáo jiě', 'not diào jiě, which a Traditional text would give'],
    ['solicitor', 'lǜ shī', 'the vowel ü'],
  ])('reads %s as %s (%s)', (en, pinyin) => {
    expect(entries.find((entry) => entry.en === en)?.pinyin).toBe(pinyin);
  });

  it('marks the Mainland’s terms', () => {
    expect(entries.find(({ zhHant }) => zhHant === '取保候審')?.usage).toBe('mainland');
    expect(entries.filter(({ usage }) => usage === 'mainland').length).toBeGreaterThan(90);
  });
});
