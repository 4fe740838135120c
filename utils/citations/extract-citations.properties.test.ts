import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { hostileTexts } from '../../bench/hostile-texts';
import { extractCitations } from './extract-citations';

const TEXTS: readonly string[] = readFileSync(resolve(__dirname, '__fixtures__/labelled.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => (JSON.parse(line) as { text: string }).text);

/** Pieces of real forms in any order, so that generated text is full of half citations. */
const PIECES = [
  '[2019]',
  ' HKCFA ',
  '45',
  '(2014) 17 ',
  'HKCFAR',
  ' 90',
  'section 4',
  '(1)(a)',
  ' and ',
  ' of the ',
  'Theft Ordinance',
  ' (Cap. 210)',
  '第',
  '12',
  '條',
  '《公司條例》',
  '(第622章)',
  '年',
  '號',
  'Order 14',
  ', rule 1',
  ' RHC',
  'BL 23',
  '(',
  ')',
  '[',
  ']',
  '《',
  '\n',
  '\u00a0',
  '\u00ad',
  '、',
  '及',
  'HCA ',
  '/2019',
  'e\u0301',
  '〔２０１９〕',
  '😀',
  '\ud800',
];
const broken = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((parts) => parts.join(''));
const anyText = fc.oneof(broken, fc.string({ unit: 'grapheme', maxLength: 200 }), fc.constantFrom(...TEXTS));
/** Blanks between words are one thing however they are written; inside Chinese a blank may part two expressions. */
const english = fc.constantFrom(...TEXTS.filter((text) => !/[\u3000-\uffff\n]/.test(text)));

const norms = (text: string): string[] => extractCitations(text).map(({ norm }) => norm);

describe('every citation', () => {
  it('is a piece of the text, in order, without overlap', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end, text: own } of extractCitations(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end)).toBe(own);
          last = end;
        }
      }),
      { numRuns: 400 },
    );
  });

  it('stays the same when blanks become no-break spaces or line ends', () => {
    fc.assert(
      fc.property(english, fc.constantFrom('\u00a0', '\n', '  ', ' \u200b', '\u2003'), (text, blank) => {
        // A capital alone on a line is a letter from the margin of an older judgment.
        fc.pre(blank !== '\n' || !/(?:^| )[A-V](?: |$)/.test(text));
        expect(norms(text.replaceAll(' ', blank))).toEqual(norms(text));
      }),
      { numRuns: 150 },
    );
  });

  it('does not depend on an invisible sign at any place of a letter-spaced head', () => {
    const text = '高 等 法 院 上 訴 法 庭\n刑 事 上 訴 案 件 編 號 2020 年 第 12 號';
    for (let at = 0; at <= text.length; at += 1)
      expect(norms(`${text.slice(0, at)}\u00ad${text.slice(at)}`)).toEqual(norms(text));
  });

  it('does not depend on invisible signs inside words', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TEXTS), fc.nat(), (text, seed) => {
        const at = seed % (text.length + 1);
        expect(norms(`${text.slice(0, at)}\u00ad${text.slice(at)}`)).toEqual(norms(text));
      }),
      { numRuns: 150 },
    );
  });

  it('is found again in the flattened text of a page that splits it over tags', () => {
    const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    fc.assert(
      fc.property(fc.constantFrom(...TEXTS), fc.nat(), fc.constantFrom('em', 'a', 'span', 'i'), (text, seed, tag) => {
        const at = seed % (text.length + 1);
        const { document } = parseHTML(
          `<body><p>${escapeHtml(text.slice(0, at))}<${tag}>${escapeHtml(text.slice(at, at + 9))}</${tag}>${escapeHtml(text.slice(at + 9))}</p></body>`,
        );
        expect(norms(document.querySelector('p')?.textContent ?? '')).toEqual(norms(text));
      }),
      { numRuns: 100 },
    );
  });

  it('has one norm in Traditional full width and in ASCII', () => {
    expect(norms('［２０１９］ ＨＫＣＦＡ ４５')).toEqual(norms('[2019] HKCFA 45'));
    expect(norms('《公司条例》（第６２２章）第十二条')).toEqual(norms('《公司條例》(第622章)第12條'));
  });
});

describe('hostile text', () => {
  it.each(hostileTexts(20_000))('of %s ends, with spans inside the text', (_name, text) => {
    for (const { start, end, text: own } of extractCitations(text)) expect(text.slice(start, end)).toBe(own);
  });
});
