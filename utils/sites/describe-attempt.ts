import type { LegalDocument } from '../core/legal-document';
import { findSite } from './registry';
import type { Unreadable } from './types';

/** Elements counted for a report: enough to see what changed on the site, and nothing of what the page says. */
const COUNTED = [
  '#app',
  '.case-content',
  'a.para',
  'coram',
  'parties',
  'date',
  'representation',
  'p',
  'td',
  'blockquote',
  '.hklm_main',
  '.hklm_section',
  'section',
  'def',
  'term',
  'frame',
  'iframe',
];

/**
 * Describes why a page was not understood, for *Copy report*: host, kind of address, selectors and how often each is
 * met. No text, title, number or query of the page is in it.
 */
export function describeAttempt(dom: Document, url: URL, read: Unreadable): string {
  const site = findSite(url)?.id ?? 'none';
  const counts = COUNTED.map((selector) => `${selector} × ${count(dom, selector)}`);
  return [
    `Page: ${url.protocol}//${url.host}${maskPath(url.pathname)}`,
    `Reader: ${site}`,
    `Result: ${read.reason}`,
    `Looked for: ${read.tried.join(' | ') || '–'}`,
    `Root: ${dom.documentElement?.localName ?? '–'} > ${dom.body?.localName ?? '–'}`,
    `Found: ${counts.join(', ')}`,
  ].join('\n');
}

/** Describes a reading of which a check fails: numbers and names of checks, nothing that the page says. */
export function describeReadingProblems({ url, site, kind, language, paragraphs, reading }: LegalDocument): string {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  const roles = new Map<string, number>();
  for (const { role } of paragraphs) roles.set(role, (roles.get(role) ?? 0) + 1);
  return [
    `Page: ${address ? `${address.protocol}//${address.host}${maskPath(address.pathname)}` : '–'}`,
    `Reader: ${site}, ${kind}, ${language}`,
    `Share: ${reading?.share ?? '–'}, numbers: ${reading?.numbers ?? '–'}`,
    `Problems: ${reading?.problems.join(', ') || '–'}`,
    `Paragraphs: ${[...roles].map(([role, count]) => `${role} × ${count}`).join(', ')}`,
  ].join('\n');
}

/** `/en/cases/hkca/2025/1188` → `/en/cases/hkca/N/N`: which page it was is nobody's business. */
const maskPath = (path: string): string => path.slice(0, 200).replace(/\d+/g, 'N');

function count(dom: Document, selector: string): number {
  try {
    return dom.querySelectorAll(selector).length;
  } catch {
    return -1;
  }
}
