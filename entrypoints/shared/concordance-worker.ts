import { findUses } from '@/utils/glossary/concordance/find-uses';
import type { AlignedChapter } from '@/utils/glossary/concordance/types';
import { describeDatabase } from '@/utils/store/db';
import { alignedChapters } from '@/utils/store/tables/provisions';
import type { ConcordanceAnswer, ConcordanceQuestion } from './concordance-protocol';

/*
 * Looks imported provisions through, away from the page: the whole statute book in two languages takes a second or two to
 * unpack. It lives as long as the page that opened it, and holds what it unpacked.
 */

let chapters: Promise<AlignedChapter[]> | undefined;

async function readChapters(): Promise<AlignedChapter[]> {
  const db = describeDatabase();
  try {
    const all: AlignedChapter[] = [];
    for await (const chapter of alignedChapters(db)) all.push(chapter);
    return all;
  } finally {
    db.close();
  }
}

async function answer({ id, query, counterparts }: ConcordanceQuestion): Promise<void> {
  chapters ??= readChapters();
  const concordance = findUses(await chapters, query, { counterparts });
  self.postMessage({ id, concordance } satisfies ConcordanceAnswer);
}

self.addEventListener('message', ({ data }: MessageEvent<ConcordanceQuestion>) => void answer(data));
