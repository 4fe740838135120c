import { packProvisions } from '../concordance/pack-provisions';
import type { MarkedDefinition } from '../definition-builder';
import type { ChapterHarvest, ImportRefusal } from './chapter-reader';
import { harvestOpenData, type ImportOptions } from './harvest-open-data';

/** A definition without its own words: what is kept of it. */
export type ReadDefinition = Pick<MarkedDefinition, 'en' | 'zhHant' | 'section' | 'scope' | 'name'>;

/** What one chapter in one language defines, ready to be kept. */
export type ReadChapter = {
  readonly cap: string;
  readonly title: string;
  readonly language: 'en' | 'zh-Hant';
  readonly versionDate?: string;
  /** Reading stopped early, so a definition that is missing here may still stand in the law. */
  readonly isPartial: boolean;
  readonly definitions: readonly ReadDefinition[];
  /** The chapter's provisions, packed for the concordance. */
  readonly provisions?: Uint8Array;
};

export type RefusedMember = { readonly member: string; readonly reason: ImportRefusal };

/** A stretch of the import, small enough to be kept in one go. It may hold no chapter and tell only how far it is. */
export type ImportBatch = {
  readonly type: 'batch';
  readonly bytesRead: number;
  readonly chapters: readonly ReadChapter[];
  /** Members of a zip that need not be read again once this batch is kept. */
  readonly members: readonly string[];
  readonly refused: readonly RefusedMember[];
  /** Chapters passed over, because an earlier run has read them. */
  readonly skipped: number;
  /** Chapters in Simplified Chinese, which is printed for reference only: not kept. */
  readonly simplified: number;
};

export type ImportEnd = {
  readonly type: 'end';
  readonly how: 'done' | 'cancelled' | 'failed';
  readonly reason?: ImportRefusal;
};

/** Enough definitions to make writing worth while, few enough to lose little when the window is closed. */
const FULL = 400;

/** A bar that moves each two megabytes moves smoothly. */
const STRIDE_BYTES = 2_000_000;

type Draft = {
  chapters: ReadChapter[];
  members: string[];
  refused: RefusedMember[];
  definitions: number;
  skipped: number;
  simplified: number;
};

const emptyDraft = (): Draft => ({
  chapters: [],
  members: [],
  refused: [],
  definitions: 0,
  skipped: 0,
  simplified: 0,
});

/** Definitions of one chapter as they are kept: repealed ones say nothing about the law as it is. */
function chapterOf({
  chapter,
  title,
  language,
  versionDate,
  definitions,
  provisions,
  reason,
}: ChapterHarvest): ReadChapter {
  return {
    cap: chapter,
    title: title ?? '',
    language: language === 'en' ? 'en' : 'zh-Hant',
    ...(versionDate === undefined ? {} : { versionDate }),
    isPartial: reason !== undefined,
    ...(provisions.length === 0 || reason !== undefined ? {} : { provisions: packProvisions(provisions) }),
    definitions: definitions
      .filter(({ repealed }) => !repealed)
      .map(({ en, zhHant, section, scope, name }) => ({
        en,
        zhHant,
        ...(section === undefined ? {} : { section }),
        ...(scope === undefined ? {} : { scope }),
        ...(name === undefined ? {} : { name }),
      })),
  };
}

function addHarvest(draft: Draft, member: string, harvest: ChapterHarvest): void {
  draft.members.push(member);
  if (harvest.language === 'zh-Hans') {
    draft.simplified += 1;
    return;
  }
  const chapter = chapterOf(harvest);
  draft.chapters.push(chapter);
  draft.definitions += chapter.definitions.length;
}

const batchOf = ({ definitions: _, ...draft }: Draft, bytesRead: number): ImportBatch => ({
  type: 'batch',
  bytesRead,
  ...draft,
});

/**
 * Reads the official open data batch by batch, and ends with how it ended. What a batch holds is to be kept before the
 * next is asked for: then an import that is cut off loses nothing.
 */
export async function* readInBatches(
  chunks: AsyncIterable<Uint8Array>,
  options: ImportOptions = {},
): AsyncGenerator<ImportBatch | ImportEnd, void, void> {
  let draft = emptyDraft();
  let told = 0;
  let end: ImportEnd = { type: 'end', how: 'failed', reason: 'damaged' };
  let bytesRead = 0;
  for await (const event of harvestOpenData(chunks, options)) {
    bytesRead = event.bytesRead;
    if (event.type === 'chapter') addHarvest(draft, event.member, event.harvest);
    else if (event.type === 'skipped') draft.skipped += 1;
    else if (event.type === 'refused') {
      draft.refused.push({ member: event.member, reason: event.reason });
      // A zip goes on after a bad member and says `done` at its end; a single file has nothing more to say.
      end = { type: 'end', how: 'failed', reason: event.reason };
    } else if (event.type === 'failed') end = { type: 'end', how: 'failed', reason: event.reason };
    else if (event.type === 'done' || event.type === 'cancelled') end = { type: 'end', how: event.type };
    if (draft.definitions < FULL && bytesRead - told < STRIDE_BYTES) continue;
    yield batchOf(draft, bytesRead);
    draft = emptyDraft();
    told = bytesRead;
  }
  yield batchOf(draft, bytesRead);
  yield end;
}
