import { extractCitations } from '@/utils/citations/extract-citations';
import type { LegalDocument } from '@/utils/core/legal-document';
import type { AuthorityGroup, AuthorityRow } from './authority-row';

export type Authorities = { readonly rows: readonly AuthorityRow[]; readonly byId: ReadonlyMap<string, AuthorityRow> };
const known = new WeakMap<LegalDocument, Authorities>();
export function readAuthorities(document: LegalDocument): Authorities {
  const before = known.get(document);
  if (before) return before;
  const found = extractCitations(document.text);
  const groups = Map.groupBy(found, (citation) => citation.group ?? citation.norm.replace(/ (s|sch|pt|r|reg) .*/, ''));
  const rows = [...groups].map(([id, all]): AuthorityRow => {
    const kind = all[0]?.kind ?? '';
    const group: AuthorityGroup =
      kind.startsWith('case') || kind.startsWith('foreign-neutral') || kind.startsWith('foreign-report')
        ? 'cases'
        : /legis|rule|basic|bill/.test(kind)
          ? 'legislation'
          : 'other';
    return {
      id,
      group,
      name: all.find((c) => c.caseName)?.caseName ?? all[0]?.norm ?? '',
      citations: [...new Set(all.map((c) => c.norm))],
      links: all.flatMap((c) => (c.url ? [{ label: 'HKLII', url: c.url }] : [])).slice(0, 1),
      mentions: all.map((c) => {
        const n = document.paragraphs.findLast((p) => p.start <= c.start)?.number;
        return {
          start: c.start,
          end: c.end,
          at: c.start / document.text.length,
          ...(n !== undefined && { number: n }),
        };
      }),
    };
  });
  const made = { rows, byId: new Map(rows.map((r) => [r.id, r])) };
  known.set(document, made);
  return made;
}
export const formatAuthorities = (rows: readonly AuthorityRow[], _f: string): string =>
  rows.map((r) => `${r.name} ${r.citations.join(', ')}`).join('\n');
