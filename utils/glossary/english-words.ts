import { plainLatin } from './normalise';

/**
 * Endings the statute book does not use, with the one it does. Hong Kong writes British English with -ize;
 * the keys only have to agree with themselves, so both spellings fold to one.
 */
const SPELLINGS: Readonly<Record<string, string>> = {
  judgement: 'judgment',
  license: 'licence',
  defense: 'defence',
  offense: 'offence',
  pretense: 'pretence',
  licensed: 'licenced',
  licensing: 'licencing',
  practise: 'practice',
  practised: 'practiced',
  practising: 'practicing',
  check: 'cheque',
  labor: 'labour',
  harbor: 'harbour',
  honor: 'honour',
  favor: 'favour',
  neighbor: 'neighbour',
  behavior: 'behaviour',
  endeavor: 'endeavour',
  tumor: 'tumour',
  humor: 'humour',
  rigor: 'rigour',
  candor: 'candour',
  color: 'colour',
  armor: 'armour',
  parlor: 'parlour',
  center: 'centre',
  theater: 'theatre',
  meter: 'metre',
  liter: 'litre',
  fiber: 'fibre',
  program: 'programme',
  catalog: 'catalogue',
  dialog: 'dialogue',
  installment: 'instalment',
  fulfill: 'fulfil',
  fulfillment: 'fulfilment',
  willful: 'wilful',
  willfully: 'wilfully',
  skillful: 'skilful',
  enroll: 'enrol',
  enrollment: 'enrolment',
  acknowledgement: 'acknowledgment',
  abridgement: 'abridgment',
  jail: 'gaol',
  maneuver: 'manoeuvre',
  artifact: 'artefact',
  mold: 'mould',
  tire: 'tyre',
  plow: 'plough',
  counselor: 'counsellor',
  jewelry: 'jewellery',
  traveler: 'traveller',
  canceled: 'cancelled',
  canceling: 'cancelling',
  cancelation: 'cancellation',
  labeled: 'labelled',
  labeling: 'labelling',
  signaling: 'signalling',
  modeled: 'modelled',
  marshaling: 'marshalling',
  sulfur: 'sulphur',
  aluminum: 'aluminium',
  aeroplane: 'airplane',
  gray: 'grey',
  sceptical: 'skeptical',
  pediatric: 'paediatric',
  anesthetic: 'anaesthetic',
  hemorrhage: 'haemorrhage',
  estrogen: 'oestrogen',
  connexion: 'connection',
  enquiry: 'inquiry',
  enquire: 'inquire',
  indorse: 'endorse',
  indorsed: 'endorsed',
  indorsement: 'endorsement',
  inforce: 'enforce',
  cypres: 'cy-pres',
};

const IRREGULAR: Readonly<Record<string, string>> = {
  children: 'child',
  grandchildren: 'grandchild',
  men: 'man',
  women: 'woman',
  persons: 'person',
  people: 'person',
  wives: 'wife',
  lives: 'life',
  knives: 'knife',
  thieves: 'thief',
  halves: 'half',
  selves: 'self',
  attorneys: 'attorney',
  monies: 'money',
  moneys: 'money',
  indices: 'index',
  appendices: 'appendix',
  memoranda: 'memorandum',
  dicta: 'dictum',
  data: 'data',
  media: 'media',
  bases: 'basis',
  analyses: 'analysis',
  crises: 'crisis',
  paid: 'pay',
  held: 'hold',
  sold: 'sell',
  bought: 'buy',
  brought: 'bring',
  gave: 'give',
  given: 'give',
  took: 'take',
  taken: 'take',
  sued: 'sue',
  suing: 'sue',
  swore: 'swear',
  sworn: 'swear',
  stole: 'steal',
  stolen: 'steal',
  bound: 'bind',
  left: 'leave',
  lent: 'lend',
  hung: 'hang',
  broke: 'break',
  broken: 'break',
  dying: 'die',
  died: 'die',
};

/** Words whose ending looks like an inflection and is none. */
const WHOLE = new Set(
  'means proceedings gas bus lens alias bias news species series premises always perhaps thus process address business witness access progress congress fitness illness loss class pass possess hearing bring thing nothing during king ring string spring evening building ceiling being shed bed red need indeed hundred seed feed speed breed exceed proceed succeed deed'.split(
    ' ',
  ),
);

const PLAIN_ENDING = /(?:ss|us|is)$/;

function withoutPlural(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || PLAIN_ENDING.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:sses|shes|ches|xes|zes)$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** dismissed, dismissing → dismiss; charged, charging → charg (the e goes from both sides). */
function withoutVerbEnding(word: string): string {
  const ending = /(?:ied|ed|ing)$/.exec(word)?.[0];
  if (ending === undefined || word.length - ending.length < 3) return word;
  const stem = word.slice(0, -ending.length);
  if (!/[aeiouy]/.test(stem)) return word;
  if (ending === 'ied') return `${stem}y`;
  return stem;
}

/** planned → plan, cancelled → cancel; dismiss becomes dismis too, which is all the same for a key. */
const DOUBLED = /([bdgklmnprst])\1$/;

/** One spelling for what is written in two: -ise/-ize, -our/-or, judgement/judgment. */
export function foldSpelling(word: string): string {
  const known = Object.hasOwn(SPELLINGS, word) ? SPELLINGS[word] : undefined;
  if (known !== undefined) return known;
  if (word.length > 6) return word.replace(/is(e[drs]?|ing|ation|ations|able)$/, 'iz$1');
  return word;
}

const stems = new Map<string, string>();

/** Keeps the memory of a long session bounded; words of a few ordinances fit many times over. */
const STEMS_KEPT = 20_000;

function computeStem(word: string): string {
  const irregular = Object.hasOwn(IRREGULAR, word) ? IRREGULAR[word] : undefined;
  if (irregular !== undefined) return irregular;
  if (WHOLE.has(word) || word.length < 4) return foldSpelling(word);
  const singular = withoutPlural(word);
  if (WHOLE.has(singular)) return singular;
  const spelled = foldSpelling(foldSpelling(word) === word ? singular : foldSpelling(word));
  const bare = withoutVerbEnding(spelled);
  const stem = bare.length > 4 && bare.endsWith('e') ? bare.slice(0, -1) : bare;
  return stem.length > 3 ? stem.replace(DOUBLED, '$1') : stem;
}

/** Stem of one lower-case word, so that inflections meet: charges, charged, charging → charg. */
export function stemWord(word: string): string {
  const kept = stems.get(word);
  if (kept !== undefined) return kept;
  const stem = computeStem(word);
  if (stems.size >= STEMS_KEPT) stems.clear();
  stems.set(word, stem);
  return stem;
}

/** Lower-case words of an English form: no possessive, no hyphen, no bracket. "Magistrates' Courts" → magistrates, courts */
export function englishWords(text: string): string[] {
  return plainLatin(text)
    .replace(/'s\b/g, '')
    .replace(/([a-z])\.(?=[a-z]\b)/g, '$1')
    .replace(/&/g, ' and ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Key under which a form is looked up as it was written. */
export function foldEnglish(text: string): string {
  return englishWords(text).map(foldSpelling).join(' ');
}
