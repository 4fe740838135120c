import type { Language } from '../core/language';
import type { LegalDocument } from '../core/legal-document';
import type { About } from '../summary/types';
import { aboutMessages } from './messages/about';
import { translator } from './translate';

const KINDS = ['corrigendum', 'press-summary', 'practice-direction'] as const;

/** `Appeal against sentence: trafficking in dangerous drugs` · `Press summary: …`; undefined where nothing is known. */
export function aboutWords(
  { kind }: Pick<LegalDocument, 'kind'>,
  about: About | null,
  language: Language,
): string | undefined {
  const say = translator(aboutMessages, language);
  const page = KINDS.find((one) => one === kind);
  if (page !== undefined) return say(page);
  if (about?.proceeding === undefined) return undefined;
  const proceeding = say(about.proceeding);
  return about.charge === undefined ? proceeding : say('charged', { proceeding, charge: about.charge });
}
