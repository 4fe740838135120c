import { isAbort } from '../core/result';
import type { StreamPort } from './port';
import { type StreamReply, type StreamStart, streamRequestSchema } from './reader-stream';

/** Serves one port: the first well-formed `start` runs; `stop` or a closed port aborts it; pings need no answer. */
export function serveStream<Event>(
  port: StreamPort,
  run: (start: StreamStart, signal: AbortSignal) => AsyncIterable<Event>,
): void {
  const controller = new AbortController();
  let started = false;
  port.onDisconnect.addListener(() => controller.abort());
  port.onMessage.addListener((message) => {
    const parsed = streamRequestSchema.safeParse(message);
    if (!parsed.success) {
      controller.abort();
      port.disconnect();
    } else if (parsed.data.type === 'stop') {
      controller.abort();
    } else if (parsed.data.type === 'start' && !started) {
      started = true;
      forward(port, parsed.data.requestId, run(parsed.data, controller.signal), controller);
    }
  });
}

async function forward<Event>(
  port: StreamPort,
  requestId: string,
  events: AsyncIterable<Event>,
  stop: AbortController,
): Promise<void> {
  const { signal } = stop;
  const post = (reply: StreamReply<Event>): void => {
    if (signal.aborted) return;
    try {
      port.postMessage(reply);
    } catch {
      stop.abort(); // the port closed, and its `onDisconnect` is still on the way
    }
  };
  try {
    for await (const event of events) {
      if (signal.aborted) return;
      post({ requestId, type: 'event', event });
    }
    post({ requestId, type: 'end' });
  } catch (error) {
    // Closing without an `end` is how the client learns that the answer was cut off.
    if (!isAbort(error)) console.error('Sidenote: stream', error);
    port.disconnect();
  }
}
