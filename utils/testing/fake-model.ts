import type { Model, ModelEvent, ModelFailure, ModelRequest } from '../core/ports';

/** One turn of a scripted model: what it says when asked the next time. */
export type FakeTurn = {
  /** The answer, streamed in pieces. */
  readonly text?: string;
  readonly reasoning?: string;
  /** Ends the stream so; `length`: cut off by the token limit; `nothing`: the connection just ends. Default `stop`. */
  readonly end?: 'stop' | 'length' | 'nothing' | ModelFailure;
  /** Characters per piece; default 7, so that pieces break words, escapes and tags. */
  readonly pieceSize?: number;
  /** Waits before each piece: `() => new Promise((resolve) => setTimeout(resolve, 5))`. */
  readonly pause?: () => Promise<void>;
  /** Never ends by itself: says `text` again and again until it is stopped. */
  readonly loop?: boolean;
  readonly usage?: { readonly input: number; readonly output: number };
};

export type FakeModel = Model & {
  /** What it was asked, in order. */
  readonly requests: ModelRequest[];
};

/**
 * A model that follows a script: right, sloppy, slow, cut off, malformed, looping, refusing or injected, as the turns say.
 * Asked more often than scripted, it repeats its last turn.
 */
export function fakeModel(
  turns: readonly (FakeTurn | string | ((request: ModelRequest) => FakeTurn | string))[],
  options: { readonly name?: string; readonly host?: string; readonly contextTokens?: number } = {},
): FakeModel {
  const requests: ModelRequest[] = [];
  return {
    name: options.name ?? 'fake-model',
    host: options.host ?? 'localhost',
    ...(options.contextTokens === undefined ? {} : { contextTokens: options.contextTokens }),
    requests,
    stream(request, signal) {
      const scripted = turns[Math.min(requests.length, turns.length - 1)] ?? '';
      requests.push(request);
      const turn = typeof scripted === 'function' ? scripted(request) : scripted;
      return play(typeof turn === 'string' ? { text: turn } : turn, signal);
    },
  };
}

async function* play(turn: FakeTurn, signal: AbortSignal): AsyncGenerator<ModelEvent> {
  const size = turn.pieceSize ?? 7;
  for (const text of pieces(turn.reasoning ?? '', size)) {
    if (signal.aborted) return;
    yield { type: 'reasoning', text };
  }
  do {
    for (const text of pieces(turn.text ?? '', size)) {
      await turn.pause?.();
      if (signal.aborted) return;
      yield { type: 'text', text };
    }
  } while (turn.loop && !signal.aborted);
  if (turn.usage) yield { type: 'usage', ...turn.usage };
  const end = turn.end ?? 'stop';
  if (typeof end === 'object') yield { type: 'failed', failure: end };
  else if (end !== 'nothing') yield { type: 'finished', because: end };
}

function* pieces(text: string, size: number): Generator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}
