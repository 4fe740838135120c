import { toTraditional } from '../core/fold-chinese';
import { CHINESE } from '../core/language';
import type { LegalDocument, MinimalDocument } from '../core/legal-document';
import { perObject } from '../core/per-object';
import { splitSentences } from '../core/sentences';
import type { Span } from '../core/text-span';
import { findFirst, type Hit } from '../rules/rule';
import { findMergedDissents } from './merged-opinions';
import { ownBodies } from './own-bodies';
import { placeParagraphs, type ReadParagraph } from './place-paragraphs';
import { CHINESE_WHOSE } from './whose/chinese-rows';
import { ENGLISH_WHOSE } from './whose/english-rows';
import { HEADING_WHOSE } from './whose/heading-rows';
import type { SpokenParagraph, SpokenSentence, Whose, WhoseRule } from './whose/types';

export type { SpokenParagraph, SpokenSentence, Whose } from './whose/types';

/** A voice that goes on until something changes it. */
type Voice = { readonly whose: Whose; readonly rule: string; readonly who?: string };

/** What is remembered from sentence to sentence. */
type Carried = {
  /** By the heading, or by the court's own voice. */
  readonly section: Voice;
  /** Until the paragraph ends. */
  readonly paragraph?: Voice;
  /** Sentences since the paragraph's voice was last heard. */
  readonly silent?: number;
  /** For the quotation that the last sentence introduces. */
  readonly introduced?: Voice;
  /** For the list that somebody's words introduce, entry by entry. */
  readonly listed?: Voice;
  readonly heading: string;
};

const OURS: Voice = { whose: 'this-court', rule: 'nobody else is named' };

/**
 * Says of every paragraph and sentence whose words it tells: this court's, a court's below, a party's, a witness's,
 * another case's or a statute's; with the rule that said so. A voice carries on until something changes it.
 */
export function whoseWords(document: LegalDocument | MinimalDocument): readonly SpokenParagraph[] {
  return whoseWordsIn(placeParagraphs(document));
}

/** As `whoseWords`, on paragraphs already read; outcome, sentences and summary ask about the same. */
export const whoseWordsIn: (paragraphs: readonly ReadParagraph[]) => readonly SpokenParagraph[] = perObject(hearAll);

function hearAll(paragraphs: readonly ReadParagraph[]): readonly SpokenParagraph[] {
  let carried: Carried = { section: OURS, heading: '' };
  const own = ownBodies(paragraphs);
  const onAppeal = paragraphs.slice(0, OPENING).some(({ text, part }) => part === 'body' && APPEALS.test(text));
  const dissents = findMergedDissents(paragraphs);
  return paragraphs.map((paragraph) => {
    const entered = enter(carried, paragraph, onAppeal);
    const { sentences, after } = speak(paragraph, entered, own);
    carried = after;
    return present(
      paragraph,
      sentences.map((one) => (dissents.has(one.start) ? { ...one, dissents: true as const } : one)),
    );
  });
}

/** A new heading begins a new section; a new paragraph ends what only its predecessor said. */
function enter(carried: Carried, { heading, part, text }: ReadParagraph, onAppeal: boolean): Carried {
  const above = part !== 'heading' ? heading : heading === '' ? text : `${heading} > ${text}`;
  if (above === '' || above === carried.heading || carried.heading.endsWith(` > ${above}`)) return carried;
  const isBelow = onAppeal && REASONS_BELOW.test(above);
  return { section: isBelow ? BELOW : voiceOfHeading(above), heading: above };
}

/** An appeal says so in its first paragraphs. */
const OPENING = 30;
const APPEALS =
  /\b(?:appeals?|appealed|leave to appeal|appealing) (?:against|from)\b|\bseeks? leave to appeal\b|(?:不服|針對)[^。]{0,30}上訴|申請[^。]{0,12}上訴許可/i;
/** On appeal these are the reasons under appeal. */
const REASONS_BELOW =
  /\b(?:reasons for (?:sentence|verdict)|sentencing (?:remarks|reasons)|the sentence)$|判刑理由$|裁決理由$/i;
const BELOW: Voice = { whose: 'court-below', rule: 'heading: the court below' };

/** The innermost heading that says anything. */
function voiceOfHeading(heading: string): Voice {
  for (const one of foldForRules(heading).split(' > ').reverse()) {
    const hit = findFirst(HEADING_WHOSE, one);
    if (hit) return { whose: hit.rule.means, rule: hit.rule.name };
  }
  return OURS;
}

