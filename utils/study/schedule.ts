import { createEmptyCard, fsrs, Rating } from 'ts-fsrs';
import type { CardMemory, StudyCard, StudyGrade } from './types';

/** Days, not minutes: a card that was not known comes again in the same sitting, which the sitting sees to. */
const scheduler = fsrs({ enable_short_term: false, enable_fuzz: false });

const RATING = { again: Rating.Again, good: Rating.Good } as const;

/** When a card is asked next, after an answer; `before` is null at its first. */
export function schedule(id: string, before: CardMemory | null, grade: StudyGrade, now: Date): CardMemory {
  const card = before
    ? {
        ...createEmptyCard(now),
        due: new Date(before.due),
        last_review: new Date(before.lastReview),
        stability: before.stability,
        difficulty: before.difficulty,
        reps: before.reps,
        lapses: before.lapses,
        state: before.state,
        scheduled_days: before.scheduledDays,
      }
    : createEmptyCard(now);
  const { card: next } = scheduler.next(card, now, RATING[grade]);
  return {
    id,
    due: next.due.toISOString(),
    lastReview: now.toISOString(),
    stability: next.stability,
    difficulty: next.difficulty,
    reps: next.reps,
    lapses: next.lapses,
    state: next.state,
    scheduledDays: next.scheduled_days,
  };
}

/** New cards of one sitting; more would all come back together. */
export const NEW_A_SITTING = 20;

export type Sitting = {
  readonly due: readonly StudyCard[];
  readonly fresh: readonly StudyCard[];
  /** When the next card falls due, where none is due now. */
  readonly nextDue?: string;
};

/** What there is to study now: cards that fell due, longest ago first, then new ones. */
export function planSitting(cards: readonly StudyCard[], memories: readonly CardMemory[], now: Date): Sitting {
  const known = new Map(memories.map((memory) => [memory.id, memory.due]));
  const dueOf = ({ id }: StudyCard): string => known.get(id) ?? '';
  const seen = cards.filter(({ id }) => known.has(id)).sort((a, b) => dueOf(a).localeCompare(dueOf(b)));
  const at = now.toISOString();
  const next = seen.find((card) => dueOf(card) > at);
  return {
    due: seen.filter((card) => dueOf(card) <= at),
    fresh: cards.filter(({ id }) => !known.has(id)).slice(0, NEW_A_SITTING),
    ...(next && { nextDue: dueOf(next) }),
  };
}
