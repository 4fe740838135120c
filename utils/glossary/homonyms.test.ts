import { describe, expect, it } from 'vitest';
import { HOMONYMS, isOtherMeaning } from './homonyms';

/** Where one of the words stands in a sentence. */
function place(sentence: string, words: readonly string[]) {
  const match = new RegExp(`\\b(?:${words.join('|')})\\b`, 'i').exec(sentence);
  if (match === null) throw new Error(`none of ${words.join(', ')} in ${sentence}`);
  return { said: match[0].toLowerCase(), span: { start: match.index, end: match.index + match[0].length } };
}

describe('homonyms', () => {
  it.each(HOMONYMS.map((row) => [row.name, row] as const))('%s', (_, { words, example, counter, says }) => {
    const shown = place(example, words);
    const unlike = place(counter, words);
    expect(isOtherMeaning(shown.said, example, shown.span)).toBe(says === 'other');
    expect(isOtherMeaning(unlike.said, counter, unlike.span)).toBe(says === 'meant');
  });

  it('has a name for each row', () => {
    expect(new Set(HOMONYMS.map(({ name }) => name)).size).toBe(HOMONYMS.length);
  });
});
