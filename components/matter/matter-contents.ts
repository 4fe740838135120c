import { readDraft } from '@/utils/draft/draft-schema';
import { layoutDraft } from '@/utils/draft/layout-draft';
import { toText } from '@/utils/draft/to-text';
import type { Draft } from '@/utils/draft/types';
import type { AuditEntry } from '@/utils/privacy/audit-entry';
import type { KeptDraft } from '@/utils/store/rows/draft';
import type { MatterLine } from '@/utils/store/rows/matter-line';
import type { OwnTerm } from '@/utils/store/rows/term';
import type { KeptText } from '@/utils/store/rows/text';

/** A page or a file that something in the matter is about. */
export type PageOfMatter = {
  /** Empty for a file. */
  readonly url: string;
  readonly title: string;
  readonly citation?: string;
  /** When it was last worked on, ISO 8601. */
  readonly at: string;
  /** Its text, where the reader kept it. */
  readonly text?: KeptText;
};

/** Everything that belongs to one matter, newest first in each list. */
export type MatterContents = {
  readonly pages: readonly PageOfMatter[];
  readonly lines: readonly MatterLine[];
  readonly answers: readonly AuditEntry[];
  readonly drafts: readonly Draft[];
  readonly terms: readonly OwnTerm[];
};

/** The rows as the store has them, all of one matter. */
export type MatterRows = {
  readonly log: readonly AuditEntry[];
  readonly drafts: readonly KeptDraft[];
  readonly texts: readonly KeptText[];
  readonly lines: readonly MatterLine[];
  readonly terms: readonly OwnTerm[];
};

/** Puts a matter together. What cannot be read any more is left out. */
export function contentsOf({ log, drafts: keptDrafts, texts, lines, terms }: MatterRows): MatterContents {
  const drafts = keptDrafts.flatMap(({ body }) => readDraft(body) ?? []);
  const seen = [
    ...texts.map((text) => ({ url: text.url, title: text.title, citation: text.citation, at: text.keptAt, text })),
    ...log.filter(({ title }) => title !== '').map(({ url, title, citation, at }) => ({ url, title, citation, at })),
    ...lines.map(({ url, title, citation, keptAt }) => ({ url, title, citation, at: keptAt })),
    ...drafts.flatMap(({ header }) =>
      header.sources.map(({ url, title, neutralCitation, readAt }) => ({
        url,
        title,
        citation: neutralCitation,
        at: readAt,
      })),
    ),
  ];
  return {
    pages: mergePages(seen),
    lines,
    answers: log.filter(({ purpose, answer }) => purpose === 'question' && answer !== ''),
    drafts,
    terms,
  };
}

type Seen = Omit<PageOfMatter, 'citation'> & { readonly citation?: string | undefined };

/** A page once, by its address, or a file by its name; at the time it was last worked on. */
function mergePages(seen: readonly Seen[]): PageOfMatter[] {
  const pages = new Map<string, PageOfMatter>();
  for (const { citation, ...page } of seen) {
    const key = page.url === '' ? ` ${page.title}` : page.url.replace(/#.*$/, '');
    const before = pages.get(key);
    const at = before && before.at > page.at ? before.at : page.at;
    const known = citation ?? before?.citation;
    pages.set(key, { ...page, ...before, at, ...(known !== undefined && { citation: known }) });
  }
  return [...pages.values()].sort((a, b) => b.at.localeCompare(a.at));
}

/** What of a matter holds all of these words, in any of its fields: titles, lines, questions, answers, drafts, kept texts. */
export function searchMatter(contents: MatterContents, query: string): MatterContents {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return contents;
  const fits = (...texts: readonly (string | undefined)[]): boolean => {
    const all = texts.join('\n').toLowerCase();
    return words.every((word) => all.includes(word));
  };
  return {
    pages: contents.pages.filter(({ title, citation, url, text }) => fits(title, citation, url, textOf(text))),
    lines: contents.lines.filter(({ text, number, title, citation }) => fits(text, number, title, citation)),
    answers: contents.answers.filter(({ title, citation, question, answer }) =>
      fits(title, citation, question, answer),
    ),
    drafts: contents.drafts.filter((draft) => fits(draft.title, toText(draft))),
    terms: contents.terms.filter(({ en, zhHant, note, source }) => fits(en, zhHant, note, source)),
  };
}

function textOf(kept: KeptText | undefined): string {
  const document: unknown = kept?.document;
  return typeof document === 'object' && document !== null && 'text' in document ? String(document.text) : '';
}

export const isEmpty = ({ pages, lines, answers, drafts, terms }: MatterContents): boolean =>
  [pages, lines, answers, drafts, terms].every((list) => list.length === 0);

/** The parts of one draft within the file of its matter: its title is a heading there. */
export const draftParts = (draft: Draft) =>
  layoutDraft(draft).map((part) => (part.type === 'title' ? ({ type: 'heading', text: part.text } as const) : part));
