import type { MinimalDocument } from '../core/legal-document';
import { splitSentences } from '../core/sentences';
import { findOutcome } from '../summary/find-outcome';
import { readChineseDispositions } from '../summary/outcome-chinese';
import { readEnglishDispositions } from '../summary/outcome-english';
import { type Disposition, isFavourable, type Outcome, RANKS } from '../summary/outcome-types';
import type { Claim } from './claim';
import type { SourceIndex } from './source-index';
import type { GroundingFinding } from './types';

/** Outcomes that cannot both be right of one thing. */
type Side = 'won' | 'lost';

function sideOf(outcome: Outcome): Side | undefined {
  if (isFavourable(outcome) || outcome === 'acquitted') return 'won';
  return outcome === 'dismissed' || outcome === 'refused' || outcome === 'convicted' ? 'lost' : undefined;
}

const readDispositions = (text: string, chinese: boolean): Disposition[] =>
  splitSentences(text).flatMap(({ start, end }) =>
    (chinese ? readChineseDispositions : readEnglishDispositions)(text.slice(start, end), true),
  );

const OUTCOMES = new WeakMap<MinimalDocument, Side | 'open'>();

/** How the whole judgment ended, as far as its own words tell. */
function outcomeOf(document: MinimalDocument): Side | 'open' {
  const known = OUTCOMES.get(document);
  if (known) return known;
  const found = findOutcome(document);
  const side = (found && sideOf(found.outcome)) ?? 'open';
  OUTCOMES.set(document, side);
  return side;
}

/** Subjects in which a judgment's own outcome speaks; costs and stays go either way. */
const MAIN = RANKS.leave;

/** Compares how the statement says a thing ended with the cited paragraphs, and where they are silent with the judgment. */
export function checkOutcome(claim: Claim, index: SourceIndex): GroundingFinding[] {
  const ours = readDispositions(claim.text, claim.language !== 'en').filter(({ subject }) => RANKS[subject] >= MAIN);
  if (ours.length === 0) return [];
  const chinese = index.document.language !== 'en';
  const here = claim.paragraphs.flatMap(({ text }) => readDispositions(text, chinese));
  const reversed = ours.filter((our) => {
    const side = sideOf(our.outcome);
    const same = here.filter(({ subject }) => subject === our.subject);
    if (side === undefined || same.some(({ outcome }) => sideOf(outcome) === side || sideOf(outcome) === undefined))
      return false;
    return same.length > 0 || (claim.foreign && disagrees(side, our, index.document));
  });
  return reversed.length === 0 ? [] : [{ kind: 'outcome-reversed', text: claim.text }];
}

const disagrees = (side: Side, { subject }: Disposition, document: MinimalDocument): boolean => {
  const whole = outcomeOf(document);
  return subject === 'appeal' && whole !== 'open' && whole !== side;
};
