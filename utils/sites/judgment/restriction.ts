import type { Steps } from '../types';
import { PARAGRAPHS_PER_STEP } from '../walk';

/** Orders and notices that limit what may be published; each is looked for in a line of its own or a first paragraph. */
const NOTICES: readonly RegExp[] = [
  /\breporting restrictions?\b.{0,40}\b(?:apply|applies|in force|imposed|order|notice|on)\b|^reporting restrictions?\b/i,
  /\banonymity order\b/i,
  /\b(?:this|the)\s(?:judgment|decision|ruling|version)\s(?:has|have)\sbeen\s(?:anonymi[sz]ed|redacted)/i,
  /\b(?:shall|must|may|are|is)\s?not\s(?:to\s)?be\s(?:published|reported|disclosed|identified|named)\b/i,
  /\bno\s(?:person|one|report|publication)\s(?:shall|may|is to)\s(?:publish|report|disclose|identify|reveal)/i,
  /\b(?:publication|disclosure|reporting)\b.{0,200}\b(?:is|are)\s(?:prohibited|restricted|forbidden)\b/i,
  /\bnot\sto\sbe\s(?:published|reported|circulated)\b/i,
  /\bprohibit(?:s|ed|ing)\s(?:the\s)?(?:publication|disclosure|reporting)\b/i,
  /(?:不得|禁止|不可)(?:[^。；]{0,30})(?:刊登|發布|報導|報道|發表|披露|公開|洩露|公布)/,
  /(?:匿名令|報導限制|報道限制|限制報導|限制報道|匿名處理|禁制發布)/,
];

/** A notice is short; a longer paragraph only mentions such orders. */
const LONGEST_NOTICE = 1_200;

/** Whether a line restricts what may be published. */
export const isRestriction = (line: string): boolean =>
  line.length <= LONGEST_NOTICE && NOTICES.some((notice) => notice.test(line));

/** Words of somebody who makes or repeats an order, rather than discusses one. */
const ORDERS =
  /\b(?:I|we|the court|this court|court)\b.{0,60}\b(?:order|direct|make|made|grant|granted|impose|imposed|continue)|本席|本庭|法庭(?:下令|頒令|命令)|現(?:頒|命|禁)|^[（([【][^（）()]{0,300}[）)\]】]$|^\(?\[?\s?(?:note|notice|warning|restriction|reporting|注意|備註|告示)/i;

/** Finds the restriction that a page prints: in its header, or where the court makes the order. */
export function* findRestriction(header: readonly string[], body: readonly string[]): Steps<string | undefined> {
  const notice = header.find(isRestriction);
  if (notice !== undefined) return notice;
  for (const [at, line] of body.entries()) {
    if (at % PARAGRAPHS_PER_STEP === 0) yield;
    if (isRestriction(line) && ORDERS.test(line)) return line;
  }
  return undefined;
}
