import type { Passage } from '@/utils/ask/find-passages';
import type {
  AnswerEvent,
  AnswerResult,
  CheckedAnswerStatement,
  EarlierQuestion,
  NamedDocument,
  PlannedParagraph,
} from '@/utils/ask/types';
import type { ReadingBy } from '@/utils/core/reading';
import type { Review } from '@/utils/privacy/audit-entry';
import { isPublic } from '@/utils/privacy/public-material';
import type { SendRules } from '@/utils/privacy/what-is-sent';
import { applyReading } from '@/utils/second-reading/apply-reading';
import type { Failure } from '../ui/failure';

/** What a model is doing about a question. */
export type AnswerRun =
  /** Only the passages were found; nothing was sent. */
  | { readonly is: 'passages' }
  | { readonly is: 'working'; readonly thinking: boolean; readonly statements: readonly CheckedAnswerStatement[] }
  | { readonly is: 'done'; readonly result: AnswerResult }
  /** By the reader; what came is kept. */
  | { readonly is: 'stopped'; readonly statements: readonly CheckedAnswerStatement[] }
  | {
      readonly is: 'failed';
      readonly failure: Failure;
      readonly statements: readonly CheckedAnswerStatement[];
    };

/** A passage of one of the sources. */
export type SourcePassage = Passage & { readonly label: string };

/** One question about one or more documents, and what came of it. */
export type Turn = {
  readonly id: string;
  readonly question: string;
  readonly passages: readonly SourcePassage[];
  /** What would be sent to a model, in reading order. */
  readonly planned: readonly PlannedPassage[];
  /** Keys of those that the reader took out again. */
  readonly without: readonly string[];
  /** Labels and titles as they were when it was asked. */
  readonly documents: readonly NamedDocument[];
  readonly run: AnswerRun;
  /** What a second reader said of its lines. */
  readonly readings?: Readonly<Record<string, ReadingBy>>;
  /** Who marked the answer as reviewed, and when. */
  readonly review?: Review;
  /** The model by whose embeddings the passages were ranked too. */
  readonly rankedBy?: string;
};

/** A paragraph that would be sent; `key` as `utils/ask` names it: `A p12`. */
export type PlannedPassage = Pick<PlannedParagraph, 'label' | 'number' | 'text'> & {
  readonly key: string;
  /** From a file that the reader chose. */
  readonly isOwn: boolean;
};

/** The questions asked of each document, by the hash of its text: switching tabs never mixes them. */
export type Conversations = Readonly<Record<string, readonly Turn[]>>;

export type ConversationAction =
  | { readonly type: 'asked'; readonly about: string; readonly turn: Turn }
  | { readonly type: 'sent'; readonly about: string; readonly id: string }
  | { readonly type: 'event'; readonly about: string; readonly id: string; readonly event: AnswerEvent }
  | { readonly type: 'failed'; readonly about: string; readonly id: string; readonly failure: Failure }
  | { readonly type: 'stopped'; readonly about: string; readonly id: string }
  | {
      readonly type: 'include';
      readonly about: string;
      readonly id: string;
      readonly paragraph: string;
      readonly on: boolean;
    }
  | {
      readonly type: 'read';
      readonly about: string;
      readonly id: string;
      readonly statement: string;
      readonly reading: ReadingBy;
    }
  | {
      readonly type: 'ranked';
      readonly about: string;
      readonly id: string;
      readonly by: string;
      readonly passages: readonly SourcePassage[];
      readonly planned: readonly PlannedPassage[];
    }
  | { readonly type: 'reviewed'; readonly about: string; readonly id: string; readonly review: Review }
  /** Answers kept from an earlier day; they stand before what was asked since. */
  | { readonly type: 'restored'; readonly about: string; readonly turns: readonly Turn[] }
  | { readonly type: 'removed'; readonly about: string; readonly id: string };

/** What is on the screen of a run, whatever became of it. */
export function statementsOfAnswer(run: AnswerRun): readonly CheckedAnswerStatement[] {
  if (run.is === 'passages') return [];
  return run.is === 'done' ? run.result.statements : run.statements;
}

/** A line of an answer, with what a second reader said of it. */
export type ReadLine = CheckedAnswerStatement & { readonly reading?: ReadingBy };

