import type { Rule } from '../../rules/rule';
import type { QuotedSentence } from '../types';

/** Whose words a passage of a decision tells. */
export type Whose = 'this-court' | 'court-below' | 'party' | 'witness' | 'other-case' | 'statute';

/**
 * How far a change of voice reaches: this sentence; the rest of its paragraph; the rest of its section, until a new
 * heading or the court's own voice; or only what it introduces (the sentence ends with a colon, and a quotation follows).
 */
export type VoiceReach = 'sentence' | 'paragraph' | 'section' | 'introduced';

export type WhoseRule = Rule<Whose> & {
  readonly reach: VoiceReach;
  /** The court decides here, whoever was named before: `none of his points is good and I dismiss the appeal`. */
  readonly wins?: true;
};

/** A sentence with its voice, and the name of the rule that said so. */
export type SpokenSentence = QuotedSentence & {
  readonly whose: Whose;
  /** As the document calls the speaker: `Mr Oak`, `the judge`, 辯方. */
  readonly who?: string;
  readonly rule: string;
  /** A judge dissents here, in a paragraph that several judges share. */
  readonly dissents?: true;
};

/** A paragraph with the voice that most of its words have. */
export type SpokenParagraph = {
  readonly id: string;
  readonly number?: string;
  readonly whose: Whose;
  readonly who?: string;
  /** The judge whose opinion it stands in; '' where one judgment is given. */
  readonly opinion: string;
  readonly dissent: boolean;
  readonly rule: string;
  readonly sentences: readonly SpokenSentence[];
};
