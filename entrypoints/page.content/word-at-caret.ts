import { type AskedWord, LONGEST_PHRASE } from './watch-look-ups';

/** The word or phrase that the reader means without a mouse: what is selected, else the word that the caret stands in. */
export function wordAtCaret(selection: Selection | null): AskedWord | undefined {
  if (selection === null || selection.rangeCount !== 1) return undefined;
  const range = selection.isCollapsed ? rangeOfWord(selection) : selection.getRangeAt(0);
  const text = range?.toString().trim() ?? '';
  if (range === undefined || text === '' || text.length > LONGEST_PHRASE) return undefined;
  const { left, top, bottom } = range.getBoundingClientRect();
  return { text, left, top, bottom };
}

let segmenter: Intl.Segmenter | undefined;

/**
 * Words as the browser parts them, in either language. Its dictionaries cost several milliseconds, so that no page loads them before
 * a word is looked up in it.
 */
function wordsOf(text: string): Intl.SegmentData[] {
  segmenter ??= new Intl.Segmenter(['zh', 'en'], { granularity: 'word' });
  return [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike);
}

/** A caret behind a word means that word. */
function rangeOfWord({ anchorNode, anchorOffset }: Selection): Range | undefined {
  if (!(anchorNode instanceof Text)) return undefined;
  const words = wordsOf(anchorNode.data);
  const word =
    words.find(({ index, segment }) => index <= anchorOffset && anchorOffset < index + segment.length) ??
    words.find(({ index, segment }) => index + segment.length === anchorOffset);
  if (word === undefined) return undefined;
  const range = anchorNode.ownerDocument.createRange();
  range.setStart(anchorNode, word.index);
  range.setEnd(anchorNode, word.index + word.segment.length);
  return range;
}
