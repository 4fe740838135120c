import { rankSentences } from './best-sentences';
import type { Claim } from './claim';
import type { SourceIndex, SourceSentence } from './source-index';
import { locate } from './source-paragraphs';
import type { Speaker } from './speakers';
import type { FindingKind, GroundingFinding } from './types';

/** The statement tells it as the court's own view. */
const COURT_SAYS =
  /\b(?:court|judge|tribunal|magistrate|majority|justice|(?:JA|VP|PJ|CJ|NPJ|J)\b)[^.;]{0,50}?\b(?:held|holds|found|finds|decided|decides|ruled|rules|concluded|concludes|determined|considered|considers|accepted|was\ssatisfied|took\sthe\sview|agreed|restored|ordered|observed|recognised|thought|was\sof\sthe\sview)\b|(?:法官|法庭|本席|本庭|法院|上诉庭|上诉法庭|终审法院|裁判官|多数意见)[^,。;]{0,14}(?:裁定|认为|认定|判|信纳|接纳|裁决|认同|指出|断定|同意|采纳)/i;

/** What only the court as a whole can do; on a dissent it is wrong to say so. */
const COURT_DOES =
  /\b(?:court|tribunal|majority|appeal\scommittee)\b[^.;]{0,30}?\b(?:allowed|dismissed|granted|refused|rejected|quashed|upheld|set\saside|restored)\b|(?:上诉庭|上诉法庭|终审法院|法庭|法院)[^,。;]{0,8}(?:驳回|批准|撤销|判)/i;

/** The statement itself says whose words they are. */
const TOLD_AS: Readonly<Record<Exclude<Speaker, 'court'>, RegExp>> = {
  counsel:
    /\b(?:counsel|submi|argu|conten|urged?|suggest|advanced?|raised|according\sto|case\s(?:was|is)|position|complain|ground|reject|refus|dismiss|accept(?:ed)?\sthat\ssubmission|behalf|relied)|陈词|辩方|控方|大律师|律师|主张|力陈|上诉理由|认为.{0,20}的说法|拒绝|不接纳|驳|一方|辩称|抗辩/i,
  witness:
    /\b(?:evidence|testif|alleg|claim|said|told|according\sto|witness|caution|depos|stated|maintain|admit|den(?:y|ied)|silen|promis)|作供|供称|声称|辩称|证供|警诫|承认|否认|称|目睹/i,
  dissent: /dissent|minority|disagree|would\shave|异议|少数|不同意/i,
  quoted:
    /\b(?:cit|quot|appl|follow|refer|adopt|relied|approv|principle|authorit|according\sto|in\s[A-Z]|remark|observ|add|explained|v\.?\s[A-Z])|引用|引述|援引|依循|参考|指出|案中|一案|原则/i,
};

const KINDS: Readonly<Record<Exclude<Speaker, 'court'>, FindingKind>> = {
  counsel: 'submission-as-holding',
  witness: 'submission-as-holding',
  dissent: 'dissent-as-holding',
  quoted: 'quoted-as-holding',
};

/** 懇請法庭判處: the court is spoken to. */
const ADDRESSING = /(?:恳请|请求|促请|要求|邀请|希望)(?:法庭|本席|法官)/g;

/** Words of the court that fit nearly as well may be what the statement rests on. */
const NEARLY = 0.75;
const ABOUT_THE_SAME = 0.34;

/** Asks whose words the statement rests on, and whether it says so. */
export function checkSpeaker(claim: Claim, index: SourceIndex): GroundingFinding[] {
  if (claim.foreign) return [];
  const ranked = rankSentences(claim.tokens, claim.sentences, index);
  const [best] = ranked;
  if (!best || best.share < ABOUT_THE_SAME) return [];
  const { speaker, paragraph } = best.sentence;
  if (isRefusedRequest(claim, best.sentence.text)) return [describeRequest(claim, best.sentence)];
  if (
    speaker === 'court' ||
    TOLD_AS[speaker].test(claim.folded) ||
    namesTheJudge(claim, paragraph.opinion || paragraph.heading)
  )
    return [];
  if (ranked.some(({ sentence, share }) => sentence.speaker === 'court' && share >= best.share * NEARLY)) return [];
  // "The Court of Appeal held" under counsel's heading, "the trial judge found" in a dissent: told as it stands.
  if (speaker !== 'quoted' && COURT_SAYS.test(best.sentence.text.replace(ADDRESSING, ''))) return [];
  const court = COURT_SAYS.exec(claim.folded) ?? (speaker === 'dissent' ? COURT_DOES.exec(claim.folded) : null);
  const at = court ? { start: court.index, end: court.index + court[0].length } : { start: 0, end: claim.text.length };
  return [
    {
      kind: court ? KINDS[speaker] : 'not-the-courts-words',
      text: claim.text.slice(at.start, at.end),
      at,
      detail: speaker,
      evidence: locate(paragraph, best.sentence),
    },
  ];
}

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
