import type { Model } from '../core/ports';

/** A model that thinks longer than this about a judgment answers nobody any more; UTF-16 units. */
const MOST_THOUGHT = 400_000;

/** No whole answer takes longer; a local model reads 60,000 words and answers well within it. Milliseconds. */
const LONGEST_CALL_MS = 30 * 60_000;

type Limits = { readonly mostThought?: number; readonly longestMs?: number; readonly now?: () => number };

/** Ends a call that only thinks, or that trickles on for ever: each byte in time, and no end of them. */
export function limitThinking(
  model: Model,
  { mostThought = MOST_THOUGHT, longestMs = LONGEST_CALL_MS, now = Date.now }: Limits = {},
): Model {
  return {
    ...model,
    async *stream(request, signal) {
      const stop = new AbortController();
      const since = now();
      let thought = 0;
      try {
        for await (const event of model.stream(request, AbortSignal.any([signal, stop.signal]))) {
          if (event.type === 'reasoning') thought += event.text.length;
          if (thought > mostThought || now() - since > longestMs) {
            yield { type: 'failed', failure: { reason: 'timed-out' } };
            return;
          }
          yield event;
        }
      } finally {
        stop.abort();
      }
    },
  };
}
