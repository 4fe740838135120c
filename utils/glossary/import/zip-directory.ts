/** A file inside a zip, as its directory lists it. Sizes in bytes. */
export type ZipMember = { readonly name: string; readonly packed: number; readonly inflated: number };

/** What is needed of a file: its end is read, and not the rest. */
export type Sliceable = {
  readonly size: number;
  slice(start: number, end: number): { arrayBuffer(): Promise<ArrayBuffer> };
};

/*
 * Records of a zip (APPNOTE.TXT 6.3.10, sections 4.3.12 to 4.3.16): the directory stands at the end, and the record that
 * says where it begins stands behind it, before a remark of at most 65,535 bytes.
 */
const END_RECORD = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_REMARK = 65_535;
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;
const LARGE_LOCATOR = 0x07064b50;
const LARGE_LOCATOR_LENGTH = 20;
const LARGE_END_LENGTH = 56;
/** Stands for a number that is said in the record for large files. */
const SAID_ELSEWHERE = 0xffffffff;
/** Of a directory; that of all chapters takes less than a megabyte. */
const LONGEST_DIRECTORY = 50_000_000;

/** Lists the files of a zip without reading them; null where it is no zip, or one whose end is missing. */
export async function readZipDirectory(file: Sliceable): Promise<ZipMember[] | null> {
  const tailStart = Math.max(0, file.size - END_LENGTH - LONGEST_REMARK);
  const tail = await viewOf(file, tailStart, file.size);
  const end = findEnd(tail);
  if (end === undefined) return null;
  let size = tail.getUint32(end + 12, true);
  let start = tail.getUint32(end + 16, true);
  if (size === SAID_ELSEWHERE || start === SAID_ELSEWHERE) {
    const locator = end - LARGE_LOCATOR_LENGTH;
    if (locator < 0 || tail.getUint32(locator, true) !== LARGE_LOCATOR) return null;
    const at = Number(tail.getBigUint64(locator + 8, true));
    const large = await viewOf(file, at, at + LARGE_END_LENGTH);
    if (large.byteLength < LARGE_END_LENGTH) return null;
    size = Number(large.getBigUint64(40, true));
    start = Number(large.getBigUint64(48, true));
  }
  if (size > LONGEST_DIRECTORY || start + size > file.size) return null;
  return readEntries(await viewOf(file, start, start + size));
}

const viewOf = async (file: Sliceable, start: number, end: number): Promise<DataView> =>
  new DataView(await file.slice(start, end).arrayBuffer());

/** The last record of its kind: a remark may look like one. */
function findEnd(tail: DataView): number | undefined {
  for (let at = tail.byteLength - END_LENGTH; at >= 0; at -= 1) if (tail.getUint32(at, true) === END_RECORD) return at;
  return undefined;
}

function readEntries(directory: DataView): ZipMember[] {
  const members: ZipMember[] = [];
  const decoder = new TextDecoder();
  for (let at = 0; at + ENTRY_LENGTH <= directory.byteLength && directory.getUint32(at, true) === ENTRY; ) {
    const nameLength = directory.getUint16(at + 28, true);
    const further = directory.getUint16(at + 30, true) + directory.getUint16(at + 32, true);
    const next = at + ENTRY_LENGTH + nameLength + further;
    if (next > directory.byteLength) break;
    const name = new Uint8Array(directory.buffer, directory.byteOffset + at + ENTRY_LENGTH, nameLength);
    members.push({
      name: decoder.decode(name).replaceAll('\\', '/'),
      packed: directory.getUint32(at + 20, true),
      inflated: directory.getUint32(at + 24, true),
    });
    at = next;
  }
  return members;
}
