import { hashDocument } from '../core/hash-document';
import { findLabelled } from '../core/label-paragraphs';
import type { LegalDocument } from '../core/legal-document';
import { isPublic } from '../privacy/public-material';
import { type LeavingText, partOf } from '../privacy/what-leaves';
import type { ReadAgain } from './types';

/** Statements of one document that are to be read again. */
export type ToRead = { readonly document: LegalDocument; readonly statements: readonly ReadAgain[] };

/**
 * Statements made from the page alone say no more than it; those of an answer may hold what was asked; those of a draft
 * are the lawyer's own words, shown before every send and never sent in *public material only* mode.
 */
export type MadeFrom = 'page' | 'question' | 'draft';

/** What a second reading sends: the statements, and the paragraphs they cite. */
export function leavingOfReading(parts: readonly ToRead[], madeFrom: MadeFrom): LeavingText {
  const textsOf = (wanted: boolean): string[] =>
    parts.filter(({ document }) => isPublic(document) === wanted).flatMap((part) => textsOfPart(part, madeFrom));
  const asked = (wanted: boolean): string[] =>
    parts
      .filter(({ document }) => madeFrom === 'question' && isPublic(document) === wanted)
      .flatMap(({ statements }) => statements.map(({ text }) => text));
  const own = madeFrom === 'draft' ? parts.flatMap(({ statements }) => statements.map(({ text }) => text)) : [];
  return {
    is: 'text',
    documents: parts.map(({ document }) => ({
      url: document.url,
      site: document.site,
      hash: hashDocument(document),
    })),
    parts: [
      ...partOf('page-text', textsOf(true)),
      ...partOf('file-text', [...textsOf(false), ...asked(false)]),
      ...partOf('question', asked(true)),
      ...partOf('notes', own),
    ],
    paragraphs: parts.flatMap(({ document, statements }) => {
      const hash = hashDocument(document);
      return labelsOf(statements).map((label) => `${hash} ${label}`);
    }),
  };
}

const textsOfPart = ({ document, statements }: ToRead, madeFrom: MadeFrom): string[] => [
  ...labelsOf(statements).flatMap((label) => paragraphsOf(document, label)),
  ...(madeFrom === 'page' ? statements.map(({ text }) => text) : []),
];

const labelsOf = (statements: readonly ReadAgain[]): string[] => [
  ...new Set(statements.flatMap(({ paragraphs }) => paragraphs)),
];

const paragraphsOf = (document: LegalDocument, label: string): string[] =>
  findLabelled(document, label).map(({ label: printed, blocks: [first, ...rest] }) =>
    [first.heading ?? '', `[${printed}] ${first.text}`, ...rest.map(({ text }) => text)].filter(Boolean).join('\n'),
  );

/** The paragraphs and the statements as the sheet shows them before they leave. */
export function textToRead(parts: readonly ToRead[]): { readonly text: string; readonly paragraphs: number } {
  const cited = parts.flatMap(({ document, statements }) =>
    labelsOf(statements).flatMap((label) => paragraphsOf(document, label)),
  );
  const said = parts.flatMap(({ statements }) => statements.map(({ text }) => text));
  return { text: [...said, ...cited].join('\n\n'), paragraphs: cited.length };
}
