import type { Span } from '../core/text-span';
import { readCaseName } from './case-name';
import { isCase } from './group';
import { normalise } from './normalise';
import { readPagePinpoint, readParagraphPinpoint } from './pinpoint';
import type { Citation, ResolvedBy } from './types';

/** Short case names, ibid, supra and 同上: followed only where one citation alone can be meant. */

export type ShortFormMemory = {
  /** Cases met with their name, newest last. */
  readonly cases: { readonly names: readonly string[]; readonly citation: Citation }[];
  /** The last citation of each footnote; undefined where the note cites something else last. */
  readonly footnotes: Map<string, Citation | undefined>;
  /** What a following ibid means; undefined after an exhibit, an affidavit or a bundle reference. */
  last?: Citation | undefined;
};

const IBID = /\b[Ii]bid\b\.?|同上|同前/g;
const SUPRA_NOTE = /\b(?:supra|above),?\s{1,2}(?:n|fn|note|footnote)\.?\s{0,2}(\d{1,3})\b/g;
/** Papers of the case: what follows them by "ibid" is no authority. */
const PAPERS =
  /exhibit|affidavit|affirmation|bundle|transcript|skeleton|submissions?\b|witness statement|statement of claim|points of claim|pleading|particulars|\bdefence,? para|\breply,? para|\bletter dated|\b[A-Z]{1,2}\d?\/\d{1,4}|\btab \d|證物|誓章|誓詞|文件冊|文件夾|證人陳述書|陳詞|狀書|申索陳述書|抗辯書|謄本/gi;
