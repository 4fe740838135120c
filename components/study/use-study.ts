import { useEffect, useMemo, useState } from 'react';
import { provisionName } from '@/utils/i18n/place-words';
import { makeCards } from '@/utils/study/make-cards';
import { planSitting, schedule } from '@/utils/study/schedule';
import type { AskedIn, CardMemory, Learnable, StudyCard, StudyGrade } from '@/utils/study/types';

export type StudyDeps = {
  /** What is kept and what is remembered of it; null where the browser refuses. */
  readonly load: () => Promise<{
    readonly kept: readonly Learnable[];
    readonly memories: readonly CardMemory[];
  } | null>;
  readonly save: (memory: CardMemory) => Promise<boolean>;
  /** A sentence of the imported law in which the term stands; null where there is none. */
  readonly findSentence: (card: StudyCard) => Promise<string | null>;
  readonly now: () => Date;
};

/** What the reader sees. */
export type StudyState =
  /** The cards are being read. */
  | { readonly is: 'loading' }
  /** The browser gives no data. */
  | { readonly is: 'failed' }
  /** Counts, with a button to begin. */
  | { readonly is: 'resting' }
  /** A card; its answer once it was asked for. */
  | { readonly is: 'asking'; readonly queue: readonly StudyCard[]; readonly isTurned: boolean }
  /** All cards of the sitting are known. */
  | { readonly is: 'done' };

/** A sitting of study: what is due, then what is new; a card not known stands at the end again. */
export function useStudy(deps: StudyDeps) {
  const [state, setState] = useState<StudyState>({ is: 'loading' });
  const [kept, setKept] = useState<readonly Learnable[]>([]);
  const [memories, setMemories] = useState<ReadonlyMap<string, CardMemory>>(new Map());
  const [asked, setAsked] = useState<AskedIn>('en');
  const [isRefused, setRefused] = useState(false);
  // Only the first answer of a sitting tells whether a card was remembered.
  const [answered, setAnswered] = useState<ReadonlySet<string>>(new Set());

  useEffect(() => {
    let isCurrent = true;
    void deps.load().then((loaded) => {
      if (!isCurrent) return;
      if (loaded) {
        setKept(loaded.kept);
        setMemories(new Map(loaded.memories.map((memory) => [memory.id, memory])));
      }
      // Terms added while a card is being asked join the next sitting.
      setState((before) => (before.is === 'asking' ? before : { is: loaded ? 'resting' : 'failed' }));
    });
    return () => {
      isCurrent = false;
    };
  }, [deps]);

  const cards = useMemo(() => makeCards(kept, asked, provisionName), [kept, asked]);
  const sitting = useMemo(() => planSitting(cards, [...memories.values()], deps.now()), [cards, memories, deps]);

  const grade = async (given: StudyGrade): Promise<void> => {
    if (state.is !== 'asking' || !state.isTurned) return;
    const [card, ...rest] = state.queue;
    if (!card) return;
    const queue = given === 'again' ? [...rest, card] : rest;
    setState(queue.length === 0 ? { is: 'done' } : { is: 'asking', queue, isTurned: false });
    if (answered.has(card.id)) return;
    setAnswered(new Set([...answered, card.id]));
    const memory = schedule(card.id, memories.get(card.id) ?? null, given, deps.now());
    const isKept = await deps.save(memory);
    setRefused(!isKept);
    if (isKept) setMemories((before) => new Map([...before, [card.id, memory]]));
  };

  return {
    state,
    cards,
    sitting,
    asked,
    setAsked,
    isRefused,
    begin: () => {
      setAnswered(new Set());
      setState({ is: 'asking', queue: [...sitting.due, ...sitting.fresh], isTurned: false });
    },
    turn: () => setState((before) => (before.is === 'asking' ? { ...before, isTurned: true } : before)),
    grade,
    stop: () => setState({ is: 'resting' }),
  } as const;
}

export type Study = ReturnType<typeof useStudy>;
