/** The language a card asks in; its back is in the other. */
export type AskedIn = 'en' | 'zh-Hant';

/** What a card that is no pair of terms asks: what a court held, or what a section demands. */
export type StudyQuestion = 'held' | 'elements';

/** A line that the reader kept from a page, in the page's own words. */
export type LearnableLine = {
  readonly id: string;
  readonly kind: 'line';
  readonly asks: StudyQuestion;
  readonly text: string;
  /** As printed: `12`, `s 4(1)`. */
  readonly number?: string | undefined;
  readonly title: string;
  readonly citation?: string | undefined;
  /** Empty for a file. */
  readonly url: string;
};

/** What the reader has kept, as far as a card needs it. */
export type Learnable = LearnablePair | LearnableLine;

/** An own term, or a definition of a chapter that was read. */
export type LearnablePair = {
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
  /** The language of the front. */
  readonly asked: AskedIn;
  /** Asked of the front; without one, the front's counterpart in the other language. */
  readonly question?: StudyQuestion;
  /** The page it was kept from. */
  readonly url?: string;
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
