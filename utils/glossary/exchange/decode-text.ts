function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Whether every double byte is punctuation or a character of GB 2312: rows A1 to A3 and B0 to F7, second byte from A1.
 * Of the characters common in Big5 seven in ten lie elsewhere, so that five of them are enough to tell.
 */
function isGb2312(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at += 1) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    at += 1;
    const isKnownRow = (lead >= 0xa1 && lead <= 0xa3) || (lead >= 0xb0 && lead <= 0xf7);
    if (!isKnownRow || (bytes[at] ?? 0) < 0xa1) return false;
  }
  return true;
}

/** Bytes looked at to tell UTF-16 without a mark, and files that are no text. */
const BYTES_TRIED = 4000;

/**
 * UTF-16 without its two first bytes: every letter, tab and line end of it has an empty half. Which half says the order.
 * No other text holds an empty byte.
 */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length % 2 === 1) return null;
  let even = 0;
  let odd = 0;
  const tried = Math.min(bytes.length, BYTES_TRIED);
  for (let at = 0; at < tried; at += 1) if (bytes[at] === 0) at % 2 === 0 ? even++ : odd++;
  if (even + odd === 0) return null;
  const order = odd >= even ? 'utf-16le' : 'utf-16be';
  return Math.min(even, odd) * 10 <= Math.max(even, odd) && tryDecode(bytes, order) !== null ? order : null;
}

/** First bytes of what is no text: a workbook or other zip, an old workbook, a PDF. */
const NOT_TEXT: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x25, 0x50, 0x44, 0x46],
];

/** Says whether a file is a workbook, a PDF or another thing that no decoding turns into text. */
export function isNotText(bytes: Uint8Array): boolean {
  if (NOT_TEXT.some((first) => first.every((byte, at) => bytes[at] === byte))) return true;
  const isMarked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return !isMarked && bytes.subarray(0, BYTES_TRIED).includes(0) && unmarkedUtf16(bytes) === null;
}

/**
 * Reads a text file whatever wrote it: UTF-8; UTF-16 by its first two bytes or by its empty ones; else what Excel in Hong Kong (Big5) or on
 * the Mainland (GB 18030) saves as "CSV" when it is not asked for UTF-8.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const unmarked = unmarkedUtf16(bytes);
  if (unmarked !== null) return new TextDecoder(unmarked).decode(bytes);
  const old = isGb2312(bytes) ? ['gb18030', 'big5'] : ['big5', 'gb18030'];
  for (const encoding of ['utf-8', ...old]) {
    const text = tryDecode(bytes, encoding);
    if (text !== null) return text;
  }
  return new TextDecoder().decode(bytes);
}
