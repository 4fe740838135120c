import type { CheckResult, Finding } from '../core/statement';
import type { Span } from '../core/text-span';

/** Everything that a check can notice, with what it means for the verdict. */
export const FINDING_KINDS = [
  /** The statement names no paragraph. */
  'no-paragraph',
  /** The paragraph named does not exist. */
  'unknown-paragraph',
  /** A quotation stands verbatim in a cited paragraph. */
  'quotation-found',
  /** A quotation differs from the cited paragraph in a few small words. */
  'quotation-inexact',
  /** A quotation stands in the document, but not where the statement says. */
  'quotation-elsewhere',
  /** A quotation stands nowhere in the document. */
  'quotation-missing',
  /** A quantity stands in the paragraph before or after the cited ones. */
  'quantity-nearby',
  /** A quantity stands in the document, but in no cited paragraph. */
  'quantity-elsewhere',
  /** A sum, number, date, period, share, weight, time or rank stands nowhere in the document. */
  'quantity-missing',
  /** A quantity of the cited paragraph that belongs to something else there. */
  'quantity-misplaced',
  /** "More than" where the paragraph says "less than", or "before" where it says "after". */
  'bound-reversed',
  /** A name that the document does not mention. */
  'name-missing',
  /** A name that the cited paragraphs do not mention, where they name another. */
  'name-elsewhere',
  /** A case, its report or its neutral citation that the document does not mention. */
  'case-missing',
  /** What seems to be the short name of a case that the document does not mention; it may have another there. */
  'case-not-here',
  /** The name of one case with the citation, or the holding, of another. */
  'authority-swapped',
  /** An ordinance, a chapter or an instrument that the document does not mention. */
  'statute-missing',
  /** A section, rule, clause or article number that the document does not mention. */
  'section-missing',
  /** A section number of the document that the cited paragraphs do not name, where they name another. */
  'section-elsewhere',
  /** Allowed for dismissed, convicted for acquitted. */
  'outcome-reversed',
  /** "Not" put in or left out, or a word turned into its opposite. */
  'negation-reversed',
  /** "Not" may have been put in or left out; the statement's wording is too free to tell. */
  'negation-unclear',
  /** "May" for "must", or the reverse. */
  'modality-changed',
  /** A condition left out, or "only" put in: wider or narrower than the paragraph says. */
  'scope-changed',
  /** Who did what to whom stands the other way round. */
  'roles-swapped',
  /** Counsel's argument or a witness's evidence is told as the court's view. */
  'submission-as-holding',
  /** A dissent is told as the court's view. */
  'dissent-as-holding',
  /** What the court below held is told as this court's view. */
  'below-as-holding',
  /** Another case's words are told as this court's decision. */
  'quoted-as-holding',
  /** The words come from counsel, a witness, a dissent or another case, and the statement does not say so. */
  'not-the-courts-words',
  /** Another paragraph fits the statement, and the cited ones do not. */
  'wrong-paragraph',
  /** Few of the statement's words occur in the cited paragraphs. */
  'weak-support',
  /** Statement and document are in different languages: its wording was not checked. */
  'cross-language',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** Findings that say no more than that a check had nothing to go on. The rest, except `quotation-found`, are conflicts. */
const UNCERTAIN: ReadonlySet<FindingKind> = new Set([
  'quotation-inexact',
  'case-not-here',
  'quantity-nearby',
  'negation-unclear',
  'not-the-courts-words',
  'weak-support',
  'cross-language',
]);
const SOURCELESS: ReadonlySet<FindingKind> = new Set(['no-paragraph', 'unknown-paragraph']);

/** What a finding does to the verdict. */
export function weighFinding(kind: FindingKind): 'good' | 'uncertain' | 'conflict' | 'no-source' {
  if (kind === 'quotation-found') return 'good';
  if (SOURCELESS.has(kind)) return 'no-source';
  return UNCERTAIN.has(kind) ? 'uncertain' : 'conflict';
}

/** Words of one paragraph, for marking them on the page; offsets into the paragraph's own text. */
export type Evidence = { readonly paragraph: string; readonly number?: string; readonly span: Span };

/** One thing noticed, with where to look and what would put it right. */
export type GroundingFinding = Finding & {
  readonly kind: FindingKind;
  /** The row that noticed it, where a table did. */
  readonly rule?: string;
  /** Where `text` stands in the statement. */
  readonly at?: Span;
  /** What the document says instead, or where it says the same. */
  readonly evidence?: Evidence;
  /** Paragraph numbers that the statement should cite instead, as printed. */
  readonly fix?: readonly string[];
};

export type GroundingResult = CheckResult & { readonly findings: readonly GroundingFinding[] };
