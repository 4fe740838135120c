import type { LegalDocument, Paragraph } from '../core/legal-document';
import type { Authority, AuthorityCategory, AuthorityMention, AuthorityParagraph } from './authority';
import { readCaseDetails } from './case-details';
import { documentLinks } from './document-links';
import { findCalls } from './footnote-calls';
import { isCase } from './group';
import { instrumentTitle, splitNorm } from './instrument-title';
import { oneDecisionBelow, ownAuthority } from './own-case';
import { canBeOneAuthority } from './parallel';
import { compareProvisions } from './provision-order';
import { linksFor } from './resolve-links';
import type { Citation, CitationKind, CitationLink } from './types';

const LAWS: ReadonlySet<CitationKind> = new Set([
  'legislation',
  'rule',
  'basic-law',
  'bill-of-rights',
  'national-law',
  'foreign-legislation',
  'gazette',
]);

/**
 * One row per authority, in order of first mention: parallel citations together, provisions under their instrument. Of a judgment,
 * the judgment itself is left out, and the one it was appealed from is marked.
 *
 * `[2019] HKCA 5; CACV 61/2018` … `[2019] HKCA 5` → one row, two norms, three mentions
 */
export function listAuthorities(citations: readonly Citation[], document?: LegalDocument): Authority[] {
  const clusters = new Map<string, Citation[]>();
  const find = joinParallels(citations);
  for (const citation of citations) {
    const key = find(keysOf(citation)[0] ?? citation.norm);
    const cluster = clusters.get(key);
    if (cluster) cluster.push(citation);
    else clusters.set(key, [citation]);
  }
  const place = placeIn(citations, document);
  const listed = [...clusters].map(([id, members]) => toAuthority(id, members, place, document));
  if (!document) return listed;
  const { own, below } = ownAuthority(document, listed);
  const double = oneDecisionBelow(listed.filter(({ id }) => below.has(id)));
  const together = double.flatMap(({ id }) => clusters.get(id) ?? []).sort((a, b) => a.start - b.start);
  const authorities = listed.flatMap((authority) => {
    if (!double.includes(authority)) return authority;
    return authority === double[0] ? toAuthority(authority.id, together, place, document) : [];
  });
  return authorities
    .filter(({ id }) => !own.has(id))
    .map((authority) =>
      below.has(authority.id)
        ? {
            ...authority,
            below: true as const,
            name: isNamed(authority) ? authority.name : document.title || authority.name,
          }
        : authority,
    );
}

const isNamed = ({ name, norms }: Authority): boolean => !norms.includes(name);

/** What two citations of one authority have in common. */
function keysOf(citation: Citation): string[] {
  if (isCase(citation)) return citation.norm.split('; ');
  return [splitNorm(citation.norm.split('; ')[0] ?? citation.norm, citation.kind).instrument];
}

/** Union of norms that stand in one group or in one list; answers with the first norm of the union. */
function joinParallels(citations: readonly Citation[]): (key: string) => string {
  const parent = new Map<string, string>();
  const find = (key: string): string => {
    let root = key;
    for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root)) root = up;
    // The way is shortened for all that were passed, so that long chains cost nothing twice.
    for (let at = key; at !== root; ) {
      const up = parent.get(at) ?? root;
      parent.set(at, root);
      at = up;
    }
    return root;
  };
  const groups = new Map<string, Citation[][]>();
  for (const citation of citations) {
    const [first = citation.norm, ...rest] = keysOf(citation);
    for (const key of rest) parent.set(find(key), find(first));
    if (citation.group === undefined) continue;
    const clusters = groups.get(citation.group) ?? [];
    groups.set(citation.group, clusters);
    const cluster = clusters.find((members) => members.every((member) => canBeOneAuthority(member, citation)));
    if (!cluster) {
      clusters.push([citation]);
      continue;
    }
    const known = cluster[0] && keysOf(cluster[0])[0];
    if (known !== undefined) parent.set(find(first), find(known));
    cluster.push(citation);
  }
  return find;
}

const NORM_ORDER: readonly CitationKind[] = [
  'case-neutral',
  'foreign-neutral',
  'case-report',
  'foreign-report',
  'case-number',
];

