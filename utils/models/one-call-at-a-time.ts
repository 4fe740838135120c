/** A place for one call. `signal` ends with the reader's own or when a newer call takes the place. */
export type CallSlot = { readonly signal: AbortSignal; readonly release: () => void };

export type CallGate = {
  take(documentHash: string, purpose: string, signal: AbortSignal): CallSlot;
  /** Calls under way. */
  size(): number;
};

/** Lets one call run per document and purpose; a newer one ends the older, so that no answer comes twice. */
export function createCallGate(): CallGate {
  const running = new Map<string, AbortController>();
  return {
    take(documentHash, purpose, signal) {
      const place = `${purpose} ${documentHash}`;
      running.get(place)?.abort();
      const own = new AbortController();
      running.set(place, own);
      return {
        signal: AbortSignal.any([signal, own.signal]),
        release: () => {
          if (running.get(place) === own) running.delete(place);
        },
      };
    },
    size: () => running.size,
  };
}
