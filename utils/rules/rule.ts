/**
 * One thing the code knows about language. A table of such rows is the whole knowledge of a reader; one loop
 * (`proveRules`) proves every row.
 */
export type Rule<Means> = {
  /** Reads like the phrase it is for: `appeal <is> dismissed`. What the rule finds carries it. */
  readonly name: string;
  readonly means: Means;
  /** Any of these says it; built from named pieces with `phrase`. */
  readonly says: readonly RegExp[];
  /** Read by this row, and by no other. */
  readonly example: string;
  /** Looks alike, and is not read by this row. */
  readonly counter?: string;
  /** The judgment or the mistake that asked for the row. */
  readonly why?: string;
};

/** A row that spoke, and where. */
export type Hit<R> = { readonly rule: R; readonly start: number; readonly end: number };

/** Every row that the text satisfies, with its first place, in the order of the table. */
export function findHits<R extends Pick<Rule<unknown>, 'says'>>(rules: readonly R[], text: string): Hit<R>[] {
  return rules.flatMap((rule) => {
    const first = firstMatch(rule.says, text);
    return first ? [{ rule, start: first.index, end: first.index + first[0].length }] : [];
  });
}

/** The row that speaks first in the text; of two at the same place the one higher in the table. */
export function findFirst<R extends Pick<Rule<unknown>, 'says'>>(
  rules: readonly R[],
  text: string,
): Hit<R> | undefined {
  return findHits(rules, text).reduce<Hit<R> | undefined>(
    (best, hit) => (best === undefined || hit.start < best.start ? hit : best),
    undefined,
  );
}

function firstMatch(says: readonly RegExp[], text: string): RegExpExecArray | undefined {
  let best: RegExpExecArray | undefined;
  for (const pattern of says) {
    const match = pattern.exec(text);
    if (match && (best === undefined || match.index < best.index)) best = match;
  }
  return best;
}
