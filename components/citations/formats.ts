import type { citationMessages } from '@/utils/i18n/messages/citations';

/** Styles a reader copies in. */
export const STYLES = ['hk-court', 'oscola', 'oscola5'] as const;
export type Style = (typeof STYLES)[number];

type Label = keyof typeof citationMessages;

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Files a reader can take away; names that are the same in every language stand here, the others in `messages`. */
export const EXPORT_FORMATS = [
  { id: 'word-toa', name: '', label: 'exportWord', ending: 'docx', type: DOCX },
  {
    id: 'ris',
    name: 'RIS (Zotero, EndNote)',
    label: undefined,
    ending: 'ris',
    type: 'application/x-research-info-systems',
  },
  {
    id: 'csl-json',
    name: 'CSL JSON',
    label: undefined,
    ending: 'json',
    type: 'application/vnd.citationstyles.csl+json',
  },
  { id: 'bibtex', name: 'BibTeX', label: undefined, ending: 'bib', type: 'application/x-bibtex' },
  { id: 'biblatex', name: 'BibLaTeX', label: undefined, ending: 'bib', type: 'application/x-bibtex' },
  { id: 'markdown', name: 'Markdown', label: undefined, ending: 'md', type: 'text/markdown' },
  { id: 'csv', name: '', label: 'exportCsv', ending: 'csv', type: 'text/csv' },
] as const satisfies readonly {
  readonly id: string;
  readonly name: string;
  readonly label: Label | undefined;
  readonly ending: string;
  readonly type: string;
}[];
export type ExportFormat = (typeof EXPORT_FORMATS)[number]['id'];