/** Characters made alike one for one, so that places stay: straight quotation marks, Traditional characters. */
const foldForRules = (text: string): string =>
  toTraditional(text)
    .replace(/[“”„]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[\s\u00a0\u3000]/g, ' ');

function speak(
  paragraph: ReadParagraph,
  entered: Carried,
  own: (sentence: string) => string,
): { readonly sentences: SpokenSentence[]; readonly after: Carried } {
  if (paragraph.part === 'heading' || paragraph.part === 'front') return { sentences: [], after: entered };
  const isQuotation = paragraph.part === 'quotation' || paragraph.part === 'appended';
  const isTable = paragraph.text.includes(' | ');
  let carried: Carried = isQuotation ? entered : endParagraph(entered, paragraph.text);
  const folded = foldForRules(paragraph.text);
  const quotations = findQuotations(folded);
  const sentences = splitSentences(paragraph.text).map(({ start, end }): SpokenSentence => {
    const heard =
      isQuotation || quotations.some((one) => one.start < start && start < one.end)
        ? (carried.introduced ?? carried.paragraph ?? (isTable ? carried.section : QUOTED))
        : hear(own(folded.slice(start, end)), carried, (next) => {
            carried = next;
          });
    return {
      ...heard,
      text: paragraph.text.slice(start, end),
      paragraph: paragraph.id,
      ...(paragraph.number === undefined ? {} : { number: paragraph.number }),
      start: paragraph.start + start,
      end: paragraph.start + end,
    };
  });
  return { sentences, after: carried };
}

/** Quotations of more than one sentence; a mark that does not close within so many characters is a slip. */
const LONGEST_QUOTATION = 1500;

