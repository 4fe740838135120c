import { labelsById } from '../core/label-paragraphs';
import type { Language } from '../core/language';
import type { Paragraph } from '../core/legal-document';
import type { ExtractSentence } from '../summary/types';
import type { DraftMaterial, DraftSentence, KeptLine, MaterialAuthority, MaterialDocument, SourceLink } from './types';
import { type DraftWord, sayWord } from './words';

/** A sentence or a block before it has an id; `buildDraft` numbers them. */
export type NewSentence = Omit<DraftSentence, 'id'>;
export type NewBlock =
  | {
      readonly type: 'text';
      readonly style: 'paragraph' | 'bullet' | 'quotation';
      readonly sentences: readonly NewSentence[];
    }
  | { readonly type: 'table'; readonly columns: readonly string[]; readonly rows: readonly (readonly NewSentence[])[] };

/** The page's own words; they stand in the page, so they are quoted. */
export const pageSentence = (text: string, sources: readonly SourceLink[]): NewSentence => ({
  text,
  origin: 'page',
  sources,
  verdict: 'quoted',
});

/** Words the lawyer is to write or that we put for them: headings of rows, blanks, reminders. */
export const ownSentence = (text: string): NewSentence => ({ text, origin: 'lawyer', sources: [] });

export const fromLine = ({ text, origin, sources, verdict }: KeptLine): NewSentence => ({
  text,
  origin,
  sources,
  ...(verdict === undefined ? {} : { verdict }),
});

export const linkTo = ({ label, document }: MaterialDocument, id: string): SourceLink => ({
  label,
  paragraph: id,
  number: labelsById(document).get(id) ?? '',
});

export const fromExtract = (from: MaterialDocument, { text, paragraph }: ExtractSentence): NewSentence =>
  pageSentence(text, [linkTo(from, paragraph)]);

export const bullets = (sentences: readonly NewSentence[]): NewBlock[] =>
  sentences.map((sentence) => ({ type: 'text', style: 'bullet', sentences: [sentence] }));

export const quotations = (sentences: readonly NewSentence[]): NewBlock[] =>
  sentences.map((sentence) => ({ type: 'text', style: 'quotation', sentences: [sentence] }));

/** A place for the lawyer's own words. */
export const blank = (language: Language, word: DraftWord = 'note.write'): NewBlock => ({
  type: 'text',
  style: 'paragraph',
  sentences: [ownSentence(sayWord(word, language))],
});

export const table = (
  language: Language,
  columns: readonly DraftWord[],
  rows: readonly (readonly NewSentence[])[],
): NewBlock[] =>
  rows.length === 0 ? [] : [{ type: 'table', columns: columns.map((column) => sayWord(column, language)), rows }];

/** The kept lines of some parts of the summary, without those the extract gives word for word. */
export const keptOf = ({ kept = [] }: DraftMaterial, slots: readonly string[]): NewSentence[] =>
  kept.filter(({ slot }) => slot !== undefined && slots.includes(slot)).map(fromLine);

/** What was kept under no part of a summary: answers and notes. */
export const otherKept = ({ kept = [] }: DraftMaterial, slots: readonly string[]): NewSentence[] =>
  kept.filter(({ slot }) => slot === undefined || !slots.includes(slot)).map(fromLine);

type ExtractSlot = 'issues' | 'holdings' | 'facts' | 'orders';

/** The extract's sentences of one part, document after document. */
export const extractOf = ({ documents }: DraftMaterial, slot: ExtractSlot): NewSentence[] =>
  documents.flatMap((from) => (from.extract?.[slot] ?? []).map((sentence) => fromExtract(from, sentence)));

export const outcomeOf = ({ documents }: DraftMaterial): NewSentence[] =>
  documents.flatMap((from) => (from.extract?.outcome ? [fromExtract(from, from.extract.outcome)] : []));

/** Kept lines first, then what the extract adds to them; every text once. */
export function together(...lists: readonly (readonly NewSentence[])[]): NewSentence[] {
  const seen = new Set<string>();
  return lists.flat().filter(({ text }) => {
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}

/** The paragraphs that the extract names as worth reading first, shortened to their first sentences. */
export const keyParagraphsOf = (from: MaterialDocument, most: number): { paragraph: Paragraph; link: SourceLink }[] =>
  (from.extract?.keyParagraphs ?? []).slice(0, most).flatMap(({ id }) => {
    const paragraph = from.document.paragraphs.find((one) => one.id === id);
    return paragraph ? [{ paragraph, link: linkTo(from, id) }] : [];
  });

/** One name for an authority, in lists and in running text: `Alder v Birch [2031] HKCA 12`. */
export const nameOfAuthority = ({ text, caseName }: MaterialAuthority): string =>
  (caseName && !text.includes(caseName) ? `${caseName} ${text}` : text).replace(SIGNAL, '');

/** Words by which a sentence leads to an authority, and none of its name. */
const SIGNAL =
  /^(?:e\.g\.?|for example|see(?: also)?|cf\.?|per|see, e\.g\.?|參見|参见|例如)[,:：]?\s?(?=[A-Z\u4e00-\u9fff])/i;

/** The authorities the material brings, cases first, with where each is cited. */
export function authoritiesTable({ language, authorities = [] }: DraftMaterial): NewBlock[] {
  const inOrder = [...authorities].sort((a, b) => Number(b.isCase) - Number(a.isCase));
  const rows = inOrder.map((authority) => [
    pageSentence(nameOfAuthority(authority), authority.sources),
    ownSentence(
      authority.sources
        .map(({ number }) => number)
        .filter(Boolean)
        .join(', '),
    ),
  ]);
  return table(language, ['column.authority', 'column.where'], rows);
}
