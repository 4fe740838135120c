import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createThinkingSplitter } from './split-thinking';

function split(pieces: readonly string[]): { text: string; reasoning: string } {
  const splitter = createThinkingSplitter();
  const all = [...pieces.flatMap((piece) => splitter.push(piece)), ...splitter.end()];
  const join = (type: string): string => all.flatMap((piece) => (piece.type === type ? [piece.text] : [])).join('');
  return { text: join('text'), reasoning: join('reasoning') };
}

const ROWS: [whole: string, reasoning: string, text: string, why: string][] = [
  ['The appeal fails.', '', 'The appeal fails.', 'no thoughts'],
  ['<think>well</think>The appeal fails.', 'well', 'The appeal fails.', 'thoughts first'],
  ['\n<think>\nwell\n</think>\n\nThe appeal fails.', '\nwell\n', 'The appeal fails.', 'with line ends between'],
  ['<think></think>Yes', '', 'Yes', 'nothing thought'],
  ['<think>never ends', 'never ends', '', 'cut off while thinking'],
  ['<thinker> is a tag', '', '<thinker> is a tag', 'another tag'],
  ['a <think>b</think> c', '', 'a <think>b</think> c', 'a tag within the answer is the answer’s'],
  ['<thi', '', '<thi', 'a beginning that went nowhere'],
  ['<think>1 < 2 </b></think>{"a":1}', '1 < 2 </b>', '{"a":1}', 'other tags among the thoughts'],
];

describe('createThinkingSplitter', () => {
  it.each(ROWS)('%j → %j | %j (%s)', (whole, reasoning, text) => {
    expect(split([whole])).toEqual({ reasoning, text });
  });

  it('does not mind how the text is cut, and loses nothing', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ROWS),
        fc.array(fc.nat(60), { maxLength: 12 }),
        ([whole, reasoning, text], cuts) => {
          const places = [0, ...cuts.map((cut) => Math.min(cut, whole.length)).sort((a, b) => a - b), whole.length];
          const pieces = places.slice(1).map((place, at) => whole.slice(places[at], place));
          const heard = split(pieces);
          expect(heard).toEqual({ reasoning, text });
        },
      ),
    );
  });
});
