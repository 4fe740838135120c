import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanJson } from './scan-json';

const valuesOf = (text: string): unknown[] =>
  scanJson(text, 'whole').roots.map(({ json, isClosed }) => (isClosed ? JSON.parse(json) : undefined));

const ROWS: [text: string, values: unknown[], why: string][] = [
  ['{"a":1}', [{ a: 1 }], 'plain'],
  ['Here: {"a":1} I hope this helps.', [{ a: 1 }], 'words around it'],
  ['See [12] for {that}', [], 'brackets among words'],
  ['{a:1}', [undefined], 'a key without quotation marks is left to a later mending'],
  ['```json\n[{"a":1}]\n```', [[{ a: 1 }]], 'in a fence'],
  ['{"a"：true，"b"：［"x"，"y"］}', [{ a: true, b: ['x', 'y'] }], 'full-width marks between values'],
  ['{"a":"一，二：三"}', [{ a: '一，二：三' }], 'full-width marks within a string are its own'],
  ['{“a”：“他說“不”。”}', [{ a: '他說“不”。' }], 'curly quotation marks around strings and inside them'],
  ['{"a":"He said "no".","b":1}', [{ a: 'He said "no".', b: 1 }], 'inner quotation marks, unescaped'],
  ['{"a":"He said "no", and left.","b":1}', [{ a: 'He said "no", and left.', b: 1 }], 'the same before a comma'],
  ['{"a":"the "A", "B" and "C" lots","b":1}', [{ a: 'the "A", "B" and "C" lots', b: 1 }], 'several'],
  ['{"q":["the words "as is", he said"],"b":1}', [{ q: ['the words "as is", he said'], b: 1 }], 'in a list'],
  ['{"a":"x\ny"}', [{ a: 'x\ny' }], 'a line end within a string'],
  ['{"a":"C:\\dir"}', [{ a: 'C:\\dir' }], 'a backslash that escapes nothing'],
  ['{"a":["x","y"}', [{ a: ['x', 'y'] }], 'a bracket forgotten'],
  ['{"a":1}{"b":2}', [{ a: 1 }, { b: 2 }], 'one after the other'],
  ['{"a":"an } and a ] inside"}', [{ a: 'an } and a ] inside' }], 'brackets within a string'],
  ['{"a":["x"', [{ a: ['x'] }], 'brackets forgotten at the end'],
  ['{"a":"half a sen', [undefined], 'a string that was not closed is no string'],
  ['I cannot help with that.', [], 'none'],
];

describe('scanJson', () => {
  it.each(ROWS)('%s → %j (%s)', (text, values) => {
    const read = scanJson(text, 'whole').roots.map(({ json, isClosed }) => {
      try {
        return isClosed ? JSON.parse(json) : undefined;
      } catch {
        return undefined;
      }
    });
    expect(read).toEqual(values);
  });

  it('names the objects that closed, the innermost first', () => {
    const { objects } = scanJson('{"s":[{"a":1},{"b":2}]}', 'whole');
    expect(objects.map(({ json, isLeaf }) => [json, isLeaf])).toEqual([
      ['{"a":1}', true],
      ['{"b":2}', true],
      ['{"s":[{"a":1},{"b":2}]}', false],
    ]);
  });

  it('says under which key an object stands', () => {
    const { objects } = scanJson('{"facts":[{"a":1}],"outcome":{"b":2}}', 'whole');
    expect(objects.map(({ under }) => under)).toEqual(['facts', 'outcome', undefined]);
  });

  it('closes nothing where the answer was cut off', () => {
    expect(scanJson('{"s":[{"a":1},{"b":2', 'cut').objects.map(({ json }) => json)).toEqual(['{"a":1}']);
    expect(scanJson('{"s":[{"a":1},{"b":2', 'cut').unfinished).toBe(2);
  });

  it('reads back every value that JSON can write', () => {
    const clean = fc.string().filter((text) => !/["“”＂'{}[\]]/.test(text));
    fc.assert(
      fc.property(
        fc.array(fc.dictionary(clean, fc.oneof(clean, fc.integer(), fc.boolean())), { minLength: 1 }),
        (value) => {
          expect(valuesOf(JSON.stringify(value))).toEqual([value]);
        },
      ),
    );
  });

  it('never takes back an object that closed, however the text is cut', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ROWS), fc.nat(80), ([text], cut) => {
        const early = scanJson(text.slice(0, cut), 'growing').objects.map(({ json }) => json);
        const late = scanJson(text, 'whole').objects.map(({ json }) => json);
        expect(late.slice(0, early.length)).toEqual(early);
      }),
    );
  });
});
