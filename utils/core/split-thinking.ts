export type StreamPiece = { readonly type: 'text' | 'reasoning'; readonly text: string };

/** Words that models put into the tags around their thoughts: Qwen and DeepSeek `think`, Claude-like `thinking`, Gemma `thought`. */
const THOUGHT_WORD =
  '思考|思考过程|思考過程|推理|think|thinking|thought|thoughts|reason|reasoning|reflection|analysis|scratchpad|inner_?monologue|inner_?thoughts?|ant_?thinking';

type Mark = {
  /** Where this way of writing thoughts was seen. */
  readonly by: string;
  readonly opens: RegExp;
  readonly closes: RegExp;
  readonly example: string;
};

/** How models mark what they think aloud, before the answer. Each opening is read at the very start of the text only. */
export const THOUGHT_MARKS: readonly Mark[] = [
  {
    by: 'most local models: <think>, <thinking>, <thought>, <seed:think>, in any case',
    opens: new RegExp(`^<(?:\\w{1,20}:)?(?:${THOUGHT_WORD})(?:\\s[^<>]{0,60})?>`, 'i'),
    closes: new RegExp(`</(?:\\w{1,20}:)?(?:${THOUGHT_WORD})\\s{0,3}>`, 'i'),
    example: '<THINK>well</THINK>Dismissed.',
  },
  {
    by: 'Harmony (gpt-oss): every channel but the final one',
    opens:
      /^(?:<\|start\|>assistant)?<\|channel\|>(?!\s{0,3}final)[^<]{0,60}(?:<\|constrain\|>[^<]{0,40})?<\|message\|>/i,
    closes:
      /<\|end\|>|(?:<\|start\|>assistant)?<\|channel\|>\s{0,3}final[^<]{0,40}(?:<\|constrain\|>[^<]{0,40})?<\|message\|>/i,
    example: '<|channel|>analysis<|message|>well<|end|><|start|>assistant<|channel|>final<|message|>Dismissed.',
  },
  {
    by: 'Harmony without its analysis',
    opens: /^(?:<\|start\|>assistant)?<\|channel\|>\s{0,3}final[^<]{0,40}(?:<\|constrain\|>[^<]{0,40})?<\|message\|>/i,
    closes: /(?:)/,
    example: '<|channel|>final<|message|>Dismissed.',
  },
  { by: 'Kimi', opens: /^◁think▷/i, closes: /◁\/think▷/i, example: '◁think▷well◁/think▷Dismissed.' },
  {
    by: 'Gemma, its channel of thoughts',
    opens: /^<\|channel>\s{0,3}(?:thought|analysis)\b/i,
    closes: /<channel\|>/i,
    example: '<|channel>thought\nwell<channel|>Dismissed.',
  },
  {
    by: 'MedGemma',
    opens: /^<unused94>(?:thought)?/i,
    closes: /<unused95>/i,
    example: '<unused94>thought\nwell<unused95>Dismissed.',
  },
  {
    by: 'Magistral and its like, in brackets',
    opens: new RegExp(`^\\[(?:${THOUGHT_WORD})\\]`, 'i'),
    closes: new RegExp(`\\[/(?:${THOUGHT_WORD})\\]`, 'i'),
    example: '[THINK]well[/THINK]Dismissed.',
  },
  {
    by: 'tags between bars: <|think|>',
    opens: new RegExp(`^<\\|(?:${THOUGHT_WORD})\\|>`, 'i'),
    closes: new RegExp(`<\\|/(?:${THOUGHT_WORD})\\|>|<\\|end_?(?:of_)?(?:${THOUGHT_WORD})\\|>`, 'i'),
    example: '<|think|>well<|/think|>Dismissed.',
  },
  {
    by: 'Cohere',
    opens: /^<\|START_THINKING\|>/i,
    closes: /<\|END_THINKING\|>/i,
    example: '<|START_THINKING|>well<|END_THINKING|><|START_RESPONSE|>Dismissed.<|END_RESPONSE|>',
  },
  {
    by: 'OpenThinker, Sky-T1',
    opens: /^<\|begin_of_thought\|>/i,
    closes: /<\|end_of_thought\|>/i,
    example: '<|begin_of_thought|>well<|end_of_thought|><|begin_of_solution|>Dismissed.<|end_of_solution|>',
  },
  {
    by: 'models told to answer in Markdown: a fence that is named after thoughts',
    opens: new RegExp(`^\\x60{3,4} ?(?:${THOUGHT_WORD})[ \\t]{0,9}\\n`, 'i'),
    closes: /(?<=\n)`{3,4}[ \t]{0,9}\n/,
    example: '```thinking\nwell\n```\nDismissed.',
  },
];

/** What may stand around an answer and is no part of it. */
const BEFORE_ANSWER =
  /^(?:\s|<\|(?:START_RESPONSE|begin_of_solution|start|im_start)\|>(?:assistant)?|<(?:answer|response|final)>|<\|channel\|>\s{0,3}final[^<]{0,40}<\|message\|>)+/i;
const AFTER_ANSWER =
  /(?:\s|<\|(?:END_RESPONSE|end_of_solution|return|end|im_end|eot_id|endoftext|end_of_text)\|>|<\/(?:answer|response|final|s)>|<end_of_turn>)+$/i;

/** No mark is longer; so much is held back until it is clear whether it is one. UTF-16 units. */
const LONGEST_MARK = 120;

/** A text that may still become an opening mark: an angle, a bracket of `[THINK]`, a fence, Kimi's sign, a channel without its message. */
const MAY_OPEN =
  /^(?:<[^>]{0,119}|\[[a-z_]{0,16}|`{1,4} ?[\w\u4e00-\u9fff]{0,20}[ \t]{0,9}|◁[^▷]{0,10}|<\|(?:start|im_start)\|>[a-z]{0,9}|<\|channel>\s{0,3}[a-z]{0,8}|(?:<\|start\|>assistant)?(?:<[^>]{0,20}|<\|channel\|>[^<]{0,60}(?:<(?!\|message\|>)[^<]{0,60}){0,3}))$/i;

export type ThinkingSplitter = {
  push(text: string): StreamPiece[];
  /** Whether thoughts are going on, or what came may still be their mark. */
  isHolding(): boolean;
  /** What was held back for a mark that never came. */
  end(): StreamPiece[];
};

/**
 * Parts what a model thinks aloud from what it answers. Thoughts stand at the start of the text, between marks that may
 * arrive in pieces; once the answer has begun, everything is the answer, also words about `</think>`.
 *
 * `<thi` `nk>well</think>The appeal` → reasoning `well`, text `The appeal`
 */
export function createThinkingSplitter(): ThinkingSplitter {
  const state: Split = { is: 'start', mark: undefined, held: '' };
  return {
    push(text) {
      state.held += text;
      if (state.is === 'answer') return answer(state);
      return state.is === 'thinking' ? think(state) : begin(state, false);
    },
    isHolding: () => state.is === 'thinking' || (state.is === 'start' && state.held.trim() !== ''),
    end() {
      if (state.is === 'thinking') return say('reasoning', state.held);
      if (state.is === 'answer') return say('text', state.held.replace(AFTER_ANSWER, ''));
      return begin(state, true);
    },
  };
}

/** Where in the text we are, and what of it waits. */
type Split = {
  /** `over`: thoughts ended, and white space and marks before the answer are left out. */
  is: 'start' | 'thinking' | 'over' | 'answer';
  /** How the thoughts under way are marked. */
  mark: Mark | undefined;
  held: string;
};

const say = (type: StreamPiece['type'], text: string): StreamPiece[] => (text === '' ? [] : [{ type, text }]);

/** At the start of the text, and after each block of thoughts. */
function begin(state: Split, isEnd: boolean): StreamPiece[] {
  const start = state.held.trimStart();
  const isOver = state.is === 'over';
  const rest = isOver ? state.held.replace(BEFORE_ANSWER, '') : state.held;
  const mark = THOUGHT_MARKS.find(({ opens }) => opens.test(start));
  state.mark = mark;
  if (mark !== undefined && !mayGrow(start, mark, isEnd)) {
    state.held = start.replace(mark.opens, '');
    state.is = 'thinking';
    return think(state);
  }
  const isOpen = start === '' || MAY_OPEN.test(start);
  if (!isEnd && isOpen && start.length < LONGEST_MARK) return [];
  state.held = rest;
  if (isOver && rest !== start && !isEnd) return rest === '' ? [] : begin(state, false);
  if (rest.trim() !== '') state.is = 'answer';
  return answer(state, isEnd);
}

/** Gemma's word behind its mark may come in pieces; so may Harmony's channel. */
const mayGrow = (start: string, { opens }: Mark, isEnd: boolean): boolean =>
  !isEnd && opens.exec(start)?.[0] === start && /[\w]$/.test(start);

function think(state: Split): StreamPiece[] {
  const { held, mark } = state;
  const found = mark?.closes.exec(held);
  if (!found) return give(state, 'reasoning', tailToHold(held));
  state.is = 'over';
  state.held = held.slice(found.index + found[0].length);
  return [...say('reasoning', held.slice(0, found.index)), ...begin(state, false)];
}

/** The answer as it comes; only what may be a mark of its end waits. */
const answer = (state: Split, isEnd = false): StreamPiece[] =>
  give(state, 'text', isEnd ? 0 : endingToHold(state.held));

/** Says what was held, but for its last characters. */
function give(state: Split, type: StreamPiece['type'], keep: number): StreamPiece[] {
  const { held } = state;
  state.held = held.slice(held.length - keep);
  return say(type, held.slice(0, held.length - keep));
}

/** A closing mark that ends its line: templates that open the thoughts themselves send only this (DeepSeek R1, QwQ). */
const LONE_CLOSE = new RegExp(`</(?:\\w{1,20}:)?(?:${THOUGHT_WORD})\\s{0,3}>[ \\t]{0,9}(?:\\n|$)`, 'gi');

/** A whole text without what the model thought aloud before it, also where only the end of the thoughts is marked. */
export function withoutThinking(text: string): string {
  const splitter = createThinkingSplitter();
  const pieces = [...splitter.push(text), ...splitter.end()];
  const answer = pieces.map((piece) => (piece.type === 'text' ? piece.text : '')).join('');
  const close = [...answer.matchAll(LONE_CLOSE)].at(-1);
  return close === undefined ? answer : answer.slice(close.index + close[0].length);
}

/** How many of the last characters may belong to a closing mark: all from the last angle, bracket, sign or fence on. */
function tailToHold(text: string): number {
  const tail = text.slice(-LONGEST_MARK);
  const harmony = tail.search(/<\|start\|>|<\|channel\|>/);
  const fence = tail.search(/\n`{0,4}[ \t]{0,9}$/);
  const at = harmony >= 0 ? harmony : Math.max(...['<', '[', '◁'].map((sign) => tail.lastIndexOf(sign)), fence);
  return at < 0 ? 0 : tail.length - at;
}

/** How many of the last characters may be a mark behind the answer, such as `<|im_end|>`, with the white space before it. */
function endingToHold(text: string): number {
  const tail = text.slice(-LONGEST_MARK);
  const found = /(?:\s|<\/?\|?[\w|]{0,30}>?)+$/.exec(tail);
  return found?.[0].includes('<') ? found[0].length : 0;
}
