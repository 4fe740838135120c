import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { hasCorpora, readPinned } from '../scripts/learn/corpora';
import { CHINESE } from '../utils/core/language';
import { OUTCOME_ROWS, rowDocument } from '../utils/outcome/__fixtures__/outcome-rows';
import { SENTENCING_DOCUMENTS, sentencingDocument } from '../utils/outcome/__fixtures__/sentencing-documents';
import { DISPOSAL_BARS } from '../utils/outcome/english-clauses';
import { findOrder, findOutcome } from '../utils/outcome/find-outcome';
import { findSentences } from '../utils/outcome/find-sentences';
import { CHINESE_SENTENCING } from '../utils/outcome/sentences/chinese-rows';
import { ENGLISH_SENTENCING } from '../utils/outcome/sentences/english-rows';
import { ENGLISH_WHOSE } from '../utils/outcome/whose/english-rows';
import { type Whose, whoseWords } from '../utils/outcome/whose-words';
import { findHits } from '../utils/rules/rule';

/** Prints how outcomes, sentences and voices are read, beside the simplest way, and what each rule is worth. */
export async function run(): Promise<void> {
  printOutcomes();
  printDisposals();
  printSentences();
  printVoices();
}

const percent = (part: number, whole: number): string => `${whole === 0 ? 0 : Math.round((part / whole) * 100)} %`;

/** The last word of disposal, whoever says it. */
const LAST_WORD: readonly (readonly [RegExp, string])[] = [
  [/dismiss(?:ed|es)?\b|駁回|驳回/gi, 'dismissed'],
  [/\ballow(?:ed|s)?\b|得直/gi, 'allowed'],
  [/\bgrant(?:ed|s)?\b|批准|批予/gi, 'granted'],
  [/\brefus(?:e|ed|es)\b|拒絕|拒绝/gi, 'refused'],
  [/\bsentenced?\b|判處|判处/gi, 'sentenced'],
  [/\bguilty\b|罪名成立/gi, 'convicted'],
];

function byLastWord(text: string): string | null {
  const last = LAST_WORD.flatMap(([pattern, outcome]) =>
    [...text.matchAll(pattern)].map(({ index }) => ({ index, outcome })),
  );
  return last.sort((a, b) => b.index - a.index)[0]?.outcome ?? null;
}

function printOutcomes(): void {
  console.log('outcomes, own rows (tuned on; silence is allowed)');
  for (const [name, chinese] of [
    ['English', false],
    ['Chinese', true],
  ] as const) {
    const rows = OUTCOME_ROWS.filter(([, text]) => CHINESE.test(text) === chinese);
    const ways = [
      ['rules', (text: string) => findOutcome(rowDocument(text))?.outcome ?? null],
      ['last word', byLastWord],
    ] as const;
    for (const [way, tell] of ways) {
      const told = rows.map(([wanted, text]) => ({ wanted, found: tell(text) }));
      const right = told.filter(({ wanted, found }) => wanted === found).length;
      const silent = told.filter(({ wanted, found }) => wanted !== found && found === null).length;
      console.log(
        `${name.padEnd(9)}${way.padEnd(11)}${String(rows.length).padStart(4)} rows, ${right} right, ${silent} silent, ${rows.length - right - silent} wrong`,
      );
    }
  }
}