type Place = (citation: Citation) => { readonly mention: AuthorityMention; readonly paragraph?: Paragraph };

function toAuthority(id: string, members: readonly Citation[], place: Place, document?: LegalDocument): Authority {
  const [first] = members;
  const kind = first?.kind ?? 'case-number';
  const category: AuthorityCategory =
    first && isCase(first) ? 'case' : kind === 'prc-case' ? 'case' : LAWS.has(kind) ? 'legislation' : 'other';
  const ordered = byKind(members);
  const norms =
    category === 'case' ? [...new Set(ordered.map(({ norm }) => norm))] : [id, ...provisionsOf(members, id)];
  const placed = members.map(place);
  // A member without any link is one whose chapter is unsure.
  const linked = ordered.filter(({ url }) => url !== undefined);
  const cited = category === 'case' ? linked : linked.length > 0 ? [{ kind, norm: id }] : [];
  const links = cited.flatMap((one) => (document ? documentLinks(one, document) : linksFor(one)));
  const urls = uniqueLinks(links.length > 0 ? links : linked.flatMap((one) => one.urls ?? []));
  return {
    id,
    category,
    kind: ordered[0]?.kind ?? kind,
    name: nameOf(members, id, kind, category),
    norms,
    count: members.length,
    mentions: placed.map(({ mention }) => mention),
    paragraphs: paragraphsOf(placed),
    ...(category === 'case' ? readCaseDetails(members, document?.text) : {}),
    ...(urls[0] ? { url: urls[0].url, urls } : {}),
  };
}

const byKind = (members: readonly Citation[]): Citation[] =>
  members.length < 2
    ? [...members]
    : [...members].sort((a, b) => NORM_ORDER.indexOf(a.kind) - NORM_ORDER.indexOf(b.kind));

const provisionsOf = (members: readonly Citation[], id: string): string[] =>
  [...new Set(members.flatMap(({ norm }) => norm.split('; ')))].filter((norm) => norm !== id).sort(compareProvisions);

function uniqueLinks(links: readonly CitationLink[]): CitationLink[] {
  const seen = new Set<string>();
  return links.filter(({ url }) => !seen.has(url) && seen.add(url));
}

function nameOf(members: readonly Citation[], id: string, kind: CitationKind, category: AuthorityCategory): string {
  if (category === 'case') return members.find(({ caseName }) => caseName !== undefined)?.caseName ?? id;
  return instrumentTitle(id, kind) ?? id;
}

/** Places of citations in a document: the paragraph of each is looked up by halves, since citations are many. */
function placeIn(citations: readonly Citation[], document?: LegalDocument): Place {
  const length = document?.text.length ?? citations.reduce((most, { end }) => Math.max(most, end), 1);
  const sorted = [...(document?.paragraphs ?? [])].sort((a, b) => a.start - b.start);
  const calls = document ? findCalls(document) : undefined;
  return ({ start, end, norm, pinpoint }) => {
    const stands = paragraphAt(sorted, start);
    const call = stands?.role === 'footnote' ? calls?.get(stands.id) : undefined;
    const paragraph = call?.paragraph ?? stands;
    const at = call?.start ?? start;
    const footnote = stands?.role === 'footnote' ? (stands.number ?? '').replace(/^n/, '') : '';
    return {
      mention: {
        start,
        end,
        norm,
        position: length === 0 ? 0 : at / length,
        ...(pinpoint === undefined ? {} : { pinpoint }),
        ...(paragraph ? { paragraph: paragraph.id } : {}),
        ...(footnote === '' ? {} : { footnote }),
        ...(call ? { call: { start: call.start, end: call.end } } : {}),
      },
      ...(paragraph ? { paragraph } : {}),
    };
  };
}

function paragraphAt(sorted: readonly Paragraph[], at: number): Paragraph | undefined {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const found = sorted[low - 1];
  return found && at < found.end ? found : undefined;
}

function paragraphsOf(placed: readonly { readonly paragraph?: Paragraph }[]): AuthorityParagraph[] {
  const unique = new Set(placed.flatMap(({ paragraph }) => paragraph ?? []));
  return [...unique]
    .sort((a, b) => a.start - b.start)
    .map(({ id, number, start, end }) => ({ id, start, end, ...(number === undefined ? {} : { number }) }));
}
