import { rankSentences } from './best-sentences';
import type { Claim } from './claim';
import type { SourceIndex } from './source-index';
import { locate } from './source-paragraphs';
import type { SourceSentence } from './source-sentences';
import type { Speaker } from './speakers';
import { isToldAs } from './tables/told-as';
import type { FindingKind, GroundingFinding } from './types';

type Other = Exclude<Speaker, 'court' | 'statute'>;

/** The statement tells it as the court's own view. */
const COURT_SAYS =
  /\b(?:court|judge|tribunal|magistrate|majority|justice|board|chairman|master|recorder|panel|committee|arbitrator|(?:JA|VP|PJ|CJ|NPJ|J)\b)[^.;]{0,50}?\b(?:held|holds|found|finds|decided|decides|ruled|rules|concluded|concludes|determined|considered|considers|accepted|was\ssatisfied|took\sthe\sview|agreed|restored|ordered|observed|noted|recognised|thought|said|stated|emphasi[sz]ed|was\sof\sthe\sview|adopted|imposed|sentenced|awarded|reduced|enhanced|construed)\b|(?:法官|法庭|本席|本庭|法院|上诉庭|上诉法庭|终审法院|裁判官|多数意见)[^,。;]{0,14}(?:裁定|认为|认定|判|信纳|接纳|裁决|认同|指出|断定|同意|采纳|以)|(?:被|获)(?:裁定|认定|接纳|采纳)/i;

/** What only the court as a whole can do; on words of another it is wrong to say so. */
const COURT_DOES =
  /\b(?:court|tribunal|majority|appeal\scommittee|judge|board|chairman|panel)\b[^.;]{0,30}?\b(?:allowed|dismissed|granted|refused|rejected|quashed|upheld|set\saside|restored)\b|(?:上诉庭|上诉法庭|终审法院|法庭|法院)[^,。;]{0,8}(?:驳回|批准|撤销|判)/i;

/** Told as decided, without saying by whom. */
const DECIDED =
  /\b(?:is|are|was|were|been)\s(?:[a-z]+ly\s|not\s)?(?:adopted|held|found|ordered|imposed|awarded|reduced|sentenced|established|proved|shown|assessed|fixed|construed|biased)\b|裁定|判处|须支付/i;

/** A court that takes over another's words has noted or said them, too. */
const MERELY_SAYS =
  /\b(?:noted|observed|said|stated|recognised|thought|emphasi[sz]ed|considered|considers|agreed|accepted)$|指出|认同|同意$/i;

const KINDS: Readonly<Record<Other, FindingKind>> = {
  counsel: 'submission-as-holding',
  witness: 'submission-as-holding',
  dissent: 'dissent-as-holding',
  below: 'below-as-holding',
  'other-case': 'quoted-as-holding',
};

/** 懇請法庭判處: the court is spoken to. */
const ADDRESSING = /(?:恳请|请求|促请|要求|邀请|希望)(?:法庭|本席|法官)/g;

/** Words of the court that fit nearly as well may be what the statement rests on. */
const NEARLY = 0.75;
const ABOUT_THE_SAME = 0.34;
/** Told without saying whose words, but in those very words. */
const IN_THESE_WORDS = 0.55;

/** Asks whose words the statement rests on, and whether it says so. */
export function checkSpeaker(claim: Claim, index: SourceIndex): GroundingFinding[] {
  if (claim.foreign) return [];
  const ranked = rankSentences(claim.tokens, claim.sentences, index);
  const [best] = ranked;
  if (!best || best.share < ABOUT_THE_SAME) return [];
  const { speaker, paragraph } = best.sentence;
  if (isRefusedRequest(claim, best.sentence.text)) return [describeRequest(claim, best.sentence)];
  if (isToldOfThisCase(claim, best.sentence))
    return [
      { kind: 'quoted-as-holding', text: claim.text, detail: 'other-case', evidence: locate(paragraph, best.sentence) },
    ];
  if (speaker === 'court' || speaker === 'statute' || saysWhose(claim, best.sentence, speaker)) return [];
  if (ranked.some(({ sentence, share }) => sentence.speaker === 'court' && share >= best.share * NEARLY)) return [];
  const court = COURT_SAYS.exec(claim.folded) ?? COURT_DOES.exec(claim.folded);
  if (speaker === 'other-case' && court && MERELY_SAYS.test(court[0])) return [];
  // "The Court of Appeal held" under counsel's heading: told as it stands.
  if (speaker === 'counsel' && court && COURT_SAYS.test(best.sentence.text.replace(ADDRESSING, ''))) return [];
  const at = court ? { start: court.index, end: court.index + court[0].length } : { start: 0, end: claim.text.length };
  const isHolding =
    court !== null ||
    (best.share >= IN_THESE_WORDS &&
      (speaker === 'dissent' ||
        (speaker === 'counsel' && DECIDED.test(claim.folded)) ||
        (speaker === 'below' && isOverruled(claim, index))));
  return [
    {
      kind: isHolding ? KINDS[speaker] : 'not-the-courts-words',
      text: claim.text.slice(at.start, at.end),
      at,
      detail: speaker,
      evidence: locate(paragraph, best.sentence),
    },
  ];
}

