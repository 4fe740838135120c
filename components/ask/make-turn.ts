import { nameDocument } from '@/utils/ask/answer';
import { findPassages } from '@/utils/ask/find-passages';
import { planQuestion } from '@/utils/ask/plan-question';
import type { PinnedDocument, QuestionAsked } from '@/utils/ask/types';
import { paragraphKey, splitKey, uniteDocuments } from '@/utils/ask/unite-documents';
import type { LegalDocument } from '@/utils/core/legal-document';
import type { AnswerOnRecord } from '@/utils/messaging/panel-to-background';
import { blotOut } from '@/utils/privacy/audit-entry';
import { findSensitive } from '@/utils/privacy/find-sensitive';
import { isPrivate } from '@/utils/privacy/public-material';
import type { SendRules } from '@/utils/privacy/what-is-sent';
import { historyOf, type PlannedPassage, type SourcePassage, statementsOfAnswer, type Turn } from './conversation';
/* What a question becomes before anything is sent: its passages, what a model would be given, and its sources. */

/** The document on the screen, and the name it goes by. */
export type OpenDocument = { readonly document: LegalDocument; readonly hash: string };

const LABELS = 'ABCDEFGH';
const MOST_PASSAGES = 8;

type Circumstances = {
  readonly documents: readonly PinnedDocument[];
  /** Asked before, of the same document. */
  readonly turns: readonly Turn[];
  readonly rules: SendRules;
  readonly contextTokens: number | undefined;
};

/** A question just asked: the passages that fit it, and what of them would be sent. */
export function makeTurn(question: string, { documents, turns, rules, contextTokens }: Circumstances): Turn {
  const words = withoutNumbers(question);
  return {
    id: crypto.randomUUID(),
    question,
    passages: passagesOf(words, documents),
    planned: plannedOf({ question: words, history: historyOf(turns) }, documents, contextTokens).filter(
      ({ isOwn }) => !isOwn || !rules.publicMaterialOnly,
    ),
    without: [],
    documents: documents.map(nameDocument),
    run: { is: 'passages' },
  };
}

/** The open document first, then those pinned beside it, each under its letter. */
export const labelled = (open: OpenDocument | null, pinned: readonly OpenDocument[]): readonly PinnedDocument[] =>
  (open ? [open, ...pinned.filter(({ hash }) => hash !== open.hash)] : [])
    .slice(0, LABELS.length)
    .map(({ document }, at) => ({ label: LABELS[at] ?? '', document }));

/** What a model would be sent for a question: exactly these, or what the reader leaves of them. */
const plannedOf = (
  asked: QuestionAsked,
  documents: readonly PinnedDocument[],
  contextTokens?: number,
): PlannedPassage[] =>
  planQuestion(asked, documents, contextTokens).paragraphs.map((paragraph) => ({
    key: paragraphKey(paragraph),
    label: paragraph.label,
    number: paragraph.number,
    text: paragraph.text,
    isOwn: documents.some(({ label, document }) => label === paragraph.label && isPrivate(document)),
  }));

/** The documents a question was asked of, under the labels they had then; one pinned since is none of them. */
export const sourcesOf = (turn: Turn, documents: readonly PinnedDocument[]): PinnedDocument[] =>
  turn.documents.flatMap(({ label, url }) => {
    const document = documents.find((pinned) => pinned.document.url === url)?.document;
    return document ? [{ label, document }] : [];
  });

/** The lines of an answer by the document they cite. One that rests on two of them together can be read against neither. */
export const partsOf = (turn: Turn, sources: readonly PinnedDocument[]) =>
  sources.map(({ label, document }) => ({
    document,
    statements: statementsOfAnswer(turn.run)
      .filter((statement) => statement.sources.length > 0 && statement.sources.every((one) => one.label === label))
      .map((statement) => ({ ...statement, paragraphs: statement.sources.map(({ paragraph }) => paragraph) })),
  }));

/** A kept answer as it stood, with the passages as they are found now. */
export function turnOf({ id, result, review }: AnswerOnRecord, sources: readonly PinnedDocument[]): Turn {
  const { question, documents } = result;
  return {
    id,
    question,
    passages: passagesOf(question, sources),
    planned: [],
    without: [],
    documents,
    run: { is: 'done', result },
    ...(review && { review }),
  };
}

/** A client's number says nothing of what is asked, and stands in no judgment. */
const withoutNumbers = (question: string): string =>
  blotOut(
    question,
    findSensitive(question).map(({ text }) => text),
    ' ',
  );

/** Passages of all sources, best first; `likest` holds all paragraphs by a model's likeness. */
const passagesOf = (
  question: string,
  documents: readonly PinnedDocument[],
  likest?: readonly string[],
): SourcePassage[] =>
  findPassages(question, uniteDocuments(documents), { limit: MOST_PASSAGES, ...(likest && { likest }) }).map(
    (passage) => ({ ...passage, ...splitKey(passage.id) }),
  );

/** What would be ranked for a question: without the reader's numbers, by all text of its documents. */
export const rankableOf = (turn: Turn, documents: readonly PinnedDocument[]) => ({
  question: withoutNumbers(turn.question),
  documents: sourcesOf(turn, documents),
});

/** The passages of a question ranked anew, and what a model would be given now: no more than before, in reading order. */
export function rankedAnew(
  turn: Turn,
  likest: readonly string[],
  documents: readonly PinnedDocument[],
  contextTokens: number | undefined,
): Pick<Turn, 'passages' | 'planned'> {
  const { question, documents: sources } = rankableOf(turn, documents);
  const passages = passagesOf(question, sources, likest);
  const only = passages.map(paragraphKey);
  const added = plannedOf({ question: turn.question, only }, sources, contextTokens);
  const rest = turn.planned.filter(({ key }) => added.every((one) => one.key !== key));
  const planned = [...added, ...rest].slice(0, Math.max(turn.planned.length, added.length));
  const places = sources.flatMap(({ label, document }) =>
    document.paragraphs.map(({ id }) => paragraphKey({ label, id })),
  );
  const order = new Map(places.map((key, at) => [key, at]));
  return { passages, planned: planned.sort((one, other) => (order.get(one.key) ?? 0) - (order.get(other.key) ?? 0)) };
}
