import { hashText } from '../core/hash';
import type { Language } from '../core/language';

/** Everything a finished answer depends on. Change one and it is another answer. */
export type CacheKeyParts = {
  readonly purpose: 'summary' | 'question' | 'draft' | 'term';
  readonly documentHash: string;
  readonly host: string;
  readonly model: string;
  readonly promptVersion: string;
  readonly language: Language;
  /** The question, the length asked for: whatever else goes into the prompt. */
  readonly variant: string;
};

/** Names a finished answer by all it came from. */
export const cacheKeyOf = ({
  purpose,
  documentHash,
  host,
  model,
  promptVersion,
  language,
  variant,
}: CacheKeyParts): string =>
  hashText(JSON.stringify([purpose, documentHash, host, model, promptVersion, language, variant]));