/** `(citing Y v Z [2009] HKCFA 57)`: a case in the brackets of another is not what ibid means after them. */
const SUBORDINATE = /\([^()]{0,12}[a-z]{3,}[^()]{0,80}(?:\([^()]{0,20}\)[^()]{0,60})?$/;

/** Finds short forms in a passage that starts at `passage.start`, and remembers what later ones can mean. */
export function resolveShortForms(
  text: string,
  passage: Span & { readonly footnote?: string },
  own: readonly Citation[],
  memory: ShortFormMemory,
): Citation[] {
  const resolved: Citation[] = [];
  const at = passage.start;
  const isFree = (start: number, end: number): boolean =>
    [...own, ...resolved].every((one) => one.end <= at + start || one.start >= at + end);
  const add = (start: number, end: number, target: Citation | undefined, by: ResolvedBy): void => {
    if (target && isFree(start, end)) resolved.push(toShort(text, at, start, end, target, by));
  };
  // Names are remembered first: a case is often named again in the sentence that cites it, but never before it.
  for (const { start, end, name } of findNames(text, own, memory, at))
    add(start, end, uniqueNamed(memory, name), 'short-name');
  for (const match of text.matchAll(SUPRA_NOTE))
    add(match.index, match.index + match[0].length, memory.footnotes.get(match[1] ?? ''), 'supra');
  for (const match of text.matchAll(IBID)) {
    const name = readCaseName(text, match.index, 0);
    const before = lastBefore(text, at, [...own, ...resolved], at + match.index) ?? memory.last;
    const from = before && before.end > at ? before.end - at : 0;
    const papers = hasPapers(text.slice(from, match.index));
    // 「甲 訴 乙（同上）」 means the case of that name, not the one before.
    const target = name === undefined ? (papers ? undefined : before) : uniqueCase(memory, own, name);
    add(match.index, match.index + match[0].length, target, name === undefined ? 'ibid' : 'supra');
  }
  remember(text, passage, [...own, ...resolved], memory);
  return resolved;
}

const hasPapers = (text: string): boolean => text.search(PAPERS) >= 0;

/** The last citation before a place, passing over those in brackets that belong to an earlier one. */
function lastBefore(text: string, by: number, citations: readonly Citation[], at: number): Citation | undefined {
  const sorted = citations.filter(({ end }) => end <= at).sort((a, b) => a.end - b.end);
  for (let last = sorted.length - 1; last > 0; last--) {
    const citation = sorted[last];
    const before = sorted[last - 1];
    if (!citation || !before || !isSubordinate(text, before.end - by, citation.start - by, at - by)) return citation;
  }
  return sorted[0];
}

function isSubordinate(text: string, from: number, start: number, until: number): boolean {
  const between = text.slice(Math.max(0, from), start);
  // The bracket has closed again before ibid.
  return SUBORDINATE.test(between) && text.slice(start, until).includes(')');
}

function toShort(
  text: string,
  by: number,
  start: number,
  end: number,
  target: Citation,
  resolvedBy: ResolvedBy,
): Citation {
  const { kind, norm, url, urls, caseName } = target;
  const after = normalise(text.slice(end, end + 80)).text.replace(/^\./, '');
  const pinpoint = isCase(target)
    ? (
        readParagraphPinpoint(after, 0) ??
        (kind.endsWith('report') ? readPagePinpoint(after, 0, after.length, () => 1) : null)
      )?.pinpoint
    : undefined;
  return {
    start: by + start,
    end: by + end,
    kind,
    text: text.slice(start, end),
    norm,
    resolvedBy,
    ...(pinpoint === undefined ? {} : { pinpoint }),
    ...(url === undefined ? {} : { url }),
    ...(urls === undefined ? {} : { urls }),
    ...(caseName === undefined ? {} : { caseName }),
  };
}

function remember(
  text: string,
  passage: Span & { readonly footnote?: string },
  citations: readonly Citation[],
  memory: ShortFormMemory,
): void {
  for (const citation of citations) {
    if (citation.resolvedBy || citation.caseName === undefined || !isCase(citation)) continue;
    memory.cases.push({ names: shortNames(citation.caseName), citation });
  }
  const last = lastBefore(text, passage.start, citations, passage.end);
  const rest = last ? text.slice(last.end - passage.start) : text;
  const kept = hasPapers(rest) ? undefined : (last ?? (passage.footnote === undefined ? memory.last : undefined));
  memory.last = kept;
  if (passage.footnote !== undefined) memory.footnotes.set(passage.footnote, kept);
}

/** Parties that so many cases have that they name none. */
const COMMON =
  /^(?:HKSAR|R|The Queen|Queen|The King|Attorney[- ]General.*|Secretary for .*|Director of .*|Commissioner .*|Commissioner of .*|HKSAR Government|Chief Executive.*|Registrar .*|律政司司長|香港特別行政區|.*處長|.*署長|.*局長)$/;

/** Names by which a case is called again: its own parties, without the official ones. */
function shortNames(caseName: string): string[] {
  const parties = caseName
    .replace(/^(?:In re|Re|In Re|Ex parte) /, '')
    .split(/\s(?:v|訴|诉|對|对)\s/)
    .map((party) =>
      party
        .replace(/\s*\(.*$/, '')
        .replace(/,? (?:& |and )?(?:Ors|Others|Another|Anor)\.?$/i, '')
        .trim(),
    );
  const names = parties.filter(
    (party) => !COMMON.test(party) && (party.length > 4 || /[\u3400-\u9fff]{2,}/.test(party)),
  );
  return names.flatMap((name) => [name, ...firstWords(name)]);
}

/** `Hysan Development Co Ltd` is called Hysan; a personal name is not called by one word alone. */
const firstWords = (name: string): string[] =>
  /\b(?:Ltd|Limited|Co|Company|Corp|Corporation|Inc|Bank|LLC|SA|AG|plc)\b/.test(name)
    ? [name.split(' ')[0] ?? ''].filter((word) => word.length > 4)
    : [];

function uniqueNamed(memory: ShortFormMemory, name: string): Citation | undefined {
  const fitting = memory.cases.filter(({ names }) => names.includes(name));
  const norms = new Set(fitting.map(({ citation }) => citation.group ?? citation.norm));
  return norms.size === 1 ? fitting[0]?.citation : undefined;
}

function uniqueCase(memory: ShortFormMemory, own: readonly Citation[], name: string): Citation | undefined {
  const fitting = [...memory.cases.map(({ citation }) => citation), ...own].filter(({ caseName }) => caseName === name);
  return new Set(fitting.map(({ group, norm }) => group ?? norm)).size === 1 ? fitting[0] : undefined;
}

/** What says that a name is a case: 案, supra, above, a pinpoint, "the X case", "in X". */
const BEFORE =
  /(?:\b(?:in|per|following|applying|applied|distinguish(?:ed|ing)|see|See|case of|decision in|approach (?:in|of)|principles? in|guidelines? in|judgment in|authority of|citing|cited in|follow(?:ed)?)\s|the\s|根據|引用|援引|依賴|參照|參考|在)$/;
const AFTER =
  /^(?:\s{0,2}(?:\((?:above|supra)\)|,\s?(?:above|supra)|case\b|test\b|principles?\b|at\s\[|at\spara|,?\s?\[\d)|\s?一?案|（同上）|\(同上\))/;

function* findNames(text: string, own: readonly Citation[], memory: ShortFormMemory, by: number) {
  const names = new Set(memory.cases.flatMap((one) => one.names));
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const end = at + name.length;
      const after = text.slice(end, end + 24);
      const before = text.slice(Math.max(0, at - 24), at);
      const isWhole = !/^[A-Za-z]/.test(after) && !/[A-Za-z]$/.test(before);
      const isFull =
        /\sv\.?\s$|[訴诉對对]\s?$/.test(before) || /^\s?(?:v\.?\s|訴|诉)/.test(after) || startsCitation(own, by + end);
      if (isWhole && !isFull && (AFTER.test(after) || (BEFORE.test(before) && /^(?:[\s,.;:)，。、]|$)/.test(after))))
        yield { start: at, end, name };
    }
  }
}

const startsCitation = (own: readonly Citation[], at: number): boolean =>
  own.some(({ start }) => start >= at && start - at < 4);
