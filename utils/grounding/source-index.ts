import { extractCitations } from '../citations/extract-citations';
import type { MinimalDocument } from '../core/legal-document';
import { indexNumbers, type NumberIndex } from './cited-paragraphs';
import { foldText } from './fold-text';
import { findQuantities } from './quantities';
import type { Quantity } from './quantity-types';
import { type Squashed, squash } from './quotations';
import { findReferences, type Reference } from './references';
import { groupParagraphs, type SourceParagraph } from './source-paragraphs';
import type { SourceSentence } from './source-sentences';
import { readAssertions } from './source-sentences';
import { readSpeakers } from './speakers';
import { tokenise } from './tokens';

/** Everything read from a document once, so that each further statement costs no more than its own length. */
export type SourceIndex = {
  readonly document: MinimalDocument;
  readonly paragraphs: readonly SourceParagraph[];
  readonly numbers: NumberIndex;
  /** Title, people and all paragraphs, folded and lower case: where a name may stand. */
  readonly everything: string;
  readonly vocabulary: ReadonlySet<string>;
  readonly references: readonly Reference[];
  /** Canonical forms of every citation in the document. */
  readonly citations: () => ReadonlySet<string>;
  /** How telling a word is in this document: rare words weigh more. */
  weigh(word: string): number;
  tokensOf(paragraph: SourceParagraph): ReadonlySet<string>;
  sentencesOf(paragraph: SourceParagraph): readonly SourceSentence[];
  squashedOf(paragraph: SourceParagraph): Squashed;
  quantitiesOf(paragraph: SourceParagraph): readonly Quantity[];
  referencesOf(paragraph: SourceParagraph): readonly Reference[];
};

const INDEXES = new WeakMap<MinimalDocument, SourceIndex>();

/** Reads a document for checking; the same object is read once. */
export function indexSource(document: MinimalDocument): SourceIndex {
  const known = INDEXES.get(document);
  if (known) return known;
  const index = buildIndex(document);
  INDEXES.set(document, index);
  return index;
}

/** Remembers what was read of each paragraph. */
function remember<Value>(read: (paragraph: SourceParagraph) => Value): (paragraph: SourceParagraph) => Value {
  const kept = new Map<number, Value>();
  return (paragraph) => {
    const found = kept.get(paragraph.index);
    if (found !== undefined) return found;
    const value = read(paragraph);
    kept.set(paragraph.index, value);
    return value;
  };
}

/** Pairs of characters that the document does not have mostly cut across two words; they say little. */
const STRANGE_PAIR = 0.5;

function weighWord(word: string, frequency: number | undefined, paragraphs: number): number {
  if (frequency === undefined && /^[\u3400-\u9fff]{2}$/.test(word)) return STRANGE_PAIR;
  return Math.log(1 + paragraphs / (frequency ?? 0.5));
}

function once<Value>(read: () => Value): () => Value {
  let kept: { readonly value: Value } | undefined;
  return () => {
    kept ??= { value: read() };
    return kept.value;
  };
}

const PEOPLE = ['court', 'neutralCitation', 'actionNumbers', 'judges', 'parties', 'counsel', 'cap'] as const;

function describePage(document: MinimalDocument & Partial<Record<(typeof PEOPLE)[number], unknown>>): string {
  return [document.title, ...PEOPLE.map((key) => document[key])]
    .flat()
    .filter((part) => typeof part === 'string')
    .join('\n');
}

function buildIndex(document: MinimalDocument): SourceIndex {
  const paragraphs = groupParagraphs(document);
  const headings = document.paragraphs.map(
    ({ heading, opinion, number, text }) => `${heading ?? ''} ${opinion ?? ''} ${number === undefined ? text : ''}`,
  );
  const everything = foldText(
    [describePage(document), ...new Set(headings), ...paragraphs.map(({ text }) => text)].join('\n'),
  ).toLowerCase();
  const speakerOf = once(() => readSpeakers(document));
  const referencesOf = remember((paragraph) => findReferences(paragraph.text));
  const tokens = remember((paragraph) => tokenise(paragraph.folded));
  // Whose opinion it is counts as said: "Stannard NPJ would allow the appeal".
  const tokensOf = remember(
    (paragraph) => new Set([...tokens(paragraph), ...tokenise(foldText(paragraph.opinion))].map(({ word }) => word)),
  );
  const frequency = new Map<string, number>();
  for (const paragraph of paragraphs)
    for (const word of tokensOf(paragraph)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  return {
    document,
    paragraphs,
    numbers: indexNumbers(paragraphs),
    everything,
    vocabulary: new Set(
      everything.match(/[a-z][a-z0-9'-]*/g)?.flatMap((word) => [word, word.replace(/'s?$/, ''), ...word.split(/['-]/)]),
    ),
    references: [...findReferences(describePage(document)), ...paragraphs.flatMap(referencesOf)],
    citations: once(
      () =>
        new Set(
          extractCitations(`${describePage(document)}\n${paragraphs.map(({ text }) => text).join('\n')}`).map(
            ({ norm }) => norm,
          ),
        ),
    ),
    weigh: (word) => weighWord(word, frequency.get(word), paragraphs.length),
    tokensOf,
    sentencesOf: remember((paragraph) => readAssertions(paragraph, speakerOf())),
    squashedOf: remember((paragraph) => squash(paragraph.text)),
    quantitiesOf: remember((paragraph) => findQuantities(paragraph.text, referencesOf(paragraph))),
    referencesOf,
  };
}
