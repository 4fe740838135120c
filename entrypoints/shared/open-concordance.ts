import type { FindUses } from '@/components/glossary/law-says';
import type { ConcordanceAnswer, ConcordanceQuestion } from './concordance-protocol';

/** Looks imported provisions through in a worker, which starts with the first question. */
export function openConcordance(): FindUses {
  let worker: Worker | undefined;
  let last = 0;
  const waiting = new Map<number, (concordance: ConcordanceAnswer['concordance']) => void>();
  const start = (): Worker => {
    const started = new Worker(new URL('./concordance-worker.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<ConcordanceAnswer>) => {
      waiting.get(data.id)?.(data.concordance);
      waiting.delete(data.id);
    });
    return started;
  };
  return (query, counterparts) =>
    new Promise((resolve) => {
      worker ??= start();
      last += 1;
      waiting.set(last, resolve);
      worker.postMessage({ id: last, query, counterparts } satisfies ConcordanceQuestion);
    });
}
