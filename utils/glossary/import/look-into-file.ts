import { readZipDirectory, type Sliceable } from './zip-directory';

/** A chapter in a file that was chosen, before anything of it is read. */
export type ListedChapter = {
  /** Its name in the file. */
  readonly member: string;
  /** `486`, as the name says it; empty where it does not. */
  readonly cap: string;
  /** What will be kept of it, estimated. Bytes. */
  readonly bytes: number;
};

/**
 * What is kept of a chapter, as a share of its size in a zip: the provisions packed take 0.65, definitions the rest. Cap. 486,
 * which is rich in definitions, takes 1.13 in English and 1.15 in Chinese.
 */
const KEPT_SHARE = 1;

/** An XML file packs to about a fifth. */
const XML_SHARE = 0.2;

const CHAPTER = /\.xml$|(?:^|\/)chapters\/[^/]+\.json$/i;

/** `cap_486_en_c/cap_486_en_c.xml`, `chapters/486.en.json`, `A101_en_c.xml` */
const CAP = /^(?:cap[_ ]?)?([A-Z]?\d{1,4}[A-Z]{0,3})(?=[_.])/i;

/** Lists the chapters of a file with what each would take, from the zip's own directory; null where nothing can be told before reading. */
export async function lookIntoFile(file: Sliceable & { readonly name: string }): Promise<ListedChapter[] | null> {
  if (/\.xml$/i.test(file.name)) {
    return [{ member: file.name, cap: capOf(file.name), bytes: Math.round(file.size * XML_SHARE * KEPT_SHARE) }];
  }
  const members = await readZipDirectory(file);
  const chapters = members?.filter(({ name }) => CHAPTER.test(name)) ?? [];
  if (chapters.length === 0) return null;
  return chapters.map(({ name, packed }) => ({
    member: name,
    cap: capOf(name),
    bytes: Math.round(packed * KEPT_SHARE),
  }));
}

function capOf(member: string): string {
  const name = member.split('/').at(-1) ?? '';
  return (CAP.exec(name)?.[1] ?? '').toUpperCase();
}

/** The chapters that a reader named: `486, cap 571`; all where nothing is named. */
export function chooseChapters(chapters: readonly ListedChapter[], said: string): readonly ListedChapter[] {
  const named = new Set(said.toUpperCase().match(/[A-Z]?\d{1,4}[A-Z]{0,3}/g) ?? []);
  return named.size === 0 ? chapters : chapters.filter(({ cap }) => named.has(cap));
}
