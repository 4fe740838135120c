import { renderHeader } from './header';
import { isExported } from './sentences';
import type { Draft, DraftBlock, DraftSentence, DraftSource } from './types';
import { type DraftWord, sayWord } from './words';

export type DraftExportOptions = {
  /** How sentences name their paragraphs. Default `inline`. */
  readonly citations?: 'inline' | 'footnotes';
  /** The header of responsible use; the user may take it off after review. Restrictions always stay. */
  readonly withHeader?: boolean;
};

/** A piece of running text: the words, then what is said about them. */
export type ExportedRun = {
  readonly text: string;
  /** A model's words, set apart from the page's own. */
  readonly isModel?: boolean;
  /** `[12]`, set after the sentence or as a footnote. */
  readonly citation?: string;
  /** The same in full, for a footnote: `Title [2031] HKCA 871 at [12]`. */
  readonly footnote?: string;
  /** The result of checking and other marks, in words. */
  readonly marks?: readonly string[];
};

/** What every export writes, one after another. */
export type ExportedPart =
  | { readonly type: 'title'; readonly text: string }
  | { readonly type: 'restriction'; readonly text: string }
  | { readonly type: 'header'; readonly label: string; readonly value: string }
  | { readonly type: 'note'; readonly text: string }
  | { readonly type: 'heading'; readonly text: string }
  | { readonly type: 'paragraph' | 'bullet' | 'quotation'; readonly runs: readonly ExportedRun[] }
  | { readonly type: 'table'; readonly columns: readonly string[]; readonly rows: readonly (readonly ExportedRun[])[] };

/** Puts a draft in the order and form that every export shares; lines flagged and not kept are left out. */
export function layoutDraft(draft: Draft, options: DraftExportOptions = {}): ExportedPart[] {
  const { restrictions, lines, notes } = renderHeader(draft);
  const isReviewed = draft.header.review.state === 'reviewed';
  const withHeader = options.withHeader !== false || !isReviewed;
  return [
    ...restrictions.map(
      (text): ExportedPart => ({
        type: 'restriction',
        text: `${sayWord('header.restriction', draft.language)}: ${text}`,
      }),
    ),
    { type: 'title', text: draft.title },
    ...(withHeader ? lines.map((line): ExportedPart => ({ type: 'header', ...line })) : []),
    ...(withHeader ? notes.map((text): ExportedPart => ({ type: 'note', text })) : []),
    ...draft.sections.flatMap(({ heading, blocks }): ExportedPart[] => {
      const parts = blocks.flatMap((block) => layoutBlock(block, draft));
      return parts.length === 0 ? [] : [{ type: 'heading', text: heading }, ...parts];
    }),
  ];
}

function layoutBlock(block: DraftBlock, draft: Draft): ExportedPart[] {
  if (block.type === 'table') {
    const rows = block.rows.filter((row) => row.every(isExported));
    return rows.length === 0
      ? []
      : [
          {
            type: 'table',
            columns: block.columns,
            rows: rows.map((row) => row.map((cell) => layoutSentence(cell, draft))),
          },
        ];
  }
  const runs = block.sentences.filter(isExported).map((sentence) => layoutSentence(sentence, draft));
  return runs.length === 0 ? [] : [{ type: block.style, runs }];
}

function layoutSentence(sentence: DraftSentence, draft: Draft): ExportedRun {
  const marks = marksOf(sentence).map((key) => sayWord(key, draft.language));
  return {
    text: sentence.text,
    ...(sentence.origin === 'model' ? { isModel: true } : {}),
    ...citationOf(sentence, draft),
    ...(marks.length > 0 ? { marks } : {}),
  };
}

/** The page's own words need no mark but their paragraph; a model's carry the result of their check. */
function marksOf({ origin, verdict, machineTranslation, edited }: DraftSentence): DraftWord[] {
  return [
    ...(machineTranslation ? (['mark.machine-translation'] as const) : []),
    ...(origin === 'model' && verdict ? ([`mark.${verdict}`] as const) : []),
    ...(edited && origin !== 'lawyer' ? (['mark.edited'] as const) : []),
  ];
}

function citationOf(
  { sources }: DraftSentence,
  { header, language }: Draft,
): Pick<ExportedRun, 'citation' | 'footnote'> {
  const cited = sources.filter(({ number }) => number !== '');
  if (cited.length === 0) return {};
  const several = header.sources.length > 1;
  const citation = cited.map(({ label, number }) => `[${several ? `${label} ` : ''}${number}]`).join('');
  const byDocument = header.sources.flatMap((source) => {
    const own = cited.filter(({ label }) => label === source.label).map(({ number }) => number);
    return own.length === 0 ? [] : [fullCitation(source, own, language)];
  });
  return { citation, footnote: byDocument.join('; ') };
}

function fullCitation(
  { title, neutralCitation }: DraftSource,
  numbers: readonly string[],
  language: Draft['language'],
): string {
  const name = neutralCitation && !title.includes(neutralCitation) ? `${title} ${neutralCitation}` : title;
  const places = numbers.map((number) => (/^\d/.test(number) ? sayWord('cite.at', language, { number }) : number));
  return `${name} ${places.join(', ')}`;
}
