import type { RowBlock } from './rows';

/** Headings stay on one or two lines. */
const LONGEST_HEADING = 200;
const LETTERED = /^[A-Z]{1,2}[.)、．]\s?\S|^[A-Z]\s?[–—-]\s/;
const LETTERED_UNDER = /^[A-Z]\.?\d{1,2}[.)、]?\s/;
const ROMAN = /^\(?[IVX]{1,5}[.)、]\s?\S/;
const CHINESE_NUMBERED = /^[一二三四五六七八九十]{1,3}[、.．]\s?\S/;
const SMALL_LABEL = /^\(?(?:[a-z]|[ivx]{1,5}|\d{1,2}|[一二三四五六七八九十]{1,3})[)）.]\s?\S/;
/** `THE APPLICATION`, `A.  BACKGROUND (1990 – 1995)` */
const CAPITALS = /^(?=[^a-z\u3400-\u9fff]*[A-Z]{3})[^a-z\u3400-\u9fff“"]{4,90}$/;
/** `(1) Limitation`: a heading with its label. */
const ITALIC_LABEL = /^\((?:\d{1,2}|[a-z]|[ivx]{1,5})\)\s\p{Lu}[^.;“"]{2,60}$/u;
const QUOTED = /^[“"「『(]|[[(]\d{4}[\])]/;
const SENTENCE_END = /[.。;；,，:：?？!！]$/;

/** Whether a block is a heading: the page says so, or it is short and wholly bold or underlined. */
export function isHeading(block: RowBlock): boolean {
  const text = block.run.text;
  if (block.number !== undefined || text.length > LONGEST_HEADING || block.cells) return false;
  if (block.heading !== undefined) return true;
  if (block.quotes > 0 || block.quoteClass || block.row !== undefined || text.length > LONGEST_HEADING / 2)
    return false;
  if (SENTENCE_END.test(text) && !LETTERED.test(text)) return false;
  if (CAPITALS.test(text)) return true;
  // Italic lines are quoted words or cited cases as often as headings.
  return block.bold || block.underlined || (block.italic && (ITALIC_LABEL.test(text) || !QUOTED.test(text)));
}

export type Outline = {
  /** Enters a heading; answers its level, from 1. */
  enter(block: RowBlock): number;
  /** The headings above, outermost first. */
  path(): readonly string[];
  clear(): void;
};

/** Deeper nesting than this is chance likeness of type. */
const DEEPEST = 4;

/**
 * Finds how deep a heading stands, from its look: the first look is the outermost, a new look under it goes one
 * deeper, a look seen before returns to its level.
 */
export function createOutline(): Outline {
  let open: { readonly look: string; readonly text: string }[] = [];
  return {
    enter(block) {
      const look = lookOf(block);
      const known = open.findIndex((heading) => heading.look === look);
      const depth = known >= 0 ? known : Math.min(open.length, DEEPEST - 1);
      open = [...open.slice(0, depth), { look, text: block.run.text }];
      return depth + 1;
    },
    path: () => open.map(({ text }) => text),
    clear: () => {
      open = [];
    },
  };
}

function lookOf(block: RowBlock): string {
  const { bold, italic, underlined, align, heading = 0, run } = block;
  const capitals = /[A-Z]/.test(run.text) && run.text === run.text.toUpperCase();
  return [labelOf(run.text), heading, align, bold, italic, underlined, capitals].join(' ');
}

function labelOf(text: string): string {
  if (ROMAN.test(text) && !/^[CD]/.test(text)) return 'roman';
  if (LETTERED_UNDER.test(text)) return 'lettered-under';
  if (LETTERED.test(text)) return 'lettered';
  if (CHINESE_NUMBERED.test(text)) return 'chinese';
  return SMALL_LABEL.test(text) ? 'small' : 'none';
}
