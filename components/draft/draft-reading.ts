import { useState } from 'react';
import type { ReadingBy } from '@/utils/core/reading';
import type { ChosenMaterial } from '@/utils/draft/draft-section';
import { isPagesOwn, sentencesOf } from '@/utils/draft/sentences';
import type { Draft, DraftSentence } from '@/utils/draft/types';
import type { ToRead } from '@/utils/second-reading/what-leaves';

/** Sentences of a model or of the lawyer that rest on a paragraph of an open document; the page's own words need no reading. */
export function draftPartsToRead(draft: Draft, { documents }: Pick<ChosenMaterial, 'documents'>): ToRead[] {
  return documents.flatMap(({ label, document }) => {
    const statements = sentencesOf(draft)
      .filter(
        (sentence) =>
          !isPagesOwn(sentence) && sentence.text.trim() !== '' && sentence.sources.some((one) => one.label === label),
      )
      .map(({ id, text, sources, verdict = 'not-checked' as const }) => ({
        id,
        text,
        paragraphs: sources.filter((one) => one.label === label).map(({ number }) => number),
        quotes: [],
        verdict,
        findings: [],
      }));
    return statements.length === 0 ? [] : [{ document, statements }];
  });
}

/** What a second reader said of sentences, while the draft is open; a sentence that was changed since has no reading. */
export function useDraftReadings(draft: Draft) {
  const [readings, setReadings] = useState<ReadonlyMap<string, { readonly text: string; readonly reading: ReadingBy }>>(
    new Map(),
  );
  const note = (id: string, reading: ReadingBy): void => {
    const text = sentencesOf(draft).find((sentence) => sentence.id === id)?.text ?? '';
    setReadings((before) => new Map([...before, [id, { text, reading }]]));
  };
  const readingOf = ({ id, text }: DraftSentence): ReadingBy | undefined => {
    const kept = readings.get(id);
    return kept?.text === text ? kept.reading : undefined;
  };
  return { note, readingOf };
}
