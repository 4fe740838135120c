import { readPieces, spellSigns, type WordPiece } from './read-pieces';

/** A tree of terms over pieces of text (English stems, Chinese characters); each end carries the concepts it means. */
export type TermTree = { readonly next: Map<string, TermTree>; readonly ends: number[] };

export type TermHit = { readonly concepts: readonly number[]; readonly from: number; readonly to: number };

export const createTermTree = (): TermTree => ({ next: new Map(), ends: [] });

/** Adds one term, already folded, as the pieces it is read in. */
export function addTerm(tree: TermTree, term: string, concept: number): void {
  let node = tree;
  const keys = /^\p{Script=Han}+$/u.test(term) ? term : readPieces(spellSigns(term)).map((piece) => piece.key);
  for (const key of keys) {
    let next = node.next.get(key);
    if (!next) {
      next = createTermTree();
      node.next.set(key, next);
    }
    node = next;
  }
  if (node !== tree && !node.ends.includes(concept)) node.ends.push(concept);
}

/** Every term that begins at the piece `from`, the shortest first. */
export function termsAt(tree: TermTree, pieces: readonly WordPiece[], from: number): TermHit[] {
  const hits: TermHit[] = [];
  let node: TermTree | undefined = tree;
  for (let at = from; at < pieces.length; at++) {
    node = node.next.get(pieces[at]?.key ?? '');
    if (!node) break;
    if (node.ends.length > 0) hits.push({ concepts: node.ends, from, to: at + 1 });
  }
  return hits;
}
