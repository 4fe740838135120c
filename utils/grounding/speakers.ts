import type { MinimalDocument } from '../core/legal-document';
import type { Span } from '../core/text-span';
import { placeParagraphs } from '../outcome/place-paragraphs';
import { type SpokenSentence, type Whose, whoseWordsIn } from '../outcome/whose-words';
import { foldText } from './fold-text';
import type { SourceParagraph } from './source-paragraphs';

/** Whose words a sentence of a document tells, as a statement about it has to say. */
export type Speaker = 'court' | 'dissent' | 'below' | 'counsel' | 'witness' | 'other-case' | 'statute';

const SPEAKERS: Readonly<Record<Whose, Speaker>> = {
  'this-court': 'court',
  'court-below': 'below',
  party: 'counsel',
  witness: 'witness',
  'other-case': 'other-case',
  statute: 'statute',
};

/** The judge's line, or a heading of his judgment. */
const DISSENT = /dissent|minority\s(?:judgment|opinion)|异议|不同意见|少数意见|反对意见/i;

type Voices = ReadonlyMap<string, { readonly dissent: boolean; readonly sentences: readonly SpokenSentence[] }>;

/** Reads once whose words each sentence of a document tells; asked by a stretch of one of its paragraphs. */
export function readSpeakers(document: MinimalDocument): (paragraph: SourceParagraph, span: Span) => Speaker {
  const voices = readVoices(document);
  return (paragraph, { start }) => {
    const block = paragraph.blocks.findLast((one) => one.start <= start) ?? paragraph.blocks[0];
    const voice = voices.get(block?.id ?? '');
    const place = start - (block?.start ?? 0);
    const sentence = voice?.sentences.findLast((one) => one.start <= place) ?? voice?.sentences[0];
    const speaker = SPEAKERS[sentence?.whose ?? 'this-court'];
    const isDissent =
      voice?.dissent || sentence?.dissents || DISSENT.test(foldText(`${paragraph.opinion} ${paragraph.heading}`));
    return speaker === 'court' && isDissent ? 'dissent' : speaker;
  };
}

/** The sentences of each block, with places within the block. */
function readVoices(document: MinimalDocument): Voices {
  const read = placeParagraphs(document);
  const starts = new Map(read.map(({ id, start }) => [id, start]));
  return new Map(
    whoseWordsIn(read).map(({ id, dissent, sentences }) => {
      const from = starts.get(id) ?? 0;
      const placed = sentences.map((one) => ({ ...one, start: one.start - from, end: one.end - from }));
      return [id, { dissent, sentences: placed }];
    }),
  );
}
