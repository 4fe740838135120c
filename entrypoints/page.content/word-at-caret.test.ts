// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { wordAtCaret } from './word-at-caret';

/** Puts the caret at the mark, or selects what stands between two marks. */
function select(marked: string) {
  const [before = '', inside = '', after] = marked.split('|');
  const text = `${before}${inside}${after ?? ''}`;
  document.body.textContent = text;
  const node = document.body.firstChild as Text;
  const range = document.createRange();
  range.setStart(node, before.length);
  range.setEnd(node, after === undefined ? before.length : before.length + inside.length);
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  return wordAtCaret(selection)?.text;
}

describe('wordAtCaret', () => {
  it.each<[marked: string, word: string | undefined, why: string]>([
    ['the doctrine of est|oppel applies', 'estoppel', 'in a word'],
    ['the doctrine of |estoppel applies', 'estoppel', 'before a word'],
    ['the doctrine of estoppel|, applies', 'estoppel', 'behind a word'],
    ['a |promissory estoppel| arose', 'promissory estoppel', 'a selection'],
    ['原告人提出|上訴', '上訴', 'Chinese'],
    ['nothing here  |  . ', undefined, 'no word there'],
  ])('%s → %s (%s)', (marked, word) => {
    expect(select(marked)).toBe(word);
  });

  it('asks nothing of a long passage, and nothing where nothing is selected', () => {
    expect(select(`|${'word '.repeat(30)}|`)).toBeUndefined();
    document.getSelection()?.removeAllRanges();
    expect(wordAtCaret(document.getSelection())).toBeUndefined();
  });
});
