import type { OpenDataDeps, OpenDataOutcome, PackedDefinitions } from '@/components/glossary/use-open-data';
import { packAboutSchema } from '@/utils/glossary/import/definitions-pack';
import { lookIntoFile } from '@/utils/glossary/import/look-into-file';
import type { ImportBatch } from '@/utils/glossary/import/read-batches';
import type { Store } from '@/utils/store/store';
import { clearImported, countImported, forgetFile, keepChapters, membersDone } from '@/utils/store/tables/open-data';
import type { FromWorker, ToWorker } from './import-protocol';

/** The import of the official open data, with the worker that reads and the store that keeps. */
export function createOpenData(store: Store): OpenDataDeps {
  return {
    look: lookIntoFile,
    packed: findPack,
    async run({ file, only, signal }, onBatch) {
      const done = await store.run((db) => membersDone(db, file));
      const outcome = await readFile(
        { file, done: done.ok ? done.value : [], ...(only && { only }), signal },
        async (batch) => {
          const kept = await store.run((db) => keepChapters(db, file, batch, new Date()));
          if (kept.ok) onBatch(batch);
          return kept.ok ? null : { how: 'failed', reason: kept.reason };
        },
      );
      if (outcome.how === 'done') await store.run((db) => forgetFile(db, file));
      return outcome;
    },
    async count() {
      const counted = await store.run(countImported);
      return counted.ok ? counted.value : 0;
    },
    clear: async () => (await store.run(clearImported)).ok,
  };
}

/** Where `npm run pack` puts the pack of a release. */
const PACK = '/definitions';

/** The pack of definitions that this version brings; null where its maker packed none. */
async function findPack(): Promise<PackedDefinitions | null> {
  try {
    const about = packAboutSchema.parse(await (await fetch(`${PACK}/about.json`)).json());
    const open = async (): Promise<File> =>
      new File([await (await fetch(`${PACK}/definitions.pack`)).blob()], 'definitions.pack');
    return { about, open };
  } catch {
    return null;
  }
}

type Reading = {
  readonly file: File;
  readonly done: readonly string[];
  readonly only?: readonly string[];
  readonly signal: AbortSignal;
};

/** Keeps a batch; the outcome where the import cannot go on. */
type Keep = (batch: ImportBatch) => Promise<OpenDataOutcome | null>;

/** Has a worker of its own read the file, one batch at a time, until it ends or is stopped. */
function readFile({ signal, ...reading }: Reading, keep: Keep): Promise<OpenDataOutcome> {
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
  const tell = (message: ToWorker): void => worker.postMessage(message);
  return new Promise((resolve) => {
    const end = (outcome: OpenDataOutcome): void => {
      worker.terminate();
      resolve(outcome);
    };
    const hear = async (message: FromWorker): Promise<void> => {
      if (message.type === 'not-readable') return end({ how: 'failed', reason: 'not-readable' });
      if (message.type === 'end') return end(outcomeOf(message));
      const trouble = await keep(message);
      if (trouble) end(trouble);
      else tell({ type: 'kept' });
    };
    signal.addEventListener('abort', () => end({ how: 'cancelled' }), { once: true });
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => void hear(data));
    worker.addEventListener('error', () => end({ how: 'failed', reason: 'not-readable' }));
    tell({ type: 'start', ...reading });
  });
}

const outcomeOf = ({ how, reason }: Extract<FromWorker, { type: 'end' }>): OpenDataOutcome =>
  how === 'failed' ? { how, reason: reason ?? 'damaged' } : { how };
