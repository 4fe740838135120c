import type { LegalDocument, MinimalDocument } from '../core/legal-document';
import { gatherOffences } from './gather-offences';
import { A_PART, type LegislationOutline, type OutlineEntry } from './outline-legislation';
import type { ExtractSentence } from './types';

/** A Part, Division or Schedule that one can walk to. */
export type OutlineStep = { readonly title: string; readonly paragraph: string; readonly depth: number };

/** What anyone wants to know first of an enactment, before its duties and offences. */
export type LegislationOverview = {
  readonly longTitle?: ExtractSentence;
  /** What it applies to, and what not. */
  readonly application: readonly ExtractSentence[];
  readonly parts: readonly OutlineStep[];
  /** The terms defined that the text uses most, most used first. */
  readonly definitions: readonly (OutlineEntry & { readonly term: string; readonly uses: number })[];
  /** Offences with what may be imposed, each once. */
  readonly offences: readonly OutlineEntry[];
};

const LONG_TITLE =
  /^(?:Long title\s*)?(?:An? (?:Ordinance|Act) to\b|To (?:amend|consolidate|make|provide|establish|give|regulate|repeal|implement|confer|enable|declare|define|incorporate|prohibit|control)\b)|^(?:詳題\s*)?(?:本條例旨在|旨在[^。]{4,}(?:條例|訂定|規定))/i;
/** The enactment itself, and not one of its sections: `section 34 of this Ordinance shall not apply` says nothing of it. */
const APPLIES =
  /(?<!\bof )(?<!\b(?:section|Part|Division|Schedule) )\b(?:(?:the provisions of )?(?:this|the) (?:Ordinance|Regulations?|Rules)) (?:applies|apply|does not apply|binds|is binding|extends|shall (?:not )?(?:apply|bind|be binding|extend))\b|(?:本條例|本規例|本規則)(?:不|並不|亦)?(?:適用於|對[^。]{1,20}具(?:有)?約束力)/i;

/** A Part of a schedule stands under it. */
const IN_SCHEDULE = /^(?:[^>]* > )?(?:Schedule|SCHEDULE|附表)/;

const MOST_APPLICATION = 3;
const MOST_DEFINITIONS = 6;
const MOST_TITLE = 160;

/** Long title, application, Parts and Schedules, the definitions most used, and the offences without repeats. */
export function overviewLegislation(
  document: LegalDocument | MinimalDocument,
  outline: LegislationOutline,
): LegislationOverview {
  let offset = 0;
  const placed = document.paragraphs.map((paragraph) => {
    const start = paragraph.start ?? offset;
    offset = start + paragraph.text.length + 1;
    return { ...paragraph, start, end: start + paragraph.text.length };
  });
  const quote = ({ id, number, text, start, end }: (typeof placed)[number]): ExtractSentence => ({
    text,
    paragraph: id,
    ...(number === undefined ? {} : { number }),
    start,
    end,
  });
  const isText = ({ role }: (typeof placed)[number]): boolean => role !== 'heading' && role !== 'footnote';
  const title = placed.find(({ text }) => LONG_TITLE.test(text.trim()));
  return {
    ...(title && { longTitle: quote(title) }),
    application: placed
      .filter((paragraph) => isText(paragraph) && saysWhatItAppliesTo(paragraph))
      .slice(0, MOST_APPLICATION)
      .map(quote),
    parts: placed
      .filter(({ role, text }) => role === 'heading' && A_PART.test(text.trim()))
      .map(({ id, text, heading }) => ({
        title: text.trim().replace(/\s+/g, ' ').slice(0, MOST_TITLE),
        paragraph: id,
        depth: /^(?:Division|第.{0,5}分部)/.test(text.trim()) || IN_SCHEDULE.test(heading ?? '') ? 1 : 0,
      })),
    definitions: mostUsed(
      outline.definitions,
      placed.map(({ text }) => text),
    ),
    offences: gatherOffences(document),
  };
}

/** Under a heading that says so anywhere; elsewhere where the sentence begins so, and does not apply it to one more case. */
const HEADED_APPLICATION = /application|applies|binds|bind the|適用|約束/i;
const EARLY = 60;

function saysWhatItAppliesTo({ text, heading = '' }: { readonly text: string; readonly heading?: string }): boolean {
  const at = text.search(APPLIES);
  const isCase = /^(?:[(（]\w{1,4}[)）]\s?)?(?:Where|If|When|如|凡)/.test(text);
  return at >= 0 && ((at < EARLY && !isCase) || HEADED_APPLICATION.test(heading.split(' > ').at(-1) ?? ''));
}

/** `kite (風箏) means …` → kite · 風箏（kite）指… → 風箏 */
const TERM = /^["“「\s]{0,3}([^()（）,，;；]{1,60}?)["”」\s]{0,3}(?=[(（,，]|\b(?:means|includes|has the)\b)/;

function mostUsed(definitions: readonly OutlineEntry[], texts: readonly string[]): LegislationOverview['definitions'] {
  const defined = definitions.flatMap((entry) => {
    const term = TERM.exec(entry.text)?.[1]?.trim();
    return term ? [{ ...entry, term }] : [];
  });
  const uses = countTerms(new Set(defined.map(({ term }) => term.toLowerCase())), texts.join('\n').toLowerCase());
  return defined
    .map((entry) => ({ ...entry, uses: uses.get(entry.term.toLowerCase()) ?? 0 }))
    .sort((a, b) => b.uses - a.uses)
    .slice(0, MOST_DEFINITIONS);
}

/** Whole words, and the longest term that fits: `data user` is no use of *data* or *use*, `action` none of *act*. */
function countTerms(terms: ReadonlySet<string>, text: string): Map<string, number> {
  const uses = new Map<string, number>();
  if (terms.size === 0) return uses;
  const longestFirst = [...terms]
    .sort((a, b) => b.length - a.length)
    .map((term) => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`(?<![a-z])(?:${longestFirst.join('|')})(?:(?<=[a-z])s)?(?![a-z])`, 'g');
  for (const [found] of text.matchAll(pattern)) {
    const term = terms.has(found) ? found : found.replace(/s$/, '');
    uses.set(term, (uses.get(term) ?? 0) + 1);
  }
  return uses;
}
