import type { Span } from '../core/text-span';

/*
 * Names in running English text, told by what stands beside them: a case (`A v B`), a title (`Mr Grant`), a company's or a
 * street's last word. A word inside a name is no term: HKSAR v Hui Chi Tong, Ms Will, Trust Finance Limited, Bench Road.
 */

const WORD = String.raw`(?:[A-Z][\p{L}\p{N}.'’&-]*|&|[(]?[A-Z]{2,}[)]?)`;
/** Words that stand within names in small letters. */
const LINK = String.raw`(?:of|and|the|de|for|&|\(\w+\))`;
const RUN = String.raw`${WORD}(?:[ \u00a0]${WORD}|,? (?:and|${LINK}) ${WORD}){0,7}`;

const PATTERNS: readonly RegExp[] = [
  // HKSAR v Hui Chi Tong; Secretary for Justice v Law; Wong v. The Bench Ltd
  new RegExp(String.raw`${RUN},? (?:v|v\.|vs\.?) ${RUN}`, 'gu'),
  // In re Grant; Re Estate Finance Ltd
  new RegExp(String.raw`\b(?:In )?[Rr]e ${WORD}(?:[ \u00a0]${WORD}){0,6}`, 'gu'),
  // Mr Grant; Madam Sum Yee; Messrs Price & Title
  new RegExp(
    String.raw`\b(?:Mr|Mrs|Ms|Miss|Mdm|Madam|Dr|Sir|Dame|Messrs|Prof|Professor)\.?[ \u00a0]${WORD}(?:[ \u00a0]${WORD}){0,4}`,
    'gu',
  ),
  // Price J; Will JA; Grant NPJ
  /\b[A-Z][\p{Ll}'’-]+(?: [A-Z][\p{Ll}'’-]+)? (?:J|JA|JJ|JJA|CJ|CJHC|VP|PJ|NPJ|LJ|MR|DJ)\b/gu,
  // Trust Finance Limited; Security Bank Ltd
  new RegExp(
    String.raw`${WORD}(?: (?:${WORD}|${LINK})){0,6} (?:Limited|Ltd|LLP|Inc|Incorporated|Corporation|Corp|plc|PLC|Company|Co|GmbH|Bank|Holdings|Group)\b\.?`,
    'gu',
  ),
  // Bench Road; Charge Street; Title Tower
  new RegExp(
    String.raw`${WORD}(?: ${WORD}){0,3} (?:Road|Street|Avenue|Lane|Path|Terrace|Estate|Building|Tower|Centre|Mansion|Plaza|Gardens?|Village|Bay|Island|Station|Hospital|School|College|University)\b`,
    'gu',
  ),
];

/** Names that stand in a text, in no order; they may overlap. */
export function findProperNames(text: string): Span[] {
  return PATTERNS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: name }) => ({ start: index, end: index + name.length })),
  );
}
