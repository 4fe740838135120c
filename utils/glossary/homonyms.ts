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
];

const REACH = 40;

/** Says whether the neighbours show that a word is not the term it looks like. */
export function isOtherMeaning(said: string, text: string, { start, end }: Span): boolean {
  const rows = ROWS.get(said);
  if (rows === undefined) return false;
  const left = text.slice(Math.max(0, start - REACH), start);
  const right = text.slice(end, end + REACH);
  const fits = ({ before: ahead, after: behind }: Homonym): boolean =>
    ahead?.test(left) ?? behind?.test(right) ?? false;
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
