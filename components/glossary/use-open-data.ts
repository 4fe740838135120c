import { useCallback, useEffect, useRef, useState } from 'react';
import type { ImportRefusal } from '@/utils/glossary/import/chapter-reader';
import type { PackAbout } from '@/utils/glossary/import/definitions-pack';
import type { ListedChapter } from '@/utils/glossary/import/look-into-file';
import type { ImportBatch, RefusedMember } from '@/utils/glossary/import/read-batches';
import type { StoreFailure } from '@/utils/store/store-failure';

export type OpenDataFailure = ImportRefusal | StoreFailure | 'not-readable';

export type OpenDataOutcome =
  | { readonly how: 'done' | 'cancelled' }
  | { readonly how: 'failed'; readonly reason: OpenDataFailure };

/** A file to read; `only` names the members that are wanted. */
export type OpenDataReading = {
  readonly file: File;
  readonly only?: readonly string[];
  readonly signal: AbortSignal;
};

/** What a version brings with it. */
export type PackedDefinitions = { readonly about: PackAbout; readonly open: () => Promise<File> };

/** What the import needs of the world; the options page brings worker and store, tests bring literals. */
export type OpenDataDeps = {
  /** Reads a file and keeps what it defines, batch by batch, taking up where an earlier run of this file stopped. */
  readonly run: (reading: OpenDataReading, onBatch: (batch: ImportBatch) => void) => Promise<OpenDataOutcome>;
  /** The chapters of a file with what each would take, before anything is read; null where that cannot be told. */
  readonly look: (file: File) => Promise<readonly ListedChapter[] | null>;
  /** The pack of definitions that this version brings; null where it brings none. */
  readonly packed: () => Promise<PackedDefinitions | null>;
  /** Definitions imported so far. */
  readonly count: () => Promise<number>;
  /** Deletes them; whether the browser did it. */
  readonly clear: () => Promise<boolean>;
};

/** What one run has done so far. */
export type Tally = {
  readonly bytesRead: number;
  readonly chapters: number;
  readonly definitions: number;
  readonly skipped: number;
  readonly simplified: number;
  readonly refused: readonly RefusedMember[];
};

const NOTHING_YET: Tally = { bytesRead: 0, chapters: 0, definitions: 0, skipped: 0, simplified: 0, refused: [] };

/** Adds a batch that was kept. */
export const addBatch = (tally: Tally, batch: ImportBatch): Tally => ({
  bytesRead: batch.bytesRead,
  chapters: tally.chapters + batch.chapters.length,
  definitions: tally.definitions + batch.chapters.reduce((sum, { definitions }) => sum + definitions.length, 0),
  skipped: tally.skipped + batch.skipped,
  simplified: tally.simplified + batch.simplified,
  refused: [...tally.refused, ...batch.refused],
});

export type ImportState =
  | { readonly is: 'idle' }
  /** A file with its chapters, before it is read: how many, and what they would take. */
  | { readonly is: 'chosen'; readonly file: File; readonly chapters: readonly ListedChapter[] }
  | { readonly is: 'running'; readonly file: File; readonly tally: Tally }
  | {
      readonly is: 'ended';
      readonly file: File;
      readonly only?: readonly string[];
      readonly tally: Tally;
      readonly outcome: OpenDataOutcome;
    };

/** One import at a time: start, cancel, resume, and what there is in the end. */
export function useOpenData(deps: OpenDataDeps) {
  const [state, setState] = useState<ImportState>({ is: 'idle' });
  const [imported, setImported] = useState(0);
  const running = useRef<AbortController>(undefined);

  const refresh = useCallback(async () => setImported(await deps.count()), [deps]);
  useEffect(() => void refresh(), [refresh]);
  useEffect(() => () => running.current?.abort(), []);

  /** What the file holds is shown first; what tells nothing of itself is read, and refused there with a reason. */
  const choose = async (file: File): Promise<void> => {
    const chapters = await deps.look(file).catch(() => null);
    if (chapters === null) await start(file);
    else setState({ is: 'chosen', file, chapters });
  };

  const start = async (file: File, only?: readonly string[]): Promise<void> => {
    const controller = new AbortController();
    running.current = controller;
    let tally = NOTHING_YET;
    setState({ is: 'running', file, tally });
    const onBatch = (batch: ImportBatch): void => {
      // A batch that was still being kept when the reader cancelled is told by the count, not by the report.
      if (controller.signal.aborted) return;
      tally = addBatch(tally, batch);
      setState({ is: 'running', file, tally });
    };
    const outcome = await deps.run({ file, ...(only && { only }), signal: controller.signal }, onBatch);
    setState({ is: 'ended', file, ...(only && { only }), tally, outcome });
    await refresh();
  };

  return {
    state,
    imported,
    choose,
    start: (file: File, only?: readonly string[]) => void start(file, only),
    forget: () => setState({ is: 'idle' }),
    cancel: () => running.current?.abort(),
    clear: async () => {
      const done = await deps.clear();
      setState({ is: 'idle' });
      await refresh();
      return done;
    },
  } as const;
}
