/** Statements worth a second reading where not all are read: what decides the case. */
const IMPORTANT_SLOTS: ReadonlySet<string> = new Set(['outcome', 'holdings', 'orders']);

/** A statement of an answer has no slot and is important; one that names no paragraph has nothing to be read against. */
export const isImportant = ({ slot, verdict }: { readonly slot?: string; readonly verdict: string }): boolean =>
  verdict !== 'no-source' && (slot === undefined || IMPORTANT_SLOTS.has(slot));
