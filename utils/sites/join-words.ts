/** Words that keep their dash before another: `cross-examination`, `well-known`, `twenty-one`. */
const COMPOUND =
  /(?:^|[^a-z])(?:cross|well|non|self|co|ex|post|counter|ill|half|so|high|low|long|short|first|second|third|mid|anti|quasi|vice|part|full|all|above|by|in|on|off|out|up|re|pre|sub|inter|intra|over|under|multi|bona|de|pro|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|two|three|four|five|six|seven|eight|nine|ten|year|month|day|hong|man|step|mother|father|son|daughter|brother|sister|attorney|director|secretary|sub)$/i;

/**
 * Joins a line with the next: a word that the line's end divides is made whole, a dash between words stays.
 *
 * `injunc-` `tion` → `injunction` · `cross-` `examination` → `cross-examination`
 */
export function joinLines(before: string, after: string, isKnown: (word: string) => boolean = () => false): string {
  const divided = /([A-Za-z]+)-$/.exec(before);
  const rest = /^[a-z]+/.exec(after)?.[0];
  if (divided?.[1] && rest) {
    const whole = divided[1] + rest;
    const stays = isKnown(`${divided[1]}-${rest}`) || (!isKnown(whole) && COMPOUND.test(divided[1]));
    return stays ? before + after : before.slice(0, -1) + after;
  }
  if (/\u00ad$/.test(before)) return before.slice(0, -1) + after;
  const glued = /[\u3000-\u9fff\uff00-\uffef]$/.test(before) && /^[\u3000-\u9fff\uff00-\uffef]/.test(after);
  return glued || (/[A-Za-z]-$/.test(before) && /^[A-Z]/.test(after)) ? before + after : `${before} ${after}`;
}

/** Whether a text has a word elsewhere, whole. */
export function knownWords(lines: readonly string[]): (word: string) => boolean {
  const words = new Set(lines.flatMap((line) => line.toLowerCase().match(/[a-z]+(?:-[a-z]+)*/g) ?? []));
  return (word) => words.has(word.toLowerCase());
}
