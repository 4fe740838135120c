import { labelsById } from '../core/label-paragraphs';
import { detectLanguage, type Language } from '../core/language';
import { estimateTokens } from '../summary/estimate-tokens';
import { rankParagraphs } from './rank-paragraphs';
import { readQuestion } from './read-question';
import type { PinnedDocument, PlannedParagraph, QuestionAsked, QuestionPlan } from './types';
import { paragraphKey, splitKey, uniteDocuments } from './unite-documents';

/** Tokens of paragraphs sent for one question; a dozen paragraphs of a judgment, and fit for a small local model. */
const PARAGRAPH_TOKENS = 5000;
/** Instructions, question and room for the answer. */
const OTHER_TOKENS = 1800;
const MOST_PARAGRAPHS = 14;
/** The smallest budget worth asking with, where a model's context is tiny. */
const LEAST_TOKENS = 600;

/**
 * Chooses the paragraphs that a model needs for this question, best first from each document, and no more. The reader
 * sees them before they are sent; what is left of them then comes back as `only`, and nothing takes the place of the rest.
 */
export function planQuestion(
  asked: QuestionAsked,
  documents: readonly PinnedDocument[],
  contextTokens?: number,
): QuestionPlan {
  const paragraphs = asked.only ? namedParagraphs(asked.only, documents) : choose(asked, documents, contextTokens);
  const tokens = paragraphs.reduce((sum, { text }) => sum + estimateTokens(text), 0);
  return {
    paragraphs: inReadingOrder(paragraphs, documents),
    inputTokens: tokens + OTHER_TOKENS / 2 + estimateTokens(asked.question),
    language: asked.language ?? languageOfQuestion(asked.question),
  };
}

function choose(
  asked: QuestionAsked,
  documents: readonly PinnedDocument[],
  contextTokens = Infinity,
): PlannedParagraph[] {
  const room = Math.min(PARAGRAPH_TOKENS, Math.max(LEAST_TOKENS, contextTokens - OTHER_TOKENS));
  const paragraphs: PlannedParagraph[] = [];
  let tokens = 0;
  for (const paragraph of candidatesOf(asked, documents)) {
    const cost = estimateTokens(paragraph.text);
    if (tokens + cost > room && paragraphs.length > 0) continue;
    tokens += cost;
    paragraphs.push(paragraph);
  }
  return paragraphs;
}

function namedParagraphs(only: readonly string[], documents: readonly PinnedDocument[]): PlannedParagraph[] {
  const wanted = new Set(only);
  return documents.flatMap(({ label, document }) => {
    const labels = labelsById(document);
    return document.paragraphs.flatMap(({ id, text, heading }): PlannedParagraph[] => {
      if (!wanted.has(paragraphKey({ label, id }))) return [];
      return [{ label, id, number: labels.get(id) ?? '', text, ...(heading === undefined ? {} : { heading }) }];
    });
  });
}

/** Shorter questions are mostly Latin names and numbers round a few Chinese words: `D1判咗幾耐` is Chinese. */
export const languageOfQuestion = (question: string): Language =>
  /\p{Script=Han}{2}/u.test(question) ? chineseOf(question) : detectLanguage(question);

const chineseOf = (question: string): Language => {
  const language = detectLanguage(question.replace(/[A-Za-z]/g, ''));
  return language === 'en' ? 'zh-Hant' : language;
};

/** `And the second defendant?` is read with the question before it. */
export function questionInContext({ question, history }: QuestionAsked): string {
  const last = history?.at(-1)?.question;
  if (last === undefined || !isFollowUp(question)) return question;
  return `${question} ${last}`;
}

const FOLLOW_UP =
  /^\s*(?:and|but|so|what about|how about|why|then|also|for (?:him|her|them))\b|\b(?:he|she|they|it|that|this|those)\b|^\s*(?:咁|噉|那|那麼|那么|即是|即係|點解|為何|为何|為什麼|还有|還有)|佢|他|她|呢啲|這|这|其/i;

const isFollowUp = (question: string): boolean =>
  FOLLOW_UP.test(question) || readQuestion(question).units.filter(({ bearing }) => bearing !== 'general').length < 2;

function candidatesOf(asked: QuestionAsked, documents: readonly PinnedDocument[]): PlannedParagraph[] {
  const limit = { limit: MOST_PARAGRAPHS };
  const whole = uniteDocuments(documents);
  const alone = rankParagraphs(asked.question, whole, limit);
  const context = questionInContext(asked);
  const ranked = context === asked.question ? alone : mergeRanked(alone, rankParagraphs(context, whole, limit));
  const byKey = new Map(whole.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
  const labels = new Map(documents.map(({ label, document }) => [label, labelsById(document)]));
  return ranked.slice(0, MOST_PARAGRAPHS).flatMap(({ id: key }) => {
    const paragraph = byKey.get(key);
    if (!paragraph) return [];
    const { label, id } = splitKey(key);
    const heading = paragraph.heading === undefined ? {} : { heading: paragraph.heading };
    return [{ label, id, number: labels.get(label)?.get(id) ?? '', text: paragraph.text, ...heading }];
  });
}

type Ranked = ReturnType<typeof rankParagraphs>;

const mergeRanked = (first: Ranked, second: Ranked): Ranked => {
  const seen = new Set(first.map(({ id }) => id));
  return [...first, ...second.filter(({ id }) => !seen.has(id))].sort((a, b) => b.score - a.score);
};

function inReadingOrder(
  paragraphs: readonly PlannedParagraph[],
  documents: readonly PinnedDocument[],
): PlannedParagraph[] {
  const places = new Map(
    documents.flatMap(({ label, document }) =>
      document.paragraphs.map(({ id }, at) => [`${label} ${id}`, at] as const),
    ),
  );
  const placeOf = ({ label, id }: PlannedParagraph): number => places.get(`${label} ${id}`) ?? 0;
  return [...paragraphs].sort((a, b) => (a.label === b.label ? placeOf(a) - placeOf(b) : a.label < b.label ? -1 : 1));
}
