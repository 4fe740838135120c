import { describe, expect, it } from 'vitest';
import { parseJson, parseLeniently } from './parse-json';

describe('parseJson', () => {
  it('reads JSON, null included, and gives undefined for anything else', () => {
    expect(parseJson('{"a":[1]}')).toEqual({ a: [1] });
    expect(parseJson('null')).toBeNull();
    expect(parseJson('{"a":[1}')).toBeUndefined();
    expect(parseJson('')).toBeUndefined();
  });
});

describe('parseLeniently', () => {
  it.each([
    ['whole JSON', '{"a":"b"}', { a: 'b' }],
    ['null', 'null', null],
    ['an open object', '{"a":["b"', { a: ['b'] }],
    ['single quotes and a comma too many', "{'a':'b',}", { a: 'b' }],
  ])('reads %s', (_, text, value) => expect(parseLeniently(text)).toEqual(value));

  it('gives undefined where nothing can be mended', () => expect(parseLeniently('')).toBeUndefined());
});
