import { phrase, phraseInCase } from '../../rules/phrase';
import {
  A_PARTY,
  BETWEEN,
  CASE_NAME,
  CITATION,
  DECIDES,
  ENACTMENT,
  JUDGE_BELOW,
  PROVIDES,
  PROVISION,
  SOON,
  SPEAKER_FOR_A_PARTY,
  SUBMISSION_NOUN,
  SUBMITS,
} from './english-pieces';
import type { WhoseRule } from './types';

const OWN_VERB =
  /(?:enter|declare|uphold|restore|vary|remit|stay|appoint|approve|confirm|acquit|pronounce|accept|agree|disagree|find|hold|reject|conclude|consider|think|allow|dismiss|grant|refuse|order|adopt|sentence|would|will|shall|must|cannot|do not|did not|am|are|have (?:no|not|come|reached|considered|already|therefore|found|held)|see (?:no|nothing)|bear|take the view|turn|regret|propose|therefore|accordingly|also|further|respectfully|note|doubt|prefer|convict|fix|impose|set|deduct|decline|make|direct|entertain|quash|affirm|award|start|need|say|may|should|can|were|was|went|found|held|rejected|dismissed|allowed|granted|refused|accepted|agreed|disagreed|considered|concluded|adopted|preferred|noted|declined|took|ordered|directed)/;

/** `The application is advanced principally on the grounds that …` */
const ADVANCED_ON_GROUNDS =
  /\b(?:application|appeal|challenge|objection|opposition|motion|summons|claim) (?:is|was) (?:advanced|brought|put|based|founded|mounted|resisted|opposed)(?: \w+){0,3} (?:on|upon) the (?:grounds?|basis|footing) that\b/i;

