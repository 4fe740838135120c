import { hashText } from '../core/hash';
import { hashDocument } from '../core/hash-document';
import type { Language } from '../core/language';
import type { LegalDocument, MinimalDocument } from '../core/legal-document';
import type { Model } from '../core/ports';
import { PROMPT_VERSION } from './prompt';
import type { SummaryLength } from './types';

/** Everything that a summary depends on; change one and it is another summary. */
export type SummaryKeyParts = {
  readonly document: LegalDocument | MinimalDocument;
  readonly model: Pick<Model, 'name' | 'host'>;
  readonly language: Language;
  readonly length: SummaryLength;
};

/** Names a finished summary by content, model, prompt version, language and length. */
export const summaryKey = ({ document, model, language, length }: SummaryKeyParts): string =>
  hashText(
    JSON.stringify(['summary', hashDocument(document), model.host, model.name, PROMPT_VERSION, language, length]),
  );
