import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { MinimalDocument } from '../../core/legal-document';

const CORPORA = resolve(import.meta.dirname, '../../../../shared/corpora');

type Judgment = {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly { readonly number: string; readonly text: string; readonly heading?: string }[];
};

/** What a later judge says that a paragraph of an earlier judgment holds. */
export type Proposition = {
  readonly name: string;
  readonly document: MinimalDocument;
  readonly paragraphs: readonly string[];
  readonly text: string;
};

export const hasPropositions = existsSync(CORPORA);

const readRows = <Row>(file: string): Row[] =>
  gunzipSync(readFileSync(resolve(CORPORA, file)))
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);

/** Judges' own sentences about paragraphs of real judgments; none where the corpora are not there. */
export function loadPropositions(): Proposition[] {
  if (!hasPropositions) return [];
  const judgments = new Map(
    readRows<Judgment>('pinpoints.jsonl.gz').map(({ id, title, paragraphs }): [string, MinimalDocument] => [
      id,
      { id, language: 'en', title, paragraphs: paragraphs.map((paragraph, at) => ({ id: `p${at}`, ...paragraph })) },
    ]),
  );
  return readRows<{ doc: string; paragraphs: string[]; text: string }>('propositions.jsonl.gz').flatMap(
    ({ doc, paragraphs, text }) => {
      const document = judgments.get(doc);
      return document ? [{ name: doc, document, paragraphs, text }] : [];
    },
  );
}
