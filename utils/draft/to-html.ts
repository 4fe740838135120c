import { type DraftExportOptions, type ExportedPart, type ExportedRun, layoutDraft } from './layout-draft';
import type { Draft } from './types';

/** Writes a draft as HTML for the clipboard and for print; every word in it is escaped, and there are no links in it. */
export function toHtml(draft: Draft, options: DraftExportOptions = {}): string {
  const footnotes: string[] = [];
  const write = (run: ExportedRun): string => {
    const words = `${run.isModel ? `<span class="model">${escapeHtml(run.text)}</span>` : escapeHtml(run.text)}${marks(run)}`;
    if (run.citation === undefined) return words;
    if (options.citations !== 'footnotes') return `${words} ${escapeHtml(run.citation)}`;
    footnotes.push(run.footnote ?? run.citation);
    return `${words}<sup>${footnotes.length}</sup>`;
  };
  const body = joinLists(layoutDraft(draft, options).map((part) => writePart(part, write)));
  const notes =
    footnotes.length === 0 ? '' : `<ol>${footnotes.map((text) => `<li>${escapeHtml(text)}</li>`).join('')}</ol>`;
  return `<article lang="${LANGUAGE_TAGS[draft.language]}">${body}${notes}</article>`;
}

const LANGUAGE_TAGS: Readonly<Record<Draft['language'], string>> = {
  en: 'en',
  'zh-Hant': 'zh-Hant-HK',
  'zh-Hans': 'zh-Hans',
};

const marks = ({ marks: said }: ExportedRun): string =>
  said ? ` <small>(${said.map(escapeHtml).join('; ')})</small>` : '';

function writePart(part: ExportedPart, write: (run: ExportedRun) => string): string {
  switch (part.type) {
    case 'title':
      return `<h1>${escapeHtml(part.text)}</h1>`;
    case 'restriction':
      return `<p><strong>${escapeHtml(part.text)}</strong></p>`;
    case 'header':
      return `<p class="header">${escapeHtml(part.label)}: ${escapeHtml(part.value)}</p>`;
    case 'note':
      return `<p><em>${escapeHtml(part.text)}</em></p>`;
    case 'heading':
      return `<h2>${escapeHtml(part.text)}</h2>`;
    case 'bullet':
      return `<li>${part.runs.map(write).join(' ')}</li>`;
    case 'quotation':
      return `<blockquote>${part.runs.map(write).join(' ')}</blockquote>`;
    case 'paragraph':
      return `<p>${part.runs.map(write).join(' ')}</p>`;
    case 'table': {
      const head = part.columns.map((column) => `<th>${escapeHtml(column)}</th>`).join('');
      const rows = part.rows.map((row) => `<tr>${row.map((cell) => `<td>${write(cell)}</td>`).join('')}</tr>`).join('');
      return `<table><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table>`;
    }
  }
}

/** Bullets that follow each other are one list. */
const joinLists = (parts: readonly string[]): string =>
  parts
    .map((part, at) => {
      if (!part.startsWith('<li>')) return part;
      const opens = parts[at - 1]?.startsWith('<li>') ? '' : '<ul>';
      return `${opens}${part}${parts[at + 1]?.startsWith('<li>') ? '' : '</ul>'}`;
    })
    .join('\n');

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
