import { phrase } from '../../rules/phrase';
import type { SentencingRule } from './types';
import { MONEY, SHARE, TERM } from './values';

/** The court speaking, with up to five words before its verb: `I therefore have no choice but to`. */
const COURT = /\b(?:I|we|this court|the court)(?:,? (?!not\b|cannot\b|was\b|were\b|been\b)[\w'-]+,?){0,6}?/;
const WORDS = /[^.;:]{0,110}?/;
const NEAR = /[^.;:,]{0,45}?/;
const IS = /\b(?:is|are|be|stands?|being)(?: (?:now|hereby|therefore|accordingly|also|thus|each|both|so)){0,3}/;
const MUST =
  /\b(?:will|must|shall|is to|are to|has to|have to)(?: (?:therefore|accordingly|now|each|both|also|thus|immediately)){0,2}/;
const ORDER_TO =
  /(?:community service order|order of community service|probation order|probation|hospital order|training cent(?:re|er)(?: order)?|detention cent(?:re|er)(?: order)?|rehabilitation cent(?:re|er)(?: order)?|drug addiction treatment cent(?:re|er)(?: order)?|guardianship order|binding[- ]over order|bound over|conditional discharge|absolute discharge|conditionally discharged|absolutely discharged|reformatory school|care order)/;
const HOURS = /\d{2,3} hours?(?:['’])?(?: of)?/;
const FINAL = /\b(?:total|overall|aggregate|global|effective|combined|final|totality)\b/;
/** `the 1st appellant’s`, `D2’s`, `his total`: whose sentence is changed. */
const WHOSE =
  /(?:(?:the|his|her|their|each)\s|(?:the )?(?:\w+ )?(?:appellant|applicant|defendant|respondent)(?:'s?|s') |[DA]\d's |(?:Mr |Ms |Miss |Madam )?[A-Z][\w-]+'s? )?/;
/** `to one of 3 years`, `to a term of imprisonment of 3 weeks`. */
const TO_ONE_OF =
  /to (?:one of |(?:an? )?(?:term|sentence|period) of (?:imprisonment (?:of|for) )?|imprisonment (?:for|of) )?/;
const PASSES = /\b(?:sentence[ds]?|impose[ds]?|pass(?:ed)?|imprison|jail|commit)\b/;

/** Every row reads one of these. */
export const ENGLISH_FIGURE = phrase`${TERM}|${SHARE}|${MONEY}|${ORDER_TO}|${HOURS}|\blife\b|\bbound over\b|\bdischarged\b`;

/** English rows; the value each reads stands under `value`. */
export const ENGLISH_SENTENCING: readonly SentencingRule[] = [
  {
    name: 'I adopt a starting point of <term>',
    means: { what: 'starting-point' },
    says: [
      phrase`${COURT} (?:adopt(?:ed)?|take|took|set|fix(?:ed)?|use[d]?|impose|select(?:ed)?|choose|chose|consider|find|accept|apply|applied|start(?:ed)?|settle[d]? (?:on|upon)|arrive[d]? at|think|hold|determine|assess|regard|identify|see)\b(?:(?! and | reduc)[^.;:]){0,80}?\bstarting[- ]points?(?: (?:for|on|in respect of) [^.;:,]{1,40}?)?(?: (?:which |that )?I (?:adopt|select|take|choose|have chosen))? (?:of|at|to be|is|should be|will be|as) (?:about |one of )?(?<value>${TERM})`,
      phrase`${COURT} (?:adopt(?:ed)?|take|took|set|fix(?:ed)?|use[d]?|consider|apply|applied)\b${NEAR}(?<value>${TERM})['’]?(?: of)?(?: imprisonment)?,? (?:as|to be|is|for)\b[^.;:]{0,30}\bstarting[- ]point`,
      phrase`\b(?:the|my|our|an?) (?:appropriate |proper |correct |overall |right |notional |suitable ){0,2}starting[- ]point(?: (?:for|on|in respect of|I adopt|to adopt) ?[^.;:]{0,50}?)? (?:is|will be|should be|must be|shall be|would be|I adopt is) (?:therefore |thus |one of |set at |fixed at ){0,2}(?<value>${TERM})`,
      phrase`\bstart(?:ing)? (?:with|at|from) (?<value>${TERM})`,
    ],
    example: 'I adopt a starting point of 3 years’ imprisonment.',
    counter: 'The guideline is 3 years.',
    why: 'before every row of sentences: I impose a starting point of 3 years is none',
  },
  {
    name: 'minimum term of <term>',
    means: { what: 'other' },
    says: [
      phrase`${COURT}${WORDS}(?<value>minimum term (?:of |at |is |to be served is |is fixed at ){0,2}${TERM})|\b(?:with|the) (?<value2>minimum term (?:(?:to be served |I specify |specified )?(?:is|of|at|shall be) ){1,2}${TERM})`,
    ],
    example: 'I specify a minimum term of 20 years.',
    counter: 'The minimum wage rose for 20 years.',
  },
  {
    name: 'total sentence <is> <term>',
    means: { what: 'sentence', is: 'total' },
    says: [
      phrase`${FINAL} (?:and \w+ )?(?:sentences?|terms?|period of imprisonment|imprisonment|custodial \w+)\b(?:(?!starting|discount|reduction|remand|concurrent)[^.;:]){0,120}?\b(?:of|is|to|be|becomes?|at|as|therefore|imprisonment)\b[:,]? (?:one of |that of |imprisonment (?:of|for) )?(?<value>${TERM})`,
      phrase`\b(?:sentence|imprison|consecutive|concurrent|serve)\w*\b(?:(?!starting|discount|reduction|remand)[^.;:]){0,160}?\b(?:total|aggregate|overall|global)(?: sentence| term| period)? (?:of|to|is) (?:imprisonment of )?(?<value>${TERM})`,
      phrase`\b(?:total|aggregate)(?: sentence)? (?:for|in the case of|in respect of) [^.;:,]{1,30} (?:is|comes to|becomes) (?:therefore |accordingly |thus )?(?<value>${TERM})`,
      phrase`^\W*in all,? (?<value>${TERM})`,
      phrase`\b[Tt]he total(?: sentence| term)? (?:is|comes to|becomes|will be|shall be) (?:therefore |accordingly |thus )?(?<value>${TERM})`,
      phrase`\b(?:total|aggregate|overall|global) of (?<value>${TERM})['’]?(?: of)? imprisonment`,
      phrase`(?<value>${TERM})['’]?(?: of)?(?: imprisonment)?,? (?:in total|in all|altogether|in aggregate|all told)\b`,
    ],
    example: 'The total sentence is therefore 42 months’ imprisonment.',
    counter: 'The total weight was 42 kilogrammes.',
  },
  {
    name: 'I <substitute> <term>',
    means: { what: 'sentence', is: 'total', onAppeal: true },
    says: [
      phrase`\b(?:substitut(?:e|ed|ing)|replac(?:e|ed|ing))\b(?! for| the (?:sentence|term|\d))${WORDS}(?<value>${TERM})`,
      phrase`\b(?:sentence|term)s?\b[^.;:]{0,60}?\b(?:is|are|be|must be|should be) (?:\w+ )?(?:reduced|varied|altered|increased|replaced)(?: from [^.;:]{1,40}?)? (?:to|by|with) (?:one of |a (?:sentence|term) of )?(?<value>${TERM})`,
      phrase`${COURT} (?:reduced?|vary|varied|increased?|lower(?:ed)?|shorten(?:ed)?)\b ${WHOSE}(?:\w+ ){0,2}(?:sentence|term)[^.;:]{0,60}? ${TO_ONE_OF}(?<value>${TERM})`,
      phrase`\b(?:I|we)\b[^.;:]{0,120}?\band (?:accordingly |therefore )?(?:reduced?|vary|varied|increased?) ${WHOSE}(?:\w+ ){0,2}(?:sentence|term)[^.;:]{0,60}? ${TO_ONE_OF}(?<value>${TERM})`,
      phrase`\b(?:sentence|imprisonment) of (?<value>${TERM})[^.;:]{0,30}? (?:is|be|are) substituted\b|\b(?<value2>${TERM})['’]?(?: imprisonment)? (?:is|are|be) substituted\b`,
    ],
    example: 'We quash the sentence and substitute one of 3 years’ imprisonment.',
    counter: 'We substitute the words of the notice.',
    why: 'an appeal sentences by putting one sentence in the place of another',
  },
  {
    name: 'I <sentence> to <term>',
    means: { what: 'sentence' },
    says: [
      phrase`${COURT} ${PASSES}(?! (?:upon|on) \w+ by)${WORDS}(?<value>${TERM})`,
      phrase`\b(?:and|then) (?:instead |in (?:its|their) place )?(?:impose[ds]?|sentence[ds]? (?:him|her|them|the \w+))\b${WORDS}(?<value>${TERM})`,
    ],
    example: 'I sentence you to 32 months’ imprisonment.',
    counter: 'I considered the letters of 32 months of friendship.',
  },
  {
    name: '<defendant> is sentenced to <term>',
    means: { what: 'sentence' },
    says: [
      phrase`${IS} (?:sentenced|imprisoned|jailed|committed to prison|ordered to serve|liable to serve)\b(?:,[^.;:,]{1,50},)?(?: to| for)?${NEAR}(?<value>${TERM})`,
      phrase`${MUST} (?:serve|go to prison for|be imprisoned for|be sentenced to|be a sentence of|be a term of|spend)\b${NEAR}(?<value>${TERM})`,
      phrase`\b(?:there will|there must|there shall|it will|it shall|it must|will|shall|must) be ${NEAR}(?<value>${TERM})['’]?(?: of)? (?:immediate )?imprisonment`,
    ],
    example: 'The defendant is sentenced to 2 years’ imprisonment.',
    counter: 'The defendant is 2 years from retirement.',
  },
  {
    name: 'sentence <is> <term>',
    means: { what: 'sentence' },
    says: [
      phrase`\b(?:sentences?|term of imprisonment|period of imprisonment)(?: (?:on|for|in respect of|to be passed|I pass|I impose|imposed|that I impose|of (?:this|the) court) ?[^.;:]{0,50}?)? (?:is|are|will be|shall be|must be|should be|becomes) (?:(?:therefore|thus|accordingly|one of|that of|imprisonment for|immediate|fixed at) ){0,3}(?<value>${TERM})`,
      phrase`\b(?:resulting in|leaving|making|arriv(?:e|ing) at|com(?:es|ing) to|giv(?:es|ing)|produc(?:es|ing)|yield(?:s|ing)|leads? to) (?:an? |the )?(?:\w+ )?(?:sentence|term) of (?<value>${TERM})`,
      phrase`\ba (?:sentence|term) of (?:imprisonment (?:of|for) )?(?<value>${TERM})['’]?(?: of)?(?: immediate)?(?: imprisonment)? (?:is|will be|must be|shall be) (?:\w+ )?(?:imposed|passed)\b(?! by)`,
      phrase`^\W*sentence\s?[:–—-]\s?(?<value>${TERM})`,
      phrase`\b(?:[DA]\d|defendant|accused|appellant|applicant)'s (?:sentence |term )?(?:is|becomes) (?:therefore |accordingly |thus )?(?<value>${TERM})`,
      phrase`^\W*(?<value>${TERM})'?(?: of)? (?:immediate )?imprisonment(?=[.;,]|$)`,
      phrase`^\W*(?:on|for) (?:each|both)(?: of the)?(?: \w+)? (?:charges?|counts?|offences?),? (?<value>${TERM})'?(?: of)?(?: imprisonment)?(?=[.;,]|$)`,
    ],
    example: 'The sentence on Charge 1 is 28 months.',
    counter: 'The sentence on Charge 1 is appropriate.',
  },
  {
    name: '<charge or defendant>: <term>',
    means: { what: 'sentence' },
    says: [
      phrase`^(?:\W|[a-z\d]{1,3}[.)]|[ivx]{1,4}\)){0,6}(?:(?:on|for|in respect of|as regards) )?(?:(?:the )?(?:(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth) )?(?:charge|count|defendant|accused)|D\d|(?:Mr|Ms|Miss) \w+)[^.;:]{0,40}?(?:[:–—,-]| (?:to|is)) ?(?:a (?:sentence|term) of )?(?<value>${TERM})['’]?(?: of)? (?:imprisonment|immediate|in prison|detention|suspended)`,
    ],
    example: '(a) Charge 1: 28 months’ imprisonment;',
    counter: '(a) Charge 1 is about 28 months of trading.',
  },
  {
    name: 'and <defendant> to <term>',
    means: { what: 'sentence', follows: true },
    says: [
      phrase`(?:\b(?:and|but)|,|;) (?:that of )?(?:(?:the )?(?:\w+ )?(?:defendant|appellant|applicant|respondent|accused)|[DA]\d|you, [A-Z]\w+,|(?:Mr |Ms |Miss |Madam )?[A-Z]\w+)(?:'s?)?(?: (?:sentence|term))?(?: is)?(?: reduced)?(?: from [^.;:,]{1,40}?)?,? ${TO_ONE_OF}(?<value>${TERM})(?=['’]?(?: of)?(?: imprisonment|[.,;]| on| and|$))`,
      phrase`(?:\band|,|;) (?:(?:the )?(?:\d(?:st|nd|rd|th)|first|second|third|fourth) (?:defendant|appellant|applicant|accused)|[DA]\d),? (?<value>${TERM})(?=['’]?(?: of)?(?: imprisonment|[.,;]|$))`,
    ],
    example: 'I adopted the same approach, and D2 to 25 months.',
    counter: 'He went to school and moved to 25 places.',
  },
  {
    name: 'and <term> on <charge>',
    means: { what: 'sentence', follows: true },
    says: [
      phrase`(?:\band|,) (?:to )?(?:a (?:sentence|term) of )?(?<value>${TERM})['’]?(?: of)?(?: imprisonment)? (?:on|for|in respect of) (?:the )?(?:charge|count|(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|last) (?:charge|count))`,
    ],
    example: 'I adopted the same for the rest, and 6 months on Charge 2.',
    counter: 'He was absent for May and 6 months on medical leave.',
  },
  {
    name: 'life imprisonment',
    means: { what: 'sentence', is: 'total' },
    says: [
      phrase`(?:${COURT} ${PASSES}|${IS} sentenced|\bsentence (?:is|must be|fixed by law is)|${MUST} be)${WORDS}(?<value>life imprisonment|imprisonment for life|\blife\b(?= on| with| for))`,
    ],
    example: 'I sentence you to life imprisonment.',
    counter: 'The maximum is life imprisonment.',
  },
  {
    name: 'suspended for <term>',
    means: { what: 'other' },
    says: [phrase`\b(?<value>suspended for (?:a period of )?${TERM})`],
    example: 'It is to be suspended for 2 years.',
    counter: 'The licence was suspended pending trial.',
  },
  {
    name: 'total fine <is> <money>',
    means: { what: 'fine', is: 'total' },
    says: [
      phrase`\b(?:total|aggregate) (?:fine|of the fines|amount of (?:the )?fines?)\b[^.;:]{0,30}?(?<value>${MONEY})|\bfines? (?:totalling|amounting to) (?<value2>${MONEY})`,
      phrase`\b(?:substitut(?:e|ed|ing)|replac(?:e|ed|ing))\b[^.;:]{0,90}?\bfine of (?<value>${MONEY})`,
    ],
    example: 'The total fine is $65,000.',
    counter: 'The total loss is $65,000.',
  },
  {
    name: 'fine reduced to <money>',
    means: { what: 'fine', is: 'total', onAppeal: true },
    says: [
      phrase`${COURT}[^.;:]{0,60}? (?:reduced?|vary|varied) the (?:\w+ )?fines?\b[^.;:]{0,40}? to (?<value>${MONEY})`,
      phrase`\bfines?\b[^.;:]{0,40}? (?:is|are|be) (?:reduced|varied)(?: from [^.;:]{1,20}?)? to (?<value>${MONEY})`,
    ],
    example: 'I allow the appeal and reduce the fine to $15,000.',
    counter: 'I allow the appeal and reduce the rent to $15,000.',
  },
  {
    name: '<defendant> is fined <money>',
    means: { what: 'fine' },
    says: [
      phrase`(?:${IS}|${COURT}|${MUST} be|\band) (?:also )?fine(?:d)?\b(?! of)${NEAR}(?<value>${MONEY})`,
      phrase`(?:${COURT} (?:impose|order|sentence)|${MUST} pay|${IS} (?:ordered to pay|sentenced to)|\b(?:with|and|plus|together with))\b[^.;:]{0,60}?\bfine of (?<value>${MONEY})`,
      phrase`^(?:\W|[a-z\d]{1,3}[.)]|[ivx]{1,4}\)){0,6}[^.;:]{0,40}[:–—-] ?(?:a )?fine (?:of )?(?<value>${MONEY})`,
    ],
    example: 'He is fined HK$3,000.',
    counter: 'He paid a fee of HK$3,000.',
  },
  {
    name: 'disqualification reduced to <term>',
    means: { what: 'disqualification', is: 'total', onAppeal: true },
    says: [
      phrase`\bdisqualification\b[^.;:]{0,60}?\b(?:is|are|be|to be) (?:\w+ )?(?:reduced|varied|shortened)\b(?: from [^.;:]{1,30}?)? to (?<value>${TERM})`,
      phrase`${COURT} (?:reduce|vary|shorten)\b[^.;:]{0,40}?\bdisqualification\b[^.;:]{0,40}? to (?<value>${TERM})`,
    ],
    example: 'The period of disqualification is reduced to 3 years.',
    counter: 'The period of grace is reduced to 3 years.',
  },
  {
    name: 'disqualified from driving for <term>',
    means: { what: 'disqualification' },
    says: [
      phrase`\bdisqualif(?:y|ied|ication)\b[^.;:]{0,110}?\b(?:for|of) (?:a (?:further )?(?:period|term) of |a minimum of |at least )?(?<value>${TERM})`,
    ],
    example: 'She is disqualified from driving for 18 months.',
    counter: 'She is not qualified to drive.',
  },
  {
    name: '<community order> made',
    means: { what: 'other' },
    says: [
      phrase`(?:${COURT} (?:make|impose|order|sentence|place|pass|bind|commit|send|discharge)|${IS} (?:ordered|placed|sentenced|committed|sent|detained|bound|made subject|to be detained)|${MUST} (?:perform|be placed|be detained|go to|be sent|enter|be bound)|\bby way of)\b[^.;:]{0,60}?\b(?<value>(?:(?:${HOURS} )?${ORDER_TO}|${HOURS} (?:community service|unpaid work))(?:(?: of| for)? (?:a period of )?(?:${HOURS}|${TERM}))?)`,
      phrase`${IS} (?<value>(?:bound over|conditionally discharged|absolutely discharged)(?: [^.;:]{0,50}?for (?:a period of )?${TERM})?)`,
    ],
    example: 'I make a community service order of 160 hours.',
    counter: 'The report does not recommend community service.',
  },
  {
    name: 'I enhance by <share or term>',
    means: { what: 'enhancement' },
    says: [
      phrase`${COURT} (?:enhance|increase|uplift|raise|add)\b[^.;:]{0,70}?(?:\bby )?(?<value>${TERM}|${SHARE})(?! (?:discount|reduction))`,
      phrase`\b(?:enhanced|increased|uplifted|raised) by (?<value>${TERM}|${SHARE})`,
      phrase`${COURT}${WORDS}\b(?:enhancement|uplift|increase) of (?<value>${TERM}|${SHARE})`,
    ],
    example: 'I enhance it by 3 months.',
    counter: 'The prosecution asks for an enhancement.',
  },
  {
    name: 'I reduce by <share or term>',
    means: { what: 'discount' },
    says: [
      phrase`${COURT} (?:reduce|discount|deduct|take off|lower|cut|shorten|knock off)\b(?![^.;:]{0,40} to \d)[^.;:]{0,70}?(?:\bby )?(?<value>${SHARE}|${TERM})`,
      phrase`\b(?:reduced|discounted|lowered|shortened) by (?<value>${SHARE}|${TERM})`,
      phrase`\b(?:and|will|would|I) (?:reduce|discount) (?:it|that|the sentence|this|them) by (?<value>${SHARE}|${TERM})`,
      phrase`(?:${COURT} (?:give|gave|allow(?:ed)?|grant(?:ed)?|apply|applied|afford(?:ed)?|accord)|\b(?:is|are|be) (?:given|allowed|granted|afforded|accorded|entitled to)|\breceives?|\bdeserves?)\b[^.;:]{0,60}?(?<value>${SHARE}|${TERM})[- ]?(?:\w+ ){0,3}?(?:discount|reduction|credit|deduction|off\b|for (?:the|his|her|your|their) (?:guilty )?pleas?)`,
      phrase`(?:${COURT} (?:give|gave|allow(?:ed)?|grant(?:ed)?|apply|applied|afford(?:ed)?|make|made)|\b(?:is|are|be) (?:given|allowed|granted|afforded|entitled to)|\b(?:after|with|less)\b) ?[^.;:]{0,40}?\b(?:discount|reduction|credit|deduction) of (?:about |approximately |a full |a further |around )?(?<value>${SHARE}|${TERM})`,
    ],
    example: 'I reduce it by one-third for the plea.',
    counter: 'Plea discounts are matters of practice.',
  },
  {
    name: 'reduced to <term>',
    means: { what: 'discount', is: 'result' },
    says: [
      phrase`\b(?:reduc(?:e[sd]?|ing)|brings?|bringing|lower(?:s|ed|ing)?|discount(?:s|ed|ing)?)(?: (?:it|this|that|them|the (?:\w+ )?(?:sentence|starting point|term)))?(?: from [^.;:,]{1,40}?)?(?: by [^.;:,]{1,40}?)?(?: down)? to (?<value>${TERM})`,
    ],
    example: 'That is reduced to 28 months.',
    counter: 'They are reduced to tears.',
  },
  {
    name: 'enhanced to <term>',
    means: { what: 'enhancement', is: 'result' },
    says: [
      phrase`\b(?:enhanc(?:e[sd]?|ing)|increas(?:e[sd]?|ing)|rais(?:e[sd]?|ing)|uplift(?:s|ed|ing)?)(?: (?:it|this|that|them|the (?:\w+ )?(?:sentence|starting point|term)))?(?: from [^.;:,]{1,40}?)? to (?<value>${TERM})`,
    ],
    example: 'It was enhanced to 39 months.',
    counter: 'Enhanced security came to 39 sites.',
  },
];
