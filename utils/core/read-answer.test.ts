import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnswerReader, readAnswer, readBoolean, readList } from './read-answer';

const TEXT = 'The appeal is dismissed.';
const ONE = `{"slot":"outcome","text":"${TEXT}","paragraphs":["3"],"quotes":["is dismissed"]}`;
const ENTRY = { slot: 'outcome', text: TEXT, paragraphs: ['3'], quotes: ['is dismissed'] };

const ROWS: [raw: string, answered: boolean | undefined, why: string][] = [
  [`{"answered":true,"statements":[${ONE}]}`, true, 'as asked for'],
  [`[${ONE}]`, undefined, 'a bare list'],
  [ONE, undefined, 'one bare entry'],
  [`{"answer":{"answered":true,"statements":[${ONE}]}}`, true, 'one more wrapper'],
  [`{"result":{"data":{"answered":true,"statements":[${ONE}]}}}`, true, 'two more'],
  [`{"output":${JSON.stringify(`{"statements":[${ONE}]}`)}}`, undefined, 'an answer written as a string'],
  [`{"answered":"yes","statements":[${ONE}]}`, true, 'a word for a boolean'],
  [`{"answered":"是","statements":[${ONE}]}`, true, 'a Chinese one'],
  [
    `{"answered"：true，"statements"：[${ONE.replaceAll(',"', '，"').replaceAll('":', '"：')}]}`,
    true,
    'full-width marks',
  ],
  [
    '{"answered":true,"statements":[{"slot":"outcome","sentence":"The appeal is dismissed.","source":3,"evidence":"is dismissed"}]}',
    true,
    'other keys',
  ],
  [
    '{"已回答":true,"陳述":[{"類別":"outcome","句子":"The appeal is dismissed.","段落":["3"],"引文":["is dismissed"]}]}',
    true,
    'Chinese keys',
  ],
  [
    '{"statements":[{"slot":"outcome","text":"The appeal is dismissed.","paragraphs":[{"number":"3"}],"quotes":[{"text":"is dismissed"}]}]}',
    undefined,
    'objects in the lists',
  ],
  [
    '{"outcome":[{"text":"The appeal is dismissed.","paragraphs":["3"],"quotes":["is dismissed"]}]}',
    undefined,
    'entries grouped by slot',
  ],
  [
    `<thought>{"statements":[{"text":"a guess"}]}</thought>{"statements":[${ONE}]}`,
    undefined,
    'a draft among marked thoughts',
  ],
  [
    `${'Let me see what the court said. '.repeat(8)}{"text":"a guess"}</think>{"statements":[${ONE}]}`,
    undefined,
    'a draft among thoughts without an opening',
  ],
  [`{"statements":[${ONE}]}{"statements":[${ONE}]}`, undefined, 'said twice'],
  [`\`\`\`json\n{"statements":[${ONE}]}\n\`\`\`\nI hope this helps {you}.`, undefined, 'a fence and a farewell'],
  [`{"answered":true,"statements":[${ONE}],`, true, 'brackets forgotten at the end'],
];

describe('readAnswer', () => {
  it.each(ROWS)('reads %s (answered %s: %s)', (raw, answered) => {
    const read = readAnswer(raw);
    expect(read.entries).toEqual([ENTRY]);
    expect(read.answered).toBe(answered);
    expect(read.lost).toBe(0);
  });

  it('takes nulls for lists that are empty', () => {
    expect(readAnswer(`{"statements":[{"text":"${TEXT}","paragraphs":null,"quotes":null}]}`).entries).toEqual([
      { text: TEXT, paragraphs: [], quotes: [] },
    ]);
  });

  it('keeps a sentence that speaks of a mark, and quotation marks that were not escaped', () => {
    const raw = '{"statements":[{"text":"It bore </think>, "sic", in print.","paragraphs":["2"]},{"text":"B."}]}';
    expect(readAnswer(raw).entries.map(({ text }) => text)).toEqual(['It bore </think>, "sic", in print.', 'B.']);
  });

  it('says that half an entry was lost, and does not keep it', () => {
    const raw = `{"statements":[${ONE},{"slot":"facts","text":"The te`;
    expect(readAnswer(raw)).toMatchObject({ entries: [ENTRY], lost: 1 });
    expect(readAnswer(raw, 'cut')).toMatchObject({ entries: [ENTRY], lost: 1 });
  });

  it('tells a refusal from an answer that there is none', () => {
    expect(readAnswer('I am sorry.')).toMatchObject({ hasAnswer: false, prose: 'I am sorry.' });
    expect(readAnswer('{"answered":false,"statements":[]}')).toMatchObject({ hasAnswer: true, answered: false });
  });

  it('gives at the end all that it gave before, however the stream is cut', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ROWS),
        fc.array(fc.integer({ min: 1, max: 50 }), { maxLength: 30 }),
        ([raw], sizes) => {
          const reader = createAnswerReader();
          let at = 0;
          const shown: unknown[] = [];
          for (const size of [...sizes, raw.length]) {
            shown.push(...reader.push(raw.slice(at, at + size)));
            at += size;
          }
          const { entries } = reader.finish('whole');
          expect(entries.slice(0, shown.length)).toEqual(shown);
          expect(entries).toEqual([ENTRY]);
        },
      ),
    );
  });

  it('never throws, and reads a long answer quickly enough to stream', () => {
    fc.assert(fc.property(fc.string(), (raw) => void readAnswer(raw)));
    const parts = fc.array(
      fc.constantFrom('{', '}', '"', '[', ']', ',', '，', 'text', ':', '<think>', '</think>', '\\'),
    );
    fc.assert(fc.property(parts, (pieces) => void readAnswer(pieces.join(''))));
  });
});

describe('readBoolean', () => {
  it.each([
    ['Yes.', true],
    [1, true],
    ['沒有', false],
    ['No', false],
    ['perhaps', undefined],
    [null, undefined],
  ])('%s → %s', (said, value) => expect(readBoolean(said)).toBe(value));
});

describe('readList', () => {
  it.each([
    ['{"suggestions":[{"en":"x"}]}', [{ en: 'x' }]],
    ['[{"en":"x"}]', [{ en: 'x' }]],
    ['{"result":{"suggestions":[{"en":"x"}]}}', [{ en: 'x' }]],
    ['<think>{"suggestions":[]}</think>{"suggestions":[{"en":"x"}]}', [{ en: 'x' }]],
    ['none', undefined],
  ])('%s → %j', (raw, list) => expect(readList(raw, ['suggestions'])).toEqual(list));
});

const INPUTS = join(import.meta.dirname, '../../../shared/findings/inputs');

describe.skipIf(!existsSync(INPUTS))('answers of public reports', () => {
  const names = existsSync(INPUTS) ? readdirSync(INPUTS).filter((name) => name.startsWith('answer-')) : [];
  it.each(names)('%s', (name) => {
    const { entries, lost } = readAnswer(readFileSync(join(INPUTS, name), 'utf8'));
    expect(entries.at(-1)).toMatchObject({ slot: 'outcome', paragraphs: ['3'] });
    expect(lost).toBe(0);
  });
});
