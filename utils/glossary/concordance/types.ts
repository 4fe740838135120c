import type { Span } from '../../core/text-span';

/** A provision of a chapter in one language; `key` is the same in both: its place and, for a definition, its name. */
export type Provision = { readonly key: string; readonly section: string; readonly text: string };

/** The same provision in both languages. */
export type BilingualProvision = { readonly section: string; readonly en: string; readonly zh: string };

/** A chapter with the provisions that stand in both languages. */
export type AlignedChapter = {
  readonly cap: string;
  readonly title: string;
  readonly provisions: readonly BilingualProvision[];
};

/** Where an enactment uses a term: the provision in both languages, the term marked in one and what answers it in the other. */
export type Use = {
  readonly cap: string;
  readonly title: string;
  readonly section: string;
  readonly en: string;
  readonly zh: string;
  readonly enMarks: readonly Span[];
  readonly zhMarks: readonly Span[];
};

/** How the law says a term. */
export type Concordance = {
  /** How many provisions use it. */
  readonly count: number;
  readonly uses: readonly Use[];
  /** The likely counterpart in the other language; absent where the provisions do not agree on one. */
  readonly counterpart?: string;
};
