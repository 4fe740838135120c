import { perObject } from '../core/per-object';
import { splitSentences } from '../core/sentences';
import { phraseInCase } from '../rules/phrase';
import { isAbridged } from './is-abridged';
import { readChineseDispositions } from './outcome-chinese';
import { readEnglishDispositions } from './outcome-english';
import { type Disposition, isFavourable } from './outcome-types';
import { ownBodies } from './own-bodies';
import type { ReadParagraph } from './place-paragraphs';
import { disciplines, isOnAppeal } from './proceedings';
import { REPLACED, readReplaced } from './replaced-rows';
import { whoseWordsIn } from './whose-words';

/** A disposition and where it stands. */
export type Placed = Disposition & {
  readonly at: number;
  readonly paragraph: ReadParagraph;
  readonly start: number;
  readonly end: number;
};

const DISPOSED_OF =
  /appeals?|applications?|petition|summons|claim|counterclaim|motion|convictions?|injunction|decision/;

/** After the last numbered paragraph come its list entries, then signatures and notes that a page may not mark. */
const ENTRIES_AFTER_LAST_NUMBER = 14;

export function readableOf(read: readonly ReadParagraph[]): ReadParagraph[] {
  const lastNumbered = read.findLastIndex(({ number, part }) => part === 'body' && /^\d/.test(number ?? ''));
  const end = lastNumbered < 0 ? read.length : lastNumbered + 1 + ENTRIES_AFTER_LAST_NUMBER;
  return read
    .slice(0, end)
    .filter(
      ({ part, text }) =>
        (part === 'body' || (part === 'heading' && DISPOSING_HEADING.test(text))) && text.trim() !== '',
    );
}

const DISPOSING_HEADING =
  /(?:appeal|application|leave|motion|summons|petition|claim).{0,40}(?:allowed|dismissed|refused|granted)|上訴(?:駁回|得直)/i;

/** How far from the end dispositions are looked for: a fifth of the judgment, at least eight paragraphs. */
const TAIL_SHARE = 0.2;
const TAIL_LEAST = 8;
/** Where a judgment begins with what was already decided after the hearing. */
const HEAD = 4;
/** Footnotes that a page prints into its last paragraph. */
const NOTES_WITHIN = /\s\[(?:note|fn): ?1\]/i;
/** In a paragraph without end, so many letters of it are its end. */
const LAST_LETTERS = 5000;

export const dispositionsIn = (read: readonly ReadParagraph[], chinese: boolean): readonly Placed[] =>
  (chinese ? placeChinese : placeEnglish)(read);

const placeEnglish = perObject((read: readonly ReadParagraph[]) => placeDispositions(read, false));
const placeChinese = perObject((read: readonly ReadParagraph[]) => placeDispositions(read, true));

function placeDispositions(read: readonly ReadParagraph[], chinese: boolean): Placed[] {
  const readable = readableOf(read);
  const counts = new Map<string, number>();
  for (const { opinion } of readable) counts.set(opinion, (counts.get(opinion) ?? 0) + 1);
  const seen = new Map<string, number>();
  const others = spokenByOthers(read);
  const own = ownBodies(readable);
  const meantHere = fitTo(read);
  let previous = '';
  const placed = readable.flatMap((paragraph, at) => {
    const place = seen.get(paragraph.opinion) ?? 0;
    const count = counts.get(paragraph.opinion) ?? 0;
    seen.set(paragraph.opinion, place + 1);
    const isTail = place >= count - Math.max(TAIL_LEAST, count * TAIL_SHARE);
    if (!isTail && place >= HEAD) return [];
    const isLast = place >= count - 2;
    const letters = paragraph.text.search(NOTES_WITHIN) + 1 || paragraph.text.length;
    return splitSentences(paragraph.text).flatMap(({ start, end }) => {
      const sentence = paragraph.text.slice(start, end);
      if (others.has(paragraph.start + start) || isAbridged(sentence) || ENACTED.test(sentence)) return [];
      const read = meantHere(readSentence(own(sentence), previous, chinese, isLast), sentence);
      previous = sentence;
      const isOrder = isTail && letters - end < LAST_LETTERS;
      if (!isOrder && !isOwnReport(sentence)) return [];
      const span = { start: paragraph.start + start, end: paragraph.start + end };
      return read.map((each) => ({
        ...each,
        strength: isOrder ? each.strength : (1 as const),
        at,
        paragraph,
        ...span,
      }));
    });
  });
  return preferReport(placed);
}

/**
 * What a disposition means depends on the proceedings: on appeal nobody is sentenced for the first time, and a sentence put in the
 * place of another allows the appeal; who disciplines a profession convicts and sentences nobody.
 */
function fitTo(read: readonly ReadParagraph[]): (found: Disposition[], sentence: string) => Disposition[] {
  const opening = read.slice(0, OPENING).map(({ text }) => text);
  const isRegulator = disciplines(opening);
  const onAppeal = isOnAppeal(read);
  return (found, sentence) => {
    if (isRegulator) return found.filter(({ subject }) => subject !== 'verdict' && subject !== 'sentence');
    return onAppeal ? [...found.filter(({ subject }) => subject !== 'sentence'), ...readReplaced(sentence)] : found;
  };
}

