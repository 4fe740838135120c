import { groupBy } from '../core/group-by';
import { isQuotable, type ReadParagraph } from '../outcome/place-paragraphs';
import { rankByCentroid, vectorise } from './lexrank';
import { type ReadSentence, roleOfHeading } from './read-sentences';
import type { KeyParagraph } from './types';

/** What states law is often what was decided. */
const LAWFUL = 0.2;

/**
 * Ranks the paragraphs that say what was decided here: cues, place in the lead opinion, likeness to the whole.
 * The lead opinion's come first; shorter opinions fill up where it is very short.
 */
export function rankKeyParagraphs(
  paragraphs: readonly ReadParagraph[],
  sentences: readonly ReadSentence[],
  lead: string,
  lawful: ReadonlyMap<string, number>,
  /** What each paragraph is called, by id. */
  labels: ReadonlyMap<string, string>,
): KeyParagraph[] {
  const bySource = groupBy(sentences, ({ at }) => at);
  const places = paragraphs.flatMap((paragraph, at) =>
    isQuotable(paragraph) && paragraph.opinion === lead ? [at] : [],
  );
  const central = rankByCentroid(vectorise(places.map((at) => (bySource.get(at) ?? []).flatMap(({ terms }) => terms))));
  const ranked = places
    .map((at, place) => ({
      at,
      score:
        scoreParagraph(
          paragraphs[at],
          bySource.get(at) ?? [],
          place / Math.max(1, places.length - 1),
          central[place] ?? 0,
        ) +
        LAWFUL * (lawful.get(paragraphs[at]?.id ?? '') ?? 0),
    }))
    .sort((a, b) => b.score - a.score)
    .filter(firstOfLabel(paragraphs, labels))

    .flatMap(({ at, score }) =>
      paragraphs[at] ? [present(paragraphs[at], score, labels.get(paragraphs[at].id))] : [],
    );
  if (ranked.length >= 5) return ranked;
  const others = paragraphs.filter((paragraph) => isQuotable(paragraph) && paragraph.opinion !== lead);
  return [...ranked, ...others.slice(0, 5 - ranked.length).map((paragraph) => present(paragraph, 0))];
}

/** A list or a quotation within a paragraph goes by its label: each is named once, for its best block. */
function firstOfLabel(
  paragraphs: readonly ReadParagraph[],
  labels: ReadonlyMap<string, string>,
): (one: { readonly at: number }) => boolean {
  const seen = new Set<string>();
  return ({ at }) => {
    const id = paragraphs[at]?.id ?? '';
    const key = labels.get(id) ?? id;
    return !seen.has(key) && seen.add(key) !== undefined;
  };
}

const present = ({ id, number }: ReadParagraph, score: number, label = ''): KeyParagraph => ({
  id,
  ...(number === undefined && !/^\d/.test(label) ? {} : { number: number ?? label }),
  kind: 'decided',
  score: Math.round(score * 1000) / 1000,
});

const SCORE_BY_ROLE: Readonly<Record<NonNullable<ReturnType<typeof roleOfHeading>>, number>> = {
  reasons: 0.2,
  conclusion: 0.1,
  law: 0.05,
  issues: 0,
  facts: -0.3,
  submissions: -0.35,
  orders: -0.3,
};

function scoreParagraph(
  paragraph: ReadParagraph | undefined,
  sentences: readonly ReadSentence[],
  position: number,
  centrality: number,
): number {
  if (!paragraph || sentences.length === 0) return -1;
  const cues = sentences.map(({ holding }) => Math.min(holding, 3) / 3);
  const cue = (cues.reduce((sum, value) => sum + value, 0) / cues.length + Math.max(...cues)) / 2;
  const role = roleOfHeading(paragraph.heading);
  return (
    0.5 * cue +
    placeScore(position) +
    centrality -
    0.2 * share(sentences, ({ order }) => order > 0) -
    OTHERS * share(sentences, ({ whose, isSubmission }) => isSubmission || whose !== 'this-court') +
    (role ? SCORE_BY_ROLE[role] : 0)
  );
}

/** What others say or decided below is not what was decided here. */
const OTHERS = 0.4;

const share = (sentences: readonly ReadSentence[], test: (sentence: ReadSentence) => boolean): number =>
  sentences.filter(test).length / sentences.length;

/** Reasons gather towards the end; the very last paragraphs are orders, costs and thanks. */
const PEAK = 0.88;
const placeScore = (position: number): number => (position <= PEAK ? position / PEAK : 1 - 2 * (position - PEAK));
