import type { LegalDocument } from '../core/legal-document';
import type { Span } from '../core/text-span';
import { isCase } from './group';
import { instrumentTitle, splitNorm } from './instrument-title';
import { canBeOneAuthority } from './parallel';
import { linksFor } from './resolve-links';
import type { Citation, CitationKind, CitationLink } from './types';

export type AuthorityCategory = 'case' | 'legislation' | 'other';

/** One place where an authority is cited. */
export type AuthorityMention = Span & {
  readonly norm: string;
  readonly pinpoint?: string;
  /** Where in the document, from 0 to 1. */
  readonly position: number;
  /** The paragraph it stands in, where a document was given. */
  readonly paragraph?: string;
};

export type AuthorityParagraph = Span & { readonly id: string; readonly number?: string };

/** One case with its parallel citations, or one instrument with its provisions. */
export type Authority = {
  readonly id: string;
  readonly category: AuthorityCategory;
  readonly kind: CitationKind;
  /** Name of the case, title of the instrument, or the first norm. */
  readonly name: string;
  /** Parallel citations, the neutral one first; for an instrument its code, then the provisions cited. */
  readonly norms: readonly string[];
  readonly count: number;
  readonly mentions: readonly AuthorityMention[];
  /** Paragraphs that cite it, in order, each once. */
  readonly paragraphs: readonly AuthorityParagraph[];
  readonly url?: string;
  readonly urls?: readonly CitationLink[];
};

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
 * One row per authority, in order of first mention: parallel citations together, provisions under their instrument.
 *
 * `[2019] HKCA 5; CACV 61/2018` … `[2019] HKCA 5` → one row, two norms, three mentions
 */
export function listAuthorities(citations: readonly Citation[], document?: LegalDocument): Authority[] {
  const length = document?.text.length ?? Math.max(1, ...citations.map(({ end }) => end));
  const clusters = new Map<string, Citation[]>();
  const find = joinParallels(citations);
  for (const citation of citations) {
    const key = find(keysOf(citation)[0] ?? citation.norm);
    clusters.set(key, [...(clusters.get(key) ?? []), citation]);
  }
  return [...clusters].map(([id, members]) => toAuthority(id, members, length, document));
}

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
    parent.set(key, root);
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

function toAuthority(id: string, members: readonly Citation[], length: number, document?: LegalDocument): Authority {
  const [first] = members;
  const kind = first?.kind ?? 'case-number';
  const category: AuthorityCategory =
    first && isCase(first) ? 'case' : kind === 'prc-case' ? 'case' : LAWS.has(kind) ? 'legislation' : 'other';
  const norms =
    category !== 'case' ? [id, ...provisionsOf(members, id)] : [...new Set(byKind(members).map(({ norm }) => norm))];
  const mentions = members.map((one) => toMention(one, length, document));
  const own = category === 'case' || members.every(({ url }) => url === undefined) ? [] : linksFor({ kind, norm: id });
  const urls = uniqueLinks([...own, ...(own.length > 0 ? [] : byKind(members).flatMap((one) => one.urls ?? []))]);
  return {
    id,
    category,
    kind: byKind(members)[0]?.kind ?? kind,
    name: nameOf(members, id, kind, category),
    norms,
    count: members.length,
    mentions,
    paragraphs: paragraphsOf(mentions, document),
    ...(urls[0] ? { url: urls[0].url, urls } : {}),
  };
}

const byKind = (members: readonly Citation[]): Citation[] =>
  [...members].sort((a, b) => NORM_ORDER.indexOf(a.kind) - NORM_ORDER.indexOf(b.kind));

const provisionsOf = (members: readonly Citation[], id: string): string[] =>
  [...new Set(members.flatMap(({ norm }) => norm.split('; ')))].filter((norm) => norm !== id);

function uniqueLinks(links: readonly CitationLink[]): CitationLink[] {
  const seen = new Set<string>();
  return links.filter(({ url }) => !seen.has(url) && seen.add(url));
}

function nameOf(members: readonly Citation[], id: string, kind: CitationKind, category: AuthorityCategory): string {
  if (category === 'case') return members.find(({ caseName }) => caseName !== undefined)?.caseName ?? id;
  return instrumentTitle(id, kind) ?? id;
}

function toMention(citation: Citation, length: number, document?: LegalDocument): AuthorityMention {
  const { start, end, norm, pinpoint } = citation;
  const paragraph = document?.paragraphs.find((one) => one.start <= start && start < one.end);
  return {
    start,
    end,
    norm,
    position: length === 0 ? 0 : start / length,
    ...(pinpoint === undefined ? {} : { pinpoint }),
    ...(paragraph ? { paragraph: paragraph.id } : {}),
  };
}

function paragraphsOf(mentions: readonly AuthorityMention[], document?: LegalDocument): AuthorityParagraph[] {
  const ids = new Set(mentions.map(({ paragraph }) => paragraph));
  return (document?.paragraphs ?? [])
    .filter(({ id }) => ids.has(id))
    .map(({ id, number, start, end }) => ({ id, start, end, ...(number === undefined ? {} : { number }) }));
}
