import type { Rule } from '../rules/rule';
import type { Subject } from './outcome-types';

/** An appeal called by its number: `CACV 12/2024`, `HCMA 91 of 2023`. */
export const CASE_NUMBER =
  '(?:CACV|CACC|CAMP|HCMA|HCLA|FACV|FACC|FAMV|FAMC|DCMA|CA|MA|RA)s?\\.? ?(?:Nos?\\.? ?)?\\d{1,5}(?:(?: ?\\/ ?| of )\\d{4})?';

/** What a court can allow, dismiss, grant or refuse. */
export const SUBJECT_NOUN =
  `${CASE_NUMBER}|` +
  "(?:cross[- ]?)?appeals?|applications?|summons(?:es)?|motions?|petitions?|claims?|actions?|counter-?claims?|leave|permission|summary judgment|judicial review|proceedings?|suits?|certificates?|prosecution'?s case|relief|injunctions?|reference|complaints?|objections?|bail|requests?|review|writ|(?:orders?|reliefs?) sought";

/** Quotations of more than a few words are somebody else's; single words in quotation marks are defined terms. */
export const hideQuotations = (text: string): string =>
  text.replace(/[“"‘'](?=\S)[^“”"]{25,1500}[”"]/g, (quoted) => '~'.repeat(Math.min(quoted.length, 30)));

/** A party or counsel speaking: what follows is asked for, not ordered. */
export const OTHERS =
  /\b(?:counsel|mr|ms|mrs|miss|dr|sc|qc|kc|solicitors?|appellants?|respondents?|applicants?|plaintiffs?|defendants?|prosecution|defence|crown|prosecutor|government|secretary|director|they|he|she|parties|petitioners?)\b[^.;]{0,60}?\b(?:submit(?:s|ted)?|argue[sd]?|contend(?:s|ed)?|invite[sd]?|ask(?:s|ed)?|seek(?:s)?|sought|urge[sd]?|pray(?:s|ed)?|request(?:s|ed)?|suggest(?:s|ed)?|maintain(?:s|ed)?|say(?:s)?|said|claim(?:s|ed)? that|appl(?:y|ies|ied) for|agree[sd]? that|accept(?:s|ed)? that|concede[sd]?|oppose[sd]?|resist(?:s|ed)?|hope[sd]?)\b|\b(?:case|position|contention|submission|argument|complaint|stance) (?:is|was|being|has been) that\b|\bit (?:is|was|has been) (?:submitted|argued|contended|suggested|said) (?:on behalf|by|that|for)\b|\b(?:prayers?|summons|motion|notice of \w+)(?: (?:\d{1,2}|\(\w\)))? (?:suggests?|seeks?|asks?|prays?|requests?)\b/i;

/** A court or judge below, anywhere in the sentence. */
export const BELOW =
  /\b(?:(?:[Tt]he|learned|trial|primary|sentencing|[Dd]eputy|[Dd]istrict|that|first instance|[Aa]ssistant) (?:[Jj]udge|[Mm]agistrate|[Mm]aster|[Rr]egistrar|tribunal|[Rr]ecorder|[Aa]djudicator)|(?:his|her) honour|(?:the )?(?:[Cc]ourt of [Aa]ppeal|[Cc]ourt of [Ff]irst [Ii]nstance|[Hh]igh [Cc]ourt|[Dd]istrict [Cc]ourt|tribunal|magistrate|committee|board|lower court|court below|house of lords|privy council|supreme court|federal court|full court|appeal committee)|[A-Z][\w'’-]+ (?:J|JA|VP|CJ|DCJ|AR|JC|LJ|PJ|DJ)|below|[Ll]ordships?)\b/;

/** A court or judge below as the doer: `the judge found that the claim …`. */
export const BELOW_ACTING =
  /\b(?:judge|magistrate|master|registrar|tribunal|honour|lordship|court of appeal|court of first instance|high court|district court|committee|board|house of lords|privy council|[A-Z][\w'’-]+ (?:J|JA|VP|CJ|LJ|PJ)) (?:(?:had|has|also|then|below|therefore|accordingly|rightly|wrongly|correctly|who|was|would|there|went on to|in that case) ){0,3}(?:held|found|ruled|concluded|decided|ordered|considered|said|stated|observed|thought|dismissed|allowed|refused|granted|rejected|took the view|directed|determined|wrong|right|correct|erred|accepted)\b/i;

const SUPPOSED =
  /\b(?:if|unless|whether|why|had (?:the|this|that|these|it|he|she|they|I|we|there|any)|were (?:it|the|I|we|this)|even though|assuming|suppos(?:e|ing)|should (?:the|this|I|we)\b|would have|might have|could have|may (?:be|well)|might|in the event (?:that|of)|provided that|subject to|until|when|once|pending (?!appeal|determination|trial|the (?:hearing|determination|appeal))|before|in order to|in deciding|entitled to|power to|jurisdiction to|discretion to|right to|court may|can be|could be|cannot be said|no reason to|reluctant to|unable to|slow to|on the (?:footing|assumption) that)\b/i;

/** Whether the words before a disposition are another's. */
export const isForeign = (before: string): boolean =>
  OTHERS.test(before) || BELOW_ACTING.test(before) || SOMEBODY_TELLS.test(before);

/** `He went on to hold that …`: a court says I or we. */
const SOMEBODY_TELLS =
  /^\W*(?:\d{1,3}\W+)?(?:He|She|They|His Lordship|Her Ladyship) (?:\w+ ){0,4}(?:held|hold|said|say|observed?|concluded?|reasoned|added|explained|stated?|found|considered|noted)\b/;

/** Whether the clause only supposes, asks or conditions. */
export const isSupposed = (clause: string): boolean => SUPPOSED.test(clause.replace(/\bif any\b/gi, ''));

const NOT_AN_APPEAL =
  /\b(?:courts? of (?:final )?|leave to (?:apply to )?|permission to |notice of |grounds? of |right of |rights of |costs of (?:the|this|that|his|her|their) |time to |out of time to |hearing of (?:the|this) |record of |intended |to |pending |against (?:the|this|his|that) )$/i;

/** `the costs of the appeal`, `the merits of the claim`: the noun is not what is decided. */
const OF_SOMETHING_ELSE =
  /(?:costs? of|incidental to|merits of|basis of|outcome of|result of|stage of|prior to|purposes? of|part of|respect of (?:the )?costs of) (?:(?:the|this|that|these|his|her|their|its) )?(?:[\w’']+ )?$/i;

/** The first thing in the clause that a court can allow or dismiss. */
export function firstSubject(clause: string): Subject | undefined {
  for (const match of clause.matchAll(new RegExp(`\\b(?:${SUBJECT_NOUN})\\b`, 'gi'))) {
    const before = clause.slice(0, match.index);
    const noun = match[0].toLowerCase();
    if (OF_SOMETHING_ELSE.test(before)) continue;
    if (
      /^\w*\d/.test(noun.replace(/\W/g, ''))
        ? !/^[A-Z]/.test(match[0])
        : isVerb(noun, before, clause.slice(match.index + noun.length))
    )
      continue;
    if (/^(?:cross)?.*appeal/.test(noun) && !noun.startsWith('cross') && NOT_AN_APPEAL.test(before)) continue;
    return subjectOf(noun, before, clause.slice(match.index + noun.length));
  }
  return undefined;
}

/** `We leave it to the Master`: no leave is given. */
const isVerb = (noun: string, before: string, after: string): boolean =>
  noun === 'leave' &&
  (/^ (?:it|this|that|them|open|the (?:question|matter|parties|issue|point))\b/i.test(after) ||
    /\b(?:I|we|will|would|must|shall|to)(?: \w+ly)? $/i.test(before)) &&
  !/^ to appeal/i.test(after);

/** `CAMP`, `FAMV` and `FAMC` number applications for leave. */
const OF_LEAVE = /^(?:camp|fam)/;

function subjectOf(noun: string, before: string, after: string): Subject {
  if (/\d/.test(noun)) return OF_LEAVE.test(noun) ? 'leave' : 'appeal';
  if (noun.startsWith('cross')) return 'claim';
  if (noun.includes('appeal')) return 'appeal';
  if (/counter|objection|complaint|request|certificate/.test(noun)) return 'ancillary';
  // What a defendant claims is set against what was claimed from him.
  if (/^claims?$/.test(noun) && /\b(?:defendant|respondent)s?['’]s? (?:\w+ )?$/i.test(before)) return 'ancillary';
  if (/leave|permission/.test(noun)) return ASIDE_LEAVE.test(after) ? 'ancillary' : 'leave';
  if (
    /application|motion|summons/.test(noun) &&
    (ASIDE_APPLICATION.test(after) || /\b(?:stay|adjournment|amendment|costs|time) $/i.test(before))
  )
    return 'ancillary';
  return 'claim';
}

const ASIDE_LEAVE = /^ to (?:amend|adduce|withdraw|discontinue|file|rely|intervene|serve|issue|use|cross|reply)\b/i;
const ASIDE_APPLICATION =
  /^s?(?:, [^,.;]{3,40},)?(?: (?:of|by) (?:the|his|her) [\w' ]{2,30})? (?:for (?:a stay of execution|an interim stay|costs|an adjournment|the adjournment|a certificate|security|anonymity|further (?:directions|evidence)|wasted costs|his costs|her costs|forfeiture|confiscation|destruction|disposal|compensation|disqualification)|to (?:adduce|amend|adjourn|vary (?:the )?costs|admit|call|cross-examine))/i;

const FINITE =
  /\b(?:is|are|was|were|has|have|had|must|should|shall|will|would|may|can|cannot|do|does|did|succeeds?|fails?|[a-z]{3,14}ed|I|we)\b/i;

/** From the last clause boundary that a new subject follows. */
export function lastClause(before: string): string {
  const boundary =
    /[;:]|,\s(?:and |but |so |while |whereas )?(?=(?:the|his|her|their|its|both|all|each|an?|no|I|we|this|that|it|they|there)\b)|\b(?:and|but|so|whereas|while) (?=(?:the|his|her|their|I|we|it|that|this)\b)|\bthat (?=(?:the|this|these|both|his|her|it|each|all|leave|no|any|an?|every)\b)/gi;
  let start = 0;
  for (const match of before.matchAll(boundary)) {
    const from = match.index + match[0].length;
    // `Both the claim and the counterclaim are dismissed`: no verb yet, so the subject goes on.
    if (/^(?:and|but)/.test(match[0]) && !FINITE.test(before.slice(start, match.index))) continue;
    if (firstSubject(before.slice(from)) ?? /^\W*(?:it|they)\b/i.test(before.slice(from))) start = from;
  }
  return before.slice(start);
}

/** What silences a disposition, whatever its verb; each example is silent, and would be read without its bar. */
export const DISPOSAL_BARS: readonly Rule<'not ours' | 'not said'>[] = [
  {
    name: 'a party speaks',
    means: 'not ours',
    says: [OTHERS],
    example: 'The respondent submits that the appeal is dismissed.',
    counter: 'The appeal is dismissed.',
  },
  {
    name: 'a court below acts',
    means: 'not ours',
    says: [BELOW_ACTING],
    example: 'The judge held that the claim is dismissed.',
    counter: 'The claim is dismissed.',
  },
  {
    name: 'he held that',
    means: 'not ours',
    says: [SOMEBODY_TELLS],
    example: 'He went on to hold that the claim is dismissed.',
    counter: 'I hold that the claim is dismissed.',
    why: 'a court says I or we; another’s reasoning was taken for the order',
  },
  {
    name: 'supposed or asked',
    means: 'not said',
    says: [SUPPOSED],
    example: 'The parties cannot explain why the appeal is dismissed.',
    counter: 'The reasons explain that the appeal is dismissed.',
  },
];
