import type { Claim } from './claim';
import type { GroundingFinding } from './types';

/** What may be ordered about costs; folded text of both languages. */
const ORDERS: readonly (readonly [order: string, pattern: RegExp])[] = [
  [
    'none',
    /\bno\s(?:separate\s|further\s)?(?:costs?\sorders?|orders?\s(?:is\smade\s|was\smade\s)?(?:as\sto|for|on|regarding|in\srespect\sof)\s(?:the\s)?costs)\b|\b(?:each|every)\s(?:party|side)\b[^.;]{0,24}\bown\scosts\b|\bbear\s(?:its|his|her|their)\sown\scosts\b|\bnot\smake\sany\s(?:order\s(?:as\sto|for)\scosts|costs\sorder)\b|\b(?:did|does|do)\snot\s(?:make|order)[^.;]{0,20}\bcosts\b|(?:不作|没有作出|没有就|不作出|不就|不颁).{0,10}讼费|讼费.{0,8}(?:不作命令|各自承担|各自负责|自付)|各自承担.{0,6}讼费|没有讼费命令|无讼费命令/i,
  ],
  [
    'reserved',
    /\bcosts?\b[^.;]{0,24}\breserved\b|\breserv(?:e|ed|es)\b[^.;]{0,24}\bcosts\b|讼费.{0,6}(?:保留|押后)|保留讼费/i,
  ],
  ['in-cause', /\bcosts?\b[^.;]{0,24}\bin\sthe\scause\b|讼费归于诉讼因由|讼费.{0,6}视乎诉讼结果/i],
  [
    'paid',
    /\b(?:pay|pays|paid|paying|bears?|entitled\sto|awarded?|recovers?|have|has|had|get|liable\sfor)\b[^.;]{0,50}\bcosts\b|\bcosts?\b[^.;]{0,40}\b(?:to\sbe\spaid|paid\sby|awarded|payable|borne|be\staxed|follow\sthe\sevent|to\sthe\s(?:plaintiff|defendant|respondent|appellant|applicant))\b|(?:支付|缴付|承担|须付|负责|获得|判给).{0,16}讼费|讼费.{0,16}(?:支付|缴付|承担|判给|评定|归)/i,
  ],
];

/** "Bear its own costs" pays nobody's. */
const ordersIn = (text: string): Set<string> => {
  const found = new Set<string>();
  for (const sentence of text.split(/(?<=[.;。])\s?|,(?=\s?(?:and|but|但|而)\b)/)) {
    if (!/\bcosts?\b|讼费/i.test(sentence)) continue;
    const order = ORDERS.find(([, pattern]) => pattern.test(sentence));
    if (order) found.add(order[0]);
  }
  return found;
};

const ASKED =
  /\b(?:asks?|asked|seeks?|sought|appl(?:y|ies|ied)|argu\w+|submit\w*|contend\w*|should)\b|要求|申请|陈词|主张|认为/i;

/** Compares what is said to have been ordered about costs: none, reserved, in the cause, or paid by somebody. */
export function checkCosts(claim: Claim): GroundingFinding[] {
  if (ASKED.test(claim.folded)) return [];
  const ours = ordersIn(claim.folded);
  if (ours.size !== 1) return [];
  const here = ordersIn(claim.paragraphs.map(({ folded }) => folded).join('\n'));
  const [order = ''] = ours;
  return here.size === 0 || here.has(order) ? [] : [{ kind: 'outcome-reversed', text: claim.text }];
}
