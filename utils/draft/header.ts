import { formatDate } from '../core/format-date';
import type { Language } from '../core/language';
import { countVerdicts } from '../privacy/audit-entry';
import { isExported, isFlagged, sentencesOf, verdictsOf } from './sentences';
import type { Draft, DraftSentence, DraftSource } from './types';
import { sayWord } from './words';

/** One line of what stands above every export. */
export type HeaderLine = { readonly label: string; readonly value: string };

export type RenderedHeader = {
  /** Reporting restrictions and anonymity orders printed on the pages; above everything, and never taken off. */
  readonly restrictions: readonly string[];
  readonly lines: readonly HeaderLine[];
  readonly notes: readonly string[];
};

/**
 * Says what a draft rests on and how far it was checked: sources with address and day of reading, model and host or
 * "extract, no AI", counts of checked, unchecked and conflicting lines, state of review.
 */
export function renderHeader(draft: Draft): RenderedHeader {
  const { language, header } = draft;
  const restrictions = header.sources.flatMap(({ restriction }) => restriction ?? []);
  const lines = [
    ...header.sources.map((source) => ({
      label: sayWord('header.source', language),
      value: saySource(source, header.sources.length > 1, language),
    })),
    { label: sayWord('header.made-with', language), value: madeWith(draft) },
    { label: sayWord('header.checks', language), value: checks(draft) },
    { label: sayWord('header.review', language), value: review(draft) },
  ];
  return { restrictions: [...new Set(restrictions)], lines, notes: notesOf(draft) };
}

function saySource(source: DraftSource, labelled: boolean, language: Language): string {
  const parts = [
    `${labelled ? `[${source.label}] ` : ''}${source.title}`,
    source.neutralCitation && !source.title.includes(source.neutralCitation) ? source.neutralCitation : undefined,
    source.versionDate
      ? `${sayWord('header.version', language)} ${formatDate(source.versionDate, language)}`
      : undefined,
    source.url,
    `${sayWord('header.read', language)} ${formatDate(source.readAt, language)}`,
    source.unsure ? sayWord('header.unsure', language) : undefined,
  ];
  return parts.filter((part) => part !== undefined).join(language === 'en' ? ', ' : '，');
}

function madeWith({ language, header }: Draft): string {
  const models = header.models.map(({ name, host }) =>
    host === '' ? name : sayWord('header.model', language, { model: name, host }),
  );
  return models.length === 0 ? sayWord('header.extract', language) : [...new Set(models)].join('; ');
}

function checks(draft: Draft): string {
  const all = sentencesOf(draft);
  const counts = countVerdicts(verdictsOf(all.filter(isExported)));
  const said = sayWord('header.counts', draft.language, {
    quoted: counts.quoted,
    matched: counts.matched,
    notChecked: counts['not-checked'],
    conflict: counts.conflict,
    noSource: counts['no-source'],
  });
  const leftOut = all.filter((sentence) => isFlagged(sentence) && !isExported(sentence)).length;
  return leftOut === 0 ? said : `${said}; ${sayWord('header.left-out', draft.language, { count: leftOut })}`;
}

function review({ language, header }: Draft): string {
  if (header.review.state === 'reviewed') {
    return sayWord('header.reviewed', language, {
      name: header.review.by,
      date: formatDate(header.review.at, language),
    });
  }
  return sayWord(header.models.length === 0 ? 'header.extract-not-reviewed' : 'header.not-reviewed', language);
}

function notesOf({ kind, language, header }: Draft): string[] {
  const isStatute = kind === 'statute-note' || header.sources.every(({ versionDate }) => versionDate !== undefined);
  return [
    sayWord(isStatute ? 'header.history-legislation' : 'header.history-judgment', language),
    sayWord('header.responsibility', language),
  ];
}

/** Flagged lines that were neither kept nor dropped. */
export const undecidedIn = (draft: Draft): DraftSentence[] =>
  sentencesOf(draft).filter((sentence) => isFlagged(sentence) && sentence.kept === undefined);

/** Why a draft cannot be marked reviewed yet, or the draft so marked: every flagged line must be kept or dropped first. */
export function markDraftReviewed(
  draft: Draft,
  by: string,
  at: Date,
): { readonly ok: true; readonly draft: Draft } | { readonly ok: false; readonly undecided: readonly string[] } {
  const undecided = undecidedIn(draft);
  if (undecided.length > 0) return { ok: false, undecided: undecided.map(({ id }) => id) };
  const review = { state: 'reviewed' as const, by, at: at.toISOString() };
  return { ok: true, draft: { ...draft, header: { ...draft.header, review } } };
}
