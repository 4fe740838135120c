import { phrase, phraseInCase } from '../../rules/phrase';
import type { Rule } from '../../rules/rule';

/** Where a figure is not what the court sets: the clause up to the figure says so. Both languages. */
export const BARRED: readonly Rule<'barred'>[] = [
  {
    name: 'maximum and liability',
    means: 'barred',
    says: [
      phrase`\b(?:maximum (?!of)|maximum of|liable (?:to|on)|punishable|carries|upper limit|jurisdiction of|ceiling)\b|最高|上限|可處|可判處|一經定罪|管轄權|權限`,
    ],
    example: 'The maximum sentence is 7 years.',
    counter: 'I adopt 7 years as the starting point.',
  },
  {
    name: 'guidelines and ranges',
    means: 'barred',
    says: [
      phrase`\b(?:guidelines?|tariffs?|range[sd]?|between \d|bracket|usual(?:ly)?|normal(?:ly)?|typical(?:ly)?|customary starting|generally|mathematical(?:ly)?(?= attract)|arithmetical(?:ly)?|should be from)\b|指引|一般(?:而言|來說|的?量刑)?|通常|介乎|幅度(?:為|由|可)|範圍|數學上|算術`,
    ],
    example: 'The guideline starting point is 6 years.',
    counter: 'The starting point is 6 years.',
  },
  {
    name: 'supposition',
    means: 'barred',
    says: [
      phrase`\b(?:would (?:have|be sentenced|otherwise|ordinarily|attract|result|amount|be (?:too|manifestly|excessive))|could have|might have|may (?:be|have)|had (?:he|she|they|you|the|it|there)|if (?:he|she|the|you|I|it|one|convicted|they)|unless|whether|were it not|but for|even if|should (?:he|she|they) )\b|如果|假如|倘若|倘|(?:^|，)若|若以|若果|本應|原應|原本可|是否|會否|即使`,
    ],
    example: 'Had he pleaded guilty the sentence would have been 2 years.',
    counter: 'The sentence is 2 years.',
  },
  {
    name: 'earlier sentences',
    means: 'barred',
    says: [
      phrase`\b(?:previous(?:ly)?|prior|criminal record|antecedents?|past|in (?:19|20)\d\d|was (?:then |later |subsequently |also |only |last )?(?:sentenced|fined|convicted|imprisoned|given|placed|disqualified)|were (?:sentenced|fined|given)|on (?:the last|that|an earlier|each) occasion|were ordered|received|had(?:,[^,.;]{1,40},)? been|has been (?:sentenced|serving|in custody|remanded)|remand(?:ed)?|in custody|currently serving|still serving|serving (?:a|his|her)|already served|spent|released|breach(?:ed)?)\b|案底|前科|刑事(?:定罪)?紀錄|定罪紀錄|過往|過去|曾(?:經|被|因|於|在)|之前|早前|先前|還押|羈押|現正服刑|正在服刑|在囚|出獄|獲釋|(?:19|20)\d\d年`,
    ],
    example: 'He has a criminal record and was sentenced to 6 months.',
    counter: 'He is sentenced to 6 months.',
  },
  {
    name: 'another court or case',
    means: 'barred',
    says: [
      phraseInCase`\b(?:(?:trial|sentencing|learned|primary) (?:[Jj]udge|[Mm]agistrate)|[Tt]he (?:[Jj]udge|[Mm]agistrate|DJ)|[Dd]istrict [Jj]udge|[Hh]e (?:then |also |accordingly )?(?:sentenced|imposed|ordered|reduced|adopted|took)|[Ss]he (?:then |also |accordingly )?(?:sentenced|imposed|ordered|reduced|adopted|took)|imposed (?:by|below|on appeal)|compares?|viz|precedents?|(?:other|earlier|reported|decided|similar|local) (?:cases|decisions)|co-?(?:accused|defendant)s?|accomplice|court of appeal|in that case|in those cases|in the case of|cited|authorit(?:y|ies)|[A-Z]\w+ v\.? [A-Z])|\[(?:19|20)\d\d\]|原審|裁判官|主審|上訴庭|上訴法庭|一案|案中|該案|案例|判例|另案|同案|同謀`,
    ],
    example: 'In HKSAR v Birch a sentence of 6 years was imposed.',
    counter: 'A sentence of 6 years is imposed.',
  },
  {
    name: 'what a party asks',
    means: 'barred',
    says: [
      phrase`\b(?:point(?:ed|s) out|submit(?:s|ted)?|suggest(?:s|ed)?|ask(?:s|ed)?|urge[sd]?|invite[sd]?|counsel|recommend(?:s|ed)?|seeks?|proposed?|probation officer)\b|辯方|控方|大律師|律師|建議|要求|懇請|請求|陳詞|陳辭|求情信|主張|推薦`,
    ],
    example: 'Counsel suggests a starting point of 2 years.',
    counter: 'I adopt a starting point of 2 years.',
  },
  {
    name: 'a difference or a reckoning',
    means: 'barred',
    says: [
      phrase`\b(?:difference|disparity|gap|more than|less than|longer than|shorter than|not (?:less|more|exceed)|exceed(?:s|ing)?|equivalent to|in default|default of)\b|差別|差異|分野|多出|相差|相距|計算便?得出|換算|推算|相等於|大約|不(?:得)?(?:少|多|超)過?於?|便等於|而非|起碼|代替繳交|如不繳`,
    ],
    example: 'There is a difference of 6 months.',
    counter: 'I add 6 months.',
  },
  {
    name: 'what a court may do',
    means: 'barred',
    says: [
      phrase`\b(?:may|can|could|might|shall be punished|should be punished|whoever|any person|any court|offenders?(?! is\b)|power|discretion to|option|entitles?|sentencing range|in lieu)\b|可以|有權|可判|酌情判|凡|任何人`,
    ],
    example: 'The court may impose a fine of $1 million.',
    counter: 'The court imposes a fine of $1 million.',
    why: 'a statute’s words for what an offender can get stood as a sentence',
  },
  {
    name: 'not imposed',
    means: 'barred',
    says: [
      /\b(?:set aside|quash(?:ed|ing)?)\b(?:(?!\b(?:and|impose|substitut))[^.;:,]){0,60}$|meted out/i,
      phrase`\b(?:not|never|no|without|rather than|instead of|inappropriate|cannot|neither|nor)\b[^.;:,]{0,40}$|(?:不(?:會|能|宜|應|考慮|適合|足以|判|建議|用)|並非|無須|毋須|沒有|未)[^，。；]{0,20}$`,
    ],
    example: 'I do not impose',
    counter: 'I impose',
  },
];
