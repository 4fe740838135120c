import type { EarlierQuestion, PinnedDocument } from '@/utils/ask/types';
import type { LegalDocument } from '@/utils/core/legal-document';
import type { DraftSource } from '@/utils/draft/types';
import type { Masking } from '@/utils/privacy/masked-model';
import type { SendRules } from '@/utils/privacy/what-is-sent';
import type { MadeFrom, ToRead } from '@/utils/second-reading/what-leaves';
import type { Extract as PageExtract } from '@/utils/summary/types';
import type { Turn } from '../ask/conversation';
import type { DraftTask } from '../draft/task-leaving';
import type { Order } from '../summary/estimate';
import type { Choices } from '../summary/use-model-summary';
import type { Askable, How } from '../ui/consent-to';

/** What needs the reader's word, as data: it may be asked in another window than the one that wants to know. */
export type ConfirmQuestion =
  | {
      readonly is: 'summary';
      readonly target: Askable;
      readonly document: LegalDocument;
      readonly extract: PageExtract;
      readonly choices: Choices;
      readonly order: Order;
    }
  | {
      readonly is: 'question';
      readonly target: Askable;
      readonly turn: Pick<Turn, 'question' | 'planned' | 'without' | 'documents'>;
      readonly history: readonly EarlierQuestion[];
      /** Parties and witnesses named in the documents. */
      readonly persons: readonly string[];
    }
  | {
      readonly is: 'draft';
      readonly target: Askable;
      readonly task: DraftTask;
      readonly rules: SendRules;
      /** The draft's documents: a file of the reader's own is not public. */
      readonly sources: readonly DraftSource[];
      readonly persons: readonly string[];
    }
  | {
      readonly is: 'second-reading';
      readonly target: Askable;
      readonly toRead: readonly ToRead[];
      readonly madeFrom: MadeFrom;
    }
  | {
      readonly is: 'ranking';
      readonly target: Askable;
      readonly question: string;
      readonly documents: readonly PinnedDocument[];
    }
  /** Who reviewed it; `open` are flagged lines nobody has decided about. */
  | { readonly is: 'review'; readonly open: number }
  | { readonly is: 'deletion'; readonly what: string };

export type QuestionOf<Kind extends ConfirmQuestion['is']> = Extract<ConfirmQuestion, { is: Kind }>;

/** How a text is sent: once, from now on, and behind which masks. */
type Sent = { readonly how: How; readonly masking: Masking };

type Answers = {
  readonly summary: Sent;
  readonly question: Sent & {
    readonly withHistory: boolean;
    /** Keys of the paragraphs that stay. */
    readonly without: readonly string[];
  };
  /** The task with what was taken out of it. */
  readonly draft: Sent & { readonly task: DraftTask };
  readonly 'second-reading': Sent;
  readonly ranking: { readonly how: How };
  readonly review: { readonly name: string };
  readonly deletion: object;
};

export type AnswerTo<Kind extends ConfirmQuestion['is']> = Answers[Kind];

/** What a sheet for one kind of question is drawn by. */
export type SheetProps<Kind extends ConfirmQuestion['is']> = {
  readonly question: QuestionOf<Kind>;
  readonly onAnswer: (answer: AnswerTo<Kind>) => void;
  readonly onCancel: () => void;
};
