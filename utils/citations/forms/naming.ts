import { stepOver } from '../match-at';
import { readChapter } from './chapter';
import { readDefinition } from './definitions';
import { skipMark } from './footnote-mark';

/** What may follow a title in any order: its chapter, short names for it, the year of an old ordinance. */

export type Naming = {
  /** End of what belongs to the citation: the chapter, in its bracket. */
  readonly end: number;
  /** Past short names too: needed if a provision follows. */
  readonly full: number;
  readonly caps: readonly string[];
  readonly names: readonly string[];
  /** The chapter is another place's. */
  readonly foreign?: true;
};

/** `Crown Proceedings Ordinance 1957 (Cap 300)` */
const OLD_YEAR = /\s{1,3}(?:18|19)\d\d(?=\s{0,3},?\s{0,3}\(?\s?(?:Cap|CAP|Chapter))/y;
const MOST = 4;

/** Reads the brackets after a title that ends at `at`; null where there are none. */
export function readNaming(text: string, at: number): Naming | null {
  let full = stepOver(OLD_YEAR, text, at);
  let end = at;
  let caps: readonly string[] = [];
  let foreign = false;
  const names: string[] = [];
  for (let count = 0; count < MOST; count++) {
    const from = skipMark(text, full);
    const chapter = caps.length === 0 ? readChapter(text, from) : null;
    if (chapter) {
      ({ end, full, caps } = chapter);
      names.push(...chapter.names);
      if (chapter.foreign) foreign = true;
      continue;
    }
    const definition = readDefinition(text, from);
    if (!definition) break;
    names.push(...definition.names);
    full = definition.end;
  }
  if (full === at || (caps.length === 0 && names.length === 0)) return null;
  return { end, full, caps, names, ...(foreign ? { foreign: true as const } : {}) };
}
