import type { MinimalDocument } from '../core/legal-document';
import { splitSentences } from '../core/sentences';
import { findOutcome } from '../outcome/find-outcome';
import { readChineseDispositions } from '../outcome/outcome-chinese';
import { readEnglishDispositions } from '../outcome/outcome-english';
import { type Disposition, isFavourable, type Outcome, RANKS } from '../outcome/outcome-types';
import type { Claim } from './claim';
import type { SourceIndex } from './source-index';
import type { SourceParagraph } from './source-paragraphs';
import type { GroundingFinding } from './types';

/** Outcomes that cannot both be right of one thing. */
type Side = 'won' | 'lost';

function sideOf(outcome: Outcome): Side | undefined {
  if (isFavourable(outcome) || outcome === 'acquitted') return 'won';
  return outcome === 'dismissed' || outcome === 'refused' || outcome === 'convicted' ? 'lost' : undefined;
}

/** 接納申索人的說法 allows no claim. */
const ACCEPTED = /((?:接[納纳]|信[納纳]|拒[絕绝])[^，。；]{0,3})(?:申索|申請|申请|上訴|上诉|呈請|呈请)人/g;

const readDispositions = (text: string, chinese: boolean): Disposition[] =>
  splitSentences(text).flatMap(({ start, end }) =>
    chinese
      ? readChineseDispositions(
          text
            .slice(start, end)
            .replace(ACCEPTED, '$1某人')
            .replace(/反(?:申索|訴|诉)/g, '另案'),
          true,
        )
      : readEnglishDispositions(text.slice(start, end), true),
  );

type Whole = { readonly side: Side | 'open'; readonly subjects: ReadonlySet<Disposition['subject']> };

const OUTCOMES = new WeakMap<MinimalDocument, Whole>();

/** How the whole judgment ended, as far as its own words tell, and what it disposed of. */
function outcomeOf(document: MinimalDocument): Whole {
  const known = OUTCOMES.get(document);
  if (known) return known;
  const found = findOutcome(document);
  const side: Whole['side'] = (found && sideOf(found.outcome)) ?? 'open';
  const subjects = new Set(
    (found ? readDispositions(found.sentence, document.language !== 'en') : []).map(({ subject }) => subject),
  );
  const whole = { side, subjects };
  OUTCOMES.set(document, whole);
  return whole;
}

/** Subjects in which a judgment's own outcome speaks; costs and stays go either way. */
const MAIN = RANKS.leave;

/** "There was judgment for the plaintiff" tells that the claim was allowed. */
function readJudgmentFor(text: string): Disposition | undefined {
  const found = /\bjudgment\s(?:[a-z]+\s){0,3}(?:for|in\sfavour\sof)\s(?:the\s)?(plaintiff|defendant)s?\b/i.exec(
    text,
  )?.[1];
  if (found === undefined || /\bcounter-?claim|\bnot\b|\bnet\b/i.test(text)) return undefined;
  return { outcome: /^p/i.test(found) ? 'allowed' : 'dismissed', subject: 'claim', strength: 1 };
}

const isMain = ({ subject }: Disposition): boolean => RANKS[subject] >= MAIN;

/** Compares how the statement says a thing ended with the cited paragraphs, and where they are silent with the judgment. */
export function checkOutcome(claim: Claim, index: SourceIndex): GroundingFinding[] {
  if (tellsOfAcquittal(claim) && isConvictedHere(claim)) return [{ kind: 'outcome-reversed', text: claim.text }];
  const ours = readDispositions(claim.text, claim.language !== 'en').filter(isMain);
  const judgment = readJudgmentFor(claim.folded);
  if (judgment) ours.push(judgment);
  if (ours.length === 0) return [];
  const chinese = index.document.language !== 'en';
  const here = claim.paragraphs
    .filter((one) => !isFootnote(one))
    .flatMap(({ text }) => readDispositions(text, chinese))
    .filter(isMain);
  const reversed = ours.some((our) => {
    const side = sideOf(our.outcome);
    if (side === undefined) return false;
    if (here.length > 0 && isOpposed(side, our, here)) return true;
    const isTold = here.some((one) => sideOf(one.outcome) === side);
    return (!isTold && disagrees(side, our, claim, index)) || overstates(our, claim, index.document);
  });
  return reversed ? [{ kind: 'outcome-reversed', text: claim.text }] : [];
}

/** Nobody is sentenced who was acquitted; where one of several was, the paragraph says so. */
const SENTENCED = /\b(?:sentenced\sto|convicted\sof)\b|判处|判监|裁定.{0,12}罪名成立/i;
const ACQUITTED = /\b(?:acquit\w*|not\sguilty)\b|罪名不成立|无罪|脱罪/i;
const tellsOfAcquittal = ({ folded, tokens }: Claim): boolean =>
  ACQUITTED.test(folded) && tokens.some(({ word, sign }) => word === '~convict' && sign < 0);
const isConvictedHere = ({ paragraphs }: Claim): boolean =>
  paragraphs.some(({ folded }) => SENTENCED.test(folded)) && !paragraphs.some(({ folded }) => ACQUITTED.test(folded));

/** Footnotes tell how other cases ended. */
const isFootnote = ({ number }: SourceParagraph): boolean => /^n\d/.test(number);

const WHOLLY = /\bin\sfull\b|\b(?:entirely|wholly|completely)\b|全部得直|完全/i;

/** "Allowed in full" of what was allowed in part. */
const overstates = ({ subject }: Disposition, { folded }: Claim, document: MinimalDocument): boolean =>
  WHOLLY.test(folded) && subject === 'appeal' && findOutcome(document)?.outcome === 'allowed-in-part';

/** The same thing ended the other way; where the paragraph calls it otherwise ("the application"), everything in it did. */
function isOpposed(side: Side, { subject }: Disposition, here: readonly Disposition[]): boolean {
  const same = here.filter((one) => one.subject === subject);
  const rivals = same.length > 0 ? same : here;
  return rivals.every(({ outcome }) => sideOf(outcome) !== undefined && sideOf(outcome) !== side);
}

/** Earlier stages of a case ended in their own way: a statement that speaks of one is not compared with the end of this one. */
const EARLIER =
  /\b(?:below|judge|magistrate|master|tribunal|board|first\sinstance|lower\scourt|previous(?:ly)?|earlier|initial(?:ly)?|original(?:ly)?|first|trial|single|district\scourt|court\sof\sfirst\sinstance|high\scourt|(?:ground|objection|argument|submission)s?|\d{4}|in\s[A-Z][a-z]+\sv\.?)\b|[A-Z]\w+\sv\.?\s[A-Z]|原审|原讼|下级|裁判官|初审|一审|早前|先前|曾|审裁处|委员会|聆案官|年|理由|区域法院/;

/** Earlier only where the Court of Final Appeal sits. */
const COURT_OF_APPEAL = /\bcourt\sof\sappeal\b|上诉庭|上诉法庭/i;
const isEarlier = ({ folded }: Claim, { everything }: SourceIndex): boolean =>
  EARLIER.test(folded) ||
  (COURT_OF_APPEAL.test(folded) && /\bhkcfa\s\d|court\sof\sfinal\sappeal|终审法院/.test(everything));

/** The cited paragraphs say nothing of an end; then the end of the whole judgment speaks, for the thing it disposes of. */
function disagrees(side: Side, { subject }: Disposition, claim: Claim, index: SourceIndex): boolean {
  const whole = outcomeOf(index.document);
  if (whole.side === 'open' || whole.side === side || isEarlier(claim, index)) return false;
  return whole.subjects.has(subject) || (subject === 'appeal' && whole.subjects.size === 0);
}
