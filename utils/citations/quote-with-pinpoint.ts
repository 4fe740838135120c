import { escapeHtml } from '../core/escape-html';
import type { LegalDocument, Paragraph } from '../core/legal-document';
import { extractCitations } from './extract-citations';
import { headingsIn } from './format/headings';

/** A quotation as it goes to the clipboard. */
export type Quotation = { readonly text: string; readonly html: string };

/**
 * The selected words with the case, its citation and the paragraph: `“…” HKSAR v X [2025] HKCA 943 at [12]`; in Chinese
 * 「…」香港特別行政區 訴 甲 [2025] HKCA 943，第12段.
 */
export function quoteWithPinpoint(selection: string, document: LegalDocument, paragraph?: Paragraph): Quotation {
  const quoted = selection.replace(/\s+/g, ' ').trim();
  const chinese = document.language !== 'en';
  const citation = document.neutralCitation ?? document.actionNumbers?.[0] ?? '';
  const source = [document.title, citation].filter(
    (part) => part !== '' && !(part === document.title && citation !== '' && document.title.includes(citation)),
  );
  const pinpoint = toPinpoint(paragraph?.number, chinese, document.kind === 'legislation');
  const [open, close] = chinese ? ['「', '」'] : ['“', '”'];
  const link = linkOf(document, citation);
  const name = source.join(' ');
  const warning = (document.reading?.problems.length ?? 0) > 0 ? headingsIn(document.language).unsure : '';
  return {
    text: `${open}${quoted}${close} ${name}${pinpoint}${warning}`.trim(),
    html: `${open}${escapeHtml(quoted)}${close} <a href="${escapeHtml(link)}">${escapeHtml(name)}</a>${escapeHtml(pinpoint + warning)}`,
  };
}

function toPinpoint(number: string | undefined, chinese: boolean, isLegislation: boolean): string {
  if (number === undefined) return '';
  const note = /^n(\d+)$/.exec(number)?.[1];
  if (chinese) return note ? `，註${note}` : isLegislation ? ` ${number}` : `，第${number}段`;
  return note ? ` n ${note}` : isLegislation ? `, ${number}` : ` at [${number}]`;
}

/** The page computed from the citation outlives the address in the bar; only web addresses become links. */
function linkOf(document: LegalDocument, citation: string): string {
  const computed = extractCitations(citation)[0]?.url;
  if (computed !== undefined)
    return document.language === 'en' ? computed : computed.replace('/en/cases/', '/tc/cases/');
  return /^https?:\/\//.test(document.url) ? document.url : '#';
}
