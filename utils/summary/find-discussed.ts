import type { Authority } from '../citations/authority';
import { listAuthorities } from '../citations/list-authorities';
import type { Citation } from '../citations/types';
import type { ReadParagraph } from '../outcome/place-paragraphs';
import type { DiscussedAuthority } from './types';

const MOST = 12;

/** Lists the cases and enactments that a document discusses, most cited first; parallel citations count together. */
export function findDiscussed(
  paragraphs: readonly ReadParagraph[],
  citations: readonly Citation[],
): DiscussedAuthority[] {
  const texts = new Map(citations.map(({ start, text }) => [start, text]));
  return listAuthorities(citations)
    .flatMap((authority) => describe(authority, texts, paragraphs))
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST);
}

function describe(
  { category, name, norms, mentions, count }: Authority,
  texts: ReadonlyMap<number, string>,
  paragraphs: readonly ReadParagraph[],
): DiscussedAuthority[] {
  const places = mentions.flatMap(({ start }) => paragraphAt(paragraphs, start)?.id ?? []);
  const counts = new Map<string, number>();
  for (const id of places) counts.set(id, (counts.get(id) ?? 0) + 1);
  const most = [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
  const [norm] = norms;
  if (norm === undefined || places[0] === undefined || most === undefined) return [];
  const isCase = category === 'case';
  return [
    {
      norm,
      text: texts.get(mentions[0]?.start ?? -1) ?? norm,
      ...(isCase && !norms.includes(name) ? { caseName: name } : {}),
      isCase,
      count,
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
