import type { Piece, Run } from './text-run';
import type { PageParagraph, PlacedText, Places } from './types';

type Placed = Piece & { readonly base: number };

/** Maps spans of the document's text to text nodes of the page, and back. `runs` stand beside `paragraphs`. */
export function createPlaces(paragraphs: readonly PageParagraph[], runs: readonly Run[]): Places {
  let byNode: Map<Node, Placed[]> | undefined;
  return {
    of: (span) => findNodes(paragraphs, runs, span),
    offsetAt(node, offset) {
      byNode ??= indexNodes(paragraphs, runs);
      return findOffset(byNode.get(node) ?? [], offset);
    },
  };
}

function findNodes(
  paragraphs: readonly PageParagraph[],
  runs: readonly Run[],
  span: { readonly start: number; readonly end: number },
): PlacedText[] {
  const found: PlacedText[] = [];
  for (let at = firstEndingAfter(paragraphs, span.start); at < paragraphs.length; at++) {
    const paragraph = paragraphs[at];
    if (!paragraph || paragraph.start >= span.end) break;
    for (const piece of runs[at]?.pieces ?? []) addPlaced(found, piece, paragraph.start, span);
  }
  return found;
}

function addPlaced(
  found: PlacedText[],
  piece: Piece,
  base: number,
  span: { readonly start: number; readonly end: number },
): void {
  const begins = base + piece.at;
  const start = Math.max(begins, span.start);
  const end = Math.min(begins + piece.length, span.end);
  if (start >= end) return;
  const placed = { node: piece.node, start: piece.from + start - begins, end: piece.from + end - begins };
  const last = found.at(-1);
  // Collapsed spaces leave gaps of our own making inside one text node: show it as one stretch.
  if (last?.node === placed.node && placed.start >= last.end) found[found.length - 1] = { ...last, end: placed.end };
  else found.push(placed);
}

function firstEndingAfter(paragraphs: readonly PageParagraph[], start: number): number {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paragraphs[middle]?.end ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  return low;
}

function indexNodes(paragraphs: readonly PageParagraph[], runs: readonly Run[]): Map<Node, Placed[]> {
  const index = new Map<Node, Placed[]>();
  paragraphs.forEach((paragraph, at) => {
    for (const piece of runs[at]?.pieces ?? []) {
      const placed = { ...piece, base: paragraph.start };
      const known = index.get(piece.node);
      if (known) known.push(placed);
      else index.set(piece.node, [placed]);
    }
  });
  return index;
}

function findOffset(pieces: readonly Placed[], offset: number): number | undefined {
  for (const { base, at, from, length } of pieces) {
    // In a gap of collapsed spaces the next character counts.
    if (offset <= from + length) return base + at + Math.max(0, offset - from);
  }
  const last = pieces.at(-1);
  return last && last.base + last.at + last.length;
}
