import { browser } from '#imports';
import { type Interrupted, readStream } from './read-stream';
import { STREAM_PORT, type StreamStart } from './reader-stream';

export type { Interrupted };

/** Asks the background for a long answer; see `readStream` for how it ends. */
export const streamFromBackground = <Event>(
  start: StreamStart,
  signal: AbortSignal,
): AsyncGenerator<Event | Interrupted, void> =>
  readStream<Event>(start, signal, () => browser.runtime.connect({ name: STREAM_PORT }));
