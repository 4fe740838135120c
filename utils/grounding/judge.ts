import type { Verdict } from '../core/statement';
import { hasName } from './check-names';
import type { Claim } from './claim';
import { isSameQuantity } from './compare-quantities';
import { foldText } from './fold-text';
import { findQuantities } from './quantities';
import { findQuotation, squash } from './quotations';
import { FRAMING } from './tables/framing-words';
import { PARTY_ROLES } from './tables/party-words';
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

/** Who did it is more than that it was done. */
const partiesOf = (text: string): string[] => {
  const folded = foldText(text);
  return PARTY_ROLES.filter(([, english, chinese]) =>
    new RegExp(`\\b(?:${english})\\b${chinese === '' ? '' : `|${chinese}`}`, 'i').test(folded),
  ).map(([role]) => role);
};

/** That a court found it is more than its words. */
const WHO_DECIDED =
  /\b(?:court|judge|tribunal|magistrate|board|chairman|master|recorder|panel|committee|I|we)\b[^.;]{0,40}?\b(?:held|holds?|finds?|found|accept(?:s|ed)?|conclude[sd]?|rule[sd]?|decide[sd]?|agree[sd]?|considers?|considered|reject(?:s|ed)?|order(?:s|ed)?)\b|(?:法官|法庭|本席|本庭|法院)[^,。;]{0,14}(?:裁定|认为|认定|接纳|信纳|同意|采纳)/i;
const saysWhoDecided = (text: string): boolean => WHO_DECIDED.test(text);

/** Every telling word, figure and modal of the statement stands in its quotations, with the same sign. */
function saysNoMore(claim: Claim): boolean {
  const quoted = claim.quotes.join('\n');
  if (findQuotation(claim.text, squash(quoted))) return true;
  if (partiesOf(claim.folded).some((party) => !partiesOf(quoted).includes(party))) return false;
  if (saysWhoDecided(claim.folded) && !saysWhoDecided(foldText(quoted))) return false;
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
