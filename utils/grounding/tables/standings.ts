import type { FindingKind } from '../types';

/** How a source puts what nobody has decided: asked for, supposed, possible; and how a statement says so. */
export type StandingRow = {
  readonly name: string;
  /** What a statement is that tells it as decided. */
  readonly kind: FindingKind;
  /** In the source, before the words it holds for. */
  readonly says: RegExp;
  /** A statement with any of these does not tell it as decided. */
  readonly told: RegExp;
  readonly source: string;
  /** Told as decided: a conflict. */
  readonly example: string;
  /** Told as it stands: no conflict. */
  readonly counter: string;
};

const PUT_BY_A_PARTY =
  /\b(?:submission|contention|argument|suggestion|assertion|complaint|allegation)s?\s(?:[a-z]+\s){0,4}that\b/i;
const TOLD_AS_PUT =
  /\b(?:submi\w+|conten\w+|argu\w+|suggest\w*|assert\w*|complain\w*|alleg\w+|proposition|question|whether|issue|reject\w*|accept\w*|address\w*|deal[st]?|dealt)\b/i;
const CONDITIONAL =
  /\b(?:if(?!\s(?:not\s)?(?:agreed|any|necessary|so|at\sall|possible|applicable)\b)|in\sthe\sevent(?!\b,)|failing\swhich|in\sdefault)\b|若|如果|假如|倘/i;
const TOLD_AS_CONDITIONAL =
  /\b(?:if|unless|fail(?:s|ing|ure)|when|whenever|where|until|condition\w*|provided|in\sdefault|in\sthe\sevent|will|shall|would|may)\b|若|如|假|倘|除非|否则/i;
const TOLD_AS_POSSIBLE =
  /\b(?:may|might|could|can|possib\w+|risk\w*|warn\w*|remind\w*|liable|power|discretion|potential\w*|if|whether|likely|chance|option)\b/i;
const ASKED_FOR =
  /\b(?:seek(?:s|ing)?|sought|ask(?:s|ed|ing)?|claim(?:s|ed|ing)?|request\w*|propos(?:e|es|ed|ing|al)|suggest\w*|submit\w*|offer\w*|invit\w*|demand\w*|estimat\w*|contend\w*|pray\w*)\b|要求|申请(?!人)|建议|主张|提议|索偿/i;
const TOLD_AS_ASKED_FOR =
  /\b(?:seek\w*|sought|ask\w*|claim\w*|request\w*|propos\w*|suggest\w*|submi\w*|offer\w*|invit\w*|demand\w*|estimat\w*|conten\w*|pray\w*|argu\w*|want\w*)\b|要求|申请(?!人)|建议|主张|提议|索偿|陈词/i;
const WORKED_OUT =
  /\b(?:would|could|might|mathematic\w*|arithmetic\w*|notional\w*|theoretical\w*|hypothetical\w*)\b|若|如果|假如|本应|原应/i;
const TOLD_AS_WORKED_OUT =
  /\b(?:would|could|might|mathematic\w*|arithmetic\w*|notional\w*|theoretical\w*|hypothetical\w*|alone|guidelines?)\b|若|如果|假如|本应|原应|单独/i;

/** What stands behind these words of a sentence is not decided by it. */
export const STANDING_ROWS: readonly StandingRow[] = [
  {
    name: 'the submission <that>',
    kind: 'submission-as-holding',
    says: PUT_BY_A_PARTY,
    told: TOLD_AS_PUT,
    source: 'There is one question, namely the submission that rule 12 applies to the annex of the lease.',
    example: 'The Tribunal held that rule 12 applies to the annex of the lease.',
    counter: 'The Tribunal dealt with the submission that rule 12 applies to the annex.',
  },
  {
    name: 'the question <whether>',
    kind: 'modality-changed',
    says: /\bwhether\b|是否|应否|可否/i,
    told: /\b(?:whether|question\w*|issues?|ask(?:s|ed)?|if|decide|considered|contend\w*|argu\w+)\b|是否|应否|可否|议题|争议/i,
    source: 'Issue 3 is whether the consent scheme will bar the seller from electing common law damages for breach.',
    example: 'The court held that the consent scheme will bar the seller from electing common law damages.',
    counter: 'An issue was if the consent scheme bars the seller from electing common law damages.',
  },
  {
    name: 'would have <held>',
    kind: 'modality-changed',
    says: /\b(?:would|could|might)\s(?:also\s|well\s|otherwise\s)?have\b/i,
    told: /\b(?:would|could|might|if|had|obiter|otherwise|hypothe\w+|unnecessary|not\sneed\w*)\b/i,
    source: 'Had it been necessary to decide, we would have held that an oral notice to the agent sufficed.',
    example: 'The Court held that an oral notice to the agent sufficed.',
    counter: 'Obiter, an oral notice to the agent was thought enough.',
  },
  {
    name: '<if> it fails to do so',
    kind: 'modality-changed',
    says: CONDITIONAL,
    told: TOLD_AS_CONDITIONAL,
    source: 'If the buyer pays no security, the action shall be dismissed with costs of the hearing.',
    example: 'The action was dismissed with costs because the buyer paid no security.',
    counter: 'The action will be dismissed with costs unless the buyer pays the security.',
  },
  {
    name: 'it <may> be ordered',
    kind: 'modality-changed',
    says: /\b(?:may|might|could)\b(?!\sbe\s(?:noted|said|seen|recalled)\b)/i,
    told: TOLD_AS_POSSIBLE,
    source: 'A renewed application may lead to a direction for the loss of the days spent in custody.',
    example: 'The Court ordered the loss of the days spent in custody.',
    counter: 'The Court warned of the loss of the days spent in custody.',
  },
];

/** What stands before a figure that nobody has given. */
export const FIGURE_STANDING_ROWS: readonly StandingRow[] = [
  {
    name: 'a figure <asked for>',
    kind: 'quantity-misplaced',
    says: ASKED_FOR,
    told: TOLD_AS_ASKED_FOR,
    source: 'The landlord filed a statement seeking costs of HK$55,475. We order costs of HK$50,000.',
    example: 'The landlord was awarded costs of HK$55,475.',
    counter: 'The landlord asked for costs of HK$55,475.',
  },
  {
    name: 'a figure <worked out>',
    kind: 'quantity-misplaced',
    says: WORKED_OUT,
    told: TOLD_AS_WORKED_OUT,
    source: 'Mathematically the ketamine alone attracts a starting point of 7 years. I start from 10 years.',
    example: 'The judge adopted a starting point of 7 years.',
    counter: 'Arithmetically the ketamine led to a starting point of 7 years.',
  },
  {
    name: 'a figure <refused>',
    kind: 'quantity-misplaced',
    says: /\b(?:refus\w*|declin\w*|reject\w*)\b|拒绝|不批准|不接纳/i,
    told: /\b(?:refus\w*|declin\w*|reject\w*|request\w*|ask\w*|sought|seek\w*|not|no|fail\w*)\b|拒绝|不|要求|申请/i,
    source: 'I refuse the request for the assets to be reduced from $44,970,769 to $38,270,769.',
    example: 'The assets were reduced to $38,270,769.',
    counter: 'A reduction of the assets to $38,270,769 was not made.',
  },
];
