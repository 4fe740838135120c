import type { SearchImported } from '@/components/glossary/types';
import type { ImportedAnswer, ImportedQuestion } from './imported-protocol';

/** Starts the worker that searches imported legislation; it begins to read at once, before the first key. */
export function openImported(): SearchImported {
  const worker = new Worker(new URL('./imported-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, (hits: ImportedAnswer['hits']) => void>();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<ImportedAnswer>) => {
    waiting.get(data.id)?.(data.hits);
    waiting.delete(data.id);
  });
  const ask: SearchImported = (query, fields) =>
    new Promise((resolve) => {
      last += 1;
      waiting.set(last, resolve);
      worker.postMessage({ id: last, query, fields } satisfies ImportedQuestion);
    });
  void ask('', { limit: 1, domain: null });
  return ask;
}
