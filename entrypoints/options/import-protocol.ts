import type { ImportBatch, ImportEnd } from '@/utils/glossary/import/read-batches';

/** What the options page tells the worker that reads a file: which one, and after each batch to go on. Both ends are ours. */
export type ToWorker =
  | { readonly type: 'start'; readonly file: File; readonly done: readonly string[]; readonly only?: readonly string[] }
  | { readonly type: 'kept' };

/** What it hears: batches, each to be kept before the next is read, then the end; or that the file cannot be read on. */
export type FromWorker = ImportBatch | ImportEnd | { readonly type: 'not-readable' };
