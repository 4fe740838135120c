import { readCaseName, readNameAfter } from './case-name';
import { groupCases, isCase, type Member } from './group';
import { normalise, originalOffset } from './normalise';
import { readPagePinpoint } from './pinpoint';
import { linksFor } from './resolve-links';
import { scan } from './scan';
import { createScope, type DraftCitation, type ScanState, type Scope } from './scan-state';
import type { Citation } from './types';

/**
 * Finds every citation in a text, with canonical norm, pinpoint, group and link, in order of appearance.
 *
 * `HKSAR v Fung [2021] HKCFA 8 at [31]` → one case-neutral, norm `[2021] HKCFA 8`, pinpoint `[31]`
 * `根據《公司條例》(第622章)第12條` → one legislation, norm `Cap 622 s 12`
 */
export function extractCitations(text: string): Citation[] {
  return extractInScope(text, createScope());
}

/** The same, reading bare provisions and short names with the instruments that `scope` has met; the scope learns from the text. */
export function extractInScope(text: string, scope: Scope): Citation[] {
  const { text: plain, origin } = normalise(text);
  const toOriginal = (at: number): number => (origin ? originalOffset(origin, at) : at);
  const toEnd = (at: number): number => (origin && at > 0 ? originalOffset(origin, at - 1) + 1 : at);
  const original = (start: number, end: number): string => text.slice(toOriginal(start), toEnd(end));
  const state: ScanState = {
    text: plain,
    original,
    found: [],
    scope,
    floor: 0,
    passed: 0,
    courts: { until: 0, end: 0 },
    contracts: { until: 0, end: 0 },
    articlesFrom: 0,
    ordersFrom: 0,
  };
  scan(state);
  const members = withPinpoints(plain, state.found);
  const groups = groupCases(plain, members);
  return members.map(({ draft, pinpoint }, at) => {
    const start = toOriginal(draft.start);
    const end = toEnd(draft.end);
    const group = groups[at];
    const urls = draft.doubtful ? [] : linksFor(draft);
    const caseName = isCase(draft) ? nameOf(text, draft, start, end, previousEnd(members, at, toEnd)) : undefined;
    // Filled field by field: this runs once for every citation of a page.
    const citation: Writable = { start, end, kind: draft.kind, text: text.slice(start, end), norm: draft.norm };
    if (pinpoint !== undefined) citation.pinpoint = pinpoint;
    if (group !== undefined) citation.group = group;
    if (urls[0]) {
      citation.url = urls[0].url;
      citation.urls = urls;
    }
    if (caseName !== undefined) citation.caseName = caseName;
    if (draft.resolvedBy) citation.resolvedBy = draft.resolvedBy;
    return citation;
  });
}

type Writable = { -readonly [Key in keyof Citation]: Citation[Key] };

/** Of the Union's courts the number comes first, of all others the name. */
const nameOf = (text: string, draft: DraftCitation, start: number, end: number, floor: number): string | undefined =>
  (draft.place === 'eu' ? readNameAfter(text, end) : undefined) ?? readCaseName(text, start, floor);

type Located = Member & { readonly pinpoint?: string };

function withPinpoints(text: string, drafts: readonly DraftCitation[]): Located[] {
  return drafts.map((draft, at) => {
    const limit = drafts[at + 1]?.start ?? text.length;
    if (!isCase(draft)) return { draft, stop: draft.end };
    const found =
      draft.pinpoint ??
      readPagePinpoint(text, draft.end, limit, draft.kind.endsWith('report') ? () => firstPageOf(draft) : undefined);
    return found ? { draft, stop: found.end, pinpoint: found.pinpoint } : { draft, stop: draft.end };
  });
}

const firstPageOf = (draft: DraftCitation): number =>
  Number.parseInt(/(\d+)[a-z]?(?: \([^)]*\))?$/.exec(draft.norm)?.[1] ?? '1', 10);

const previousEnd = (members: readonly Located[], at: number, toEnd: (at: number) => number): number => {
  const previous = members[at - 1];
  return previous ? toEnd(previous.draft.end) : 0;
};
