/** Full-width letters, digits and signs (U+FF01 to U+FF5E) stand this far from their plain forms. */
const DISTANCE = 0xff01 - 0x21;

/**
 * The same text in plain letters and digits, unit for unit, so that a place in one is the same place in the other.
 *
 * `Ａ１２３４５６（３）` → `A123456(3)`
 */
export const toHalfWidth = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - DISTANCE))
    .replace(/[\u3000\u00a0\u2000-\u200a]/g, ' ')
    .replace(/[\u2010-\u2015\u2212\ufe63]/g, '-');
