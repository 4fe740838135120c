import type { MinimalDocument } from './legal-document';

type Block = MinimalDocument['paragraphs'][number];
type Labelled = Pick<MinimalDocument, 'paragraphs'>;

/** What stands under one label: a numbered paragraph with the quotations and lists that go on it, or a counted one. */
export type LabelledBlocks = { readonly label: string; readonly blocks: readonly [Block, ...Block[]] };

export type LabelledParagraph = {
  /** Of the block in which it begins. */
  readonly id: string;
  /** Its printed number (`12`, `s 4(1)`, `n3`), else counted: `¶1`, `¶2` … */
  readonly label: string;
  readonly text: string;
};

/** Before the count, so that a counted paragraph is never taken for a printed number. */
const COUNTED = '¶';

/**
 * What a paragraph is called everywhere: in prompts, checks, links and exports.
 *
 * An unnumbered block after a number belongs to it; headings and the header are called nothing.
 */
export const labelParagraphs = (document: Labelled): LabelledParagraph[] =>
  groupBlocks(document).map(({ label, blocks }) => ({
    id: blocks[0].id,
    label,
    text: blocks.map(({ text }) => text).join('\n'),
  }));

const GROUPS = new WeakMap<Labelled, readonly LabelledBlocks[]>();

/** The blocks of a document under the label that names them; read once for each document. */
export function groupBlocks(document: Labelled): readonly LabelledBlocks[] {
  const known = GROUPS.get(document);
  if (known) return known;
  const groups: { label: string; blocks: [Block, ...Block[]] }[] = [];
  let counted = 0;
  for (const block of document.paragraphs) {
    if (isFurniture(block)) continue;
    const last = groups.at(-1);
    if (last && goesOn(block, last.blocks[0])) last.blocks.push(block);
    else groups.push({ label: block.number ?? `${COUNTED}${++counted}`, blocks: [block] });
  }
  GROUPS.set(document, groups);
  return groups;
}

/** A colleague who agrees in a line without a number has not written the last paragraph of the judgment before. */
const goesOn = (block: Block, first: Block): boolean =>
  block.number === undefined &&
  first.number !== undefined &&
  block.opinion === first.opinion &&
  (block.role === 'footnote') === (first.role === 'footnote');

/** Roles that are not part of what a paragraph says. */
const FURNITURE: ReadonlySet<string> = new Set(['title', 'header', 'heading']);

/** Without a role, a short unnumbered line that does not end as a sentence is taken for a heading. */
const LONGEST_HEADING = 80;
const ENDS_AS_SENTENCE = /[.。!?:;,，；：]["”」』)）]?\s*$/;

const isFurniture = ({ role, number, text }: Block): boolean =>
  number === undefined &&
  (text.trim() === '' || (role ? FURNITURE.has(role) : text.length < LONGEST_HEADING && !ENDS_AS_SENTENCE.test(text)));

/** The label under which each block stands, by the block's id; headings stand under none. */
export function labelsById(document: Labelled): ReadonlyMap<string, string> {
  const known = LABELS.get(document);
  if (known) return known;
  const labels = new Map(groupBlocks(document).flatMap(({ label, blocks }) => blocks.map(({ id }) => [id, label])));
  LABELS.set(document, labels);
  return labels;
}

const LABELS = new WeakMap<Labelled, ReadonlyMap<string, string>>();

/**
 * The blocks that a label names; several groups where numbering restarts in each opinion. `¶12` for a printed 12 and
 * `12` for a counted ¶12 are understood, and an id, as older answers have it.
 */
export function findLabelled(document: Labelled, label: string): readonly LabelledBlocks[] {
  const groups = groupBlocks(document);
  const bare = label.trim().replace(/^\[|\]$/g, '');
  const plain = bare.replace(COUNTED, '').trim();
  for (const one of [bare, plain, `${COUNTED}${plain}`]) {
    const found = groups.filter((group) => group.label === one);
    if (found.length > 0) return found;
  }
  return groups.filter(({ blocks }) => blocks.some(({ id }) => id === bare));
}
