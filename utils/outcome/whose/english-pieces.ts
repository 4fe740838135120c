import { phrase, phraseInCase } from '../../rules/phrase';

/** `learned counsel for the respondent`, `Mr Oak SC`. */
const COUNSEL = /\b(?:(?:learned|leading|senior|junior|both) ){0,3}(?:counsel|solicitors?|advocates?)\b/;
const TITLED_NAME =
  /\b(?:Mr|Ms|Mrs|Miss|Madam|Mdm|Dr|Prof|Messrs|Shri|Smt)\.? ?[\w'-]+(?: (?!and\b|for\b|who\b|in\b|on\b)[\w'-]+){0,3}?/;
const PARTY_NOUN =
  /(?:appellant|respondent|applicant|plaintiff|defendant|petitioner|claimant|prosecution|prosecutor|defence|crown|accused|taxpayer|employer|employee|insurer|liquidator|trustee|receiver|husband|wife|father|mother|landlord|tenant|SFC|Commission(?:er)?|Director|Secretary for \w+|Government|HKSAR|Intervener|putative respondent)s?/;
const NUMBERED =
  /(?:(?:1st|2nd|3rd|\d{1,2}th|first|second|third|fourth|fifth|said|other|original|two|three|both) ){0,2}/;
/** `H` and `W` of a family judgment. */
const SPOUSE = phraseInCase`(?<![A-Z.] ?)\b[HW]\b(?='s |’s | [a-z])`;
/** A party, by what it is in the case: `the 2nd respondent`. */
export const A_PARTY = phrase`\b(?:the |each |all (?:of )?the |both )?${NUMBERED}${PARTY_NOUN}(?:'s?)?(?: nos?\.? ?\d[\d, &]{0,8})?\b|\b[DP]\d{1,2}\b|${SPOUSE}`;
export const SPEAKER_FOR_A_PARTY = phrase`${COUNSEL}|${TITLED_NAME}|${A_PARTY}`;
/** Between the speaker and his verb: `for the respondent, SC, rightly`. */
export const BETWEEN = /(?:(?! (?:and I|but I|I|we) )[^.;:"]){0,110}?/;

/** Verbs of asking and arguing; `said` and `stated` may be a witness's. */
export const SUBMITS =
  /\b(?:submit(?:s|ted)?|submitting|argue[sd]?|contend(?:s|ed)?|urge[sd]?|maintain(?:s|ed)?|complain(?:s|ed)?|assert(?:s|ed)?|(?:placed |places |put |heavy |strong ){0,2}(?:rel(?:y|ies|ied)|reliance) (?:heavily |strongly |primarily |mainly )?(?:on|upon)|point(?:s|ed)? out|suggest(?:s|ed)?|invite[sd]? (?:us|me|the court|this court|attention|our attention|the tribunal|the board)|took issue|takes issue|criticise[sd]?|dispute[sd]?|aver(?:s|red)?|prays?|prayed|oppose[sd]?|resist(?:s|ed)?|seeks?|sought|emphasi[sz]e[sd]?|stresse[sd]|drew (?:our|my|the court's) attention|concede[sd]?|raise[sd]?|advance[sd]?|challenge[sd]?|proposed?|mitigate[sd]?)\b/;
export const SUBMISSION_NOUN =
  /\b(?:submissions?|arguments?|contentions?|complaints?|case|position|stance|stand|pleas?|grounds? of appeal|grounds?)\b/;

/** A court or a judge whose decision is under review. */
export const JUDGE_BELOW =
  /\b(?:the |her |his )?(?:learned |trial |primary |sentencing |single |deputy |district |first[- ]instance ){0,3}(?:judge|magistrate|master|registrar|recorder|adjudicator|presiding officer|arbitrator|trial court|lower courts?|courts? below|High Court|Division Bench|Deputy Judge)\b(?!s'? )|\b(?:His|Her) (?:Honour|Ladyship|Lordship)\b/;
export const DECIDES =
  /\b(?:held|found|ruled|concluded|decided|considered|said|stated|observed|thought|dismissed|allowed|refused|granted|rejected|accepted|took the view|directed|determined|noted|ordered|opined|reasoned|remarked|expressed|convicted|sentenced|adopted|imposed|took|referred|explained|gave|awarded|fixed|went on|declined|applied|enhanced|treated|identified|dealt|relied|upheld|confirmed|set aside (?=the|an?)|quashed (?=the|an?)|recorded|formed|reached|came|approached|proceeded|summed up|answered)\b/;
export const SOON = /(?:[,\s]+(?:[\w'()-]+[,\s]+){0,5}?)/;

const CASE_SIDE = /[A-Z][\w.&'’()-]*(?:,? (?:[A-Z(][\w.&'’()-]*|of|and|the|for|in|re|ex|p|parte|the|&)){0,9}/;
/** `HKSAR v Elm`, `Re Birch`, `Oak Ltd v. Ash`. */
export const CASE_NAME = phraseInCase`\b${CASE_SIDE} (?:v|vs|versus)\.? ?${CASE_SIDE}|\b(?:Re|In re) [A-Z]\w+`;
export const CITATION = /\[(?:19|20)\d\d\] ?\d{0,2} ?[A-Z]|\((?:19|20)\d\d\) ?\d{1,3} ?[A-Z]|\bAIR \d{4}|\[AIR/;

export const PROVISION =
  /\b(?:(?:sub-?)?s(?:ections?|s|ec)?\.? ?\(?\d[\w()./-]*|(?:Article|Art|Rule|Order|Regulation|Reg|Paragraph|Schedule|Clause|Cl|Explanation|Chapter|Chap)s?\.? ?\(?[\dIVX][\w()./-]*)/;
export const ENACTMENT =
  /\b(?:Act|Ordinance|Rules|Regulations?|Code|Basic Law|Bill of Rights|Constitution|legislature|Practice Direction)\b/;
export const PROVIDES =
  /\b(?:provides?|provided|states?|stated|reads?|read|stipulates?|prescribes?|lays? down|defines?|defined|enumerates?|empowers?|deals? with|runs?|confers?|requires?|says?|contemplates?|envisages?|means?|includes?|applies)\b/;
