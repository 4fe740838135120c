import type { Citation } from '../citations/types';
import type { LegalDocument, MinimalDocument } from '../core/legal-document';
import { type FoundOutcome, findOutcomeIn } from '../outcome/find-outcome';
import { findLead, listOpinions } from '../outcome/list-opinions';
import { isQuotable, type ReadParagraph, readText } from '../outcome/read-text';
import { type Whose, whoseWordsIn } from '../outcome/whose-words';
import { findDiscussed } from './find-discussed';
import { rankLaw } from './law/rank-law';
import { rankByLexRank, type TermVector, vectorise } from './lexrank';
import { rankKeyParagraphs } from './rank-key-paragraphs';
import { countWords, type ReadSentence, readSentences } from './read-sentences';
import { readSentencing } from './read-sentencing';
import { type Budget, selectSentences } from './select-sentences';
import type { Extract, ExtractOutcome, ExtractSentence } from './types';

export type ExtractOptions = {
  /** The document's citations, where the caller has read them: fills `authorities`. */
  readonly citations?: readonly Citation[];
};

/**
 * Picks the sentences that say what was decided and why, verbatim and with their places; no model.
 *
 * Holdings: cue phrases, place in the lead opinion and continuous LexRank, the mix that on judgments with law-report
 * headnotes hit the paragraphs which the headnote cites most often. It cannot invent; it can leave out.
 */
export function extractSummary(document: LegalDocument | MinimalDocument, options: ExtractOptions = {}): Extract {
  if ('kind' in document && document.kind === 'legislation') return emptyExtract(readText(document));
  const paragraphs = readText(document);
  const lead = findLead(paragraphs);
  const spoken = whoseWordsIn(paragraphs);
  const sentences = readSentences(paragraphs, lead, spoken);
  const vectors = vectorise(sentences.map(({ terms }) => terms));
  const found = findOutcomeIn(paragraphs, document.language !== 'en');
  const law = rankLaw(document, paragraphs, spoken);
  const lawful = new Map(law.map(({ id }, at) => [id, 1 - at / law.length]));
  const decided = rankKeyParagraphs(paragraphs, sentences, lead, lawful);
  const slots = fillSlots(sentences, vectors, found, new Map(decided.map(({ id, score }) => [id, score])));
  const opinions = listOpinions(paragraphs, lead, found);
  // An appeal recalls the sentence below; its figures are not what this court imposed.
  const sentencing = found?.outcome === 'sentenced' ? readSentencing(sentences) : [];
  const quoted = [
    ...slots.issues,
    ...slots.holdings,
    ...slots.facts,
    ...slots.orders,
    ...(slots.outcome ? [slots.outcome] : []),
  ];
  return {
    ...slots,
    keyParagraphs: [...decided.slice(0, MOST), ...law.slice(0, MOST)],
    opinions,
    sentencing,
    authorities: findDiscussed(paragraphs, options.citations ?? []),
    quoted: { paragraphs: new Set(quoted.map(({ paragraph }) => paragraph)).size, of: countQuotable(paragraphs) },
    words: quoted.reduce((sum, { text }) => sum + countWords(text), 0),
  };
}

/** As many as are worth reading first; the best five are shown. */
const MOST = 10;

/** An enactment decides nothing; `outlineLegislation` says what it does. */
const emptyExtract = (paragraphs: readonly ReadParagraph[]): Extract => ({
  outcome: null,
  issues: [],
  holdings: [],
  facts: [],
  orders: [],
  keyParagraphs: [],
  opinions: [],
  sentencing: [],
  authorities: [],
  quoted: { paragraphs: 0, of: countQuotable(paragraphs) },
  words: 0,
});

const countQuotable = (paragraphs: readonly ReadParagraph[]): number => {
  const body = paragraphs.filter(isQuotable);
  const numbered = body.filter(({ number }) => number !== undefined);
  return numbered.length > 0 ? numbered.length : body.length;
};

/** Tuned so that holdings keep their hits on headnote paragraphs; more sentences or words dilute them. */
const HOLDINGS: Budget = { sentences: 8, words: 250 };
const ISSUES: Budget = { sentences: 3, words: 150 };
const FACTS: Budget = { sentences: 4, words: 150 };
const ORDERS: Budget = { sentences: 4, words: 120 };

type Slots = Pick<Extract, 'outcome' | 'issues' | 'holdings' | 'facts' | 'orders'>;

