import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const FOLDER = '../shared/corpora';

export type Pinned = {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly { readonly number: string; readonly text: string; readonly heading?: string }[];
  /** By paragraph number: how many later judgments cite it. */
  readonly pins: Readonly<Record<string, number>>;
};

export type Labelled = { readonly id: string; readonly sentences: readonly (readonly [label: string, text: string])[] };

export const hasCorpora = (): boolean => existsSync(`${FOLDER}/pinpoints.jsonl.gz`);

const readLines = (name: string): unknown[] =>
  gunzipSync(readFileSync(`${FOLDER}/${name}.jsonl.gz`))
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

export const readPinned = (): Pinned[] => readLines('pinpoints') as Pinned[];
export const readLabelled = (): Labelled[] => readLines('roles') as Labelled[];

const FOLDS = 5;

/** By the document's id, so that the split is the same on every machine. */
export const foldOf = (id: string): number =>
  Number.parseInt(createHash('sha256').update(id).digest('hex').slice(0, 8), 16) % FOLDS;

/** The fold that nothing is learnt from and nothing is chosen by: what is claimed is measured on it. */
export const isAside = ({ id }: { readonly id: string }): boolean => foldOf(id) === 0;

/** The folds within the rest, for choosing. */
export const innerFold = (id: string, folds = FOLDS): number =>
  Number.parseInt(createHash('sha256').update(`${id}f`).digest('hex').slice(0, 8), 16) % folds;

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Share of the best `count` that are right. */
export function shareRight(scores: readonly number[], isRight: (at: number) => boolean, count: number): number {
  const best = [...scores.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0)).slice(0, count);
  return best.filter(isRight).length / count;
}
