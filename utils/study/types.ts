/** The language a card asks in; its back is in the other. */
export type AskedIn = 'en' | 'zh-Hant';

/** What the reader has kept, as far as a card needs it: an own term, or a definition of a chapter that was read. */
export type Learnable = {
  readonly id: string;
  readonly kind: 'term' | 'definition';
  readonly en: string;
  readonly zhHant: string;
  readonly note?: string | undefined;
  /** Where it stands: a citation, a chapter with its section, an address. */
  readonly source?: string | undefined;
  readonly cap?: string | undefined;
};

/** One card: a question, its answer, and what stands under the answer. */
export type StudyCard = {
  /** The same pair asked in the other language is another card, with its own times. */
  readonly id: string;
  readonly front: string;
  readonly back: string;
  readonly asked: AskedIn;
  readonly note?: string;
  /** A sentence in which the term stands. */
  readonly sentence?: string;
  readonly source?: string;
  readonly tags: readonly string[];
};

/** What the scheduler remembers of a card. Times are ISO 8601. */
export type CardMemory = {
  readonly id: string;
  readonly due: string;
  readonly lastReview: string;
  /** Days until nine times in ten are left of it. */
  readonly stability: number;
  /** 1 to 10. */
  readonly difficulty: number;
  readonly reps: number;
  readonly lapses: number;
  /** Of the scheduler: 1 learning, 2 review, 3 learning anew. */
  readonly state: number;
  readonly scheduledDays: number;
};

export type StudyGrade = 'again' | 'good';
