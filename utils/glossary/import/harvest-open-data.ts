import { Unzip, type UnzipFile, UnzipInflate } from 'fflate';
import { type ChapterHarvest, type ChapterReader, createChapterReader, type ImportRefusal } from './chapter-reader';
import { isPackedChapter, readPackedChapter } from './definitions-pack';

/** What an import tells as it goes. `bytesRead` is progress in the file as it was given. */
export type ImportEvent = { readonly bytesRead: number } & (
  | { readonly type: 'progress' }
  | { readonly type: 'chapter'; readonly member: string; readonly harvest: ChapterHarvest }
  | { readonly type: 'skipped'; readonly member: string }
  | { readonly type: 'refused'; readonly member: string; readonly reason: ImportRefusal }
  | { readonly type: 'done' | 'cancelled' }
  | { readonly type: 'failed'; readonly reason: ImportRefusal }
);

export type ImportOptions = {
  /** Members of the zip that an earlier, interrupted import has read. */
  readonly done?: ReadonlySet<string>;
  /** Name of a file that is no zip. */
  readonly name?: string;
  /** Members of the zip that are wanted; all where it is left out. */
  readonly only?: ReadonlySet<string>;
  readonly signal?: AbortSignal;
  /** Bytes that one member may hold; tests give less. */
  readonly mostInflated?: number;
};

type Finding = ImportEvent extends infer Each ? (Each extends ImportEvent ? Omit<Each, 'bytesRead'> : never) : never;

/** A reader that takes bytes, tells what it found, and says at the end whether all was there. */
type Sink = { push(bytes: Uint8Array, last: boolean): Finding[] };

/**
 * A zip is inflated in slices this small: a slice of nothing but noughts grows a thousandfold, to some four megabytes,
 * before it can be stopped. Bytes.
 */
const SLICE = 4096;

/** The largest chapter is a tenth of this; a member that grows beyond it is no chapter. Bytes. */
const MOST_INFLATED = 300_000_000;

/** Bytes that tell a zip from a text. */
const SIGNATURE = 4;

function joinBytes(left: Uint8Array, right: Uint8Array): Uint8Array {
  const joined = new Uint8Array(left.length + right.length);
  joined.set(left);
  joined.set(right, left.length);
  return joined;
}

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

function readEnd(member: string, reader: ChapterReader): Finding[] {
  const harvest = reader.finish();
  const isEmpty = harvest.definitions.length === 0;
  const refused: Finding[] = harvest.reason ? [{ type: 'refused', member, reason: harvest.reason }] : [];
  return harvest.reason && isEmpty ? refused : [{ type: 'chapter', member, harvest }, ...refused];
}

function xmlSink(member: string): Sink {
  const reader = createChapterReader();
  const decoder = new TextDecoder();
  return {
    push(bytes, last) {
      reader.write(decoder.decode(bytes, { stream: !last }));
      return last ? readEnd(member, reader) : [];
    },
  };
}

/** A chapter of a definitions pack: read whole, because it is small. */
function packedSink(member: string): Sink {
  const decoder = new TextDecoder();
  let text = '';
  return {
    push(bytes, last) {
      text += decoder.decode(bytes, { stream: !last });
      if (!last) return [];
      const harvest = readPackedChapter(text);
      return [harvest ? { type: 'chapter', member, harvest } : { type: 'refused', member, reason: 'not-legislation' }];
    },
  };
}

/** data.gov.hk's own archives were packed on Windows: `cap_1_en\\cap_1_en.xml`. */
const plainName = (name: string): string => name.replaceAll('\\', '/');

function zipSink({ done = new Set(), only, mostInflated = MOST_INFLATED }: ImportOptions): Sink {
  const found: Finding[] = [];
  const unread = new Map<string, Sink>();
  const readMember = (file: UnzipFile): void => {
    const member = plainName(file.name);
    const isPacked = isPackedChapter(member);
    if ((!isPacked && !/\.xml$/i.test(member)) || only?.has(member) === false) return;
    if (done.has(member)) {
      found.push({ type: 'skipped', member });
      return;
    }
    const sink = isPacked ? packedSink(member) : xmlSink(member);
    unread.set(member, sink);
    let inflated = 0;
    file.ondata = (error, bytes, last) => {
      if (!unread.has(member)) return;
      inflated += bytes?.length ?? 0;
      if (inflated > mostInflated) {
        unread.delete(member);
        found.push({ type: 'refused', member, reason: 'too-large' }, { type: 'failed', reason: 'too-large' });
        return;
      }
      if (error) {
        unread.delete(member);
        found.push(...sink.push(new Uint8Array(), true), { type: 'refused', member, reason: 'damaged' });
        return;
      }
      if (last) unread.delete(member);
      found.push(...sink.push(bytes, last));
    };
    file.start();
  };
  const unzip = new Unzip(readMember);
  unzip.register(UnzipInflate);
  return {
    push(bytes, last) {
      try {
        for (let at = 0; at < bytes.length; at += SLICE) {
          // What grew beyond all measure is not read to its end.
          if (found.some(({ type }) => type === 'failed')) return found.splice(0);
          unzip.push(bytes.subarray(at, at + SLICE), false);
        }
        if (last) unzip.push(new Uint8Array(), true);
      } catch {
        found.push({ type: 'failed', reason: 'damaged' });
      }
      if (last) found.push(...cutOff(unread));
      return found.splice(0);
    },
  };
}

/** Members that were still open when the file ended: what was read of them is kept. */
function cutOff(unread: Map<string, Sink>): Finding[] {
  const kept = [...unread.values()].flatMap((sink) => sink.push(new Uint8Array(), true));
  const failed: Finding[] = unread.size > 0 ? [{ type: 'failed', reason: 'damaged' }] : [];
  unread.clear();
  return [...kept, ...failed];
}

/**
 * Harvests every definition of the official open data, one chapter as XML or a whole zip, without holding the file in
 * memory. Ends with `done`, `cancelled` or `failed`; whatever was told before stays good.
 */
export async function* harvestOpenData(
  chunks: AsyncIterable<Uint8Array>,
  options: ImportOptions = {},
): AsyncGenerator<ImportEvent, void, void> {
  let sink: Sink | null = null;
  let bytesRead = 0;
  let failed = false;
  let isArchive = false;
  let head: Uint8Array = new Uint8Array();
  for await (const given of chunks) {
    if (options.signal?.aborted) return yield { type: 'cancelled', bytesRead };
    const bytes = sink === null ? joinBytes(head, given) : given;
    if (sink === null) {
      head = bytes;
      if (head.length < SIGNATURE) continue;
      isArchive = isZip(bytes);
      sink = isArchive ? zipSink(options) : xmlSink(options.name ?? 'chapter.xml');
    }
    bytesRead += bytes.length;
    for (const finding of sink.push(bytes, false)) {
      failed ||= finding.type === 'failed';
      yield { ...finding, bytesRead };
    }
    if (failed) return;
    yield { type: 'progress', bytesRead };
  }
  if (sink === null) return yield { type: 'failed', reason: 'not-xml', bytesRead: head.length };
  for (const finding of sink.push(new Uint8Array(), true)) {
    failed ||= finding.type === 'failed' || (!isArchive && finding.type === 'refused');
    yield { ...finding, bytesRead };
  }
  if (!failed) yield { type: 'done', bytesRead };
}
