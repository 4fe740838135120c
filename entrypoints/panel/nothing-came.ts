import type { AnswerResult, PinnedDocument, QuestionAsked } from '@/utils/ask/types';

/** The result of a question whose answer broke off before its first line. */
export const nothingCame = (
  { question, language = 'en' }: QuestionAsked,
  documents: readonly PinnedDocument[],
  now: Date,
): AnswerResult => ({
  question,
  outcome: 'not-answered',
  statements: [],
  language,
  documents: documents.map(({ label, document: { title, url } }) => ({ label, title, url })),
  model: '',
  host: '',
  promptVersion: '',
  madeAt: now.toISOString(),
  complete: false,
});
