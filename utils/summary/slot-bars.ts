import { phrase, phraseInCase } from '../rules/phrase';
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
    says: phraseInCase`^(?:The |Both |All )?(?:[A-Z][\w’']+ ){0,3}(?:[Pp]laintiffs?|[Dd]efendants?|[Aa]ppellants?|[Rr]espondents?|[Aa]pplicants?|[Pp]urchasers?|[Vv]endors?|[Cc]ommission|[Ww]ife|[Hh]usband|[HWPD]\d?|Mr\.? \w+|Ms\.? \w+)[’']?s?,? (?:now |also |further |therefore |primarily )?(?:takes? the point|says?|said|asks?|claims?|complains?|seeks? to (?:argue|say)|does not accept|disputes?|denies|denied|relies|points? (?:out|to)|case is|position is)\b`,
    example: 'The purchasers take the point that they were not warned.',
    counter: 'The purchasers were not warned.',
    why: 'a party’s point stood among the holdings',
  },
  {
    name: 'somebody named says',
    bars: ['holdings', 'facts', 'orders'],
    says: /^(?:[A-Z][\w&’'.-]{1,24} ){1,5}(?:says?|said|contends?|contended|argues?|argued|complains?|suggests?) that\b/,
    example: 'Heron Controls say that it is necessary for them to be told the case against them.',
    counter: 'Heron Controls must be told the case against them.',
    why: 'what a company said through its counsel stood among the holdings',
  },
  {
    name: 'a rule quoted',
    bars: ['issues'],
    says: /\b(?:states|provides|reads|says|stipulates)(?: that)?,? ?:? ?["“‘]|(?:訂明|規定|列明)：?「/,
    example: 'This is reinforced by rule 12, which states that “the real issues are to be identified”.',
    counter: 'The issue is whether rule 12 applies.',
    why: 'a rule of procedure stood as an issue because it speaks of issues',
  },
  {
    name: 'what was asked for, or only noted',
    bars: ['orders'],
    says: phrase`^(?:I|We) (?:note|observe|bear in mind|have in mind)\b|^(?:The|A|One|Another) (?:\w+ ){0,2}(?:request|prayer|relief sought)\b[^.]{0,80}\bis\b|^(?:本席|本庭)(?:留意到|注意到|備悉)`,
    example: 'The final request in the summons is an order that the costs be paid by the respondent.',
    counter: 'The costs be paid by the respondent.',
    why: 'a description of what a summons asks for stood among the orders',
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
    says: phrase`^(?:This is (?:our|my|the) (?:judgment|decision|ruling|reasons?)|We now (?:hand down|give)|I now give|These are (?:my|our) reasons|(?:I|We) (?:indicated|said|stated|announced) that (?:I|we) would (?:hand down|give|deliver|provide) (?:my|our|the) reasons)\b[^.]{0,40}\.$|^(?:本席|本庭)?(?:現|以下)(?:頒下|頒佈|頒布|宣告|作出|說明|是|為)(?:本席|本庭)?(?:的)?(?:判決|判案書|判案|裁決|書面)?(?:的)?(?:理由(?:書)?)?。$`,
    example: 'This is our judgment.',
    counter: 'This is our judgment on whether the lease was surrendered by conduct in May.',
    why: 'stood among the facts',
  },
  {
    name: 'a question put to a witness',
    bars: ['issues', 'holdings'],
    says: phraseInCase`\b(?:he|she|they|PW\d|DW\d|the witness|[A-Z][\w-]+) (?:was|were) (?:then |also |further )?(?:asked|cross-examined)\b|\bdid not seek legal advice\b|\bquestion was (?:then )?(?:posed|asked)\b|(?:控方|辯方|律師)(?:問|盤問)|被問及`,
    example: 'He was asked whether the lease was genuine.',
    counter: 'The question is whether the lease was genuine.',
    why: 'a transcript’s questions stood as issues of the appeal',
  },
  {
    name: 'a test for leave',
    bars: ['issues'],
    says: phrase`\b(?:may|will|should|can) (?:also |only |be )?grant(?:ed)? (?:leave|permission)\b|\bif the question is\b|\bany question\b|\bexamples? of\b|(?:可|才會)(?:批予|批准)許可`,
    example: 'Leave may be granted if the question is one of general principle.',
    counter: 'The question is one of construction: whether the clause survives.',
    why: 'the statute’s words for leave stood as an issue',
  },
  {
    name: 'what is not in dispute',
    bars: ['issues'],
    says: phrase`\bnot (?:\w+ly )?(?:in dispute|disputed|in issue|challenged)\b|\bno dispute\b|(?:並無|沒有|不存在)(?:任何)?(?:爭議|爭論)|不爭(?:的)?事實|不具爭議`,
    example: 'It is not in dispute that the tenant is entitled to notice.',
    counter: 'What is in dispute is whether the tenant is entitled to notice.',
    why: 'what nobody disputes stood as an issue',
  },
  {
    name: 'before the issues',
    bars: ['issues', 'holdings'],
    says: phrase`^(?:Before|Having|After) (?:going|turning|dealing|addressing|set out|setting|identified|considering|examining)\b[^.]{0,40}\bissues?\b|^在(?:處理|討論)[^。]{0,12}(?:議題|爭議)[^。]{0,4}[前先]`,
    example: 'Before going into the issues, it is important to understand the scheme.',
    counter: 'The issues turn on the scheme.',
    why: 'a remark on the way to the issues stood as one',
  },
  {
    name: 'the issue below',
    bars: ['issues'],
    says: phrase`\b(?:at first instance|at (?:the )?trial|below|before the (?:\w+ )?(?:judge|magistrate|master|tribunal|court of first instance|court of appeal))\b[^.]{0,80}\b(?:issue|question|ground)s?\b[^.]{0,30}\b(?:was|were)\b|\b(?:issue|question)s?\b[^.]{0,40}\b(?:was|were)\b[^.]{0,60}\b(?:below|at trial|at first instance)\b|(?:原審|在原訟法庭|審訊時)[^。]{0,20}(?:爭議|議題)`,
    example: 'At first instance, the sole issue was whether there was a claim in nuisance.',
    counter: 'On this appeal, the sole issue is whether there was a claim in nuisance.',
    why: 'an issue that was settled below stood as the issue of a decision on costs',
  },
  {
    name: 'the issue named is no answer',
    bars: ['holdings', 'facts'],
    says: phrase`^(?:The|A|One|Another|Two|Three|Four) (?:\w+ ){0,3}(?:issues?|questions?|points?)\b[^.]{0,90}\b(?:is|are|arises?)\b[^.]{0,40}\b(?:whether|what|which|how)\b|\b(?:I|we) (?:am|are) required to (?:consider|decide|determine) whether\b|^(?:本案|本上訴|本申請)?(?:的)?(?:爭議|議題|爭論點|關鍵)[^。]{0,16}(?:是否|應否|能否)`,
    example: 'The issue for determination on this appeal is whether the letting was a business.',
    counter: 'The issue is easily answered: the letting was a business.',
    why: 'the question of an appeal in tax stood among the holdings',
  },
  {
    name: 'as counsel says',
    bars: ['holdings', 'facts'],
    says: phrase`^As (?:\w+ly |was |has been |had been ){0,2}(?:pointed out|submitted|noted|observed|contended|argued|explained|stressed|emphasised|put) (?:\w+ly )?(?:by|on behalf of) (?:Mr|Ms|Mrs|Miss|Dr|counsel|learned counsel|the (?:\w+ )?(?:applicant|appellant|respondent|plaintiff|defendant|prosecution|petitioner|commissioner|taxpayer))\b(?!.*\b(?:I|we) (?:agree|accept))|^As (?:Mr|Ms|Mrs|Miss|Dr)\.? \w+ (?:\w+ly )?(?:points? out|pointed out|submits?|submitted|argues?|argued|contends?|says?|said)\b(?!.*\b(?:I|we) (?:agree|accept))|^(?:正如|如)[^。，]{0,12}(?:大律師|律師|控方|辯方)(?:所)?(?:指出|陳述|言|說)`,
    example: 'As pointed out by Ms Oak, the direction referred to the bank statement.',
    counter: 'As pointed out by Ms Oak, and I agree, the direction was fair.',
    why: 'counsel’s words stood as the court’s holding',
  },
  {
    name: 'what was passed below',
    bars: ['holdings'],
    says: phrase`^(?!.*\b(?:I|we|my|our)\b)(?!.*\b(?:excessive|wrong|erred|error|right|correct|should|ought|cannot|must|justified|appropriate)\b).*\b(?:sentences?|terms?|orders?|counts?|starting points?|discounts?)\b[^.;]{0,60}\b(?:was|were) (?:\w+ly )?(?:imposed|adopted|given|passed|applied|treated|made)\b`,
    example: 'Consequently a consecutive sentence was imposed on the applicant.',
    counter: 'The consecutive sentence imposed on him was wrong in principle.',
    why: 'what the judge below had passed, told in the passive, stood as this court’s holding',
  },
  {
    name: 'how a party came here',
    bars: ['holdings'],
    says: phraseInCase`^(?:The |Both |Mr\.? |Ms\.? )?(?:\w+ )?(?:[Tt]axpayers?|[Aa]ppellants?|[Aa]pplicants?|[Pp]laintiffs?|[Dd]efendants?|[Pp]etitioners?|[Cc]laimants?|[Cc]ommission(?:er)?|[Rr]evenue)(?: \w+ly| also| then| now| therefore)? (?:appeals?|appealed|objects?|objected|appl(?:y|ies|ied)|lodged|commenced|issued|filed|contends?|contended|argues?|argued|claims?|claimed|relied)\b|^(?:納稅人|上訴人|申請人|原告人?|被告人?)(?:遂|其後|現|因此)?(?:提出|入稟|提交|申請|上訴)`,
    example: 'The Taxpayer appealed to the Board relying on section 14.',
    counter: 'The Taxpayer carried on a business in Hong Kong.',
    why: 'a party’s case stood among the holdings of a board',
  },
  {
    name: 'what he or she says',
    bars: ['holdings'],
    says: phraseInCase`^(?:However, |But |Thus, )?(?:[Hh]e|[Ss]he|[Tt]hey) (?:then |also |further )?(?:was (?:then )?proceeding|takes?|gives?|says?|cites?|refers?|puts?|draws?|treats?|describes?|explains?|adds?|goes on|went on|quotes?|notes?|observes?)\b|^The (?:\w+ )?[Jj]udges? (?:were|was) (?:all )?(?:agreed|divided|unanimous)\b|^(?:他|她|他們)(?:指出|認為|表示|說|引述|解釋)`,
    example: 'He takes the instance of a man charged with theft.',
    counter: 'He took the money.',
    why: 'what a judge of another case says stood as a holding',
  },
  {
    name: 'a party’s circumstances',
    bars: ['holdings'],
    says: phraseInCase`^(?!.*\b(?:must|should|ought|cannot|could|therefore|hence|because|entitled|liable|chargeable|taxable|deductible|within the|reasonable|unreasonable|wrong|credible|I|we|my|our)\b)(?:(?:His|Her|Their|Its|The (?:[Tt]axpayer|[Aa]ppellant|[Aa]pplicant|[Pp]laintiff|[Dd]efendant|[Ee]mployee|[Ww]ife|[Hh]usband)[’']s) (?:[\w’'-]+ ){0,5}(?:incomes?|salary|wages?|remuneration|employers?|accommodation|rent|residence|family|father|mother|wife|husband|children|duties|post|contract|company|business|flat|bonus)\b[^.;]{0,60}\b(?:is|was|are|were|provides?d?|pays?|paid|lives?|lived|works?|worked)\b|(?:[\w’'-]+ ){1,14}(?:rent|salary|fee|allowance|remuneration)\b[^.;]{0,50} (?:is|was) (?:HK|US)?\$[\d,.]+ (?:per|a) (?:annum|year|month|week|day)\b)|^(?!.*(?:因此|所以|應|必須|不能|可予))(?:他|她|其|納稅人|上訴人|申請人|原告人?|被告人?)的?(?:月薪|薪金|入息|收入|僱主|居所|租金|父親|母親|妻子|丈夫|職位|公司)[^。；]{0,30}(?:是|為|每月|每年|提供|支付)`,
    example: 'His employer provides him with accommodation in Hong Kong.',
    counter: 'His income is therefore derived from Hong Kong.',
    why: 'a board of review’s “Reasons” begin with the taxpayer’s circumstances, and six of them stood as holdings',
  },
  {
    name: 'the court’s doings are no facts',
    bars: ['facts'],
    says: phrase`\b(?:I|we) (?:am|are|was|were) (?:of the (?:view|opinion)|satisfied|minded)\b|\b(?:in|to) (?:my|our) (?:view|judgment|mind)\b|\b(?:I|we) (?:will|shall|now|propose to) (?:deal|consider|turn|address|refer|set out|approach|adopt|continue)\b|\b(?:I|we) (?:dismissed|allowed|granted|refused|ordered|takes?|took|adopt(?:ed)?|sentenced?|impose[ds]?|fix(?:ed)?|give|gave|would)\b|本席(?:認為|信納|現)|本庭(?:認為|信納|現)`,
    example: 'After reading the papers we are of the view that this can be disposed of on paper.',
    counter: 'The papers were served on 3 May.',
    why: 'how a court dealt with an application stood among the facts',
  },
  {
    name: 'a label or a sum',
    bars: ['holdings', 'facts', 'issues', 'orders'],
    says: phraseInCase`^(?:[\w$.,’'()-]+\s?){1,3}$|=.*=|^[^\p{L}]*$|^\d{1,3} (?:Core|Hearing|Trial|Appeal|Supplemental) Bundle|\bBundle \d{1,2}, pages? \d|^\[[A-Z][^\]]{30,}\]?$|^[“"‘]\d{1,3}\.|^At (?:pp?\.? ?)?\d{2,4}|^[A-Z]\. ?(?:[A-Z]\. ?)?[A-Z]\w+ (?:of .{3,60} )?for the \w+`,
    example: 'Salary etc.',
    counter: 'The salary was paid in Hong Kong.',
    why: 'a line of a computation stood among the holdings',
  },
  {
    name: 'what the authority below thought',
    bars: ['holdings'],
    says: phraseInCase`^(?:However, |But |Accordingly, |Therefore, )?[Tt]he (?:\w+ )?(?:Commissioner|Assessor|Revenue|Director|Registrar|Authority|Department|Secretary|Board below|Licensing Board)(?: of [A-Z]\w+(?: [A-Z]\w+){0,3})? (?:\w+ly |then |also |had )?(?:considered|took the view|was of the (?:view|opinion)|decided|determined|concluded|conceded|assessed|gave notice|issued|confirmed|refused|rejected)\b|^(?:但|然而|因此)?(?:稅務局局長|局長|評稅主任|署長|處長|專員|當局)(?:認為|決定|拒絕|裁定|發出|評定)`,
    example: 'But the Commissioner considered that the letting represented a trade.',
    counter: 'The Commissioner was wrong to consider the letting a trade.',
    why: 'the determination that a taxpayer appealed from stood as the board’s holding',
  },
  {
    name: 'catchwords',
    bars: ['holdings', 'facts', 'issues', 'orders'],
    says: /^(?!.*\b(?:I|we) )[^.]{0,6}\p{Lu}[^–—]{3,80} [–—] [^–—]{2,120} [–—] [^–—]{2,120} [–—] [^–—]{2,}/u,
    example: 'Harbours Ordinance – ss. 3, 9 – Master of a foreign boat – whether dues are apportioned.',
    counter: 'The dues – which the master paid – were apportioned.',
    why: 'the catchwords of a board’s decision stood first among its facts',
  },
  {
    name: 'what was held is no fact',
    bars: ['facts', 'issues'],
    says: /^(?:Held|裁定|裁決)\s?[:：,，]/,
    example: 'Held: The board found nothing that required the rent to be apportioned.',
    counter: 'He held the lease from May.',
    why: 'the holding in a board’s own headnote stood among the facts',
  },
  {
    name: 'a concession that the next sentence takes back',
    bars: ['holdings', 'orders', 'facts'],
    says: phrase`^(?:It is true that|It is true,|True it is that|Admittedly,|No doubt,|Granted,|I appreciate that|We appreciate that)(?!.*\b(?:but|however|nevertheless|nonetheless|yet|still)\b)|^(?:(?:誠然|無疑|固然)[，,]?|雖然|儘管|縱然)(?![^。]*(?:但|然而|惟|仍|卻|不過|亦|也|可是))[^。]*。$`,
    example: '雖然兩項控罪是獨立的，以分期執行處理才是恰當。',
    counter: '雖然兩項控罪是獨立的，但本席認為應同期執行。',
    why: 'an order for consecutive terms stood where the next sentence made them concurrent',
  },
  {
    name: 'the only choice is a reason',
    bars: ['orders'],
    says: phrase`\b(?:only|sole) (?:\w+ )?(?:option|choice|sentence)\b(?!.*\b(?:I|we) (?:sentence|order|impose)\b)|(?:唯一|別無)[^。；，]{0,4}(?:選擇|選項|判刑)`,
    example: '監禁肯定是唯一選擇。',
    counter: '本席判處監禁。',
    why: 'why prison was chosen stood among the orders',
  },
  {
    name: 'what a decision that is talked of says',
    bars: ['holdings'],
    says: phraseInCase`^(?:It|This|That (?:case|decision|judgment|passage|paragraph)|The (?:passage|paragraph|extract|judgment|headnote)) (?:also |further |then |merely |simply )?(?:identifies|describes|explains|refers|cites|quotes|mentions|discusses|lists|recites|summarises|notes|observes)\b|^(?:該案|該判詞|該段|該判例)(?:亦|也|只)?(?:指出|說明|提及|引述|列出|解釋|描述)`,
    example: 'It identifies the practical problems that a party will face.',
    counter: 'It follows that the notice was bad.',
    why: 'what a passage of another judgment says stood among the holdings',
  },
  {
    name: 'what a press summary says of itself',
    bars: ['holdings', 'facts', 'issues', 'orders'],
    says: phrase`^(?:This|The) (?:press )?summary (?:is|has been|was|does|should|must)\b|^It (?:is not|does not form|forms no) (?:a )?part of the judgment\b|\bhas no legal effect\W*$|^(?:The )?(?:full )?judgment is (?:the only )?(?:authoritative|available at)|^(?:本|此)(?:新聞|判案書)?摘要|(?:不屬|並非|不構成)[^。]{0,6}(?:判案書|判決書|判詞)[^。]{0,4}(?:一)?部[分份]`,
    example: 'It is not part of the Judgment and has no legal effect.',
    counter: 'The clause is not part of the lease and has no legal effect on it.',
    why: 'the foot of a press summary stood as its only holding',
  },
  {
    name: 'a footnote within',
    bars: ['holdings', 'facts', 'issues', 'orders'],
    says: phraseInCase`[a-z,–-] \d{1,3} (?:It (?:is|was|should)|See |Ibid|This (?:is|was) |That (?:is|was) )`,
    example: 'The single issue is the unexpected - 1 It should be said that others may travel - ban on travel.',
    counter: 'The single issue is the ban on travel. It should be said that others may travel.',
    why: 'the foot of a printed page ran into the sentence above it',
  },
];

/** The bar that keeps a sentence out of a slot; undefined where none does. */
export const findBar = (text: string, slot: Bar['bars'][number]): Bar | undefined =>
  BARS.find(({ bars, says }) => bars.includes(slot) && says.test(text.trim()));