/** Who is before the court, and why, stands in the first paragraphs. */
const OPENING = 30;

/** What the court says, or reports at the head, of the appeal itself tells more than the sentence that takes another’s place. */
function preferReport(placed: readonly Placed[]): Placed[] {
  const isReplaced = ({ rule }: Placed): boolean => REPLACED.some(({ name }) => name === rule);
  const appeals = placed.filter((one) => one.subject === 'appeal' && !isReplaced(one));
  const isReported = appeals.length > 0 && appeals.every(({ strength }) => strength === 1);
  const reviews = placed.filter(({ subject, said = '' }) => subject === 'claim' && /\breview\b|覆核/i.test(said));
  const isSaid = [...appeals, ...reviews].some(({ outcome }) => isFavourable(outcome));
  return placed.filter((one) => !((isReported || isSaid) && isReplaced(one)));
}

/** A statute's own words, where nothing introduces them. */
const ENACTED =
  /\bhereinafter\b|\bProvided that\b|^\W*\(\d{1,2}\) (?:If|Where|Subject to|Notwithstanding|No|Any|An?) |\b(?:under|for the purposes of) this (?:Act|Ordinance|Regulation|subsection)\b|\bsubsection \(\d|本條例(?:所指|的施行)|第（?\d{1,2}）?款所/;

/** Where a sentence begins that a party, a witness, a court below or another case speaks. */
const spokenByOthers = (read: readonly ReadParagraph[]): ReadonlySet<number> =>
  new Set(
    whoseWordsIn(read).flatMap(({ sentences }) =>
      sentences.flatMap(({ whose, start, dissents }) => (whose === 'this-court' && !dissents ? [] : [start])),
    ),
  );

function readSentence(sentence: string, previous: string, chinese: boolean, isLast: boolean): Disposition[] {
  const isChinese = /\p{Script=Han}/u.test(sentence) && (chinese || !/[a-z]{3}/.test(sentence));
  if (isChinese) return readChineseDispositions(sentence, isLast);
  return readEnglishDispositions(resolvePronoun(sentence, previous), isLast);
}

/** `This appeal is hopeless. It is dismissed.`: the noun stands one sentence before. */
function resolvePronoun(sentence: string, previous: string): string {
  const object = OBJECT_IT.exec(sentence)?.[0];
  if (object) {
    const heard = /\b[Tt]he (?:[\w-]{1,20} ){0,2}?(appeals?|applications?|petition|summons|motion)\b/.exec(
      previous,
    )?.[1];
    return heard ? sentence.replace(object, object.replace(/(?:it|them)$/, `the ${heard}`)) : sentence;
  }
  if (/^That of /.test(sentence)) {
    const owned = /\b(claim|appeal|application|summons)s?\b/.exec(previous)?.[1];
    return owned ? sentence.replace(/^That/, `The ${owned}`) : sentence;
  }
  if (!/^(?:It|They) (?:is|are|must|should|will|fails?|succeeds?)\b/.test(sentence)) return sentence;
  const noun = SUBJECT_BEFORE.exec(previous)?.[1];
  return noun ? sentence.replace(/^(?:It|They)/, `The ${noun}`) : sentence;
}

/** What the sentence before was about. */
const SUBJECT_BEFORE = phraseInCase`^(?:This|These|The) (?:[\w’']{1,20} ){0,2}?(${DISPOSED_OF})\b`;

/** `We heard the appeal on 5 March. We allow it.` */
const OBJECT_IT =
  /^(?:I|We) (?:would |must |therefore |accordingly |now ){0,2}(?:allow|dismiss|grant|refuse)(?:ed|d)? (?:it|them)\b/;

/** At the head of a judgment only the court's report of its own earlier order counts. */
const isOwnReport = (sentence: string): boolean =>
  !EARLIER_JUDGMENT.test(sentence) && (OWN_REPORT.test(sentence) || OWN_REPORT_CHINESE.test(sentence));

const OWN_REPORT =
  /\b(?:I|we|this court)\b[^.]{0,40}\b(?:allowed|dismissed|refused|granted|upheld|quashed|convicted|acquitted|made orders? in)\b/i;
const OWN_REPORT_CHINESE = /(?:本席|本庭|本院|我們)[^。]{0,30}(?:駁回|裁定|批准|拒絕|撤銷)/;

/** `By our judgment dated 9 January 2026, we allowed the appeal`: that was another document. */
const EARLIER_JUDGMENT =
  /\b(?:by|in|under) (?:our|my|this court's|the) (?:\w+ )?(?:judgment|decision|order|ruling) (?:dated|of|handed down|given|delivered)\b|^\W*on \d{1,2} \w+ \d{4}\b|於?\d{4}年\d{1,2}月\d{1,2}日(?:的|頒)/i;
