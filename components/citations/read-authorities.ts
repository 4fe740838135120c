import { chapterOfNorm } from '@/utils/around/changed-since';
import type { Authority } from '@/utils/citations/authority';
import { extractFromDocument } from '@/utils/citations/extract-from-document';
import { listAuthorities } from '@/utils/citations/list-authorities';
import { titleOfCap } from '@/utils/citations/titles';
import type { Citation } from '@/utils/citations/types';
import type { Language } from '@/utils/core/language';
import type { LegalDocument } from '@/utils/core/legal-document';
import type { AuthorityGroup, AuthorityRow } from './authority-row';

/** What a document cites: the rows of the table, and the authorities behind them. */
export type Authorities = {
  readonly citations: readonly Citation[];
  readonly rows: readonly AuthorityRow[];
  readonly byId: ReadonlyMap<string, Authority>;
};

const GROUPS: Readonly<Record<Authority['category'], AuthorityGroup>> = {
  case: 'cases',
  legislation: 'legislation',
  other: 'other',
};

/** The handle, the table and the marks in the text ask for the same document; it is read once. */
const known = new WeakMap<LegalDocument, Authorities>();

/** Reads the citations of a document into its table of authorities. */
export function readAuthorities(document: LegalDocument): Authorities {
  return known.get(document) ?? arrange(document, extractFromDocument(document));
}

/** What was read of a document before; undefined where nobody has. */
export const knownAuthorities = (document: LegalDocument): Authorities | undefined => known.get(document);

/** Makes the table of citations that were found elsewhere: in the background, where the text is long. */
export function arrange(document: LegalDocument, citations: readonly Citation[]): Authorities {
  const before = known.get(document);
  if (before !== undefined) return before;
  const authorities = listAuthorities(citations, document);
  const made = tableOf(document.language, citations, authorities);
  known.set(document, made);
  return made;
}

/** The table of authorities that were listed before, in the language of the page they stand on. */
export const tableOf = (
  language: Language,
  citations: readonly Citation[],
  authorities: readonly Authority[],
): Authorities => ({
  citations,
  rows: authorities.map((authority) => toRow(authority, language)),
  byId: new Map(authorities.map((authority) => [authority.id, authority])),
});

const CAP = /^Cap (\d+[A-Z]*)$/;

/** On a Chinese page an ordinance is shown under its Chinese title, as the page itself cites it. */
function nameIn(language: Language, { id, name }: Authority): string {
  const cap = language === 'en' ? undefined : CAP.exec(id)?.[1];
  const title = cap === undefined ? undefined : titleOfCap(cap)?.zh;
  return title === undefined ? name : `《${title}》`;
}

function toRow(authority: Authority, language: Language): AuthorityRow {
  const { id, category, norms, mentions, paragraphs, urls = [] } = authority;
  const name = nameIn(language, authority);
  const cap = category === 'legislation' ? chapterOfNorm(id) : undefined;
  const numbers = new Map(paragraphs.map((paragraph) => [paragraph.id, paragraph.number]));
  return {
    id,
    group: GROUPS[category],
    name,
    isNamed: !norms.includes(name),
    citations: category === 'legislation' ? provisionsOf(id, name, norms) : norms.filter((norm) => norm !== name),
    links: urls,
    ...(cap !== undefined && { cap }),
    ...(authority.below && { isBelow: true as const }),
    mentions: mentions.map(({ start, end, position, paragraph, call }) => {
      const number = paragraph === undefined ? undefined : numbers.get(paragraph);
      return { start, end, at: position, ...(call && { call }), ...(number !== undefined && { number }) };
    }),
  };
}

/** `Cap 571`, then its provisions without the chapter before each: `s 9(1)`, `sch 1`. */
function provisionsOf(id: string, name: string, norms: readonly string[]): readonly string[] {
  const provisions = norms.slice(1).map((norm) => (norm.startsWith(`${id} `) ? norm.slice(id.length + 1) : norm));
  return name === id || name.includes(id) ? provisions : [id, ...provisions];
}
