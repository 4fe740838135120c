import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createStatementReader, parseAnswer, readSources } from './parse-answer';

const ONE = '{"text":"The appeal failed.","paragraphs":["31"],"quotes":["We dismiss the appeal"]}';

describe('parseAnswer', () => {
  const ROWS: [raw: string, answered: boolean | undefined, statements: number, why: string][] = [
    [`{"answered":true,"statements":[${ONE}]}`, true, 1, 'as asked for'],
    [`\`\`\`json\n{"answered":true,"statements":[${ONE}]}\n\`\`\``, true, 1, 'in a code fence'],
    [`<think>{hm}</think>Here: {"statements":[${ONE}]}`, true, 1, 'after thoughts and a greeting'],
    [`{"answered":true,"statements":[${ONE},{"text":"The te`, true, 1, 'cut off: half a sentence is none'],
    ['{"answered":false,"statements":[]}', false, 0, 'the document does not answer'],
    [`{"answered":false,"statements":[${ONE}]}`, false, 1, 'its own word that it does not answer counts'],
    ['{"answered":true,"statements":[]}', false, 0, 'an answer without statements is none'],
    ['The appeal failed.', undefined, 0, 'no JSON at all'],
    ['{"answered":true,"statements":[{"text":"","paragraphs":[]}]}', false, 0, 'an empty statement is none'],
  ];
  it.each(ROWS)('%s → answered %s, %s statements (%s)', (raw, answered, statements) => {
    const parsed = parseAnswer(raw, ['A']);
    expect(parsed?.answered).toBe(answered);
    expect(parsed?.statements.length ?? 0).toBe(statements);
  });

  it('takes a number or a bare string where a list was asked for', () => {
    const parsed = parseAnswer('{"statements":[{"text":"x","paragraphs":12,"quotes":"so it was held"}]}', ['A']);
    expect(parsed?.statements[0]).toMatchObject({ paragraphs: ['12'], quotes: ['so it was held'] });
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (raw) => void parseAnswer(raw, ['A', 'B'])));
    fc.assert(fc.property(fc.string(), (raw) => void parseAnswer(`{"statements":[${raw}`, ['A'])));
  });
});

describe('createStatementReader', () => {
  const TWO = '{"text":"Costs follow.","paragraphs":["32"],"quotes":[]}';

  it('gives a statement only once its object is closed', () => {
    const whole = `{"answered":true,"statements":[${ONE},${TWO}]}`;
    const reader = createStatementReader(['A']);
    const places = [...whole].flatMap((char, at) => reader.push(char).map(() => at));
    expect(places).toEqual([whole.indexOf(ONE) + ONE.length - 1, whole.indexOf(TWO) + TWO.length - 1]);
  });

  it('shows nothing of an answer that says first that there is none', () => {
    const reader = createStatementReader(['A']);
    expect(reader.push(`{"answered":"no","statements":[${ONE}]}`)).toEqual([]);
    expect(reader.finish('whole')?.answered).toBe(false);
  });
});

describe('readSources', () => {
  const ROWS: [written: string, sources: string[], why: string][] = [
    ['A 12', ['A 12'], 'a letter and a number'],
    ['[B 3]', ['B 3'], 'in brackets'],
    ['12', ['A 12'], 'no letter: the first document'],
    ['paras 12-14', ['A 12', 'A 13', 'A 14'], 'a range'],
    ['第12段', ['A 12'], 'Chinese'],
    ['s 4(1)', ['A s 4(1)'], 'a provision'],
    ['B s 4(1)', ['B s 4(1)'], 'a provision of the second document'],
    ['C 5', ['A C 5'], 'a letter that no document has is no letter: the check will find no such paragraph'],
    ['3, 5 and 7', ['A 3', 'A 5', 'A 7'], 'a list'],
    ['1-999', ['A 1', 'A 999'], 'no pinpoint: its ends only'],
  ];
  it.each(ROWS)('%s → %j (%s)', (written, sources) => {
    expect(readSources(written, ['A', 'B']).map(({ label, paragraph }) => `${label} ${paragraph}`)).toEqual(sources);
  });
});
