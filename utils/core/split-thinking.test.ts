import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createThinkingSplitter, THOUGHT_MARKS, withoutThinking } from './split-thinking';

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
  ['<THINKING>well</Thinking>Yes', 'well', 'Yes', 'in capitals'],
  ['<thought>hm {"a":1}</thought>{"a":2}', 'hm {"a":1}', '{"a":2}', 'a draft answer among the thoughts'],
  ['<seed:think>well</seed:think>Yes', 'well', 'Yes', 'with a name space'],
  ['<think>a</think><think>b</think>Yes', 'ab', 'Yes', 'two blocks of thoughts'],
  ['<think>a</think>It bore </think> in print.', 'a', 'It bore </think> in print.', 'an answer about the mark'],
  ['{"text":"the mark </think> in print"}', '', '{"text":"the mark </think> in print"}', 'a mark within JSON'],
  ['[{"a":1}]', '', '[{"a":1}]', 'a list is no mark'],
  ['[THINK]a[/THINK][{"a":1}]', 'a', '[{"a":1}]', 'Magistral'],
  ['Yes.<|im_end|>', '', 'Yes.', 'a mark behind the answer'],
  ['<think>a</think><answer>Yes</answer>', 'a', 'Yes', 'tags around the answer'],
  [
    '<|channel|>analysis<|message|>a<|end|><|start|>assistant<|channel|>commentary<|message|>b<|end|><|start|>assistant<|channel|>final<|message|>Yes<|return|>',
    'ab',
    'Yes',
    'two channels before the final one',
  ],
  ['```thinking\nIf {"a":1}\n```json\n{}\n```\n{"a":2}', 'If {"a":1}\n```json\n{}\n', '{"a":2}', 'a fence of thoughts'],
  ['```json\n{"a":1}\n```', '', '```json\n{"a":1}\n```', 'a fence around the answer'],
  ['``` thinker\nYes', '', '``` thinker\nYes', 'another fence'],
  ['a < b and c <', '', 'a < b and c <', 'angles in an answer'],
  ['<think>1 < 2 </b></think>{"a":1}', '1 < 2 </b>', '{"a":1}', 'other tags among the thoughts'],
];

describe('createThinkingSplitter', () => {
  it.each(THOUGHT_MARKS)('reads the marks of $by', ({ example }) => {
    expect(split([example]).text).toBe('Dismissed.');
    expect(split([...example]).text).toBe('Dismissed.');
  });

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

describe('withoutThinking', () => {
  it.each([
    [
      'Hm, leave it.\n</think>\n\nThe appeal fails.',
      '\nThe appeal fails.',
      'thoughts whose beginning was never marked',
    ],
    ['Hm.\n</thought>', '', 'nothing but thoughts'],
    ['嗯。\n</思考>\n駁回上訴。', '駁回上訴。', 'in Chinese'],
    ['It bore </think> in print.', 'It bore </think> in print.', 'an answer about the mark'],
    ['<think>a</think>Yes', 'Yes', 'both marks'],
  ])('%j → %j (%s)', (whole, text) => {
    expect(withoutThinking(whole)).toBe(text);
  });
});
