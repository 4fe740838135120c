import type { LegalDocument } from '@/utils/core/legal-document';
import { formatDate } from '@/utils/i18n/format-date';
import type { Copied } from '@/utils/platform/clipboard';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

/** Provisions say what they are (`s 4(1)`); paragraphs of a judgment are bare numbers. */
const BARE_NUMBER = /^\d+[A-Z]?$/;

type Place = { readonly number?: string | undefined };

/**
 * Words of the page with the citation and the paragraph they stand in, as text and as HTML with the link.
 *
 * `“The appeal is dismissed.” HKSAR v Chan [2025] HKCA 943 at [12]` · `「上訴駁回。」香港特別行政區 訴 甲 [2025] HKCA 943 第12段`
 */
export function quoteWithPinpoint(quotation: string, document: LegalDocument, place: Place): Copied {
  const english = document.language === 'en';
  const [open, close] = english ? ['“', '” '] : ['「', '」'];
  const words = quotation.replace(/\s+/g, ' ').trim();
  const citation = citationOf(document);
  const pinpoint = pinpointOf(place.number, english);
  const tail = [citation, pinpoint].filter(Boolean).join(' ');
  const name =
    english && document.kind !== 'legislation' ? `<i>${escapeHtml(document.title)}</i>` : escapeHtml(document.title);
  const htmlTail = [
    citation && `<a href="${escapeHtml(document.url)}">${escapeHtml(citation)}</a>`,
    escapeHtml(pinpoint),
  ]
    .filter(Boolean)
    .join(' ');
  return {
    text: `${open}${words}${close}${[document.title, tail].filter(Boolean).join(' ')}`,
    html: `${open}${escapeHtml(words)}${close}${[name, htmlTail].filter(Boolean).join(' ')}`,
  };
}

/** The neutral citation, else the chapter, else action number and date, else nothing that could mislead. */
function citationOf({ neutralCitation, cap, actionNumbers, date, language }: LegalDocument): string {
  if (neutralCitation !== undefined) return neutralCitation;
  if (cap !== undefined) return language === 'en' ? `(Cap. ${cap})` : `（第${cap}章）`;
  return [actionNumbers?.[0], date === undefined ? undefined : formatDate(date, language)].filter(Boolean).join(', ');
}

function pinpointOf(number: string | undefined, english: boolean): string {
  if (number === undefined) return '';
  if (!BARE_NUMBER.test(number)) return number;
  return english ? `at [${number}]` : `第${number}段`;
}
