import { toTraditional } from '../core/fold-chinese';
import type { LegalDocument, MinimalDocument, ParagraphRole } from '../core/legal-document';
import { splitSentences } from '../core/sentences';
import type { Span } from '../core/text-span';
import { entryMark, isEntryOf } from './list-entries';
import {
  EXCEPTION_WORDS,
  OPERATIVE_WORDS,
  type OperativeKind,
  OTHER_ENACTMENT,
  OWN_REFERENCE,
  PENALTY,
} from './operative-words';
import type { ExtractSentence } from './types';
import { leadsIn } from './whole-lines';

/** One operative sentence of an enactment, verbatim, with the provision it stands in. */
export type OutlineEntry = ExtractSentence & {
  readonly kind: OperativeKind;
  /** `s 14A`: the section, article or schedule paragraph as a lawyer cites it. */
  readonly section: string;
  /** Offences: what the sentence says may be imposed. */
  readonly penalty?: string;
};

/** A reference from one provision to another, or to another enactment. */
export type CrossReference = Span & {
  readonly from: string;
  /** `s 15`, `sch 1`, `Cap 201`. */
  readonly to: string;
  readonly isOwn: boolean;
  readonly text: string;
  readonly paragraph: string;
};

/** What an enactment does, from its structure and its operative words; no model. */
export type LegislationOutline = {
  readonly sections: readonly { readonly section: string; readonly heading: string; readonly paragraph: string }[];
  readonly duties: readonly OutlineEntry[];
  readonly prohibitions: readonly OutlineEntry[];
  readonly powers: readonly OutlineEntry[];
  readonly offences: readonly OutlineEntry[];
  readonly exceptions: readonly OutlineEntry[];
  readonly definitions: readonly OutlineEntry[];
  readonly commencement: readonly OutlineEntry[];
  readonly references: readonly CrossReference[];
};

type Block = {
  readonly id: string;
  readonly number?: string;
  readonly text: string;
  readonly start: number;
  readonly heading: string;
  readonly role: ParagraphRole;
  readonly section: string;
  /** The list that its last words lead into, whole, and where it ends. */
  readonly list?: { readonly text: string; readonly end: number };
};

/** Outlines a chapter or a section: duties, powers, offences with penalties, exceptions, definitions, cross-references. */
export function outlineLegislation(document: LegalDocument | MinimalDocument): LegislationOutline {
  const blocks = readBlocks(document);
  const entries = joinLists(blocks.filter(isOperative)).flatMap(readEntries);
  const of = (kind: OperativeKind): OutlineEntry[] => entries.filter((entry) => entry.kind === kind);
  return {
    sections: listSections(blocks),
    duties: of('duty'),
    prohibitions: of('prohibition'),
    powers: of('power'),
    offences: of('offence'),
    exceptions: of('exception'),
    definitions: of('definition'),
    commencement: of('commencement'),
    references: blocks.filter(isOperative).flatMap(readReferences),
  };
}

/** What a provision refers to, and what in the same enactment refers to it. */
export function referencesOf(
  outline: LegislationOutline,
  section: string,
): { readonly out: CrossReference[]; readonly in: CrossReference[] } {
  return {
    out: outline.references.filter(({ from }) => from === section),
    in: outline.references.filter(({ from, to }) => to === section && from !== section),
  };
}

const NOT_OPERATIVE: ReadonlySet<ParagraphRole> = new Set(['title', 'header', 'heading', 'footnote']);
const isOperative = ({ role }: Block): boolean => !NOT_OPERATIVE.has(role);

function readBlocks(document: LegalDocument | MinimalDocument): Block[] {
  let offset = 0;
  let section = '';
  return document.paragraphs.map(({ id, number, text, heading = '', role = 'paragraph', start }) => {
    const from = start ?? offset;
    offset = from + text.length + 1;
    section = number === undefined ? section : sectionOf(number, section);
    return { id, ...(number === undefined ? {} : { number }), text, start: from, heading, role, section };
  });
}

