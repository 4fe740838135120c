import { hashDocument } from '../core/hash-document';
import type { Paragraph } from '../core/legal-document';
import { isPrivate, isPublic } from '../privacy/public-material';
import { type LeavingText, partOf } from '../privacy/what-leaves';
import type { ChosenMaterial } from './draft-section';
import { isOfOwnFile, isPagesOwn } from './sentences';
import type { DraftSentence, DraftSource, KeptLine, MaterialDocument } from './types';

/** The paragraphs of a document that were chosen, by label and printed number. */
export const chosenParagraphs = (
  { label, document }: MaterialDocument,
  chosen: readonly string[],
): readonly Paragraph[] =>
  document.paragraphs.filter(({ number }) => number !== undefined && chosen.includes(`${label} ${number}`));

/** What drafting a section sends: chosen paragraphs, lines taken over, and what the lawyer wants of it. */
export function leavingOfSection(material: ChosenMaterial): LeavingText {
  const { documents, paragraphs, lines, instruction = '' } = material;
  const texts = (wanted: boolean): string[] =>
    documents
      .filter(({ document }) => isPublic(document) === wanted)
      .flatMap((one) => chosenParagraphs(one, paragraphs).map(({ text }) => text));
  const quoted = lines.filter((line) => isPublicLine(line, material)).map(({ text }) => text);
  const own = lines.filter((line) => !isPublicLine(line, material)).map(({ text }) => text);
  const used = documents.filter((one) => chosenParagraphs(one, paragraphs).length > 0 || isQuoted(one, lines));
  return {
    is: 'text',
    documents: used.map(({ document }) => ({ url: document.url, site: document.site, hash: hashDocument(document) })),
    parts: [
      ...partOf('page-text', [...texts(true), ...quoted]),
      ...partOf('file-text', texts(false)),
      ...partOf('notes', [...own, instruction]),
    ],
    paragraphs,
  };
}

const isQuoted = ({ label }: MaterialDocument, lines: readonly KeptLine[]): boolean =>
  lines.some((line) => isPagesOwn(line) && line.sources.some((source) => source.label === label));

/** A page's own words, of a page that is public. */
const isPublicLine = (line: KeptLine, { documents }: Pick<ChosenMaterial, 'documents'>): boolean =>
  isPagesOwn(line) &&
  line.sources.length > 0 &&
  line.sources.every(({ label }) => documents.some((one) => one.label === label && isPublic(one.document)));

/** What is left of a material in *public material only* mode. */
export const onlyPublic = (material: ChosenMaterial): ChosenMaterial => {
  const { instruction: _own, ...rest } = material;
  const documents = material.documents.filter(({ document }) => !isPrivate(document));
  const labels = documents.map(({ label }) => `${label} `);
  return {
    ...rest,
    documents,
    lines: material.lines.filter((line) => isPublicLine(line, material)),
    paragraphs: material.paragraphs.filter((key) => labels.some((label) => key.startsWith(label))),
  };
};

/** What rewriting a sentence sends: the page's own words, or the lawyer's. */
export function leavingOfSentence(sentence: DraftSentence, sources: readonly DraftSource[]): LeavingText {
  const isOpen = isPagesOwn(sentence) && sentence.sources.length > 0 && !isOfOwnFile(sentence, sources);
  const used = sources.filter(({ label }) => sentence.sources.some((source) => source.label === label));
  return {
    is: 'text',
    documents: isOpen ? used.map(({ url, site }) => ({ url, site, hash: url })) : [],
    parts: partOf(isOpen ? 'page-text' : 'notes', [sentence.text]),
    paragraphs: [sentence.id],
  };
}
