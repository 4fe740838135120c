import type { MinimalDocument } from '../core/legal-document';
import type { Statement, Verdict } from '../core/statement';
import { checkModality } from './check-modality';
import { checkNames } from './check-names';
import { checkOutcome } from './check-outcome';
import { checkPlaces } from './check-places';
import { checkPolarity } from './check-polarity';
import { checkQuantities } from './check-quantities';
import { checkQuotations } from './check-quotations';
import { checkReferences } from './check-references';
import { checkRoles } from './check-roles';
import { checkSpeaker } from './check-speaker';
import { checkSupport } from './check-support';
import { type Claim, readClaim } from './claim';
import { indexSource, type SourceIndex } from './source-index';
import { type GroundingFinding, type GroundingResult, weighFinding } from './types';

type Check = (claim: Claim, index: SourceIndex) => GroundingFinding[];

/** Every check, in the order in which a reader would want to hear of what it finds. */
const CHECKS: readonly Check[] = [
  checkQuotations,
  checkReferences,
  checkQuantities,
  checkPlaces,
  checkNames,
  checkOutcome,
  checkPolarity,
  checkModality,
  checkRoles,
  checkSpeaker,
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
  const checks = claim.paragraphs.length === 0 ? [checkQuotations, checkReferences] : CHECKS;
  const findings = [...sources, ...checks.flatMap((check) => check(claim, index))];
  return { verdict: judge(claim, findings), findings };
}

function checkSources({ cited, text }: Claim): GroundingFinding[] {
  if (cited.paragraphs.length === 0 && cited.unknown.length === 0) return [{ kind: 'no-paragraph', text }];
  return cited.unknown.map((number) => ({ kind: 'unknown-paragraph', text: number }));
}

function judge(claim: Claim, findings: readonly GroundingFinding[]): Verdict {
  const weights = findings.map(({ kind }) => weighFinding(kind));
  if (claim.paragraphs.length === 0) return 'no-source';
  if (weights.includes('conflict') || weights.includes('no-source')) return 'conflict';
  if (weights.includes('good')) return 'quoted';
  return weights.includes('uncertain') ? 'not-checked' : 'matched';
}
