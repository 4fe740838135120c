import type { Span } from '../core/text-span';

/*
 * Words that are a term only in some company. Each row says by its neighbours when the word is the term (`meant`), or
 * when it is not (`other`); a row with `meant` wants one of them. Read are the words just before and after.
 */

export type Homonym = {
  readonly name: string;
  /** The words it speaks of, as printed, in lower case. */
  readonly words: readonly string[];
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** The word is written so itself: `the Commission` is a body. */
  readonly written?: RegExp;
  /** Whether these neighbours show the term or something else. */
  readonly says: 'meant' | 'other';
  readonly example: string;
  readonly counter: string;
};

const DETERMINER = String.raw`(?:the|a|an|his|her|their|its|my|your|this|that|such|any|each|every|no|of|by|under|valid|last|former|first|second|joint|mutual|purported|alleged|deceased['’]s|testator['’]s|\w+['’]s)`;
const SUBJECT = String.raw`(?:he|she|they|it|we|you|i|who|to|not|could|would|should|may|might|must|shall|can|cannot|did|does|and)`;

const before = (pattern: string): RegExp => new RegExp(`(?:^|[^\\p{L}])${pattern}\\s+$`, 'iu');
const after = (pattern: string): RegExp => new RegExp(`^\\s*${pattern}(?![\\p{L}])`, 'iu');

