import { type DraftExportOptions, type ExportedPart, type ExportedRun, layoutDraft } from './layout-draft';
import type { Draft } from './types';

/** Writes a draft as Markdown; what could be read as markup in it is escaped. */
export const toMarkdown = (draft: Draft, options: DraftExportOptions = {}): string =>
  partsToMarkdown(layoutDraft(draft, options), options);

/** Writes parts that are laid out already: of a draft, or of all that belongs to a matter. */
export function partsToMarkdown(parts: readonly ExportedPart[], options: DraftExportOptions = {}): string {
  const footnotes: string[] = [];
  const write = (run: ExportedRun): string => {
    const words = `${escapeMarkdown(run.text)}${run.marks ? ` *(${run.marks.map(escapeMarkdown).join('; ')})*` : ''}`;
    if (run.citation === undefined) return words;
    if (options.citations !== 'footnotes') return `${words} ${escapeMarkdown(run.citation)}`;
    footnotes.push(escapeMarkdown(run.footnote ?? run.citation));
    return `${words}[^${footnotes.length}]`;
  };
  const lines = parts.map((part) => writePart(part, write));
  const notes = footnotes.map((text, at) => `[^${at + 1}]: ${text}`);
  return `${[...lines, ...notes]
    .join('\n\n')
    .replace(/\n\n(?=- )/g, '\n')
    .replace(/\n(?=- )/, '\n\n')}\n`;
}

function writePart(part: ExportedPart, write: (run: ExportedRun) => string): string {
  switch (part.type) {
    case 'title':
      return `# ${escapeMarkdown(part.text)}`;
    case 'restriction':
      return `**${escapeMarkdown(part.text)}**`;
    case 'header':
      return `- ${escapeMarkdown(part.label)}: ${escapeMarkdown(part.value)}`;
    case 'note':
      return `*${escapeMarkdown(part.text)}*`;
    case 'heading':
      return `## ${escapeMarkdown(part.text)}`;
    case 'bullet':
      return `- ${part.runs.map(write).join(' ')}`;
    case 'quotation':
      return `> ${part.runs.map(write).join(' ')}`;
    case 'paragraph':
      return part.runs.map(write).join(' ');
    case 'table':
      return writeTable(part, write);
  }
}

const writeTable = (
  { columns, rows }: Extract<ExportedPart, { type: 'table' }>,
  write: (run: ExportedRun) => string,
): string =>
  [
    `| ${columns.map(escapeMarkdown).join(' | ')} |`,
    `|${columns.map(() => ' --- |').join('')}`,
    ...rows.map((row) => `| ${row.map(write).join(' | ')} |`),
  ].join('\n');

/** Text from a page is never markup: a backslash before every character that Markdown reads. */
const escapeMarkdown = (text: string): string =>
  text
    .replace(/\s*\n\s*/g, ' ')
    .replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
    .replace(/^([-+])/, '\\$1');