/** Hits: dispositions that the rule read; alone: no other rule read that sentence; false: it gave the outcome, and the row wants another. */
function printDisposals(): void {
  const hits = new Map<string, { own: number; alone: number; wrong: number; real: number }>();
  const of = (rule: string) => {
    const known = hits.get(rule) ?? { own: 0, alone: 0, wrong: 0, real: 0 };
    hits.set(rule, known);
    return known;
  };
  for (const [wanted, text] of OUTCOME_ROWS) {
    const document = rowDocument(text);
    const found = findOutcome(document);
    const order = findOrder(document);
    for (const one of order) {
      const rule = of(one.rule ?? '');
      const same = order.filter(({ sentence }) => sentence.start === one.sentence.start);
      rule.own += 1;
      if (new Set(same.map((other) => other.rule)).size === 1) rule.alone += 1;
      if (found && found.outcome !== wanted && found.start === one.sentence.start) rule.wrong += 1;
    }
  }
  const judgments = hasCorpora() ? readPinned() : [];
  for (const { id, title, paragraphs } of judgments)
    for (const { rule } of findOrder({
      id,
      title,
      language: 'en',
      paragraphs: paragraphs.map((one) => ({ ...one, id: one.number })),
    }))
      of(rule ?? '').real += 1;
  console.log(
    `\nrule that disposes                               hits  alone  false   on ${judgments.length} real judgments nobody labelled`,
  );
  for (const [name, { own, alone, wrong, real }] of [...hits].sort(([, a], [, b]) => b.own - a.own))
    console.log(`${name.padEnd(44)}${[own, alone, wrong, real].map((value) => String(value).padStart(7)).join('')}`);
  console.log(
    'bars on those rows:',
    DISPOSAL_BARS.map(
      ({ name, says }) =>
        `${name} ${OUTCOME_ROWS.filter(([, text]) => says.some((pattern) => pattern.test(text))).length}`,
    ).join(' · '),
  );
}

function printSentences(): void {
  let wanted = 0;
  let right = 0;
  let wrong = 0;
  const hits = new Map<string, number>();
  for (const document of SENTENCING_DOCUMENTS) {
    const found = findSentences(sentencingDocument(document));
    wanted += document.wanted.length;
    found.forEach(({ total, steps }, at) => {
      const isRight = JSON.stringify(sorted(total)) === JSON.stringify(sorted(document.wanted[at]?.total));
      if (isRight) right += 1;
      else if (total) wrong += 1;
      for (const { rule } of steps) hits.set(rule, (hits.get(rule) ?? 0) + 1);
    });
  }
  console.log(
    `\nsentences, ${SENTENCING_DOCUMENTS.length} own documents (tuned on): ${wanted} defendants, ${right} totals right, ${wrong} wrong`,
  );
  const rules = [...ENGLISH_SENTENCING, ...CHINESE_SENTENCING];
  console.log('rules that fire there:', rules.map(({ name }) => `${name} ${hits.get(name) ?? 0}`).join(' · '));
}

const sorted = (total: object | undefined): unknown[] =>
  Object.entries(total ?? {}).sort(([a], [b]) => a.localeCompare(b));

const ROLES = '../shared/corpora/roles.jsonl.gz';
/** Judgments that the rules were tuned on; the rest are looked at by nobody. */
const TUNED = 25;

type Labelled = { readonly id: string; readonly sentences: readonly (readonly [label: string, text: string])[] };

/** Facts are told in any voice, so they are left out. */
const WHOSE_LABEL: Readonly<Record<string, Whose>> = {
  Argument: 'party',
  'Ruling by Lower Court': 'court-below',
  Precedent: 'other-case',
  Statute: 'statute',
  'Ratio of the decision': 'this-court',
  'Ruling by Present Court': 'this-court',
};

type Told = { readonly wanted: Whose; readonly found: Whose; readonly text: string; readonly rule: string };

function printVoices(): void {
  if (!existsSync(ROLES)) {
    console.log('\nwhose words: the labelled judgments are not here, skipped');
    return;
  }
  const judgments = gunzipSync(readFileSync(ROLES))
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Labelled);
  const tuned = judgments.slice(0, TUNED).flatMap(tellVoices);
  const aside = judgments.slice(TUNED).flatMap(tellVoices);
  printFold(`whose words, ${TUNED} judgments tuned on`, tuned);
  printFold(`whose words, ${judgments.length - TUNED} judgments kept aside`, aside);
  printRules(tuned);
}

