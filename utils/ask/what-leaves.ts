import { hashDocument } from '../core/hash-document';
import { isPublic } from '../privacy/public-material';
import { type LeavingText, partOf } from '../privacy/what-leaves';
import type { PinnedDocument, QuestionAsked } from './types';

/** A paragraph by its key, `A p12`, and the label of its document. */
type LabelledText = { readonly key: string; readonly label: string; readonly text: string };

/** What ranking by embeddings sends: all text of the documents, and the question. */
export const leavingOfRanking = (question: string, documents: readonly PinnedDocument[]): LeavingText => {
  const textsOf = (wanted: boolean): string[] =>
    documents.filter(({ document }) => isPublic(document) === wanted).map(({ document }) => document.text);
  return {
    is: 'text',
    documents: documents.map(({ document }) => ({
      url: document.url,
      site: document.site,
      hash: hashDocument(document),
    })),
    parts: [
      ...partOf('page-text', textsOf(true)),
      ...partOf('file-text', textsOf(false)),
      ...partOf('question', [question]),
    ],
  };
};

/** What a question sends: the paragraphs planned for it, the question, and earlier ones that it is read with. */
export function leavingOfQuestion(
  { question, history = [] }: Pick<QuestionAsked, 'question' | 'history'>,
  documents: readonly PinnedDocument[],
  paragraphs: readonly LabelledText[],
): LeavingText {
  const exchanges = (wanted: boolean): string[] =>
    history
      .filter(({ isPublic: isOpen }) => (isOpen === true) === wanted)
      .flatMap(({ question: earlier, answer }) => [earlier, ...answer]);
  const used = documents.filter(({ label }) => paragraphs.some((one) => one.label === label));
  const textsOf = (wanted: boolean): string[] => {
    const labels = used.filter(({ document }) => isPublic(document) === wanted).map(({ label }) => label);
    return paragraphs.filter(({ label }) => labels.includes(label)).map(({ text }) => text);
  };
  return {
    is: 'text',
    documents: used.map(({ document }) => ({ url: document.url, site: document.site, hash: hashDocument(document) })),
    parts: [
      ...partOf('page-text', textsOf(true)),
      // What was answered about a file or a private page is as private as that is.
      ...partOf('file-text', [...textsOf(false), ...exchanges(false)]),
      ...partOf('question', [question]),
      ...partOf('history', exchanges(true)),
    ],
    paragraphs: paragraphs.map(({ key }) => key),
  };
}
