import type { PageDocument } from '../../types';
import { judgmentMarkup, row, table } from '../build-pages';

/** A fictional page as a court or the Department of Justice prints such pages, and what a lawyer reads on it. */
export type PrintedPage = {
  readonly name: string;
  readonly url: string;
  readonly html: string;
  /** Header fields. */
  readonly document: Partial<PageDocument>;
  /** Printed numbers of the text's paragraphs, in order. */
  readonly numbers?: readonly string[];
  /** Headings of the text, in order. */
  readonly headings?: readonly string[];
  /** Opinion of numbered paragraphs, as `number: judge`, in order, for those that have one. */
  readonly opinions?: readonly string[];
  readonly footnotes?: readonly string[];
  /** First words of blocks, and the paragraph they belong to. */
  readonly within?: Readonly<Record<string, string>>;
  /** First words of blocks, and their role. */
  readonly roles?: Readonly<Record<string, string>>;
};

export const LRS = 'https://legalref.judiciary.hk/lrs/common/ju/ju_body.jsp?DIS=99';
export const p = (text: string): string => `<p>${text}</p>\n`;
export const right = (text: string): string => `<p style="text-align:right">${text}</p>\n`;
export const center = (text: string): string => `<p style="text-align:center">${text}</p>\n`;
export const bold = (text: string): string => `<p><b>${text}</b></p>\n`;
export const quote = (...texts: string[]): string => `<blockquote>${texts.map(p).join('')}</blockquote>\n`;

/** A row of the party list: nothing, the name, the part it plays. */
export const party = (name: string, role = '&nbsp;'): string => row('&nbsp;', name, role);
/** Rows under a label, which stands in the first only. */
export const labelled = (label: string, ...lines: string[]): string =>
  table(...lines.map((line, at) => row(at === 0 ? label : '&nbsp;', line)));
export const rows = (...pairs: (readonly [string, string])[]): string => table(...pairs.map((pair) => row(...pair)));
/** Names at the end, each above the office. */
export const signed = (...signatures: (readonly [string, string])[]): string =>
  `<table width="100%" border="0"><tr>${signatures.map(([name]) => `<td style="text-align:center">(${name})</td>`).join('')}</tr>
<tr>${signatures.map(([, office]) => `<td style="text-align:center">${office}</td>`).join('')}</tr></table>`;

type JudgmentParts = NonNullable<Parameters<typeof judgmentMarkup>[0]>;

/** A page of LRS. */
export const lrs = (parts: JudgmentParts): string =>
  `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "x"><html lang="en"><head><title>${parts.title ?? ''}</title></head><body>${judgmentMarkup(parts)}</body></html>`;

/** A page as it was typed before LRS had markup of its own. */
export const typed = (title: string, ...blocks: string[]): string =>
  `<html><head><title>${title}</title></head><body><form name=search_body><table><tr><td>${blocks.join('\n')}</td></tr></table></form></body></html>`;
