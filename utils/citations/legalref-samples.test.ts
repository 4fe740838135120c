import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractCitations } from './extract-citations';

const SAMPLE = resolve(__dirname, '../../../shared/samples/legalref/appeal.htm');

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  quot: '"',
  lt: '<',
  gt: '>',
  ndash: '–',
};

/** Block ends are line ends, inline tags are nothing: the text a reader sees. */
const flatten = (html: string): string =>
  html
    .replace(/<(script|style)[\s\S]{0,50000}?<\/\1>/gi, '')
    .replace(/<br[^>]{0,200}>|<\/(?:p|td|tr|div|li|h\d)>/gi, '\n')
    .replace(/<[^>]{0,2000}>/g, '')
    .replace(/&(\w{2,6});/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/[ \t\r\u00a0]+/g, ' ');

/** Every citation of the judgment and of its footnotes, read by eye. */
const NORMS = [
  'CACC 28/2025',
  '[2025] HKCA 943',
  '[2025] HKCFI 470',
  'CACC 28/2025',
  'HCCC 114/2024',
  'Cap 134 s 4(1)(a); Cap 134 s 4(3)',
  '[2021] 1 HKLRD 290',
  '[2016] 5 HKLRD 1',
  '[2018] 1 HKLRD 1022',
  'DCCC 908/2018',
  '[2011] 1 HKLRD 630',
  '[1979] HKLR 491',
  '[1962] Crim LR 646',
  '[2020] 1 HKLRD 307',
  '[2025] 4 HKLRD 258',
];

describe.skipIf(!existsSync(SAMPLE))('a judgment of the Court of Appeal as the Judiciary publishes it', () => {
  it('gives every citation, footnotes included', () => {
    const text = flatten(readFileSync(SAMPLE, 'utf8')).replace(/^[\s\S]{0,400}?HKSAR v\. [^\n]{0,80}\n/, '');
    expect(extractCitations(text).map(({ norm }) => norm)).toEqual(NORMS);
  });
});
