import type { Span } from '../core/text-span';
import { foldText } from './fold-text';
import type { SourceParagraph } from './source-paragraphs';

/** Whose words a sentence of a judgment tells. */
export type Speaker = 'court' | 'counsel' | 'witness' | 'dissent' | 'quoted';

const DISSENT = /dissent|minority\s(?:judgment|opinion)|异议|不同意见|少数意见/i;
const SUBMISSIONS =
  /submission|argument|contention|mitigation|grounds?\sof\sappeal|the\sparties'?\s(?:case|position)|case\sfor\sthe|陈词|理据|立场|申诉|求情|辩方案情|控方案情|上诉理由|论据/i;
/** The court speaks of itself. */
const COURT =
  /\b(?:I|we)\s(?:would|do|did|am|are|have|find|hold|held|accept|reject|agree|disagree|consider|conclude|think|therefore|respectfully|take|cannot|decline|allow|dismiss|grant|order|adopt|see|note|bear|turn)\b|\bin\s(?:my|our)\s(?:view|judgment|opinion)\b|\bthis\scourt\s(?:holds|finds|considers)|本席|本庭|本院(?!址)|法庭(?:认为|裁定|信纳|不接纳|接纳)/i;
const COUNSEL =
  /\b(?:submit(?:s|ted)|submissions?|argue[sd]?|argument|contend(?:s|ed)?|contention|urged?|advanced|relie[sd]\son|complain(?:s|ed)|invited?\sthe\scourt|pointed\sout|suggested|prayed\sin\said|counsel\ssa(?:ys|id)|(?:Mr|Ms|Miss|Mrs|Madam|Dr)\s[^.;]{2,50},\sfor\sthe\s[^.;]{3,40},\s(?:says|said|accepts|accepted|replies|replied|responds|responded|concedes|conceded|points))\b|陈词|辩方(?:指|又指|认为|建议|要求|主张)|控方(?:指|认为|主张)|(?:大律师|律师)[^,。]{0,10}(?:指|认为|主张|力陈|争辩|要求)|答辩人?指|上诉人(?:指|认为)|主张|力陈|(?:律师|大律师|控方|辩方|答辩方)[^。;]{0,30}(?:但|并|又|亦|则|却)指/i;
const WITNESS =
  /\b(?:gave\sevidence|testif(?:ies|ied)|in\s(?:his|her)\s(?:evidence|testimony|affirmation|affidavit|statement)|deposed|alleges?|alleged|(?:(?:also|further|still|however)\s)?(?:maintain(?:s|ed)?|assert(?:s|ed)?|insist(?:s|ed)?|den(?:y|ies|ied))\sthat|claims?\sthat|claimed\sthat|told\s(?:the\s)?(?:us|me|police|court|judge|tribunal|magistrate|jury|officers?|doctors?)|under\scaution|(?:said|says)\sthat)\b|\b(?:experts?|Dr|Mr|Ms|Mrs|Madam|Prof)\b[^.;]{0,80}\b(?:(?:was|were)\sof\sthe\s(?:view|opinion)|considered|opined|believed|thought|concluded|took\sthe\sview)\b|专家[^。;]{0,16}(?:认为|指出|相信)|作供(?:称|指)|供称|声称|抗辩称|辩称|警诫下|证供指|宣称|[他她其](?:又|亦|并)?指(?!出)|(?:申请人|上诉人|原告人?|被告人?)(?:又|亦)?指(?!出)|投诉/i;
const QUOTING =
  /\b(?:said|observed|stated|held|put\sit|explained|remarked|added|wrote|noted)\b[^"]{0,80}$|(?:指出|表示|说|裁定|认为|所言|强调|如下)[^"]{0,12}[:,]?\s?$/i;

/** A shorter stretch between quotation marks is a phrase within the court's own sentence. */
const SHORTEST_QUOTED = 24;

/** Whether a sentence lies, for the most part, within a quotation of somebody else's words. */
function isQuoted(paragraph: SourceParagraph, span: Span): boolean {
  const block = paragraph.blocks.findLast(({ start }) => start <= span.start);
  if (block?.quoted) return true;
  const before = paragraph.folded.slice(0, span.start);
  const opened = (before.match(/"/g)?.length ?? 0) % 2 === 1;
  const text = paragraph.folded.slice(span.start, span.end);
  const first = text.indexOf('"');
  if (opened) return first < 0 || first > text.length / 2;
  if (first < 0) return false;
  const end = text.indexOf('"', first + 1);
  const length = (end < 0 ? text.length : end) - first;
  return (
    length >= SHORTEST_QUOTED && length > text.length * 0.4 && QUOTING.test(before.slice(-80) + text.slice(0, first))
  );
}

/** Says whose words a sentence tells, from the judge's line, the headings, quotation marks and the verbs of saying. */
export function readSpeaker(paragraph: SourceParagraph, span: Span): Speaker {
  if (DISSENT.test(foldText(`${paragraph.opinion} ${paragraph.heading}`))) return 'dissent';
  if (isQuoted(paragraph, span)) return 'quoted';
  const text = paragraph.folded.slice(span.start, span.end);
  if (COURT.test(text)) return 'court';
  if (COUNSEL.test(text)) return 'counsel';
  if (WITNESS.test(text)) return 'witness';
  const heading = foldText(paragraph.heading.split(' > ').at(-1) ?? '');
  return SUBMISSIONS.test(heading) && !/讨论|裁决|分析|discussion|analysis|decision/i.test(heading)
    ? 'counsel'
    : 'court';
}