/** A sentence stands in one slot only; the slots are filled in the order of what a lawyer looks for. */
function fillSlots(
  sentences: readonly ReadSentence[],
  vectors: readonly TermVector[],
  found: FoundOutcome | null,
  decided: ReadonlyMap<string, number>,
): Slots {
  const central = rankByLexRank(vectors);
  const taken = new Set<number>();
  const ownOutcome = found ? sentences.findIndex(({ start }) => start === found.start) : -1;
  if (ownOutcome >= 0) taken.add(ownOutcome);
  const take = (
    score: (sentence: ReadSentence, centrality: number) => number | undefined,
    budget: Budget,
  ): ExtractSentence[] => {
    const scores = sentences.map((sentence, at) => (taken.has(at) ? undefined : score(sentence, central[at] ?? 0)));
    const picked = selectSentences(sentences, vectors, scores, budget);
    for (const at of picked) taken.add(at);
    return picked.flatMap((at) => (sentences[at] ? [quote(sentences[at])] : []));
  };
  const holdings = take(
    (sentence, centrality) => scoreHolding(sentence, centrality, decided.get(sentence.paragraph) ?? 0),
    HOLDINGS,
  );
  const issues = take(scoreIssue, ISSUES);
  const facts = take(scoreFact, FACTS);
  const orders = take(scoreOrder, ORDERS);
  return { outcome: toOutcome(found), issues, holdings, facts, orders };
}

function toOutcome(found: FoundOutcome | null): ExtractOutcome | null {
  return found ? { ...found, text: found.sentence } : null;
}

const quote = ({ text, paragraph, number, start, end }: ReadSentence): ExtractSentence => ({
  text,
  paragraph,
  ...(number === undefined ? {} : { number }),
  start,
  end,
});

/** Cues beyond three tell nothing more. */
const cueShare = (cues: number): number => Math.min(cues, 3) / 3;

/** What the heading above adds to a holding, or takes from it. */
const HOLDING_BY_ROLE: Readonly<Record<NonNullable<ReadSentence['role']>, number>> = {
  reasons: 0.15,
  conclusion: 0.1,
  law: 0.05,
  issues: 0,
  facts: -0.25,
  submissions: -0.3,
  orders: -0.25,
};

/** What the words learnt from labelled sentences may add to a holding, to a fact; and what its paragraph adds to a holding. */
const REASONS = 0.6;
const FACTS_LEARNT = 0.5;
const DECIDED = 0.5;

function scoreHolding(sentence: ReadSentence, centrality: number, decided: number): number | undefined {
  if (sentence.position < 0.3 && sentence.role !== 'reasons') return undefined;
  if (sentence.whose !== 'this-court') return undefined;
  return (
    REASONS * Math.tanh(sentence.reasons) +
    DECIDED * decided +
    0.2 * cueShare(sentence.holding) +
    0.4 * sentence.position +
    0.6 * centrality -
    sentence.penalty -
    (sentence.isSubmission ? 0.2 : 0) -
    (sentence.order > 0 ? 0.1 : 0) -
    (sentence.holding === 0 ? 0.1 : 0) +
    (sentence.role ? HOLDING_BY_ROLE[sentence.role] : 0)
  );
}

function scoreIssue(sentence: ReadSentence, centrality: number): number | undefined {
  const isHeaded = sentence.role === 'issues';
  if ((sentence.issue === 0 && !isHeaded) || (sentence.position > 0.6 && !isHeaded)) return undefined;
  const asks = /\?|\bwhether\b|是否|應否|能否|有否/i.test(sentence.text) ? 0.15 : 0;
  return (
    0.3 * cueShare(sentence.issue) +
    0.3 * centrality +
    asks +
    issueByHeading(isHeaded, sentence.issue) -
    sentence.penalty -
    0.2 * sentence.position -
    (sentence.isSubmission ? 0.1 : 0)
  );
}

/** Under a heading of its own an issue needs fewer words, but not none. */
const issueByHeading = (isHeaded: boolean, cues: number): number => (isHeaded ? (cues > 0 ? 0.25 : 0.05) : 0);

/** A witness tells facts as they are alleged; a court below tells its own reasons. */
const FOREIGN_TO_FACTS: ReadonlySet<Whose> = new Set(['party', 'court-below', 'other-case', 'statute']);

function scoreFact(sentence: ReadSentence, centrality: number): number | undefined {
  const isHeaded = sentence.role === 'facts';
  if ((sentence.position > 0.35 && !isHeaded) || sentence.position > 0.6 || sentence.role === 'submissions')
    return undefined;
  if (sentence.holding > 1 || sentence.isSubmission || FOREIGN_TO_FACTS.has(sentence.whose)) return undefined;
  return (
    FACTS_LEARNT * Math.tanh(sentence.facts) +
    0.3 * cueShare(sentence.fact) +
    0.4 * centrality +
    (isHeaded ? 0.3 : 0) -
    sentence.penalty -
    0.3 * sentence.position -
    0.15 * sentence.holding
  );
}

function scoreOrder(sentence: ReadSentence, centrality: number): number | undefined {
  const isHeaded = sentence.role === 'orders' || sentence.role === 'conclusion';
  if (sentence.order === 0 || (sentence.position < 0.85 && !isHeaded) || sentence.position < 0.5) return undefined;
  return (
    0.3 * cueShare(sentence.order) +
    0.5 * sentence.position +
    0.1 * centrality +
    (isHeaded ? 0.2 : 0) -
    (sentence.isSubmission ? 0.3 : 0)
  );
}
