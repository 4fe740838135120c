import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSummaryReader, parseSummary } from './parse-answer';
import { readWrittenLabels } from './schema';

const ONE =
  '{"slot":"holdings","text":"Clause 7 sets no condition.","paragraphs":["10"],"quotes":["does not make the certificate a condition"]}';
const TWO = '{"slot":"outcome","text":"上訴得直。","paragraphs":["14"],"quotes":[]}';
const WHOLE = `{"statements":[${ONE},${TWO}],"unanswered":["history"]}`;

const ROWS: [why: string, answer: string, texts: string[], lost: number][] = [
  ['plain JSON', WHOLE, ['Clause 7 sets no condition.', '上訴得直。'], 0],
  ['a code fence', `\`\`\`json\n${WHOLE}\n\`\`\``, ['Clause 7 sets no condition.', '上訴得直。'], 0],
  [
    'words around it',
    `Here is [12] the summary:\n${WHOLE}\nI hope this helps.`,
    ['Clause 7 sets no condition.', '上訴得直。'],
    0,
  ],
  [
    'thinking first',
    `<think>Maybe {"text":"a guess"} or not.</think>${WHOLE}`,
    ['Clause 7 sets no condition.', '上訴得直。'],
    0,
  ],
  ['thinking that never ends', '<think>The case is about {"text":"nothing"', [], 0],
  ['a list without its object', `[${ONE},${TWO}]`, ['Clause 7 sets no condition.', '上訴得直。'], 0],
  ['one object per line', `${ONE}\n${TWO}`, ['Clause 7 sets no condition.', '上訴得直。'], 0],
  ['cut off inside the second', WHOLE.slice(0, WHOLE.indexOf('上訴') + 2), ['Clause 7 sets no condition.'], 1],
  ['a missing comma', WHOLE.replace('},{', '}{'), ['Clause 7 sets no condition.', '上訴得直。'], 0],
  [
    'single quotation marks',
    "{'statements':[{'slot':'facts','text':'The shop is in Hung Hom.','paragraphs':[2]}]}",
    ['The shop is in Hung Hom.'],
    0,
  ],
  [
    'a brace inside a string',
    '{"statements":[{"slot":"facts","text":"He wrote {sic} there.","paragraphs":["3"],"quotes":[]}]}',
    ['He wrote {sic} there.'],
    0,
  ],
  [
    'an escaped quotation mark',
    '{"statements":[{"slot":"facts","text":"The \\"Flat\\" was let.","paragraphs":["3"],"quotes":[]}]}',
    ['The "Flat" was let.'],
    0,
  ],
  ['the same statement twice', `{"statements":[${ONE},${ONE}],"unanswered":[]}`, ['Clause 7 sets no condition.'], 0],
  ['a refusal', 'I am sorry, but I cannot help with that.', [], 0],
  ['nothing', '', [], 0],
];

describe('parseSummary', () => {
  it.each(ROWS)('reads %s', (_why, answer, texts, lost) => {
    const parsed = parseSummary(answer);
    expect(parsed.statements.map(({ text }) => text)).toEqual(texts);
    expect(parsed.lost).toBe(lost);
  });

  it('keeps what the model says it cannot answer', () => {
    expect(parseSummary(WHOLE).unanswered).toEqual(['history']);
    expect(parseSummary('{"statements":[],"unanswered":["Issue","weather"]}').unanswered).toEqual(['issues']);
  });

  it('keeps a refusal’s words', () => {
    expect(parseSummary('I am sorry, but I cannot help with that.').prose).toBe(
      'I am sorry, but I cannot help with that.',
    );
  });

  it('mends loose fields: numbers, single strings, unknown slots', () => {
    const { statements } = parseSummary(
      '{"statements":[{"slot":"Holding","text":" A. ","paragraphs":12,"quotes":"“some words”"}]}',
    );
    expect(statements).toEqual([{ slot: 'holdings', text: 'A.', paragraphs: ['12'], quotes: ['some words'] }]);
  });

  it('gives the same statements however the stream is cut', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 60 }),
        fc.constantFrom(...ROWS),
        (sizes, [, answer, texts]) => {
          const reader = createSummaryReader();
          let at = 0;
          for (const size of sizes) {
            reader.push(answer.slice(at, at + size));
            at += size;
          }
          reader.push(answer.slice(at));
          expect(reader.finish('whole').statements.map(({ text }) => text)).toEqual(texts);
        },
      ),
    );
  });

  it('gives a statement as soon as its brace closes', () => {
    const reader = createSummaryReader();
    expect(reader.push(`{"statements":[${ONE.slice(0, -1)}`)).toEqual([]);
    expect(reader.push('}').map(({ text }) => text)).toEqual(['Clause 7 sets no condition.']);
    expect(reader.push(',{"slot":')).toEqual([]);
  });

  it('says when it has only thought so far', () => {
    const reader = createSummaryReader();
    reader.push('<think>Let me see');
    expect(reader.isThinking()).toBe(true);
    reader.push('</think>{"statements"');
    expect(reader.isThinking()).toBe(false);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseSummary(text)));
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('{', '}', '"', '[', ']', ',', 'text', ':', '<think>', '</think>')),
        (parts) => void parseSummary(parts.join('')),
      ),
    );
  });
});

const NUMBERS: [written: string, numbers: string[], why: string][] = [
  ['12', ['12'], 'plain'],
  ['[12]', ['12'], 'in brackets'],
  ['para 12', ['12'], 'with its word'],
  ['paragraphs 12-14', ['12', '13', '14'], 'a range'],
  ['12至14', ['12', '13', '14'], 'a Chinese range'],
  ['第12段', ['12'], 'Chinese'],
  ['12A, 15', ['12A', '15'], 'several'],
  ['1-90', ['1', '90'], 'a range over everything cites its ends'],
  ['n3', ['n3'], 'a footnote'],
  ['p7', ['p7'], 'an id'],
  ['s 4(1)', ['s 4(1)'], 'a section'],
  ['１２', ['12'], 'full width'],
];

describe('readWrittenLabels', () => {
  it.each(NUMBERS)('%s → %j (%s)', (written, numbers) => {
    expect(readWrittenLabels(written)).toEqual(numbers);
  });
  it('leaves a label of the document alone', () => {
    expect(readWrittenLabels('4-5', new Set(['4-5']))).toEqual(['4-5']);
  });
});