/** `The sentence was enhanced *in that case*` is not told of *this* one. */
const THAT_CASE =
  /\bin\sthat\s(?:case|appeal|decision)\b|\bin\s(?:those|these\sother)\scases\b|在该案|该案(?:中|里|的)/i;
const THIS_CASE = /\b(?:in|of)\s(?:this|the\spresent|the\sinstant)\s(?:case|appeal)\b|\bhere\b|在?本案/i;
const isToldOfThisCase = ({ folded }: Claim, { text }: SourceSentence): boolean =>
  THIS_CASE.test(folded) && THAT_CASE.test(text) && !THIS_CASE.test(text);

/** The statement names the speaker, or says what he is. */
function saysWhose(claim: Claim, { paragraph, start }: SourceSentence, speaker: Other): boolean {
  if (isToldAs(claim.folded, speaker) || namesTheJudge(claim, paragraph.opinion || paragraph.heading)) return true;
  return speaker === 'other-case' && namesACase(claim, paragraph.text.slice(0, start + LONGEST_NAME));
}

/** A case named in the sentence stands in its first words, or before it. */
const LONGEST_NAME = 120;
const CASE_NAME = /\b[A-Z][A-Za-z'-]{2,}(?:\s(?:[A-Z][A-Za-z'-]+|of|and|\([A-Z]{2}\)))*/g;
const COMMON = /^(?:The|In|It|This|That|He|She|We|Court|Court of Appeal|Court of Final Appeal|High Court|Mr|Ms)$/;

/** `Gull Shipping` of `Gull Shipping Ltd v Petrel Docks Ltd`: two words of it, or its only one, stand in the statement. */
function namesACase({ folded }: Claim, before: string): boolean {
  const names = before.match(CASE_NAME) ?? [];
  if (names.some((name) => !COMMON.test(name) && folded.includes(name.split(' ').slice(0, 2).join(' ')))) return true;
  const chinese = /([\u3400-\u9fff]{2,8})(?:一案|案|\s?(?:訴|诉|對|对)\s?([\u3400-\u9fff]{2,8}))/.exec(before);
  return [chinese?.[1], chinese?.[2]].some((name) => name !== undefined && folded.includes(name.slice(-3)));
}

/** What the court says of a view that it does not share. */
const DISAGREES =
  /\b(?:unable\sto\sagree|disagree|cannot\sagree|do\snot\sagree|wrong|err(?:ed|or)|set\saside|mistaken|however|overrul\w+|not\scorrect|with\srespect)\b|不同意|错误|有误|不正确|推翻|撤销|然而/i;

/** The court comes back to what was held below, and does not share it. */
const isOverruled = (claim: Claim, index: SourceIndex): boolean =>
  rankSentences(claim.tokens, index.paragraphs.flatMap(index.sentencesOf), index)
    .filter(({ sentence, share }) => sentence.speaker === 'court' && share >= ABOUT_THE_SAME)
    .slice(0, 3)
    .some(({ sentence }) => DISAGREES.test(sentence.paragraph.folded.slice(sentence.start, sentence.end + 80)));

/** What a party asks for, and what the court says of it where it does not give it. */
const REQUEST =
  /\b(?:asks?|asked|seeks|sought|appl(?:ies|ied)|claims|prays|prayed|demands?|requests?|invites?)\b|要求|申请|请求|索取/i;
const REFUSAL =
  /\bno\s(?:good\s|sufficient\s|proper\s)?(?:ground|reason|basis|justification|evidence)\b|\b(?:refus\w+|declin\w+|dismiss\w*|reject\w*|disallow\w*|fails?|failed|not\s(?:persuaded|satisfied|prepared|accept|consider|justified|appropriate|allow|grant|made\sout))\b|没有(?:充分|足够)?(?:理由|证据|理据)|拒绝|驳回|不接纳|不批准|不予批准|不信纳|不同意|不作|不符合|不合/i;
/** The statement tells it as ordered. */
const ORDERED =
  /\b(?:is|are|was|were|be|has\sbeen)\s(?:[a-z]+ly\s)?(?:to\s)?(?:granted|awarded|allowed|ordered|assessed|given|made|approved|paid|taxed)\b|\b(?:shall|must|granted|awarded|ordered|allowed)\b|须|判|获|批准|按|以|命令|颁/i;

const isRefusedRequest = (claim: Claim, request: string): boolean =>
  REQUEST.test(request) &&
  !REQUEST.test(claim.folded) &&
  !REFUSAL.test(claim.folded) &&
  !claim.tokens.some(({ sign }) => sign < 0) &&
  ORDERED.test(claim.folded) &&
  claim.sentences.some(({ text }) => text !== request && REFUSAL.test(text));

const describeRequest = (claim: Claim, { paragraph, ...sentence }: SourceSentence): GroundingFinding => ({
  kind: 'submission-as-holding',
  text: claim.text,
  detail: 'counsel',
  evidence: locate(paragraph, sentence),
});

/** `Stannard NPJ considered …` on that judge's own opinion says whose words they are. */
function namesTheJudge({ folded }: Claim, opinion: string): boolean {
  const names = opinion.match(/[A-Z][a-z]{2,}/g) ?? [];
  return names.some((name) => folded.includes(name) && !/^(?:Dissenting|Judgment|The|Justice|Court)$/.test(name));
}