/** A list stands with the words that lead into it, as one provision; an entry alone begins in mid-sentence. */
function joinLists(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  let isOpen = false;
  for (const block of blocks) {
    const lead = joined.at(-1);
    if (isOpen && lead && isEntryOf(lead, block)) {
      const { list } = lead;
      const text = `${list ? `${list.text}\n` : ''}${entryMark(lead, block)}${block.text}`;
      joined[joined.length - 1] = { ...lead, list: { text, end: block.start + block.text.length } };
      continue;
    }
    // `(b) the terms of appointment, / of the Commissioner.`: the provision goes on after its list.
    if (isOpen && lead?.list && lead.number !== undefined && block.number === lead.number) {
      const text = `${lead.list.text}\n${block.text}`;
      joined[joined.length - 1] = { ...lead, list: { text, end: block.start + block.text.length } };
      isOpen = false;
      continue;
    }
    isOpen = block.role !== 'definition' && leadsIn(block.text);
    joined.push(block);
  }
  return joined;
}

/** `s 14A(6)(a)` → `s 14A` · `14A` → `s 14A` · `sch 1 para 3(2)` → `sch 1 para 3` · `(2)` stays in the section before it. */
export function sectionOf(number: string, before: string): string {
  const bare = number.trim().replace(/\(.*$/s, '').trim();
  if (bare === '') return before;
  return /^\d/.test(bare) ? `s ${bare}` : bare;
}

/** What stands above a section that has no heading of its own, as one that is repealed, names the Part and not the section. */
export const A_PART =
  /^(?:Part|PART|Division|Subdivision|Schedule|SCHEDULE)\s?[\dIVXA-Z]{0,5}(?:\s|$)|^第\s?[\dIVXA-Z一二三四五六七八九十]{1,4}\s?(?:部|分部|次分部)(?:\s|$|[—:：])|^附表\s?\d{0,3}[A-Z]{0,2}(?:\s|$|[—:：])/;

function listSections(blocks: readonly Block[]): { section: string; heading: string; paragraph: string }[] {
  const seen = new Set<string>();
  return blocks.flatMap(({ section, heading, id, role, text }) => {
    if (section === '' || seen.has(section) || !/^(?:s|r|reg|art|sch)\b/.test(section)) return [];
    seen.add(section);
    const above = role === 'heading' ? text : (heading.split(' > ').at(-1) ?? '');
    return [{ section, heading: A_PART.test(above) ? '' : above, paragraph: id }];
  });
}

/** The one who amends a provision is named behind it in brackets: `(Added 18 of 2012 s. 7)`, (由…修訂). */
const AMENDMENT_NOTE =
  /[(（](?:(?:Added|Amended|Replaced|Repealed)\b|由[^()（）]{0,60}(?:增補|修訂|代替|廢除))[^()（）]{0,160}[)）]/g;

/** A Chinese list within a provision is parted by ；, and its entries lean on the words before them. */
function splitProvision(text: string): Span[] {
  const merged: Span[] = [];
  for (const span of splitSentences(text)) {
    const before = merged.at(-1);
    if (before && /[；—:：]$/.test(text.slice(before.start, before.end)))
      merged[merged.length - 1] = { start: before.start, end: span.end };
    else merged.push(span);
  }
  return merged;
}

function readEntries(block: Block): OutlineEntry[] {
  return splitProvision(block.text).flatMap(({ start, end }) => {
    const said = block.text.slice(start, end);
    const list = leadsIn(said) ? block.list : undefined;
    const text = list ? `${said.trimEnd()}\n${list.text}` : said;
    // A list is whole, with its lead-in, or not there.
    if (leadsIn(text) && block.role !== 'definition') return [];
    const entry = {
      text,
      paragraph: block.id,
      ...(block.number === undefined ? {} : { number: block.number }),
      start: block.start + start,
      end: list?.end ?? block.start + end,
      section: block.section,
    };
    return kindsOf(text, block.role).map((kind) => ({ ...entry, kind, ...penaltyOf(kind, text) }));
  });
}

function kindsOf(text: string, role: ParagraphRole): OperativeKind[] {
  const folded = toTraditional(text).replace(AMENDMENT_NOTE, ' ');
  if (folded.trim().length < SHORTEST && !leadsIn(folded)) return [];
  if (role === 'definition') return ['definition'];
  const kind = OPERATIVE_WORDS.find(
    ([name, words]) => words.test(folded) && (name !== 'definition' || startsTerm(folded)),
  )?.[0];
  const isException = EXCEPTION_WORDS.test(folded) && kind !== 'definition' && kind !== 'commencement';
  return [...(kind ? [kind] : []), ...(isException ? (['exception'] as const) : [])];
}

/** List entries such as `(b) decides;` carry no operative word of their own; 任何人不得—— does. */
const SHORTEST = 8;

/** A definition begins with its term, not with a condition or a person. */
const startsTerm = (text: string): boolean =>
  !/^(?:\(\w{1,4}\) ?)?(?:if|where|when|in |for |the |a |an |any |no |every |凡|如|就|為|在|任何)/i.test(text);

function penaltyOf(kind: OperativeKind, text: string): { penalty?: string } {
  if (kind !== 'offence') return {};
  const found = PENALTY.exec(toTraditional(text));
  if (!found) return {};
  // Folding keeps the length, so the words are taken from the text as printed.
  const printed = text.slice(found.index, found.index + found[0].length).replace(/^liable[^.;—]{0,60}? to /i, '');
  return { penalty: printed.replace(/[,，\s]+$/, '') };
}

function readReferences(block: Block): CrossReference[] {
  const at = (match: RegExpExecArray): Pick<CrossReference, 'start' | 'end' | 'text' | 'paragraph' | 'from'> => ({
    start: block.start + match.index,
    end: block.start + match.index + match[0].length,
    text: match[0],
    paragraph: block.id,
    from: block.section,
  });
  const others = [...block.text.matchAll(OTHER_ENACTMENT)];
  const own = [...block.text.matchAll(OWN_REFERENCE)].flatMap((match) => {
    const to = ownTarget(match[0], block.section);
    // `section 2 of the Prevention of Bribery Ordinance (Cap. 201)` belongs to the other enactment.
    if (!to || to === block.section || isOfAnother(block.text, match.index, match[0].length)) return [];
    return [{ ...at(match), to, isOwn: true }];
  });
  return [
    ...own,
    ...others.map((match) => ({ ...at(match), to: `Cap ${match[1] ?? match[2] ?? ''}`, isOwn: false })),
  ].sort((a, b) => a.start - b.start);
}

/** `(1) and (2) of the Companies Ordinance`: the reference before it leads elsewhere. */
const OF_AN_ENACTMENT =
  /^(?:\([\w]{1,4}\)){0,3}(?: (?:and|or|to) \S{1,12})? of (?:the|that) [A-Z][^.;]{0,80}(?:Ordinance|Law|Act|Regulations?|Rules)/;

const isOfAnother = (text: string, start: number, length: number): boolean =>
  OF_AN_ENACTMENT.test(text.slice(start + length, start + length + 120)) ||
  /(?:《[^》]{1,40}》|第 ?\d{1,4}[A-Z]? ?章) ?[)）]? ?(?:第[^。；]{0,10})?$/.test(
    text.slice(Math.max(0, start - 50), start),
  );

/** `section 15(2)` → `s 15` · `subsection (1)` → the section itself · 第20條 → `s 20` · 附表2 → `sch 2`. */
function ownTarget(reference: string, section: string): string | undefined {
  const number = /\d{1,4}[A-Z]{0,3}/.exec(reference)?.[0];
  if (/^(?:subsection|paragraph|sub)/i.test(reference) || /[款段節]$/.test(reference)) return section;
  if (/^sch/i.test(reference) || reference.startsWith('附表')) return `sch ${number ?? ''}`.trim();
  if (/^(?:part|division)|[部]$/i.test(reference))
    return `pt ${number ?? /[IVX]{1,6}/.exec(reference)?.[0] ?? ''}`.trim();
  if (/^rule/i.test(reference)) return number ? `r ${number}` : undefined;
  if (/^regulation/i.test(reference)) return number ? `reg ${number}` : undefined;
  return number ? `s ${number}` : undefined;
}
