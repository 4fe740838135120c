import type { GlossaryEntry } from '@/utils/glossary/types';
import type { OwnTerm } from '@/utils/store/rows/term';

/** Own terms have a domain of their own. */
export const OWN_DOMAIN = 'own';

/** An own term as an entry of the glossary. */
export const ownEntry = (term: OwnTerm): GlossaryEntry => ({
  id: `own.${term.id}`,
  en: term.en,
  zhHant: term.zhHant,
  zhHans: term.zhHans ?? term.zhHant,
  domain: OWN_DOMAIN,
  source: term.source ?? 'usage',
  ...(term.note !== undefined && { note: term.note }),
});
