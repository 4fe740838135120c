import type { LegalDocument, MinimalDocument } from '../core/legal-document';
import type { LegislationOutline, OutlineEntry } from './outline-legislation';
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
  /^(?:Long title\s*)?An? (?:Ordinance|Act) to\b|^(?:詳題\s*)?本條例旨在|^旨在[^。]{4,}(?:條例|訂定|規定)/i;
const APPLIES =
  /\b(?:this (?:Ordinance|Part|section|Regulation)|the Ordinance) (?:applies|does not apply|binds|extends|shall (?:not )?apply)\b|(?:本條例|本部|本規例)(?:不|並不|亦)?(?:適用於|對[^。]{1,20}具約束力)/i;
const STEP =
  /^(?:Part|PART|Division|Schedule|SCHEDULE)\s?[\dIVXA-Z]{0,5}\b|^第\s?[\dIVXA-Z一二三四五六七八九十]{1,4}\s?(?:部|分部)|^附表/;

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
      .filter((paragraph) => isText(paragraph) && APPLIES.test(paragraph.text))
      .slice(0, MOST_APPLICATION)
      .map(quote),
    parts: placed
      .filter(({ role, text }) => role === 'heading' && STEP.test(text.trim()))
      .map(({ id, text }) => ({
        title: text.trim().replace(/\s+/g, ' ').slice(0, MOST_TITLE),
        paragraph: id,
        depth: /^(?:Division|第.{0,5}分部)/.test(text.trim()) ? 1 : 0,
      })),
    definitions: mostUsed(
      outline.definitions,
      placed.map(({ text }) => text),
    ),
    offences: withoutRepeats(outline.offences),
  };
}

/** `kite (風箏) means …` → kite · 風箏（kite）指… → 風箏 */
const TERM = /^["“「\s]{0,3}([^()（）,，;；]{1,60}?)["”」\s]{0,3}(?=[(（,，]|\b(?:means|includes|has the)\b)/;

function mostUsed(definitions: readonly OutlineEntry[], texts: readonly string[]): LegislationOverview['definitions'] {
  const whole = texts.join('\n').toLowerCase();
  return definitions
    .flatMap((entry) => {
      const term = TERM.exec(entry.text)?.[1]?.trim();
      return term ? [{ ...entry, term, uses: whole.split(term.toLowerCase()).length - 1 }] : [];
    })
    .sort((a, b) => b.uses - a.uses)
    .slice(0, MOST_DEFINITIONS);
}

/** One section often says the same penalty in several sentences; the first with a penalty stands for them. */
function withoutRepeats(offences: readonly OutlineEntry[]): OutlineEntry[] {
  const seen = new Set<string>();
  return offences.filter(({ section, penalty, text }) => {
    const key = `${section} ${(penalty ?? text).toLowerCase().replace(/\W+/g, ' ').trim()}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}
