import { type Browser, browser } from '#imports';
import { STREAM_PORT, type StreamStart } from './reader-stream';
import { serveStream } from './serve-stream';

/** Makes the answer: an endless call stops when `signal` is aborted. `sender` tells which tab asked. */
export type RunStream<Event> = (
  start: StreamStart,
  signal: AbortSignal,
  sender: Browser.runtime.MessageSender | undefined,
) => AsyncIterable<Event>;

/** Serves the sidebar's long calls. Call it in the background's `main()`, synchronously. */
export function serveStreams<Event>(run: RunStream<Event>): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== STREAM_PORT) return;
    if (port.sender?.id !== browser.runtime.id) {
      port.disconnect();
      return;
    }
    serveStream(port, (start, signal) => run(start, signal, port.sender));
  });
}
