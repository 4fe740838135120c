import { groupBy } from '@/utils/core/group-by';
import type { LegalDocument, Paragraph } from '@/utils/core/legal-document';
import type { PairNotice } from '@/utils/glossary/check-pairs';
import { alignProvisions } from '@/utils/sites/legislation/align-provisions';
import type { ShownPlace } from './term-row';

/** A provision in both languages, as it is compared with the glossary. */
export type ProvisionTexts = { readonly english: string; readonly chinese: string };

/** A provision of a bilingual page with the paragraphs of the language that is read. */
export type ProvisionPair = ProvisionTexts & { readonly number: string; readonly read: readonly Paragraph[] };

/** What was noticed, and in which of the provisions asked about. */
export type ProvisionNotice = PairNotice & { readonly provision: number };

/** A term that the page words otherwise than the glossary, with every provision that does. */
export type PairFinding = {
  readonly en: string;
  readonly here: string;
  readonly expected: readonly string[];
  readonly source: string;
  readonly places: readonly ShownPlace[];
};

/** Sets the paragraphs of one provision as one text; `placeIn` finds the way back. */
const textOf = (paragraphs: readonly Paragraph[]): string => paragraphs.map(({ text }) => text).join('\n');

/** The provisions that a page shows in both languages. */
export function pairProvisions(document: LegalDocument, counterpart: LegalDocument): ProvisionPair[] {
  const isEnglish = document.language === 'en';
  return alignProvisions(document, counterpart)
    .filter(({ left, right }) => left.length > 0 && right.length > 0)
    .map(({ number, left, right }) => ({
      number,
      read: left,
      english: textOf(isEnglish ? left : right),
      chinese: textOf(isEnglish ? right : left),
    }));
}

/** Offset in the provision's text → offset in the document's. */
function placeIn(paragraphs: readonly Paragraph[], offset: number): number {
  let before = 0;
  for (const { start, text } of paragraphs) {
    if (offset <= before + text.length) return start + offset - before;
    before += text.length + 1;
  }
  return paragraphs[0]?.start ?? 0;
}

/** One row per term and wording, most frequent first. */
export function listFindings(
  pairs: readonly ProvisionPair[],
  notices: readonly ProvisionNotice[],
  isEnglish: boolean,
): PairFinding[] {
  const groups = groupBy(notices, ({ entry, here }) => `${entry.en}\t${here.text}`);
  return [...groups.values()]
    .flatMap((group): PairFinding[] => {
      const [first] = group;
      if (first === undefined) return [];
      const { entry, here, expected } = first;
      const places = group.flatMap((notice) => placeOf(pairs, notice, isEnglish));
      return [{ en: entry.en, here: here.text, expected, source: entry.source, places }];
    })
    .sort((left, right) => right.places.length - left.places.length);
}

function placeOf(
  pairs: readonly ProvisionPair[],
  { provision, english, here }: ProvisionNotice,
  isEnglish: boolean,
): ShownPlace[] {
  const pair = pairs[provision];
  if (pair === undefined) return [];
  const span = isEnglish ? english : here;
  const start = placeIn(pair.read, span.start);
  return [{ start, end: start + span.end - span.start, number: pair.number }];
}
