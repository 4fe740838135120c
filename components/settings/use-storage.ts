import { useCallback, useEffect, useState } from 'react';
import type { Result } from '@/utils/core/result';
import type { Settings } from '@/utils/store/settings-schema';
import type { Persistence, Store } from '@/utils/store/store';
import type { StoreFailure } from '@/utils/store/store-failure';
import { clearAnswers } from '@/utils/store/tables/answers';
import { clearSummaries } from '@/utils/store/tables/summaries';
import {
  type DataImportFailure,
  exportAll,
  importTables,
  type LeftOut,
  mergeSettings,
  readExport,
} from '@/utils/store/transfer';
import { measureCache } from '@/utils/store/upkeep';

export type CacheSize = { readonly bytes: number; readonly rows: number };

export type DataImportOutcome =
  | { readonly ok: true; readonly leftOut: LeftOut }
  | { readonly ok: false; readonly reason: DataImportFailure | StoreFailure; readonly detail?: string };

/** The cache and the way in and out of everything that is kept. */
export function useStorage(
  store: Store,
  saveSettings: (settings: Settings) => Promise<void>,
  /** Forgets where the reader pointed at a text. */
  forgetTexts: () => Promise<void> = async () => undefined,
) {
  const [size, setSize] = useState<CacheSize | null>(null);
  const [persistence, setPersistence] = useState<Persistence>('disk');

  const measure = useCallback(async () => {
    const measured = await store.run(measureCache);
    if (measured.ok) setSize(measured.value);
    setPersistence(await store.persistence().catch(() => 'memory' as const));
  }, [store]);

  useEffect(() => void measure(), [measure]);

  const clear = async (): Promise<Result<void, StoreFailure>> => {
    const done = await store.run(async (db) => {
      await clearSummaries(db);
      await clearAnswers(db);
    });
    await forgetTexts();
    await measure();
    return done;
  };

  const write = (settings: Settings, withKeys: boolean): Promise<Result<string, StoreFailure>> =>
    store.run((db) => exportAll(db, settings, { now: new Date(), withKeys }));

  /** Nothing is written before the whole file was read and found in form; settings follow only when the rows are in. */
  const read = async (text: string, current: Settings): Promise<DataImportOutcome> => {
    const file = readExport(text);
    if (!file.ok) return file;
    const done = await store.run((db) => importTables(db, file.value));
    if (!done.ok) return { ok: false, reason: done.reason };
    await saveSettings(mergeSettings(current, file.value.settings));
    await measure();
    return { ok: true, leftOut: file.value.leftOut };
  };

  return { size, persistence, clear, write, read } as const;
}
