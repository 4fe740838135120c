import type { Citation, CitationKind } from '../citations/types';
import type { ReadParagraph } from './read-text';
import type { Discussed } from './types';

const LEGISLATION: ReadonlySet<CitationKind> = new Set([
  'legislation',
  'rule',
  'basic-law',
  'bill-of-rights',
  'national-law',
  'foreign-legislation',
  'treaty',
]);
const MOST = 12;

/** Lists the cases and enactments that a document discusses, most cited first; parallel citations count together. */
export function findDiscussed(paragraphs: readonly ReadParagraph[], citations: readonly Citation[]): Discussed[] {
  const names = new Map(citations.flatMap(({ group, norm }) => (group ? [[group, norm] as const] : [])).reverse());
  const groups = Map.groupBy(citations, ({ group, norm }) => (group ? (names.get(group) ?? norm) : norm));
  return [...groups]
    .flatMap(([norm, found]) => describe(norm, found, paragraphs))
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST);
}

function describe(norm: string, found: readonly Citation[], paragraphs: readonly ReadParagraph[]): Discussed[] {
  const first = found[0];
  if (!first) return [];
  const places = found.flatMap((citation) => {
    const paragraph = paragraphAt(paragraphs, citation.start);
    return paragraph ? [paragraph.id] : [];
  });
  const counts = new Map<string, number>();
  for (const id of places) counts.set(id, (counts.get(id) ?? 0) + 1);
  const most = [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
  if (places[0] === undefined || most === undefined) return [];
  const caseName = found.find((citation) => citation.caseName)?.caseName;
  return [
    {
      norm,
      text: first.text,
      ...(caseName ? { caseName } : {}),
      isCase: !LEGISLATION.has(first.kind),
      count: found.length,
      first: places[0],
      most,
    },
  ];
}

/** Paragraphs stand in order of their offsets. */
function paragraphAt(paragraphs: readonly ReadParagraph[], offset: number): ReadParagraph | undefined {
  let low = 0;
  let high = paragraphs.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((paragraphs[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return paragraphs[low];
}