/** English rows, the more telling first. Read on text with straight quotation marks and long quotations blanked. */
export const ENGLISH_WHOSE: readonly WhoseRule[] = [
  {
    name: 'I/we <dispose>',
    means: 'this-court',
    reach: 'section',
    wins: true,
    says: [
      phrase`(?<!\b(?:that|which|whether|if) )\b(?:I|we|this court) (?:(?:would|will|shall|must|do|therefore|accordingly|also|hereby|thus|now|respectfully|entirely|unanimously|am unable to|cannot|not|have no hesitation in) ){0,4}(?:accept|agree|disagree|reject(?:ed)?|dismiss(?:ed|es|ing)?|allow(?:ed|s)?|refuse[ds]?|grant(?:ed|s)?|enter|quash(?:ed)?|uphold|restore|convict|acquit|find|hold|am satisfied|are satisfied|sentence|impose)\b`,
      phrase`\b(?:appeals?|applications?|petitions?|summons(?:es)?|claims?|actions?|leave to appeal|motion)\b[^.;:"]{0,90}?\b(?:is|are|must be|should be|shall be|will be|stands?|be|fails? and is) (?:\w+ly |now |therefore |hereby ){0,2}(?:dismissed|allowed|refused|granted|upheld|struck out)\b(?! by)`,
      /\bthere (?:will|shall|should|must) be (?:an? )?(?:judgment|orders?|declarations?)\b/i,
    ],
    example: 'The upshot is that none of the points is made out and I dismiss the appeal.',
    counter: 'He submitted that I should not follow that decision.',
    why: 'a concluding sentence often names a party before the court decides',
  },
  {
    name: 'I/we <decide>',
    means: 'this-court',
    reach: 'section',
    says: [phrase`(?<!\b(?:that|which|and|so|whether|if) )\b(?:I|we) (?:\w+ly |also |too |now )?${OWN_VERB}\b`],
    example: 'I note that the deposit was forfeited.',
    counter: 'He submitted that I should not follow that decision.',
  },
  {
    name: 'in my/our view',
    means: 'this-court',
    reach: 'section',
    says: [
      phrase`\b(?:in|to) (?:my|our) (?:own |respectful |considered |clear |firm |humble ){0,2}(?:view|judgment|judgement|opinion|mind|estimation|assessment)\b`,
      /\bit (?:seems|appears) to (?:me|us)\b/i,
      /\b(?:my|our) (?:attention|conclusions?|findings?|decision|reasons|judgment) /i,
    ],
    example: 'In our view the notice was bad.',
    counter: 'In his view the notice was bad.',
  },
  {
    name: 'this Court <decides>',
    means: 'this-court',
    reach: 'section',
    says: [
      phrase`\bthis (?:court|tribunal|board|appeal committee) (?:\w+ly |also |therefore |has |is |does not |will |would |must |cannot ){0,2}(?:holds?|finds?|accepts?|rejects?|agrees?|considers?|concludes?|orders?|sentences?|adopts?|takes?|allows?|dismiss(?:es)?|grants?|refuses?|satisfied|of the view|sees?|notes?)\b`,
    ],
    example: 'This Court finds the witness truthful.',
    counter: 'This Court held in an earlier case that the section is wide.',
  },
  {
    name: 'judge <erred/was right>',
    means: 'this-court',
    reach: 'sentence',
    says: [
      phrase`${JUDGE_BELOW}(?:,? [\w' ]{1,40},?)? (?:(?:clearly|plainly|therefore|thus|also) ){0,2}(?:erred|misdirected|was (?:\w+ly )?(?:right|wrong|correct|entitled|justified|mistaken|in error|not wrong)|did not err|cannot be (?:faulted|criticised)|fell into error|failed to|ought to have|should have|has committed|committed an error)`,
    ],
    example: 'The judge was plainly right to order a retrial.',
    counter: 'The judge found that the notice was bad.',
    why: 'a court says what it thinks of the decision below by judging the judge',
  },
  {
    name: 'accordingly / for these reasons',
    means: 'this-court',
    reach: 'sentence',
    says: [
      phrase`^\W*(?:\d{1,3}\W+)?(?:accordingly|for (?:all )?(?:these|those|the above|the foregoing|the aforesaid) reasons|in the (?:result|premises|circumstances)|in (?:these|such) circumstances|it follows that|we find|consequently|on (?:the basis of )?the foregoing)\b`,
      /^\W*(?:appeals?|petitions?|applications?) (?:allowed|dismissed|disposed)/i,
      /\bno (?:order as to )?costs\W*$/i,
    ],
    example: 'Accordingly the notice was of no effect.',
    counter: 'The notice was accordingly served.',
  },
  {
    name: 'it is submitted/argued',
    means: 'party',
    reach: 'paragraph',
    says: [
      phrase`\b(?:it (?:is|was|has been|had been)|(?:is|was|were)(?= [\w ]{0,40}\bthat\b)) (?:(?:further|also|next|then|strenuously|strongly|vehemently|even|lastly|finally|thus|therefore|alternatively|rightly|faintly|in particular) ){0,3}(?:submitted|argued|contended|urged|canvassed|prayed|pleaded|averred)\b(?! guilty)`,
    ],
    example: 'It was further contended that the clause is a penalty.',
    counter: 'The report was submitted in May.',
  },
  {
    name: 'counsel/party <submits>',
    means: 'party',
    reach: 'paragraph',
    says: [
      phrase`(?<!\b(?:as|although|though|whilst) (?:[\w']+ ){0,3})${SPEAKER_FOR_A_PARTY}${BETWEEN}${SUBMITS}`,
      phrase`\b(?:thus|so|therefore) (?:says|submits|argues|contends) ${SPEAKER_FOR_A_PARTY}`,
    ],
    example: 'Mr Oak, for the landlord, submits that the notice was late.',
    counter: 'I cannot agree with Mr Oak.',
  },
  {
    name: '<name> <argues>',
    means: 'party',
    reach: 'paragraph',
    says: [
      phraseInCase`^\W*(?:\d{1,3}\W+)?(?:However, |Further, |In reply, |Before me, )?(?!(?:I|We|It|He|She|They|This|That|These|The|There|As|If|In|On|Section|Article|Lord|Lady|Justice|Judge|Master)\b)(?:[A-Z][\w&.'-]{1,20} ){1,4}(?<!\b(?:J|JA|VP|CJ|LJ|PJ|NPJ|JJ|CJHC|Court|Tribunal|Board|Committee|LJJ|DDJ) )(?:also |further |then |now )?(?:argued|argues|contended|contends|submitted that|submits)\b`,
    ],
    example: 'Fernhill argued that the invoice was void.',
    counter: 'Oak J argued that the rule was obsolete.',
    why: 'a judgment calls its parties by name, and what one of them argued stood as the court’s',
  },
  {
    name: 'he/they <submit>',
    means: 'party',
    reach: 'paragraph',
    says: [
      phrase`^\W*(?:\d{1,3}\W+)?(?:[\w']+,? ){0,3}\b(?:he|she|they) (?:(?:also|further|then|next|thus|however|therefore) ){0,2}(?:submit(?:s|ted)?|argue[sd]?|contend(?:s|ed)?|urge[sd]?|complain(?:s|ed)?|point(?:s|ed)? out|invite[sd]?|rel(?:y|ies|ied) (?:up)?on|seeks?|prays?)\b`,
    ],
    example: 'She also relies on the letter of May.',
    counter: 'She also lived there.',
  },
  {
    name: 'according to counsel / party’s case',
    means: 'party',
    reach: 'paragraph',
    says: [
      phrase`\b(?:according to|in the submission of|on behalf of) ${SPEAKER_FOR_A_PARTY},(?! I| we)${BETWEEN}`,
      phrase`${SPEAKER_FOR_A_PARTY}(?:'s?)? (?:\w+ ){0,2}${SUBMISSION_NOUN} (?:(?:is|was|are|were|being|has been) (?:\w+ ){0,2}?(?:that|twofold|threefold|as follows|this|based|founded|premised|put|to the effect)|(?:can|may|could) (?:\w+ ){0,2}?be (?:\w+ ){0,2}?(?:summari[sz]ed|stated|put|described|set out)|that)\b`,
      phrase`^\W*(?:the )?(?:first|second|third|fourth|fifth|next|main|principal|last|other|final|alternative) (?:submission|argument|contention|complaint|ground(?: of appeal)?)(?: \w+){0,3} (?:is|was) that\b`,
      /\b(?:the (?:submission|argument|contention|complaint|case|plea) (?:\w+ ){0,5}(?:is|was|being) that)\b/i,
      ADVANCED_ON_GROUNDS,
    ],
    example: 'The respondent’s case is that the lease had ended.',
    counter: 'The respondent’s case is misconceived.',
  },
  {
    name: 'judge below <decides>',
    means: 'court-below',
    reach: 'paragraph',
    says: [
      phrase`${JUDGE_BELOW}(?:,? (?:in|at|by|of|after|on|who|having|at) [^.;:"]{1,70},?|[,\s]+(?:[A-Z][\w.]*,?\s?){1,3})?${SOON}${DECIDES}`,
    ],
    example: 'The learned magistrate found that the appellant was careless.',
    counter: 'The learned magistrate was wrong to convict.',
  },
  {
    name: 'he/she <ordered>',
    means: 'court-below',
    reach: 'paragraph',
    says: [
      phraseInCase`^\W*(?:\d{1,3}\W+)?(?:(?:Accordingly|Therefore|Finally|Then|In the event|In the result|Having [^,]{1,80}), )?(?:He|She) (?:then |also |further |accordingly |therefore |thus ){0,2}(?:ordered (?:the|that|\d)|imposed|adopted|sentenced|enhanced|found|held|concluded|dismissed|rejected|directed|ruled|convicted|took (?:the view|a starting|as (?:a|the) starting)|reduced|applied|considered that|was satisfied|accepted)\b`,
    ],
    example: 'She then ordered the terms to run concurrently.',
    counter: 'She then ordered lunch.',
    why: 'a court says "I"; he who ordered is a judge below',
  },
  {
    name: 'judgment below says',
    means: 'court-below',
    reach: 'introduced',
    says: [
      phrase`\b(?:in|at) (?:paragraphs?|para|§{1,2}|\[?\d{1,3}\]?)[^.;]{0,30} of (?:the|his|her) (?:judgment|reasons|ruling|decision|statement of findings|verdict)\b`,
      phrase`\b(?:the|this) impugned (?:judgment|order|decision)\b|\b(?:judge|magistrate)'s (?:\w+ ){0,2}(?:reasons|reasoning|findings?|conclusions?|decision|judgment) (?:was|were|is|are) (?:that|as follows|based)`,
    ],
    example: 'The judge’s finding was that the sale was complete.',
    counter: 'The judge’s finding was wrong.',
  },
  {
    name: 'in <case>, it was held',
    means: 'other-case',
    reach: 'paragraph',
    says: [
      phraseInCase`${CASE_NAME}(?:(?! the (?:judge|magistrate)\b| I\b| we\b)[^.;]){0,90}?${DECIDES}`,
      phraseInCase`\b(?:In|See|see|following|cited|also) (?:the case of )?(?:[\w ]{0,20})?${CASE_NAME}`,
      phrase`^\W*(?:in (?:that|this|the said|the aforesaid|another|the latter|the former) (?:case|decision|judgment|authority)|there,? the court)\b[^.;]{0,80}\b(?:held|said|observed|considered|stated|was|were|had)\b`,
      phraseInCase`\b(?:Lord|Lady|Justice) (?:[A-Z][\w-]+)(?: of [A-Z]\w+)?(?: \w+){0,4} (?:held|said|observed|stated|explained|put it|remarked|described|noted)\b`,
      phraseInCase`\b[A-Z][\w-]+,? (?:CJ|JA|VP|PJ|NPJ|LJ|J|LJJ|MR|JJ)(?: \(as (?:he|she) then was\))?,?(?: \w+){0,3} (?:held|said|observed|stated|explained|put it|remarked|described|noted|summarised)\b`,
    ],
    example: 'In Oak Ltd v Elm Co, the Court of Appeal held that time ran from the breach.',
    counter: 'HKSAR v Elm was called on for hearing.',
  },
  {
    name: 'it was held/observed',
    means: 'other-case',
    reach: 'paragraph',
    says: [
      phrase`\b(?:it (?:is|was|has been|had been)|(?:has been|was)(?= [\w ]{0,40}\b(?:that|by|in)\b)) (?:(?:also|further|inter alia|,|thus|rightly|therein|there|then|recently|authoritatively|however|categorically|clearly) ?){0,3}(?:held|observed|laid down|pointed out|opined)\b`,
      phrase`\bthis court,?(?: (?:in|while|after|has|had|also|further|held)\b[^.;:]{0,80}?,?)? (?:held|observed|laid down|ruled|opined|considered|noticed|has held|said|stated)\b`,
      phrase`\b(?:decision|judgment|case|law laid down|observations?|principles?|ratio)s? (?:of|in|by) [^.;]{0,60}(?:${CITATION})`,
      phrase`\b(?:supreme court|privy council|house of lords|court of final appeal|court of appeal|court of first instance|appeal committee|constitution bench)\b[^.;:]{0,80}?\b(?:held|observed|said|stated|considered|laid down|ruled|explained|affirmed|noted|decided)\b`,
      phrase`\bthe (?:court|bench|board|full court|majority) (?:\([^)]{3,90}\) )?(?:\w+ ){0,3}(?:held|did not (?:endorse|decide|consider|lay down)|endorsed|observed|opined|said|stated|ruled|laid down)\b`,
    ],
    example: 'It was held that the section is wide.',
    counter: 'The meeting was held last May.',
  },
  {
    name: 'he says at <page>',
    means: 'other-case',
    reach: 'paragraph',
    says: [
      phrase`^\W*(?:he|she|they|his lordship|her ladyship) (?:\w+ly )?(?:says?|said|goes on|went on|takes? the instance|adds?|added|explains?|explained)\b[^.;]{0,20}\bat (?:p(?:p|age)?\.? ?)?\d{2,4}`,
      /^\W*at (?:pp?\.? ?)?\d{2,4}(?:[-–]\d{1,4})?,? [A-Z]/i,
      /^\W*(?:he|she) takes? the (?:instance|example|case)\b/i,
    ],
    example: 'He says at 668 that no rule of practice is called for.',
    counter: 'He says that he was at home.',
    why: 'a judge of another case, quoted at length, was taken for this court',
  },
  {
    name: 'section <provides>',
    means: 'statute',
    reach: 'introduced',
    says: [
      phrase`^\W*(?:\d{1,3}\W+)?(?:(?:under|by|in|the|relevant|said|thus|further|clause|sub-section|sub-clause|therefore|where|and|similarly|also|while|on the other hand|,|provisions? of|proviso to) ?){0,6}(?:${PROVISION}|${ENACTMENT})(?:(?:[^.;:"]|\.(?=\S)){0,120}?) ${PROVIDES}\b`,
      phrase`${PROVISION}(?:(?:[^.;:"]|\.(?=\S)){0,80}?) (?:reads?|runs?|provides?|is|are) (?:as (?:follows|under)|thus|in the following terms|that)\b`,
      /^\W*(?:\d{1,3}[A-Z]?\.|\(\w{1,3}\))\W{0,3}(?:[A-Z]|\().{0,200}\bshall\b/,
      /^\W*provided (?:further )?that\b/i,
    ],
    example: 'Section 12 of the Leases Ordinance provides that notice must be in writing.',
    counter: 'Section 12 was not argued.',
  },
  {
    name: 'witness <testifies>',
    means: 'witness',
    reach: 'paragraph',
    says: [
      phrase`\b(?:gave evidence|testif(?:ied|ies)|in (?:his|her|their) (?:evidence|testimony|affirmations?|affidavits?|witness statements?|oral evidence)|deposed|told (?:the )?(?:police|court|us|me|jury|officers?)|in cross[- ]examination|in (?:his|her) (?:examination[- ]in[- ]chief|video[- ]recorded interview|cautioned statement)|under caution|(?:he|she) (?:recalled|denied that|admitted that|claimed that|alleged that|explained that|said that|stated that|agreed that))\b`,
      phrase`\b[DP]W ?\d{1,2} (?:\w+ly |also |further |then ){0,2}(?:said|stated|saw|told|recalled|described|confirmed|explained|identified|denied|admitted|claimed|agreed)\b`,
    ],
    example: 'PW2 said the light was red.',
    counter: 'PW2 was a cleaner.',
  },
  {
    name: 'by ground of appeal',
    means: 'party',
    reach: 'paragraph',
    says: [
      phrase`^\W*(?:under|by|in) (?:perfected |amended )?ground \(?\w{1,3}\)?,|^\W*ground \(?\w{1,3}\)?(?: of [^.;:]{1,40})? (?:is|contends|alleges|asserts|complains|says)\b`,
    ],
    example: 'Ground 2 is that the judge gave no reasons.',
    counter: 'Ground 2 fails.',
  },
  {
    name: 'party below won/lost',
    means: 'court-below',
    reach: 'sentence',
    says: [
      phrase`\b(?:before|by) ${JUDGE_BELOW}[^.;]{0,60}?,? ${A_PARTY} (?:was|were) (?:convicted|sentenced|ordered|fined)`,
    ],
    example: 'Before the magistrate the appellant was convicted.',
    counter: 'Before the lease the appellant was a tenant.',
  },
];
