import type { Span } from '../core/text-span';

export type QuantityKind =
  | 'money'
  | 'date'
  | 'period'
  | 'share'
  | 'weight'
  | 'length'
  | 'area'
  | 'volume'
  | 'time'
  | 'age'
  | 'ordinal'
  | 'count';

/** A date as far as it is told: `September 2018` has no day, `8 August` no year. */
export type PartialDate = { readonly year?: number; readonly month?: number; readonly day?: number };

/** Which way a quantity is bounded: `at least 3` is `up`, `within 28 days` is `down`, `since 1992` is `after`. */
export type Bound = 'up' | 'down' | 'before' | 'after';

/** Something counted or measured in running text, in one canonical unit whatever the form it is written in. */
export type Quantity = Span & {
  readonly kind: QuantityKind;
  /** Dollars, hours, per cent, grams, millimetres, square metres, millilitres, minutes of the day, years of age, rank. */
  readonly value: number;
  /** The words as written. */
  readonly text: string;
  readonly date?: PartialDate;
  /** Currency of a sum, as an ISO code; `$` and 元 alone say none. */
  readonly currency?: string;
  /** What is counted or ranked: stems of the words behind (or before) the number. */
  readonly of?: readonly string[];
  readonly bound?: Bound;
  /** Written with "about", 約 or the like. */
  readonly approximate?: boolean;
  /** A time of day that may be morning or evening. */
  readonly halfDay?: boolean;
};
