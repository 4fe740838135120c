/** A file offered to the reader. */
export type OfferedFile = {
  readonly name: string;
  /** Media type: `application/x-research-info-systems`. */
  readonly type: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
};

/** Browsers read the blob after the click; a minute is ample, and the memory is given back. */
const KEPT_FOR_MS = 60_000;

/** Characters that Windows, macOS or Linux refuse in a file's name. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must go
const NOT_IN_NAMES = /[\\/:*?"<>|\u0000-\u001f]+/g;

/** A name every system takes: `[2025] HKCA 943.ris`. */
export const fileName = (name: string): string =>
  name.replace(NOT_IN_NAMES, ' ').replace(/\s+/g, ' ').trim().slice(0, 120);

/** Offers a file for saving through a link that is never shown; no `downloads` permission is needed. */
export function offerFile(file: OfferedFile, dom: Document = document): void {
  const address = URL.createObjectURL(new Blob([file.content], { type: file.type }));
  const link = dom.createElement('a');
  link.href = address;
  link.download = fileName(file.name);
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR_MS);
}
