import type { Span } from '../core/text-span';

/** One sentence of a document, verbatim: `text === document.text.slice(start, end)`. */
export type QuotedSentence = Span & {
  readonly text: string;
  /** The paragraph's id. */
  readonly paragraph: string;
  /** The paragraph's number as printed. */
  readonly number?: string;
};

/** One judge's opinion, and how it stands to the lead opinion. */
export type Opinion = {
  readonly judge: string;
  readonly stance: 'lead' | 'agrees' | 'dissents' | 'separate';
  /** Ids of its first and last paragraph. */
  readonly from: string;
  readonly to: string;
  /** The sentence in which the judge agrees or dissents. */
  readonly sentence?: QuotedSentence;
};