/** The corpus has no paragraphs; a sentence that opens with a number begins one. */
function tellVoices({ sentences }: Labelled): Told[] {
  const paragraphs: { id: string; number: string; text: string }[] = [];
  const places = sentences.map(([label, said], at) => {
    const text = said.trim().replace(/([^.:;?])$/, '$1.');
    if (at === 0 || /^\s*\d{1,3}\s?\.(?!\d)/.test(said))
      paragraphs.push({ id: `p${at}`, number: `${at + 1}`, text: '' });
    const last = paragraphs.at(-1);
    if (!last) return { label, text, paragraph: 0, start: 0 };
    const start = last.text === '' ? 0 : last.text.length + 1;
    last.text += `${start === 0 ? '' : ' '}${text}`;
    return { label, text, paragraph: paragraphs.length - 1, start };
  });
  const spoken = whoseWords({ language: 'en', title: '', paragraphs });
  return places.flatMap(({ label, text, paragraph, start }) => {
    const wanted = WHOSE_LABEL[label];
    const own = spoken[paragraph]?.sentences ?? [];
    const from = own[0]?.start ?? 0;
    const heard = own.findLast((one) => one.start - from <= start + 1);
    return wanted && heard ? [{ wanted, found: heard.whose, text, rule: heard.rule }] : [];
  });
}

/** The simplest way: a word or two that gives each voice away. */
function byKeyword(text: string): Whose {
  if (/\b(?:submit|argu|conten|counsel)/i.test(text)) return 'party';
  if (/\b(?:section|act|rule)\b/i.test(text) && /\b(?:provid|reads)/i.test(text)) return 'statute';
  if (/\b(?:v\.|vs\.)|\bthis court\b.*\bheld/i.test(text)) return 'other-case';
  return /\b(?:high court|trial court|judge|tribunal)\b.*\b(?:held|found|dismissed|allowed)/i.test(text)
    ? 'court-below'
    : 'this-court';
}

function printFold(name: string, told: readonly Told[]): void {
  const ways = [
    ['rules', told.map(({ found }) => found)],
    ['keywords', told.map(({ text }) => byKeyword(text))],
    ['all ours', told.map((): Whose => 'this-court')],
  ] as const;
  console.log(`\n${name}: ${told.length} sentences`);
  for (const [way, found] of ways) {
    const right = told.filter(({ wanted }, at) => found[at] === wanted).length;
    const others = told.flatMap(({ wanted }, at) => (wanted === 'this-court' ? [] : [found[at]]));
    const taken = others.filter((one) => one === 'this-court').length;
    console.log(
      `${way.padEnd(10)}right ${percent(right, told.length).padStart(5)}   others’ words called the court’s ${percent(taken, others.length).padStart(5)}`,
    );
  }
  for (const whose of ['this-court', 'party', 'court-below', 'other-case', 'statute'] as const) {
    const wanted = told.filter((one) => one.wanted === whose).length;
    const found = told.filter((one) => one.found === whose).length;
    const both = told.filter((one) => one.wanted === whose && one.found === whose).length;
    console.log(
      `  ${whose.padEnd(12)}base ${percent(wanted, told.length).padStart(5)}   recall ${percent(both, wanted).padStart(5)}   precision ${percent(both, found).padStart(5)}`,
    );
  }
}

/** Hits: sentences in which the row speaks; alone: no other row does; false: it decided, and the label differs. */
function printRules(told: readonly Told[]): void {
  console.log('\nrule, on the judgments tuned on                hits  alone  false');
  const hits = told.map(({ text }) => findHits(ENGLISH_WHOSE, text.replace(/[’]/g, "'")).map(({ rule }) => rule.name));
  for (const { name } of ENGLISH_WHOSE) {
    const own = hits.filter((names) => names.includes(name));
    const alone = own.filter((names) => names.length === 1).length;
    const wrong = told.filter(({ rule, wanted, found }) => rule === name && wanted !== found).length;
    console.log(
      `${name.padEnd(44)}${String(own.length).padStart(7)}${String(alone).padStart(7)}${String(wrong).padStart(7)}`,
    );
  }
}
