import { type DraftExportOptions, type ExportedPart, type ExportedRun, layoutDraft } from './layout-draft';
import type { Draft } from './types';

/** Writes a draft as plain text. */
export function toText(draft: Draft, options: DraftExportOptions = {}): string {
  const footnotes: string[] = [];
  const write = (run: ExportedRun): string => {
    const words = `${run.text}${run.marks ? ` (${run.marks.join('; ')})` : ''}`;
    if (run.citation === undefined) return words;
    if (options.citations !== 'footnotes') return `${words} ${run.citation}`;
    footnotes.push(run.footnote ?? run.citation);
    return `${words} (${footnotes.length})`;
  };
  const parts = layoutDraft(draft, options).map((part) => writePart(part, write));
  return `${[...parts, ...footnotes.map((text, at) => `(${at + 1}) ${text}`)].join('\n')}\n`;
}

function writePart(part: ExportedPart, write: (run: ExportedRun) => string): string {
  switch (part.type) {
    case 'title':
    case 'restriction':
    case 'note':
      return part.text;
    case 'heading':
      return `\n${part.text}`;
    case 'header':
      return `${part.label}: ${part.value}`;
    case 'bullet':
      return `• ${part.runs.map(write).join(' ')}`;
    case 'quotation':
      return `    ${part.runs.map(write).join(' ')}`;
    case 'paragraph':
      return part.runs.map(write).join(' ');
    case 'table':
      return [part.columns.join('\t'), ...part.rows.map((row) => row.map(write).join('\t'))].join('\n');
  }
}
