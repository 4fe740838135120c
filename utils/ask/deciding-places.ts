import { perObject } from '../core/per-object';
import { findOutcome } from '../outcome/find-outcome';
import { findSentences } from '../outcome/find-sentences';
import { findLead, listOpinions } from '../outcome/list-opinions';
import { placeParagraphs } from '../outcome/place-paragraphs';
import type { DocumentIndex } from './index-document';

/** Where a judgment decides, by place in the index, as `utils/outcome` reads it; read when a question first asks for it. */
type Places = ReadonlySet<number>;

const asDocument = perObject(({ sources, script }: DocumentIndex) => ({
  language: script === 'han' ? ('zh-Hant' as const) : ('en' as const),
  title: '',
  paragraphs: sources,
}));

/** The paragraph that says how the matter ended; none in legislation. */
export const outcomePlaces = perObject((index: DocumentIndex): Places => {
  const found = index.isLegislation ? null : findOutcome(asDocument(index));
  return placesOf(index, found ? [found.paragraph] : []);
});

/** The paragraphs that pass sentence. */
export const sentencePlaces = perObject((index: DocumentIndex): Places => {
  const steps = index.isLegislation ? [] : findSentences(asDocument(index)).flatMap((one) => one.steps);
  return placesOf(
    index,
    steps.filter(({ what }) => what === 'sentence').map(({ paragraph }) => paragraph),
  );
});

/** The paragraphs of a dissenting opinion. */
export const dissentPlaces = perObject((index: DocumentIndex): Places => {
  if (index.isLegislation) return new Set();
  const read = placeParagraphs(asDocument(index));
  const opinions = listOpinions(read, findLead(read), findOutcome(asDocument(index)));
  const dissenters = new Set(opinions.filter(({ stance }) => stance === 'dissents').map(({ judge }) => judge));
  const dissenting = read.filter(({ dissent, opinion }) => dissent || dissenters.has(opinion));
  return placesOf(
    index,
    dissenting.map(({ id }) => id),
  );
});

function placesOf({ paragraphs }: DocumentIndex, ids: readonly string[]): Places {
  const wanted = new Set(ids);
  return new Set(paragraphs.flatMap(({ id }, at) => (wanted.has(id) ? [at] : [])));
}
