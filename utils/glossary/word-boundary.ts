/*
 * Chinese is written without blanks: in 交收地點 the characters 收地 are no term, but the end of one word and the
 * beginning of the next. The words are those of the platform's own dictionary (Intl.Segmenter), asked only around a
 * short match; it knows little law, so it may overrule a term only where the piece outside is no particle.
 */

/** A longer form of the glossary knows better than the dictionary where its words end. */
const LONGEST_DOUBTED = 3;

/** Characters looked at on either side. */
const REACH = 6;

/** Words of one character that the dictionary likes to draw to their neighbour: 向原訟, 有關連, 人的. */
const PARTICLES = new Set([
  ...'的之向被是有不該该處处由在與与及或並并為为以而就可如作其此並并已未須须將将令對对從从到於于所把使給给沒没無无只亦也都均者人罪犯',
]);

type Segmenter = { readonly segment: (text: string) => Iterable<{ readonly segment: string; readonly index: number }> };

let segmenter: Segmenter | null | undefined;

function chineseSegmenter(): Segmenter | null {
  if (segmenter === undefined) {
    segmenter = typeof Intl.Segmenter === 'function' ? new Intl.Segmenter('zh-Hant', { granularity: 'word' }) : null;
  }
  return segmenter;
}

const isParticles = (text: string): boolean => [...text].every((character) => PARTICLES.has(character));

/** Says whether a short match cuts through a word of its surroundings. 收地 in 交收地點 → true */
export function cutsThroughWord(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_DOUBTED) return false;
  const words = chineseSegmenter();
  if (words === null) return false;
  const from = Math.max(0, start - REACH);
  for (const { segment, index } of words.segment(text.slice(from, end + REACH))) {
    const first = from + index;
    const last = first + segment.length;
    if (first < start && last > start && !isParticles(text.slice(first, start))) return true;
    if (first < end && last > end && !isParticles(text.slice(end, last))) return true;
  }
  return false;
}
