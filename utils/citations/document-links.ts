import type { LegalDocument } from '../core/legal-document';
import { type LinkOptions, linksFor } from './resolve-links';
import type { CitationKind, CitationLink } from './types';

/** Links as a reader of this document wants them: in its language, and legislation as it stood when the judgment was given. */

/** e-Legislation keeps past versions from the Reunification on. */
const FIRST_VERSION = '1997-06-30';

const TONGUES: Readonly<Record<LegalDocument['language'], NonNullable<LinkOptions['language']>>> = {
  en: 'en',
  'zh-Hant': 'tc',
  'zh-Hans': 'sc',
};

type From = Pick<LegalDocument, 'language' | 'kind'> & { readonly date?: string };

/** The version in force on the judgment's date first, today's beside it. */
export function documentLinks(
  cited: { readonly kind: CitationKind; readonly norm: string },
  from: From,
): readonly CitationLink[] {
  const options: LinkOptions = { language: TONGUES[from.language] };
  const today = linksFor(cited, options);
  const on = versionDate(from);
  if (on === undefined || !(cited.kind === 'legislation' || cited.kind === 'rule')) return today;
  const [then] = linksFor(cited, { ...options, on });
  return then === undefined ? today : [{ ...then, label: `${then.label} @ ${on}`, on }, ...today];
}

/** The date whose law a judgment speaks of; legislation and pages of today have none. */
export function versionDate({ kind, date }: From): string | undefined {
  const isJudgment = kind === 'judgment' || kind === 'corrigendum' || kind === 'press-summary';
  return isJudgment && date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date) && date >= FIRST_VERSION
    ? date
    : undefined;
}
