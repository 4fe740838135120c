import type { Claim } from './claim';
import type { GroundingFinding } from './types';

/** Any way of saying no; more than `negations.ts` follows to what it denies. */
const DENIES =
  /\b(?:not|no|never|nor|none|neither|cannot|without|unable|declin\w+|refus\w+|reject\w*|disagree\w*|unnecessary|unlikely|rather\sthan|instead|contrary|fail\w*)\b|n't\b|不|无|没|未(?!来)|拒|毋/gi;

const count = (text: string): number => text.match(DENIES)?.length ?? 0;

/**
 * Where both sides deny, each in its own words ("declined to disturb", "no basis to interfere"), rules cannot tell which
 * of the denials meet; a statement with more or fewer of them than its source may still be told the other way.
 */
export const softenWhereBothDeny = (findings: readonly GroundingFinding[], claim: Claim): GroundingFinding[] =>
  findings.map((finding) =>
    finding.kind === 'negation-reversed' &&
    count(claim.folded) > 0 &&
    count(finding.detail ?? '') > 0 &&
    !isTwin(finding, claim)
      ? { ...finding, kind: 'negation-unclear' }
      : finding,
  );

/** The source's own sentence with little changed. */
const CLOSE = 0.72;
function isTwin({ detail = '' }: GroundingFinding, { folded }: Claim): boolean {
  const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z]{3,}|[\u3400-\u9fff]/g) ?? [];
  const ours = new Set(wordsOf(folded));
  const theirs = new Set(wordsOf(detail));
  const shared = [...ours].filter((word) => theirs.has(word)).length;
  return shared / Math.max(1, ours.size) >= CLOSE;
}
