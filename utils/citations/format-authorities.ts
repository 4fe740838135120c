import type { Language } from '../core/language';
import type { Authority } from './authority';
import { formatBibLatex, formatBibTeX } from './format/bibtex';
import { formatCslJson } from './format/csl-json';
import { formatCsv } from './format/csv';
import { formatHkCourt } from './format/hk-court';
import { formatMarkdown } from './format/markdown';
import { formatOscola } from './format/oscola';
import { formatRis } from './format/ris';
import { formatWordTable } from './format/word-toa';

export const AUTHORITY_FORMATS = [
  'oscola',
  'oscola5',
  'hk-court',
  'ris',
  'bibtex',
  'biblatex',
  'csl-json',
  'markdown',
  'csv',
  'word-toa',
] as const;
export type AuthorityFormat = (typeof AUTHORITY_FORMATS)[number];

const FORMATTERS: Readonly<Record<AuthorityFormat, (authorities: readonly Authority[], language: Language) => string>> =
  {
    oscola: (authorities) => formatOscola(authorities, 4),
    oscola5: (authorities) => formatOscola(authorities, 5),
    'hk-court': formatHkCourt,
    ris: formatRis,
    bibtex: formatBibTeX,
    biblatex: formatBibLatex,
    'csl-json': formatCslJson,
    markdown: formatMarkdown,
    csv: formatCsv,
    'word-toa': formatWordTable,
  };

/**
 * Writes authorities in a citation style or file format; `word-toa` is HTML that Word opens as a table of authorities.
 * Headings are in the language of the document; OSCOLA's are its own.
 */
export const formatAuthorities = (
  authorities: readonly Authority[],
  format: AuthorityFormat,
  language: Language = 'en',
): string => FORMATTERS[format](authorities, language);
