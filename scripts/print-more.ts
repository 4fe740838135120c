import type { LegalDocument } from '../utils/core/legal-document';
import { findSentences } from '../utils/outcome/find-sentences';
import type { PageDocument } from '../utils/sites/types';

/** What each defendant was sentenced to; nothing where nobody was. */
export function printSentences(document: LegalDocument): string {
  const rows = findSentences(document).map(({ defendant, total, steps }) => {
    const said = [
      total?.life && 'life',
      total?.months !== undefined && `${total.months} months`,
      total?.fine !== undefined && `fine HK$${total.fine}`,
      total?.disqualificationMonths !== undefined && `disqualified ${total.disqualificationMonths} months`,
      total?.other,
    ].filter(Boolean);
    return `  ${defendant ?? 'the defendant'}: ${said.join(', ') || '–'} (${steps.length} figures)`;
  });
  return rows.length === 0 ? '' : ['', 'Sentences', ...rows].join('\n');
}

/** Who gave opinions, where several did, and whose leads. */
export function printOpinions({ opinions, leadOpinion }: PageDocument): string {
  if (!opinions) return '';
  const names = opinions.map((name) => (name === leadOpinion ? `${name} (longest)` : name));
  return ['', `Opinions: ${names.join(', ')}`].join('\n');
}
