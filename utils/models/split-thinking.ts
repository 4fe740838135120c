export type Piece = { readonly type: 'text' | 'reasoning'; readonly text: string };

const OPEN = '<think>';
const CLOSE = '</think>';

/**
 * Parts what a model thinks aloud from what it answers. Local models write their thoughts between `<think>` tags at
 * the start of the text; the tags may arrive in pieces.
 *
 * `<thi` `nk>well</think>The appeal` → reasoning `well`, text `The appeal`
 */
export function createThinkingSplitter(): { push(text: string): Piece[]; end(): Piece[] } {
  /** `over`: the thoughts ended, and the white space before the answer is left out. */
  let state: 'start' | 'thinking' | 'over' | 'answer' = 'start';
  let held = '';

  const say = (type: Piece['type'], text: string): Piece[] => (text === '' ? [] : [{ type, text }]);

  function push(text: string): Piece[] {
    if (state === 'answer') return say('text', text);
    if (state === 'over') return begin(text);
    held += text;
    if (state === 'start') {
      const start = held.trimStart();
      if (OPEN.startsWith(start) && start !== OPEN) return [];
      state = start.startsWith(OPEN) ? 'thinking' : 'answer';
      const rest = state === 'thinking' ? start.slice(OPEN.length) : held;
      held = '';
      return rest === '' ? [] : push(rest);
    }
    return think();
  }

  function begin(text: string): Piece[] {
    const answer = text.trimStart();
    if (answer !== '') state = 'answer';
    return say('text', answer);
  }

  function think(): Piece[] {
    const at = held.indexOf(CLOSE);
    if (at !== -1) {
      const [thought, answer] = [held.slice(0, at), held.slice(at + CLOSE.length)];
      state = 'over';
      held = '';
      return [...say('reasoning', thought), ...begin(answer)];
    }
    const keep = longestTail(held);
    const thought = held.slice(0, held.length - keep);
    held = held.slice(held.length - keep);
    return say('reasoning', thought);
  }

  return {
    push,
    /** What was held back for a tag that never came. */
    end: () => say(state === 'thinking' ? 'reasoning' : 'text', held),
  };
}

/** How many of the last characters may be the beginning of the closing tag. */
function longestTail(text: string): number {
  for (let length = Math.min(CLOSE.length - 1, text.length); length > 0; length--) {
    if (CLOSE.startsWith(text.slice(-length))) return length;
  }
  return 0;
}
