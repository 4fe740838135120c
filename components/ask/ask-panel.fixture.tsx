import type { AnswerResult, CheckedAnswerStatement } from '@/utils/ask/types';
import type { LegalDocument } from '@/utils/core/legal-document';
import type { EndpointStatus } from '@/utils/messaging/panel-to-background';
import type { OpenDocument } from './make-turn';
import type { AskServices } from './use-ask';

const judgment = (title: string, texts: readonly string[]): LegalDocument => {
  const text = texts.join('\n');
  let at = 0;
  const paragraphs = texts.map((words, index) => {
    const start = at;
    at += words.length + 1;
    return {
      id: `p${index + 1}`,
      number: String(index + 1),
      text: words,
      role: 'paragraph' as const,
      start,
      end: start + words.length,
    };
  });
  return {
    url: `https://www.hklii.hk/${title}`,
    site: 'hklii',
    kind: 'judgment',
    language: 'en',
    title,
    text,
    paragraphs,
  };
};

export const FERRY: OpenDocument = {
  hash: 'ferry',
  document: judgment('Heron Ferries Ltd v Sampan Ltd', [
    'The plaintiff claims damages for breach of a charterparty dated 3 May 2030.',
    'The notice of termination was served late, on 9 June 2030.',
    'The defendant shall pay damages of HK$1,200,000 and the costs of the action.',
  ]),
};

export const TENANCY: OpenDocument = {
  hash: 'tenancy',
  document: judgment('Mulberry Estates Ltd v Wicker', [
    'The tenancy was forfeited for non-payment of rent.',
    'Relief against forfeiture is refused.',
  ]),
};

export const ENDPOINT = {
  state: 'ask',
  profileId: 'p1',
  name: 'Ollama',
  host: 'localhost:11434',
  model: 'qwen3',
  dataLocation: 'this-computer',
  trainingConfirmed: false,
  retentionConfirmed: false,
  address: 'http://localhost:11434/v1',
  mark: 'mark-1',
  remembered: [],
  publicMaterialOnly: false,
} as const satisfies EndpointStatus;

export const statement = (
  id: string,
  text: string,
  verdict: CheckedAnswerStatement['verdict'],
): CheckedAnswerStatement => ({
  id,
  text,
  paragraphs: ['3'],
  quotes: [],
  sources: [{ label: 'A', paragraph: '3' }],
  verdict,
  findings: [],
});

export const resultOf = (
  statements: readonly CheckedAnswerStatement[],
  outcome: AnswerResult['outcome'] = 'answered',
): AnswerResult => ({
  question: 'How much are the damages?',
  outcome,
  statements,
  language: 'en',
  documents: [{ label: 'A', title: 'Heron Ferries Ltd v Sampan Ltd', url: FERRY.document.url }],
  model: 'qwen3',
  host: 'localhost:11434',
  promptVersion: '1',
  madeAt: '2031-03-01T09:30:00.000Z',
  complete: true,
});

/** Services whose answer is given event by event by the test. */
export const servicesWith = (answer: AskServices['answer'], more: Partial<AskServices> = {}): AskServices => ({
  endpointStatus: async () => ENDPOINT,
  allowEndpoint: async () => undefined,
  answer,
  sendRules: async () => ({ publicMaterialOnly: true }),
  kept: async () => [],
  forget: async () => undefined,
  review: async (_id, by) => ({ by, at: '2031-03-02T08:00:00.000Z' }),
  showSource: () => undefined,
  copy: async () => true,
  ...more,
});
