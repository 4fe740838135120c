import type { Language } from '../../core/language';
import type { SentenceTotal } from '../sentences/types';

/** A fictional decision, what each defendant got, and which figures on the way are the court's. */
export type SentencingDocument = {
  readonly name: string;
  readonly language: Language;
  /** `# ` a heading, `= ` the page's head; anything else a numbered paragraph. */
  readonly lines: readonly string[];
  readonly wanted: readonly {
    readonly defendant?: string;
    readonly total: SentenceTotal;
    /** Starting points, in months, in order. */
    readonly starts?: readonly number[];
  }[];
};
