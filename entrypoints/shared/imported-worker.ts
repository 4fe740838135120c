import { ownEntry } from '@/components/glossary/own-entry';
import { importedEntries } from '@/utils/glossary/imported-entries';
import { buildIndex, type GlossaryIndex, searchGlossary } from '@/utils/glossary/search-glossary';
import { describeDatabase } from '@/utils/store/db';
import { listDefinitions } from '@/utils/store/tables/definitions';
import { olderTerms } from '@/utils/store/tables/terms';
import type { ImportedAnswer, ImportedQuestion } from './imported-protocol';

/*
 * Searches imported legislation, and own terms beyond those of every day, away from the page: an index of fifty thousand pairs takes a second or two to build,
 * and typing must not wait for it. Begun with the first question, it lives as long as the page that opened it.
 */

let index: Promise<GlossaryIndex> | undefined;

async function readIndex(): Promise<GlossaryIndex> {
  const db = describeDatabase();
  try {
    return buildIndex([...importedEntries(await listDefinitions(db)), ...(await olderTerms(db)).map(ownEntry)]);
  } finally {
    db.close();
  }
}

async function answer({ id, query, fields }: ImportedQuestion): Promise<void> {
  index ??= readIndex();
  const { limit, domain } = fields;
  const hits = searchGlossary(await index, query, { limit, ...(domain !== null && { domain }) });
  self.postMessage({ id, hits } satisfies ImportedAnswer);
}

self.addEventListener('message', ({ data }: MessageEvent<ImportedQuestion>) => void answer(data));
