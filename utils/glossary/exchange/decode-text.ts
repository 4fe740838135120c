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

/**
 * Reads a text file whatever wrote it: UTF-8; UTF-16 by its first two bytes; else what Excel in Hong Kong (Big5) or on
 * the Mainland (GB 18030) saves as "CSV" when it is not asked for UTF-8.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const old = isGb2312(bytes) ? ['gb18030', 'big5'] : ['big5', 'gb18030'];
  for (const encoding of ['utf-8', ...old]) {
    const text = tryDecode(bytes, encoding);
    if (text !== null) return text;
  }
  return new TextDecoder().decode(bytes);
}
