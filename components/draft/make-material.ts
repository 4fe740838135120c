import type { PinnedDocument } from '@/utils/ask/types';
import { extractFromDocument } from '@/utils/citations/extract-from-document';
import { listAuthorities } from '@/utils/citations/list-authorities';
import { labelsById } from '@/utils/core/label-paragraphs';
import type { Language } from '@/utils/core/language';
import type { LegalDocument } from '@/utils/core/legal-document';
import type { ChosenMaterial } from '@/utils/draft/draft-section';
import type { DraftMaterial, KeptLine, MaterialAuthority, MaterialTerm } from '@/utils/draft/types';
import { extractSummary } from '@/utils/summary/extract-summary';

/** The open document of a draft goes by this label. */
const LABEL = 'A';

/** More paragraphs than this do not help a section and may not fit a small model. */
const MOST_PARAGRAPHS = 14;

export type MaterialParts = {
  readonly document: LegalDocument;
  readonly language: Language;
  /** Lines kept of a summary or an answer. */
  readonly kept: readonly KeptLine[];
  /** Documents pinned beside it, on which kept lines rest. */
  readonly others?: readonly PinnedDocument[];
  readonly terms: readonly MaterialTerm[];
  readonly now: Date;
};

/** Everything a draft of this document may be built from: extract, citations, terms, and the lines kept. */
export function makeMaterial({ document, language, kept, others = [], terms, now }: MaterialParts): DraftMaterial {
  return {
    language,
    documents: [
      { label: LABEL, document, readAt: now.toISOString(), extract: extractSummary(document) },
      ...others.map((other) => ({ ...other, readAt: now.toISOString() })),
    ],
    kept,
    authorities: authoritiesOf(document),
    terms,
  };
}

function authoritiesOf(document: LegalDocument): MaterialAuthority[] {
  const labels = labelsById(document);
  return listAuthorities(extractFromDocument(document), document).map((authority) => ({
    text: authority.norms.join('; '),
    ...(authority.category === 'case' && { caseName: authority.name }),
    isCase: authority.category === 'case',
    sources: authority.paragraphs.flatMap(({ id }) => {
      const number = labels.get(id);
      return number === undefined ? [] : [{ label: LABEL, paragraph: id, number }];
    }),
  }));
}

/** What a section is drafted from: the kept lines, the paragraphs they rest on, and those to be read first. */
export function chooseMaterial(material: DraftMaterial): ChosenMaterial {
  const lines = material.kept ?? [];
  const ofLines = lines.flatMap(({ sources }) => sources.map(({ label, number }) => `${label} ${number}`));
  const key = material.documents.flatMap(({ label, document, extract }) => {
    const labels = labelsById(document);
    return (extract?.keyParagraphs ?? []).map(({ id }) => `${label} ${labels.get(id) ?? id}`);
  });
  return {
    documents: material.documents,
    lines,
    paragraphs: [...new Set([...ofLines, ...key])].slice(0, MOST_PARAGRAPHS),
  };
}
