import type { ReadDocument } from '@/components/panel/document-state';
import { groupBy } from '@/utils/core/group-by';
import type { LegalDocument, Paragraph } from '@/utils/core/legal-document';
import type { AlignedChapter, BilingualProvision } from '@/utils/glossary/concordance/types';
import { alignProvisions } from '@/utils/sites/legislation/align-provisions';

/** The Chinese term that an English definition prints in brackets: `algorithm (算法) means …`. */
const PRINTED_CHINESE = /[(（]([\u3400-\u9fff]{2,})/;

const isDefinition = ({ role }: Paragraph): boolean => role === 'definition';

/** Sets the paragraphs of one provision as one text. */
const textOf = (paragraphs: readonly Paragraph[]): string => paragraphs.map(({ text }) => text).join('\n');

/** Definitions stand in the order of each language's own alphabet: the Chinese term that both print pairs them. */
function pairDefinitions(section: string, english: readonly Paragraph[], chinese: readonly Paragraph[]) {
  const taken = new Set<Paragraph>();
  const pairs = english.filter(isDefinition).flatMap((definition): BilingualProvision[] => {
    const term = PRINTED_CHINESE.exec(definition.text)?.[1];
    const other = chinese.find((one) => isDefinition(one) && term !== undefined && startsWith(one.text, term));
    if (other === undefined) return [];
    taken.add(definition).add(other);
    return [{ section, en: definition.text, zh: other.text }];
  });
  return { pairs, taken };
}

/** `“算法”（algorithm）指…` begins with 算法. */
const startsWith = (text: string, term: string): boolean => text.replace(/^[「『“"\s]+/, '').startsWith(term);

type Sides = { readonly number: string; readonly left: readonly Paragraph[]; readonly right: readonly Paragraph[] };

/** `s 4(1)(a)` → `s 4` */
const sectionOf = (number: string): string => number.replace(/\(.*$/, '').trim();

/** More than a heading, which stands above what is divided too. */
const isText = ({ role }: Paragraph): boolean => role !== 'heading';

/** Where one language divides a section and the other does not, the section as a whole stands on both sides. */
function joinDivided(provisions: readonly Sides[]): Sides[] {
  const isWhole = ({ left, right }: Sides): boolean => left.some(isText) && right.some(isText);
  const apart = groupBy(
    provisions.filter((sides) => !isWhole(sides)),
    ({ number }) => sectionOf(number),
  );
  const joined = [...apart].map(([number, parts]) => ({
    number,
    left: parts.flatMap(({ left }) => left),
    right: parts.flatMap(({ right }) => right),
  }));
  return [...provisions.filter(isWhole), ...joined.filter(isWhole)];
}

/** The provisions of a chapter that both texts have, as the concordance looks through them. */
export function alignOpenChapter(document: LegalDocument, other: LegalDocument): AlignedChapter {
  const isEnglish = document.language === 'en';
  const sides = joinDivided(alignProvisions(document, other));
  const provisions = sides.flatMap(({ number, left, right }): BilingualProvision[] => {
    const [english, chinese] = isEnglish ? [left, right] : [right, left];
    const { pairs, taken } = pairDefinitions(number, english, chinese);
    const isLeft = (paragraph: Paragraph): boolean => !taken.has(paragraph);
    const rest = { section: number, en: textOf(english.filter(isLeft)), zh: textOf(chinese.filter(isLeft)) };
    return rest.en === '' || rest.zh === '' ? pairs : [rest, ...pairs];
  });
  return { cap: document.cap ?? '', title: document.title, provisions };
}

/** Of a page that shows both languages, the chapter in both; undefined of any other page. */
export const bilingualChapter = (document: ReadDocument): AlignedChapter | undefined =>
  document.kind === 'legislation' && document.counterpart !== undefined
    ? alignOpenChapter(document, document.counterpart)
    : undefined;
