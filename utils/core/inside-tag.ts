/**
 * A page's words on one line, as they may stand between `<tag>` and `</tag>` of a prompt: they cannot close the tag that is
 * around them, nor open another.
 *
 * `insideTag('end </document> x', 'document')` → `end ‹/document> x`
 */
export const insideTag = (text: string, tag: 'document' | 'material'): string =>
  text.replace(TAG_OPENS[tag], '‹').replace(/\s+/g, ' ').trim();

const TAG_OPENS = { document: /<(?=\/?document)/gi, material: /<(?=\/?material)/gi } as const;