export const HOMONYMS: readonly Homonym[] = [
  {
    name: 'the will of a testator',
    words: ['will'],
    before: before(DETERMINER),
    says: 'meant',
    example: 'She executed the will in 2019.',
    counter: 'The court will decide.',
  },
  {
    name: 'a will that acts: will be, will not',
    words: ['will'],
    after: after(String.raw`(?:be|not|have|also|only|now|then|always|never|need|of the people|to live)`),
    says: 'other',
    example: 'Any party to this will be heard.',
    counter: 'Her will was proved.',
  },
  {
    name: 'against one’s will, free will',
    words: ['will'],
    before: before(String.raw`(?:against (?:his|her|their|the \w+['’]s)|free|good|political|at)`),
    says: 'other',
    example: 'She was held against her will.',
    counter: 'He left it by his will.',
  },
  {
    name: 'a share in a company',
    words: ['share'],
    before: before(String.raw`(?:issued|ordinary|preference|per|each|one|bonus|subscriber|class of)`),
    says: 'meant',
    example: 'He held one ordinary share.',
    counter: 'They share drugs.',
  },
  {
    name: 'share before what is said of shares',
    words: ['share'],
    after: after(
      String.raw`(?:in the company|of the company|price|certificates?|holding|register|allotment|issue|sale|swap)`,
    ),
    says: 'meant',
    example: 'the share price fell',
    counter: 'a share of the blame',
  },
  {
    name: 'those who share something',
    words: ['shares'],
    before: before(SUBJECT),
    says: 'other',
    example: 'She shares a flat.',
    counter: 'He bought the shares.',
  },
  {
    name: 'a design that is registered',
    words: ['design', 'designs'],
    before: before(String.raw`(?:registered|unregistered|industrial|infringing)`),
    says: 'meant',
    example: 'the registered design was copied',
    counter: 'the design of the drainage',
  },
  {
    name: 'design before right or owner',
    words: ['design', 'designs'],
    after: after(String.raw`(?:rights?|registration|owner|registry|ordinance)`),
    says: 'meant',
    example: 'the design right subsists',
    counter: 'the design stage',
  },
  {
    name: 'routing of messages',
    words: ['route', 'routes', 'routing'],
    after: after(String.raw`(?:of (?:messages|calls|data|traffic)|table|protocol)`),
    says: 'meant',
    example: 'routing of messages over the network',
    counter: 'an escape route through the hills',
  },
  {
    name: 'consideration that is given',
    words: ['consideration'],
    before: before(
      String.raw`(?:for|in|valuable|good|past|nominal|no|any|sufficient|fresh|adequate|executed|total failure of|failure of|want of|as|monetary|cash|purchase|stated)`,
    ),
    says: 'meant',
    example: 'The assignment was for valuable consideration.',
    counter: 'CONSIDERATION OF THE APPEAL',
  },
  {
    name: 'consideration that moves or is paid',
    words: ['consideration'],
    after: after(
      String.raw`(?:of (?:HK|US)?\$|moved|moving|was paid|paid|payable|given by|provided by|furnished|shares?)`,
    ),
    says: 'meant',
    example: 'a consideration of HK$5 million',
    counter: 'after consideration of the papers',
  },
  {
    name: 'consideration as thought: into, under',
    words: ['consideration'],
    before: before(
      String.raw`(?:into|under|careful|further|due|proper|serious|full|paramount|primary|main|important|relevant|for (?:my|our|the court['’]s)|upon|after|on)`,
    ),
    says: 'other',
    example: 'taken into consideration',
    counter: 'a good consideration',
  },
  {
    name: 'for consideration by somebody, in consideration of what is thought',
    words: ['consideration'],
    after: after(String.raw`(?:by the (?:court|judge|tribunal|board|committee)|whether)`),
    says: 'other',
    example: 'matters for consideration by the court',
    counter: 'for consideration paid',
  },
  {
    name: 'pleading a plea',
    words: ['pleading'],
    after: after(String.raw`(?:guilty|not guilty|to|for|with|that)`),
    says: 'other',
    example: 'the third discount for pleading guilty',
    counter: 'the pleading is defective',
  },
  {
    name: 'a pleading',
    words: ['pleading'],
    before: before(
      String.raw`(?:the|a|his|her|its|their|this|that|amended|original|defective|each|no|any|of|\w+['’]s)`,
    ),
    says: 'meant',
    example: 'the amended pleading',
    counter: 'On his own pleading guilty',
  },
  {
    name: 'completion of a sale',
    words: ['completion'],
    before: before(
      String.raw`(?:on|upon|before|until|after|for|at|delay in|legal|deferred|early|scheduled|failed|fail)`,
    ),
    says: 'meant',
    example: 'The balance was due on completion.',
    counter: 'the completion of her training',
  },
  {
    name: 'completion before date or of a sale',
    words: ['completion'],
    after: after(
      String.raw`(?:date|accounts?|money|moneys|statement|of the (?:sale|purchase|assignment|transaction|agreement))`,
    ),
    says: 'meant',
    example: 'the completion date passed',
    counter: 'completion certificate of the course',
  },
  {
    name: 'completion of work',
    words: ['completion'],
    after: after(String.raw`of (?!the (?:sale|purchase|assignment|transaction|agreement))\p{L}+`),
    says: 'other',
    example: 'on completion of the works',
    counter: 'on completion, the keys were handed over',
  },
  {
    name: 'minor before a noun',
    words: ['minor'],
    after: after(String.raw`(?!(?:is|was|has|had|who|whose|and|or|in|by|to|at|on|of|under|may|shall|child)\b)\p{L}+`),
    says: 'other',
    example: 'a minor discrepancy',
    counter: 'The minor was five.',
  },
  {
    name: 'brief as short',
    words: ['brief'],
    after: after(String.raw`(?!(?:to|for|fee|fees|counsel|was|is)\b)\p{L}+`),
    says: 'other',
    example: 'a brief summary',
    counter: 'The brief was delivered.',
  },
  {
    name: 'relief as feeling',
    words: ['relief'],
    before: before(String.raw`(?:a|great|pain|some|sense of|sigh of|to (?:his|her|their))`),
    says: 'other',
    example: 'She gave a sigh of relief.',
    counter: 'He seeks declaratory relief.',
  },
  {
    name: 'fine as good',
    words: ['fine'],
    after: after(String.raw`(?:line|balance|print|tuning|weather|art|arts|detail|particles?)`),
    says: 'other',
    example: 'There is a fine line between them.',
    counter: 'He paid the fine of $5,000.',
  },
  {
    name: 'caution as care',
    words: ['caution'],
    before: before(String.raw`(?:with|great|exercise|extreme|utmost|some|due|treated with|approached with)`),
    says: 'other',
    example: 'It is to be approached with caution.',
    counter: 'He was interviewed under caution.',
  },
  {
    name: 'custody of exhibits',
    words: ['custody'],
    after: after(String.raw`of (?:the )?(?:exhibits?|documents?|records?|files?|goods|drugs)`),
    says: 'other',
    example: 'the custody of the exhibits',
    counter: 'custody of the child',
  },
  {
    name: 'to lapse, a lapse of time',
    words: ['lapse', 'lapses'],
    after: after(String.raw`(?:of time|of (?:memory|judgment|attention|concentration)|in (?:memory|judgment|time))`),
    says: 'other',
    example: 'after a long lapse of time',
    counter: 'the gift would lapse',
  },
  {
    name: 'distress as suffering',
    words: ['distress'],
    before: before(String.raw`(?:in|emotional|mental|great|considerable|financial|psychological|caused|and|of)`),
    says: 'other',
    example: 'She was in distress.',
    counter: 'He levied distress for rent.',
  },
  {
    name: 'reply as answering',
    words: ['reply', 'replies'],
    before: before(String.raw`(?:in|to|did not|no|not|a|by way of|text|whatsapp|email)`),
    says: 'other',
    example: 'He did not reply.',
    counter: 'the Reply was served',
  },
  {
    name: 'conversion of a building or currency',
    words: ['conversion'],
    after: after(String.raw`(?:of (?:the )?(?:flat|building|premises|unit|currency|land)|rate|works|to|into)`),
    says: 'other',
    example: 'the conversion of the flat into two units',
    counter: 'the tort of conversion',
  },
  {
    name: 'battery of a device',
    words: ['battery', 'batteries'],
    before: before(String.raw`(?:phone|car|lithium|mobile|the|its|a|flat)`),
    says: 'other',
    example: 'the phone battery was dead',
    counter: 'assault and battery',
  },
  {
    name: 'an instrument to play or to work with',
    words: ['instrument', 'instruments'],
    before: before(String.raw`(?:musical|surgical|medical|measuring|blunt|sharp|playing an|wind|string)`),
    says: 'other',
    example: 'He played a musical instrument.',
    counter: 'The instrument was stamped.',
  },
  {
    name: 'security of a building, a job, a network',
    words: ['security'],
    after: after(
      String.raw`(?:guards?|staff|cameras?|counter|desk|door|gate|officers?|checks?|company|services?|system|bureau|forces?|council|number|personnel|footage)`,
    ),
    says: 'other',
    example: 'A security guard opened the gate.',
    counter: 'The bank realised its security.',
  },
  {
    name: 'job security, national security',
    words: ['security'],
    before: before(String.raw`(?:job|food|network|cyber|national|public|social|airport|building|home)`),
    says: 'other',
    example: 'She wanted job security.',
    counter: 'The bank held security.',
  },
  {
    name: 'execution of duties',
    words: ['execution'],
    after: after(
      String.raw`(?:of (?:his|her|their|its|the|official|public)? ?(?:duty|duties|plan|project|work|works|order|trade|trades))`,
    ),
    says: 'other',
    example: 'obstructed in the execution of his duty',
    counter: 'The execution of the judgment was stayed.',
  },
  {
    name: 'a seal of a bottle or a door',
    words: ['seal', 'seals'],
    after: after(String.raw`(?:of (?:the )?(?:bottle|door|pipe|box|bag|container|window|packet|tank))`),
    says: 'other',
    example: 'the seal of the bottle was broken',
    counter: 'the seal of the company was affixed',
  },
  {
    name: 'to seal',
    words: ['seal'],
    before: before(String.raw`(?:to|not|they|he|she|would|could|heat|plastic|rubber)`),
    says: 'other',
    example: 'They tried to seal the leak.',
    counter: 'It was executed under seal.',
  },
  {
    name: 'a sentence that is written',
    words: ['sentence', 'sentences'],
    before: before(
      String.raw`(?:last|first|second|third|fourth|final|next|opening|previous|preceding|following|this|each|every|that)`,
    ),
    says: 'other',
    example: 'The last sentence of paragraph 5 is wrong.',
    counter: 'The sentence was two years.',
  },
  {
    name: 'a sentence of a paragraph or letter',
    words: ['sentence', 'sentences'],
    after: after(
      String.raw`(?:(?:of|in) (?:the |that |his |her |its )?(?:paragraph|paragraphs|letter|email|clause|statement|section|judgment|\[))`,
    ),
    says: 'other',
    example: 'the sentence in the letter',
    counter: 'The sentence of two years stands.',
  },
  {
    name: 'conviction as belief',
    words: ['conviction', 'convictions'],
    before: before(
      String.raw`(?:with|sincere|strong|inner|firm|deep|political|religious|personal|carries|carry|carried|lacked?)`,
    ),
    says: 'other',
    example: 'She spoke with conviction.',
    counter: 'The conviction is quashed.',
  },
  {
    name: 'conviction that something is so',
    words: ['conviction'],
    after: after(String.raw`(?:that)`),
    says: 'other',
    example: 'his conviction that the goods were his',
    counter: 'his conviction was quashed',
  },
  {
    name: 'an assignment that is a task',
    words: ['assignment', 'assignments'],
    before: before(String.raw`(?:overseas|homework|school|work|job|first|new|special|on an)`),
    says: 'other',
    example: 'He was sent on an overseas assignment.',
    counter: 'The assignment was registered.',
  },
  {
    name: 'assignment of a task',
    words: ['assignment', 'assignments'],
    after: after(String.raw`(?:of (?:work|tasks?|duties|roles?|staff|cases?))`),
    says: 'other',
    example: 'the assignment of tasks among staff',
    counter: 'the assignment of the flat',
  },
  {
    name: 'a discovery that is made',
    words: ['discovery'],
    after: after(
      String.raw`(?:of (?:the |a |an |his |her |their )?(?:body|drugs?|fraud|theft|loss|error|mistake|truth|fact|facts|knife|weapon|cash|goods|offence|affair|defect|defects|leak))`,
    ),
    says: 'other',
    example: 'on the discovery of the body',
    counter: 'discovery of documents was ordered',
  },
  {
    name: 'settlement of the ground or of a debt',
    words: ['settlement'],
    after: after(
      String.raw`(?:of (?:the )?(?:foundations?|ground|soil|building|bills?|invoices?|outstanding|balance|account|price|payment|fees?|purchase))`,
    ),
    says: 'other',
    example: 'settlement of the foundation',
    counter: 'a settlement of the action',
  },
  {
    name: 'settlement as a place or in the ground',
    words: ['settlement', 'settlements'],
    before: before(String.raw`(?:ground|differential|human|rural|uneven|squatter)`),
    says: 'other',
    example: 'ground settlement was found',
    counter: 'The parties reached a settlement.',
  },
  {
    name: 'what damages things',
    words: ['damages'],
    before: before(String.raw`(?:rain|fire|water|it|which|that|heat|he|she|who)`),
    says: 'other',
    example: 'The rain damages the crops.',
    counter: 'He claims damages.',
  },
  {
    name: 'to bail out',
    words: ['bail'],
    after: after(String.raw`(?:out|-out)`),
    says: 'other',
    example: 'to bail out the company',
    counter: 'He was granted bail.',
  },
  {
    name: 'custody of a bank or a keeper',
    words: ['custody'],
    after: after(
      String.raw`(?:of (?:the |a |his |her |its )?(?:bank|solicitors?|owner|landlord|company|store|police station|custodian|clerk))`,
    ),
    says: 'other',
    example: 'kept in the custody of the bank',
    counter: 'custody of the child',
  },
  {
    name: 'an undertaking that is a business',
    words: ['undertaking', 'undertakings'],
    before: before(String.raw`(?:commercial|business|large|huge|major|massive|industrial|joint|difficult|public)`),
    says: 'other',
    example: 'a commercial undertaking of some size',
    counter: 'He gave an undertaking.',
  },
  {
    name: 'undertaking something',
    words: ['undertaking'],
    after: after(
      String.raw`(?:(?:the|a|an|any|such|works?|business|repairs?|steps|investigation|research|to pay)(?! of the court))`,
    ),
    says: 'other',
    example: 'She was undertaking a course.',
    counter: 'The undertaking was breached.',
  },
  {
    name: 'a press release, a release of a film',
    words: ['release', 'releases'],
    before: before(String.raw`(?:press|news|first|slow|time|early|day|film|upon|before|after|his|her)`),
    says: 'other',
    example: 'a press release was issued',
    counter: 'a release was executed',
  },
  {
    name: 'release of a person, of money, of drugs',
    words: ['release'],
    after: after(
      String.raw`(?:of (?:the )?(?:funds?|money|film|drug|gas|water|balance|prisoner|detainee|results?|report|documents?|information|sum|deposit|from)|from)`,
    ),
    says: 'other',
    example: 'the release of the funds',
    counter: 'the release of all claims',
  },
  {
    name: 'entry of premises or a diary',
    words: ['entry', 'entries'],
    after: after(
      String.raw`(?:(?:to|into|in|of|for|by|on) (?:the |a |his |her |their )?(?:premises|flat|house|building|unit|room|diary|ledger|register|book|books|log|account|judgment|records?|data|site|shop|car ?park))`,
    ),
    says: 'other',
    example: 'He gained entry to the premises.',
    counter: 'entry into Hong Kong was refused',
  },
  {
    name: 'an entry that is written, entry to a place',
    words: ['entry', 'entries'],
    before: before(
      String.raw`(?:gained|gain|gaining|forced|last|first|diary|ledger|journal|data|double|book|false|this|that|each|no)`,
    ),
    says: 'other',
    example: 'the last entry in the diary',
    counter: 'on entry she was refused',
  },
  {
    name: 'contributions of money',
    words: ['contribution', 'contributions'],
    after: after(
      String.raw`(?:(?:to|towards?) (?:the )?(?:mortgage|purchase|price|price|deposit|costs?|expenses?|fund|scheme|household|property|debate|accident))`,
    ),
    says: 'other',
    example: 'contributions to the mortgage',
    counter: 'a contribution to the other tortfeasor’s damages',
  },
  {
    name: 'contributions to a scheme',
    words: ['contribution', 'contributions'],
    before: before(
      String.raw`(?:financial|monthly|mpf|mandatory|voluntary|employer['’]s|employee['’]s|cash|mortgage|respective|equal|direct|significant|substantial)`,
    ),
    says: 'other',
    example: 'monthly contributions were made',
    counter: 'a claim for contribution',
  },
  {
    name: 'inventory as stock',
    words: ['inventory', 'inventories'],
    after: after(
      String.raw`(?:(?:of (?:goods|stock|products|drugs|parts)|management|control|level|levels|count|system))`,
    ),
    says: 'other',
    example: 'the shop’s inventory of goods',
    counter: 'the inventory of the estate',
  },
  {
    name: 'directions to a place',
    words: ['directions'],
    after: after(
      String.raw`(?:to (?:the |his |her |a )?(?!(?:jury|parties|the jury|trial)\b)(?:mtr|station|shop|house|hotel|flat|office|place|mall|restaurant))`,
    ),
    says: 'other',
    example: 'He asked for directions to the MTR.',
    counter: 'directions to the jury',
  },
  {
    name: 'ways that directions point',
    words: ['direction', 'directions'],
    before: before(
      String.raw`(?:opposite|both|all|different|same|either|wrong|right|in the|general|other|southerly|northerly)`,
    ),
    says: 'other',
    example: 'They ran in opposite directions.',
    counter: 'The judge gave directions.',
  },
  {
    name: 'a policy of insurance',
    words: ['policy', 'policies'],
    before: before(String.raw`(?:insurance|life|motor|medical|health|fire|savings|the lapsed)`),
    says: 'other',
    example: 'Her life policy lapsed.',
    counter: 'It was the policy of the Board.',
  },
  {
    name: 'a policy that pays',
    words: ['policy', 'policies'],
    after: after(
      String.raw`(?:(?:of insurance|holders?|number|lapsed|premiums?|was issued by the insurer|surrender|covers?|covered|of HK))`,
    ),
    says: 'other',
    example: 'the policy lapsed',
    counter: 'the policy of the Government',
  },
  {
    name: 'motion that moves',
    words: ['motion', 'motions'],
    before: before(String.raw`(?:in|slow|range of|circular|forward|backward|constant|sudden)`),
    says: 'other',
    example: 'The car was in motion.',
    counter: 'He filed a motion.',
  },
  {
    name: 'to have an opinion of the title of a thing read',
    words: ['title', 'titles'],
    before: before(String.raw`(?:job|book|film|song|email|album|page|the same|under the)`),
    says: 'other',
    example: 'His job title was manager.',
    counter: 'The vendor has a good title.',
  },
  {
    name: 'title of a writing',
    words: ['title', 'titles'],
    after: after(
      String.raw`(?:of (?:the |this |an? )?(?:book|email|film|song|article|report|document|ordinance|chapter|page|proceedings|action|case))`,
    ),
    says: 'other',
    example: 'the title of the book',
    counter: 'the title of the vendor',
  },
  {
    name: 'relief of pain, relief works',
    words: ['relief'],
    after: after(
      String.raw`(?:(?:from|of) (?:the )?(?:pain|stress|symptoms?|poverty|anxiety|traffic|hunger)|works?|fund|supplies|staff|road)`,
    ),
    says: 'other',
    example: 'relief from pain',
    counter: 'relief from forfeiture',
  },
  {
    name: 'in charge, free of charge, a charge that is paid',
    words: ['charge', 'charges'],
    before: before(
      String.raw`(?:in|free of|no|take|took|taking|service|delivery|extra|additional|parking|booking|handling|bank|of no|nominal|officer-in)`,
    ),
    says: 'other',
    example: 'He was in charge of the kitchen.',
    counter: 'the charge over the flat',
  },
  {
    name: 'a bar for drinks, an iron bar',
    words: ['bar', 'bars'],
    before: before(
      String.raw`(?:iron|metal|steel|gold|chocolate|snack|cocktail|wine|karaoke|drinks at a|in a|at a|at the)`,
    ),
    says: 'other',
    example: 'an iron bar was found',
    counter: 'The time bar applies.',
  },
  {
    name: 'a bench in a park or a workshop',
    words: ['bench', 'benches'],
    before: before(String.raw`(?:park|wooden|work|test|on a|stone)`),
    says: 'other',
    example: 'He sat on a park bench.',
    counter: 'The Bench raised the point.',
  },
  {
    name: 'the ground that is stood on',
    words: ['ground', 'grounds'],
    before: before(String.raw`(?:to the|on the|from the|above|under|level|school|open|higher|common|along the)`),
    says: 'other',
    example: 'He fell to the ground.',
    counter: 'The first ground fails.',
  },
  {
    name: 'ground floor, ground water',
    words: ['ground'],
    after: after(String.raw`(?:floor|level|water|investigation|conditions?|staff|surface|settlement|beef|zero)`),
    says: 'other',
    example: 'on the ground floor',
    counter: 'the ground of appeal',
  },
  {
    name: 'a party that is given, a party in politics',
    words: ['party', 'parties'],
    before: before(
      String.raw`(?:birthday|dinner|wedding|farewell|political|christmas|drinking|search|drug|tea|opposition)`,
    ),
    says: 'other',
    example: 'They met at a birthday party.',
    counter: 'The party called no evidence.',
  },
  {
    name: 'discharge of water or from hospital',
    words: ['discharge'],
    after: after(
      String.raw`(?:(?:from (?:the )?hospital|of (?:the )?(?:sewage|water|effluent|waste|pollutants|a firearm|cargo|his dut|her dut|duties|duty))|summary)`,
    ),
    says: 'other',
    example: 'after discharge from hospital',
    counter: 'the discharge of the surety',
  },
  {
    name: 'an award that honours',
    words: ['award', 'awards'],
    before: before(String.raw`(?:honorary|annual|industry|academy|film|design|best|bravery)`),
    says: 'other',
    example: 'an annual award of the school',
    counter: 'The award was set aside.',
  },
  {
    name: 'an award for an achievement',
    words: ['award', 'awards'],
    after: after(String.raw`(?:(?:for|in) (?:bravery|excellence|achievement|service|design|sport)|ceremony|winner)`),
    says: 'other',
    example: 'an award for bravery',
    counter: 'an award for damages',
  },
  {
    name: 'a trial that tries something out',
    words: ['trial', 'trials'],
    before: before(String.raw`(?:clinical|free|drug|pilot|field|on a|sea)`),
    says: 'other',
    example: 'a clinical trial of the drug',
    counter: 'The trial lasted ten days.',
  },
  {
    name: 'a clinical or other test',
    words: ['trial', 'trials'],
    after: after(String.raw`(?:basis|run|period|order of goods|and error|version)`),
    says: 'other',
    example: 'on a trial basis',
    counter: 'the trial judge',
  },
  {
    name: 'hearing as a sense',
    words: ['hearing'],
    after: after(String.raw`(?:(?:loss|aid|aids|impairment|impaired|in (?:one|her|his|the) ear|test|protection))`),
    says: 'other',
    example: 'He lost his hearing in one ear.',
    counter: 'The hearing was adjourned.',
  },
  {
    name: 'appeal that attracts',
    words: ['appeal'],
    before: before(String.raw`(?:sex|aesthetic|visual|commercial|popular|wide|intuitive|some|no)`),
    says: 'other',
    example: 'the design had no aesthetic appeal',
    counter: 'He lodged an appeal.',
  },
  {
    name: 'estate of houses',
    words: ['estate', 'estates'],
    before: before(String.raw`(?:housing|real|industrial|private|public|residential|on the|in the)`),
    says: 'other',
    example: 'a public housing estate',
    counter: 'the estate of the deceased',
  },
  {
    name: 'real estate trade, estate agents',
    words: ['estate'],
    after: after(String.raw`(?:agents?|agency|agencies|management|office|car)`),
    says: 'other',
    example: 'an estate agent',
    counter: 'the estate of the testator',
  },
  {
    name: 'fixtures of a season',
    words: ['fixture', 'fixtures'],
    before: before(String.raw`(?:football|league|sporting|match|home|season['’]s)`),
    says: 'other',
    example: 'the football fixtures of the season',
    counter: 'tenant’s fixtures were removed',
  },
  {
    name: 'the Commission, a body',
    words: ['commission'],
    written: /^C/,
    says: 'other',
    example: 'On 20 January the Commission issued a notice.',
    counter: 'He was paid a commission.',
  },
  {
    name: 'removal of a name, an officer, a thing',
    words: ['removal'],
    after: after(
      String.raw`(?:of (?:the |a |his |her |its |their )?(?:name|names|director|directors|trustee|executor|liquidator|arbitrator|structure|structures|works|items|goods|rubbish|obstruction|body|caveat|solicitor)|from (?:the )?(?:register|roll|list|office|board))`,
    ),
    says: 'other',
    example: 'the removal of his name from the register',
    counter: 'the removal of the claimant from Hong Kong',
  },
];

const REACH = 40;

/** Says whether the neighbours show that a word is not the term it looks like. */
export function isOtherMeaning(said: string, text: string, { start, end }: Span): boolean {
  const rows = ROWS.get(said);
  if (rows === undefined) return false;
  const left = text.slice(Math.max(0, start - REACH), start);
  const right = text.slice(end, end + REACH);
  const word = text.slice(start, end);
  const fits = ({ before: ahead, after: behind, written }: Homonym): boolean =>
    ahead?.test(left) ?? behind?.test(right) ?? written?.test(word) ?? false;
  if (rows.some((row) => row.says === 'other' && fits(row))) return true;
  const wanted = rows.filter(({ says }) => says === 'meant');
  return wanted.length > 0 && !wanted.some(fits);
}

const ROWS: ReadonlyMap<string, readonly Homonym[]> = new Map(
  [...new Set(HOMONYMS.flatMap(({ words }) => words))].map((word) => [
    word,
    HOMONYMS.filter(({ words }) => words.includes(word)),
  ]),
);
