import type { MinimalDocument } from '../core/legal-document';
import { splitSentences } from '../core/sentences';
import type { Statement } from '../core/statement';
import { checkAuthorities } from './check-authorities';
import { checkContrasts } from './check-contrasts';
import { checkCosts } from './check-costs';
import { checkDenials } from './check-denials';
import { checkDirection } from './check-direction';
import { checkModality } from './check-modality';
import { checkNames } from './check-names';
import { checkOutcome } from './check-outcome';
import { checkPlaces } from './check-places';
import { checkPolarity } from './check-polarity';
import { checkQuantities } from './check-quantities';
import { checkQuotations } from './check-quotations';
import { checkQuoted } from './check-quoted';
import { checkReferences } from './check-references';
import { checkRelations } from './check-relations';
import { checkRivals } from './check-rivals';
import { checkRoles } from './check-roles';
import { checkSpeaker } from './check-speaker';
import { checkStanding } from './check-standing';
import { checkSupport } from './check-support';
import { type Claim, readClaim } from './claim';
import { judge } from './judge';
import { squash } from './quotations';
import { indexSource, type SourceIndex } from './source-index';
import type { GroundingFinding, GroundingResult } from './types';

type Check = (claim: Claim, index: SourceIndex) => GroundingFinding[];

/** Every check, in the order in which a reader would want to hear of what it finds. */
const CHECKS: readonly Check[] = [
  checkQuotations,
  checkReferences,
  checkAuthorities,
  checkQuantities,
  checkPlaces,
  checkNames,
  checkOutcome,
  checkDirection,
  checkCosts,
  checkPolarity,
  checkDenials,
  checkModality,
  checkRoles,
  checkRelations,
  checkRivals,
  checkContrasts,
  checkQuoted,
  checkSpeaker,
  checkStanding,
  checkSupport,
];

/**
 * Checks a statement against the paragraphs it cites, without a model. It finds errors; it does not prove support.
 *
 * A quotation moved to another paragraph → `conflict`, with the right paragraph in `fix` · no paragraph → `no-source`
 */
export function checkStatement(statement: Statement, document: MinimalDocument): GroundingResult {
  const index = indexSource(document);
  const claim = readClaim(statement, index);
  const sources = checkSources(claim);
  const checks = claim.paragraphs.length === 0 || isVerbatim(claim) ? [checkQuotations, checkReferences] : CHECKS;
  const findings = [...sources, ...checks.flatMap((check) => check(claim, index))];
  return { verdict: judge(claim, findings, isVerbatim(claim)), findings };
}

const squashed = (text: string): string => squash(text).text.replace(/[\s,.;:!?。、]+$/, '');

/** Every sentence of the statement is a whole sentence of a cited paragraph: nothing in it can differ. */
function isVerbatim({ text, paragraphs }: Claim): boolean {
  const sentencesOf = (of: string): string[] =>
    splitSentences(of).map(({ start, end }) => squashed(of.slice(start, end)));
  const theirs = new Set(paragraphs.flatMap((paragraph) => sentencesOf(paragraph.text)));
  const ours = sentencesOf(text);
  return ours.length > 0 && ours.every((sentence) => theirs.has(sentence));
}

function checkSources({ cited, text }: Claim): GroundingFinding[] {
  if (cited.paragraphs.length === 0 && cited.unknown.length === 0) return [{ kind: 'no-paragraph', text }];
  return cited.unknown.map((number) => ({ kind: 'unknown-paragraph', text: number }));
}