/** What is on the screen of a turn; a second reader's disagreement that counts makes a conflict of a line. */
export const linesOf = ({ run, readings = {} }: Turn): readonly ReadLine[] =>
  statementsOfAnswer(run).map((statement) => {
    const reading = readings[statement.id];
    return reading === undefined ? statement : { ...statement, ...applyReading(statement, reading), reading };
  });

/** Every change names its document and its question; what belongs to another, or to one that was removed, is dropped. */
export function converse(before: Conversations, action: ConversationAction): Conversations {
  const turns = before[action.about] ?? [];
  if (action.type === 'asked') return { ...before, [action.about]: [...turns, action.turn] };
  if (action.type === 'restored') {
    const kept = action.turns.filter(({ id }) => turns.every((turn) => turn.id !== id));
    return { ...before, [action.about]: [...kept, ...turns] };
  }
  if (action.type === 'removed') return { ...before, [action.about]: turns.filter(({ id }) => id !== action.id) };
  return { ...before, [action.about]: turns.map((turn) => (turn.id === action.id ? changeTurn(turn, action) : turn)) };
}

type TurnAction = Exclude<ConversationAction, { type: 'asked' | 'restored' | 'removed' }>;

function changeTurn(turn: Turn, action: TurnAction): Turn {
  switch (action.type) {
    case 'sent':
      return ofAnother({ ...turn, run: { is: 'working', thinking: false, statements: [] } });
    case 'event':
      return { ...turn, run: applyEvent(turn.run, action.event) };
    case 'failed':
      return { ...turn, run: { is: 'failed', failure: action.failure, statements: statementsOfAnswer(turn.run) } };
    case 'stopped':
      return turn.run.is === 'working' ? { ...turn, run: { is: 'stopped', statements: turn.run.statements } } : turn;
    case 'read':
      return { ...turn, readings: { ...turn.readings, [action.statement]: action.reading } };
    case 'ranked':
      return { ...turn, rankedBy: action.by, passages: action.passages, planned: action.planned, without: [] };
    case 'reviewed':
      return { ...turn, review: action.review };
    case 'include':
      return {
        ...turn,
        without: action.on
          ? turn.without.filter((paragraph) => paragraph !== action.paragraph)
          : [...turn.without, action.paragraph],
      };
  }
}

/** A review and a second reading hold for the answer they were made of, and for no later one. */
const ofAnother = ({ review: _, readings: __, ...turn }: Turn): Turn => turn;

/** Events that come after the end are dropped. */
function applyEvent(run: AnswerRun, event: AnswerEvent): AnswerRun {
  if (run.is !== 'working') return run;
  switch (event.type) {
    case 'started':
      return run;
    case 'delta':
      return { ...run, thinking: event.thinking };
    case 'grounded': {
      const at = run.statements.findIndex(({ id }) => id === event.statement.id);
      const statements = at < 0 ? [...run.statements, event.statement] : run.statements.with(at, event.statement);
      return { ...run, thinking: false, statements };
    }
    case 'done':
      return { is: 'done', result: event.result };
    case 'failed':
      return { is: 'failed', failure: event.failure, statements: event.result.statements };
  }
}

const areAllPublic = (documents: readonly NamedDocument[]): boolean =>
  documents.length > 0 && documents.every(isPublic);

/** Earlier questions that were answered, for a follow-up to be read with. */
export const historyOf = (turns: readonly Turn[]): EarlierQuestion[] =>
  turns.flatMap(({ question, run, documents }) =>
    run.is === 'done' && run.result.outcome === 'answered'
      ? [{ question, answer: run.result.statements.map(({ text }) => text), isPublic: areAllPublic(documents) }]
      : [],
  );

/** Earlier exchanges that a follow-up is sent with, as many as the prompt takes. */
const MOST_HISTORY = 3;

/**
 * Earlier questions that were answered; they go with a follow-up unless the reader takes them out. In *public material
 * only* mode those about a file or a private page stay here.
 */
export function followedBy(turn: Turn, turns: readonly Turn[], { publicMaterialOnly }: SendRules): EarlierQuestion[] {
  const at = turns.findIndex(({ id }) => id === turn.id);
  return historyOf(turns.slice(0, Math.max(0, at)))
    .filter(({ isPublic: isOpen }) => isOpen || !publicMaterialOnly)
    .slice(-MOST_HISTORY);
}
