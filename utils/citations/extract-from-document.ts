import type { LegalDocument, Paragraph } from '../core/legal-document';
import { readCaseName } from './case-name';
import { extractInScope } from './extract-citations';
import { isCase } from './group';
import { createScope } from './scan-state';
import { resolveShortForms, type ShortFormMemory } from './short-forms';
import type { Citation } from './types';

/**
 * Finds the citations of a whole document. Defined names and bare provisions are read with what earlier paragraphs named, a
 * footnote with what stands where it is called; short case names, ibid, supra, 同上 and 前述 are followed where one citation
 * alone can be meant. `resolvedBy` says how.
 */
export function extractFromDocument(document: LegalDocument): Citation[] {
  const scope = createScope();
  const memory: ShortFormMemory = { cases: [], footnotes: new Map() };
  const found: Citation[] = [];
  let groups = 0;
  for (const passage of inReadingOrder(document)) {
    const text = document.text.slice(passage.start, passage.end);
    const names = new Map<string, string>();
    const called = passage.caller === undefined ? undefined : readCaseName(passage.caller, passage.caller.length, 0);
    const own = extractInScope(text, scope).map((citation, at) => {
      if (citation.group !== undefined && !names.has(citation.group)) names.set(citation.group, `g${++groups}`);
      // The name stands in the text, the citation alone in the note.
      const isBare =
        at === 0 &&
        isCase(citation) &&
        citation.caseName === undefined &&
        BARE_NOTE.test(text.slice(0, citation.start));
      return shift(
        isBare && called !== undefined ? { ...citation, caseName: called } : citation,
        passage.start,
        citation.group === undefined ? undefined : names.get(citation.group),
      );
    });
    found.push(...own, ...resolveShortForms(text, passage, own, memory));
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

function shift(citation: Citation, by: number, group: string | undefined): Citation {
  const moved = { ...citation, start: citation.start + by, end: citation.end + by };
  return group === undefined ? moved : { ...moved, group };
}

export type ScannedText = {
  readonly start: number;
  readonly end: number;
  readonly footnote?: string;
  /** The text before the mark that calls the footnote. */
  readonly caller?: string;
};

/** A note that begins with its citation. */
const BARE_NOTE = /^\W{0,4}\d{0,3}\W{0,4}(?:[Ss]ee\s)?\W{0,2}$/;
const CALLER_REACH = 160;

const isHeader = ({ role }: Paragraph): boolean => role === 'title' || role === 'header';
const MARK = /\[(\d{1,3})\]/g;

/** The header as one passage, then paragraph by paragraph, each followed by the footnotes it calls. */
function inReadingOrder(document: LegalDocument): ScannedText[] {
  const footnotes = new Map(
    document.paragraphs.filter(({ role }) => role === 'footnote').map((one) => [one.number ?? one.id, one]),
  );
  const passages: ScannedText[] = [];
  let header: ScannedText | undefined;
  for (const paragraph of document.paragraphs) {
    if (paragraph.role === 'footnote') continue;
    if (isHeader(paragraph)) {
      header = { start: header?.start ?? paragraph.start, end: paragraph.end };
      continue;
    }
    if (header) passages.push(header);
    header = undefined;
    passages.push({ start: paragraph.start, end: paragraph.end });
    for (const mark of paragraph.text.matchAll(MARK))
      takeFootnote(footnotes, mark[1] ?? '', passages, callerOf(paragraph.text, mark.index));
  }
  if (header) passages.push(header);
  for (const number of [...footnotes.keys()]) takeFootnote(footnotes, number.replace(/^n/, ''), passages);
  return passages;
}

/** The words before a mark; a stop before the mark belongs to the sentence that names the case. */
const callerOf = (text: string, at: number): string =>
  text.slice(Math.max(0, at - CALLER_REACH), at).replace(/[.,;:]\s*$/, '');

function takeFootnote(
  footnotes: Map<string, Paragraph>,
  number: string,
  passages: ScannedText[],
  caller?: string,
): void {
  const key = footnotes.has(`n${number}`) ? `n${number}` : number;
  const note = footnotes.get(key);
  if (!note) return;
  footnotes.delete(key);
  passages.push({ start: note.start, end: note.end, footnote: number, ...(caller === undefined ? {} : { caller }) });
}
