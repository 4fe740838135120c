import type { LegalDocument } from '../utils/core/legal-document';
import { findSentences } from '../utils/outcome/find-sentences';
import type { PageDocument } from '../utils/sites/types';
import { type LegislationOutline, outlineLegislation } from '../utils/summary/outline-legislation';

const KINDS = [
  ['Offences', 'offences'],
  ['Duties', 'duties'],
  ['Prohibitions', 'prohibitions'],
  ['Powers', 'powers'],
  ['Exceptions', 'exceptions'],
  ['Commencement', 'commencement'],
] as const satisfies readonly (readonly [string, keyof LegislationOutline])[];

/** As many of a kind as fit on a screen. */
const MOST = 12;

/** What an enactment does: its sections, and its operative sentences by kind. */
export function printOutline(document: LegalDocument): string {
  const outline = outlineLegislation(document);
  const sections = outline.sections.map(({ section, heading }) => `  ${section.padEnd(10)}${heading}`);
  const parts = KINDS.flatMap(([title, kind]) => {
    const entries = outline[kind];
    if (entries.length === 0) return [];
    const lines = entries
      .slice(0, MOST)
      .map(({ section, text, penalty }) => `  [${section}] ${text}${penalty === undefined ? '' : ` → ${penalty}`}`);
    return ['', `${title} (${entries.length})`, ...lines];
  });
  return [`Sections (${outline.sections.length})`, ...sections, ...parts].join('\n');
}

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
