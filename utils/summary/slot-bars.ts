/** What keeps a sentence out of a slot, whatever speaks for it. */
export type Bar = {
  readonly name: string;
  readonly bars: readonly ('holdings' | 'facts' | 'issues' | 'orders')[];
  readonly says: RegExp;
  readonly example: string;
  readonly counter: string;
  readonly why: string;
};

const BELOW_DID =
  '(?:found|ordered|sentenced|held|adopted|arrived|convicted|rejected|accepted|imposed|concluded|took the view|considered that|enhanced|reduced)';

const SOMEBODY_TRIED =
  '(?:the )?(?:\\w+ )?(?:applicants?|appellants?|defendants?|accused|respondents?|[Hh]e|[Ss]he|[Tt]hey)';
const DATE = '\\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)';

export const BARS: readonly Bar[] = [
  {
    name: 'how the case came here',
    bars: ['holdings'],
    says: new RegExp(
      `\\b(?:${SOMEBODY_TRIED}) (?:was|were) (?:\\w+ ){0,2}(?:sentenced|convicted|arrested|charged|committed|remanded|tried)\\b[^.;]{0,60}?\\b(?:on|in|since) (?:${DATE}|May \\d{4}|\\d{4})|^On ${DATE} \\d{4},? (?:${SOMEBODY_TRIED}) (?:was|were|pleaded|filed|applied|appealed|lodged|gave notice)\\b|(?:上[訴诉]人|申[請请]人|被告人?)[^。；，]{0,4}於?\\d{4}年\\d{1,2}月(?:\\d{1,2}日)?[^。；，]{0,12}(?:被判|被裁定|被捕|被控|提出|存[檔档])`,
      'i',
    ),
    example: 'The applicant was sentenced on 3 November 2023 and applied for leave to appeal out of time.',
    counter: 'The applicant was wrongly sentenced on the footing that he had pleaded late.',
    why: 'the dates of an appeal stood among the holdings',
  },
  {
    name: 'a question decides nothing',
    bars: ['holdings', 'facts', 'orders'],
    says: /[?？]["”’」』)]{0,2}$|^(?:Issue|Question|Ground)s? ?\(?\d{1,2}\)?\s?[:：.–-]/i,
    example: 'Issue 2: Whether the deposit is forfeited?',
    counter: 'The deposit is forfeited.',
    why: 'headings of issues stood among the holdings',
  },
  {
    name: 'what he or she, the judge below, did',
    bars: ['holdings'],
    says: new RegExp(
      `\\b(?:[Hh]e|[Ss]he|[Hh]is Honour|[Hh]er Honour|[Hh]er Ladyship|[Hh]is Lordship|[Tt]he (?:learned |trial |deputy |sentencing |District )*(?:[Jj]udge|[Mm]agistrate|[Mm]aster|[Tt]ribunal below)) (?:had |then |also |therefore |further |accordingly |thus ){0,2}${BELOW_DID}\\b(?! (?:no|too) )`,
    ),
    example: 'She then ordered two years of the sentence to run consecutively.',
    counter: 'The judge erred in ordering the sentences to run consecutively.',
    why: 'an appeal told what the judge below ordered as if it were its own holding',
  },
  {
    name: 'a party takes a point',
    bars: ['holdings', 'facts', 'orders'],
    says: /^(?:The |Both |All )?(?:[A-Z][\w’']+ ){0,3}(?:[Pp]laintiffs?|[Dd]efendants?|[Aa]ppellants?|[Rr]espondents?|[Aa]pplicants?|[Pp]urchasers?|[Vv]endors?|[Cc]ommission|[Ww]ife|[Hh]usband|[HWPD]\d?|Mr\.? \w+|Ms\.? \w+)[’']?s?,? (?:now |also |further |therefore |primarily )?(?:takes? the point|says?|said|asks?|claims?|complains?|seeks? to (?:argue|say)|does not accept|disputes?|denies|denied|relies|points? (?:out|to)|case is|position is)\b/,
    example: 'The purchasers take the point that they were not warned.',
    counter: 'The purchasers were not warned.',
    why: 'a party’s point stood among the holdings',
  },
  {
    name: 'a reference and no sentence',
    bars: ['holdings', 'facts', 'issues', 'orders'],
    says: /^(?:\[?\d{1,3}\]?\s)?(?:Exhibits?\b|AB\b|Bundle\b|Transcript\b|Tab \d|See\b|Ibid|Per\b|At \[|Appeal Bundle|同上|見上)/,
    example: 'Exhibit B2, bundle p 34.',
    counter: 'The exhibits were returned.',
    why: 'footnotes of a page without marks stood among the holdings',
  },
  {
    name: 'what a page says of itself',
    bars: ['holdings', 'facts', 'issues', 'orders'],
    says: /^(?:This is (?:our|my|the) (?:judgment|decision|ruling|reasons?)|We now (?:hand down|give)|I now give|These are (?:my|our) reasons)\b[^.]{0,40}\.$|^(?:本席|本庭)?現(?:頒下|宣告|作出)(?:判決|判案書|裁決)(?:理由)?。$/i,
    example: 'This is our judgment.',
    counter: 'This is our judgment on whether the lease was surrendered by conduct in May.',
    why: 'stood among the facts',
  },
  {
    name: 'a question put to a witness',
    bars: ['issues', 'holdings'],
    says: /\b(?:he|she|they|PW\d|DW\d|the witness|[A-Z][\w-]+) (?:was|were) (?:then |also |further )?(?:asked|cross-examined)\b|\bdid not seek legal advice\b|(?:控方|辯方|律師)(?:問|盤問)|被問及/,
    example: 'He was asked whether the lease was genuine.',
    counter: 'The question is whether the lease was genuine.',
    why: 'a transcript’s questions stood as issues of the appeal',
  },
  {
    name: 'a test for leave',
    bars: ['issues'],
    says: /\b(?:may|will|should|can) (?:also |only |be )?grant(?:ed)? (?:leave|permission)\b|\bif the question is\b|\bany question\b|\bexamples? of\b|(?:可|才會)(?:批予|批准)許可/i,
    example: 'Leave may be granted if the question is one of general principle.',
    counter: 'The question is one of construction: whether the clause survives.',
    why: 'the statute’s words for leave stood as an issue',
  },
];

/** The bar that keeps a sentence out of a slot; undefined where none does. */
export const findBar = (text: string, slot: Bar['bars'][number]): Bar | undefined =>
  BARS.find(({ bars, says }) => bars.includes(slot) && says.test(text.trim()));
