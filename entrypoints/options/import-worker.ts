import { readInBatches } from '@/utils/glossary/import/read-batches';
import type { FromWorker, ToWorker } from './import-protocol';

/*
 * Reads a file of several hundred megabytes away from the page, without ever holding it: its stream is unzipped and
 * parsed as it comes, and waits while the page keeps a batch. Cancelling is ending this worker.
 */

let proceed: (() => void) | undefined;

const say = (message: FromWorker): void => self.postMessage(message);

const isKept = (): Promise<void> =>
  new Promise((resolve) => {
    proceed = resolve;
  });

async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  for (let step = await reader.read(); !step.done; step = await reader.read()) yield step.value;
}

async function read({ file, done, only }: Extract<ToWorker, { type: 'start' }>): Promise<void> {
  try {
    for await (const step of readInBatches(chunksOf(file.stream()), {
      done: new Set(done),
      ...(only && { only: new Set(only) }),
      name: file.name,
    })) {
      const kept = isKept();
      say(step);
      if (step.type === 'batch') await kept;
    }
  } catch {
    // The stream broke: the file was moved, changed, or lies on a drive that went away.
    say({ type: 'not-readable' });
  }
}

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === 'start') void read(data);
  else proceed?.();
});
