import type { Verdict } from '../core/statement';
import { hasName } from './check-names';
import type { Claim } from './claim';
import { isSameQuantity } from './compare-quantities';
import { foldText } from './fold-text';
import { findQuantities } from './quantities';
import { findQuotation, squash } from './quotations';
import { FRAMING } from './tables/framing-words';
import { tokenise } from './tokens';
import { type GroundingFinding, weighFinding } from './types';

/**
 * What the findings come to. A sound quotation vouches for a statement that says no more than it, and for no other; one
 * that is the page's own sentence, whole, says nothing of its own.
 */
export function judge(claim: Claim, findings: readonly GroundingFinding[], isVerbatim: boolean): Verdict {
  if (claim.paragraphs.length === 0) return 'no-source';
  const weights = findings.map(({ kind }) => weighFinding(kind));
  if (weights.includes('conflict') || weights.includes('no-source')) return 'conflict';
  if (weights.includes('uncertain')) return 'not-checked';
  if (weights.includes('good') && (isVerbatim || saysNoMore(claim))) return 'quoted';
  return hasNumber(claim) || hasName(claim) ? 'matched' : 'not-checked';
}

const hasNumber = ({ quantities, references, citations }: Claim): boolean =>
  quantities.length > 0 || references.length > 0 || citations.length > 0;

/** May, must and the like, which count for little elsewhere. */
const MODAL =
  /\b(?:may|might|must|shall|should|can|could|would|need|only|all|any|some)\b|可|必|須|须|應|应|或|只|所有|任何|部分/gi;

const modalsOf = (text: string): string[] => [...foldText(text).matchAll(MODAL)].map(([said]) => said.toLowerCase());

/** Every telling word, figure and modal of the statement stands in its quotations, with the same sign. */
function saysNoMore(claim: Claim): boolean {
  const quoted = claim.quotes.join('\n');
  if (findQuotation(claim.text, squash(quoted))) return true;
  const theirs = tokenise(foldText(quoted));
  const figures = findQuantities(quoted, []);
  const modals = new Set(modalsOf(quoted));
  return (
    theirs.length > 0 &&
    claim.tokens.every(
      ({ word, sign }) => FRAMING.has(word) || theirs.some((their) => their.word === word && their.sign === sign),
    ) &&
    claim.quantities.every((figure) => figures.some((their) => isSameQuantity(figure, their))) &&
    modalsOf(claim.text).every((modal) => modals.has(modal))
  );
}