/** The quotations in a text with straight marks, paired in order. */
function findQuotations(folded: string): Span[] {
  const spans: Span[] = [];
  let open: number | undefined;
  for (const { index } of folded.matchAll(/"/g)) {
    const isOpening = /[\s(:,[—-]|^$/.test(folded.charAt(index - 1)) && /\S/.test(folded.charAt(index + 1));
    if (open === undefined || index - open > LONGEST_QUOTATION) open = isOpening ? index : undefined;
    else if (!isOpening) {
      spans.push({ start: open, end: index });
      open = undefined;
    }
  }
  return spans;
}

const endParagraph = ({ section, introduced, heading, listed }: Carried, next = ''): Carried => ({
  section,
  heading,
  ...(introduced ? { introduced } : {}),
  ...(listed && LISTED.test(next.trim()) ? { listed, paragraph: listed } : {}),
});

/** `(1) The 1st respondent do pay …`, `As against the 2nd respondent:`. */
const LISTED =
  /^\W?(?:[(（]?(?:\d{1,2}|[a-z]{1,4}|[一二三四五六七八九十]{1,2})[)）.]|as against\b.{0,60}[:：]|就[^。]{2,30}[:：])/i;
/** `The plaintiff complains that the judge failed to appreciate:` */
const OPENS_A_LIST = /[:：]\s*$|\bas follows\b|如下/;
const ASKS_FOR_A_LIST =
  /\b(?:seeks?|sought|asks? for|prays? for|applies for|claims?) (?:the )?following\b|\bfollowing (?:orders?|relief|declarations?) (?:is|are|was|were) sought\b|(?:尋求|請求|申請|要求)(?:法庭)?(?:作出)?(?:以下|下列)/i;

/** A quotation that nothing introduces. */
const QUOTED: Voice = { whose: 'other-case', rule: 'a quotation nobody introduces' };

/** One sentence of running text: its own rule, else the voice that carries on. */
function hear(text: string, carried: Carried, remember: (next: Carried) => void): Voice {
  const rules = CHINESE.test(text) ? CHINESE_WHOSE : ENGLISH_WHOSE;
  const bare = blankQuotations(text);
  const hit = chooseRule(rules, bare);
  // "Accordingly" and "the judge erred" are the court's only where the section is.
  const isWeak = hit?.rule.means === 'this-court' && hit.rule.reach === 'sentence';
  if (hit && !(isWeak && (carried.listed ?? carried.section).whose !== 'this-court')) {
    const voice = voiceOf(hit.rule, bare.slice(hit.start, hit.end));
    remember(follow(hit.rule, voice, carried, text));
    return voice;
  }
  if (!carried.paragraph) return carried.section;
  if (carried.paragraph.whose === 'other-case' && PRESENT_CASE.test(text)) {
    remember(endParagraph(carried));
    return carried.section;
  }
  const silent = (carried.silent ?? 0) + 1;
  if (silent > CARRIES[carried.paragraph.whose] && !carried.listed) {
    remember(endParagraph(carried));
    return carried.section;
  }
  remember({ ...carried, silent });
  return carried.paragraph;
}

/** From another case back to this one. */
const PRESENT_CASE =
  /\b(?:in|on the facts of) (?:this|the present|the instant) (?:case|appeal|application)\b|\bhere,|本案|本宗/i;

/**
 * How many sentences of the same paragraph a voice carries over when nobody is named, chosen on 25 judgments of `roles`:
 * what another case decided is told at length, what a judge below found in a sentence or two.
 */
const CARRIES: Readonly<Record<Whose, number>> = {
  'this-court': 0,
  'court-below': 2,
  party: 4,
  witness: 2,
  'other-case': 8,
  statute: 3,
};

/** The row that speaks first, unless the court decides later in the sentence, outside what somebody says. */
export function chooseRule(rules: readonly WhoseRule[], text: string): Hit<WhoseRule> | undefined {
  const first = findFirst(rules, text);
  if (!first || first.rule.wins) return first;
  const winner = findFirst(
    rules.filter(({ wins }) => wins),
    text,
  );
  return winner && !REPORTS.test(text.slice(first.start, winner.start)) ? winner : first;
}

/** What stands behind these is told. */
const REPORTS = /\b(?:that|whether|if|to the effect)\b|(?:指|稱|請求|要求|懇請|邀請|希望|向|對)[^，]{0,12}$/i;

const voiceOf = ({ means, name }: WhoseRule, said: string): Voice => {
  const who = means === 'this-court' || means === 'statute' ? '' : (WHO.exec(said)?.[0] ?? '');
  return { whose: means, rule: name, ...(who ? { who } : {}) };
};

/** The speaker within the words that a rule read. */
const WHO =
  /\b(?:Mr|Ms|Mrs|Miss|Madam|Dr)\.? [A-Z][\w'-]+|\b(?:learned )?counsel\b|\b(?:the )?(?:\w+ )?(?:judge|magistrate|master|tribunal|appellant|respondent|applicant|plaintiff|defendant|prosecution|defence)s?\b|[DP]W? ?\d{1,2}\b|控方|辯方|上訴人|申請人|答辯人|原告人?|被告人?|[\p{Script=Han}]{0,3}大律師|原審\p{Script=Han}{0,3}官|裁判官|證人/iu;

function follow(rule: WhoseRule, voice: Voice, carried: Carried, text: string): Carried {
  const introduces = /[:：—–-]["'\s]{0,3}$/.test(text) || /\bas follows\b|如下/.test(text);
  const introduced = introduces ? { introduced: voice } : {};
  const { section, heading } = carried;
  // The court's own voice ends whatever section it stands in.
  if (rule.reach === 'section') return { section: OURS, heading, ...introduced };
  const opens = OPENS_A_LIST.test(text) || (voice.whose === 'party' && ASKS_FOR_A_LIST.test(text));
  const listed = opens ? { listed: voice } : carried.listed ? { listed: carried.listed } : {};
  if (rule.reach === 'paragraph') return { section, heading, paragraph: voice, ...introduced, ...listed };
  return { ...carried, ...introduced };
}

/** What stands in quotation marks is somebody else's way of saying it; a word or two in them is the court's. */
const blankQuotations = (text: string): string =>
  text.replace(/"[^"]{25,2000}"?|「[^「」]{13,1500}」|『[^『』]{13,1500}』/g, (quoted) => '~'.repeat(quoted.length));

function present({ id, number, opinion, dissent }: ReadParagraph, sentences: SpokenSentence[]): SpokenParagraph {
  const sizes = new Map<Whose, number>();
  for (const { whose, start, end } of sentences) sizes.set(whose, (sizes.get(whose) ?? 0) + end - start);
  const [whose] = [...sizes].sort((a, b) => b[1] - a[1])[0] ?? ['this-court' as const];
  const first = sentences.find((sentence) => sentence.whose === whose);
  return {
    id,
    ...(number === undefined ? {} : { number }),
    whose,
    ...(first?.who ? { who: first.who } : {}),
    opinion,
    dissent,
    rule: first?.rule ?? OURS.rule,
    sentences,
  };
}
