import { toTraditional } from '../core/fold-chinese';
import type { LegalDocument, MinimalDocument } from '../core/legal-document';
import { gatherOffences } from './gather-offences';
import { isEntryOf } from './list-entries';
import type { LegislationOutline, OutlineEntry } from './outline-legislation';
import { leadsIn } from './whole-lines';

/** What one section does, in its own words: the page of a section, where a chapter has its Parts. */
export type SectionCard = {
  readonly section: string;
  readonly heading: string;
  /** On whom it lays something, as it names them: `An employer`, 任何人. */
  readonly who: readonly string[];
  /** What must be there for it to bite: the lists under its duty, prohibition or offence, each after the words that lead into it. */
  readonly elements: readonly OutlineEntry[];
  readonly penalties: readonly OutlineEntry[];
  readonly defences: readonly OutlineEntry[];
  /** Terms defined on the page that the section uses. */
  readonly terms: readonly OutlineEntry[];
};

const DEFENCE =
  /\bit is a defence\b|\ba defence\b|\breasonable excuse\b|\bshall not be (?:guilty|liable|convicted)\b|\bdoes not commit an offence\b|免責辯護|合理辯解|不屬犯罪|不犯/i;

/** `A person who …`, `Every employer shall …`, `No person shall …`: the one named before the verb that binds him. */
const WHO =
  /(?:^|[—:;]\s?|\) ?)((?:An?|Any|Every|Each|No|The) (?:[a-z][a-z'’-]{1,20} ){0,4}?[a-z][a-z'’-]{1,20}) (?:who|whose|that|to whom|must|shall|may not|commits|is guilty|is liable)\b/g;
const WHO_CHINESE =
  /(?:^|[：；—]\s?|[)）] ?(?![款段條条項项節节]))(任何[\p{Script=Han}]{1,8}?|[\p{Script=Han}]{1,6}(?:人|主|員|司|者|商|東|方))(?=如|須|不得|若|在|沒有|無|必須|即|犯|違反|明知|而)/gu;

/** A list of penalties is no list of elements. */
const PENALTY_ENTRY =
  /^(?:[(（]\w{1,4}[)）])?\s{0,4}(?:on (?:summary )?conviction\b|in the case of\b|一經|一经|可處|可处)/i;
const MOST_ELEMENTS = 14;

/** Describes the page of one section; undefined for a chapter, and where the page names no section. */
export function describeSection(
  document: LegalDocument | MinimalDocument,
  outline: LegislationOutline,
): SectionCard | undefined {
  const [only, second] = outline.sections;
  if (!only || second) return undefined;
  const texts = document.paragraphs.map(({ text }) => text).join('\n');
  return {
    section: only.section,
    heading: only.heading,
    who: namesIn(bindingIn(outline)),
    elements: elementsIn(document, outline),
    penalties: gatherOffences(document).filter(({ penalty }) => penalty !== undefined),
    defences: outline.exceptions.filter(({ text }) => DEFENCE.test(toTraditional(text))),
    terms: outline.definitions.filter(({ text }) => isUsed(text, texts)),
  };
}

const bindingIn = ({ offences, prohibitions, duties }: LegislationOutline): OutlineEntry[] => [
  ...offences,
  ...prohibitions,
  ...duties,
];

function namesIn(binding: readonly OutlineEntry[]): string[] {
  const named = binding.flatMap(({ text }) => {
    const bare = text.replace(/^\s*[(（]\w{1,4}[)）]\s*/, '');
    const pattern = /\p{Script=Han}/u.test(bare) ? WHO_CHINESE : WHO;
    return [...bare.matchAll(pattern)].map(([, name = '']) => name);
  });
  return [...new Set(named)];
}

/** The lists under what binds; a section without one forbids in a sentence. */
function elementsIn(document: LegalDocument | MinimalDocument, outline: LegislationOutline): OutlineEntry[] {
  const listed = elementsOf(document, bindingIn(outline));
  return listed.length > 0 ? listed : outline.prohibitions.slice(0, MOST_PLAIN);
}
const MOST_PLAIN = 3;

/** A list right under words that bind, with the words that lead into it. */
function elementsOf(document: LegalDocument | MinimalDocument, binding: readonly OutlineEntry[]): OutlineEntry[] {
  const leads = new Map(binding.map((entry) => [entry.paragraph, entry]));
  let offset = 0;
  let lead: OutlineEntry | undefined;
  const found: OutlineEntry[] = [];
  for (const { id, number, text, start = offset } of document.paragraphs) {
    offset = start + text.length + 1;
    const block = { text, ...(number === undefined ? {} : { number }) };
    const own = leads.get(id);
    const place = { ...block, paragraph: id, start, end: start + text.length };
    if (own && leadsIn(text)) {
      lead = { ...own, ...place };
    } else if (lead && isEntryOf(lead, block) && found.length < MOST_ELEMENTS) {
      if (PENALTY_ENTRY.test(text)) continue;
      if (!found.some(({ paragraph }) => paragraph === lead?.paragraph)) found.push(lead);
      found.push({ ...lead, ...place });
    } else lead = undefined;
  }
  return found;
}

const TERM = /^["“「\s]{0,3}([^()（）,，;；]{1,60}?)["”」\s]{0,3}(?=[(（,，]|\b(?:means|includes|has the)\b)/;

/** Used beyond its own definition. */
function isUsed(definition: string, texts: string): boolean {
  const term = TERM.exec(definition)?.[1]?.trim().toLowerCase();
  return term !== undefined && term !== '' && texts.toLowerCase().split(term).length > 2;
}
