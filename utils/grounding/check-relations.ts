import type { Claim } from './claim';
import { FIGURE_ROWS } from './figure-relations';
import { type Cast, castOf } from './participants';
import { findQuantities } from './quantities';
import { isRole, RELATION_ROWS, type Relation, type RelationRow, type RelationText } from './relations';
import type { SourceIndex } from './source-index';
import { locate } from './source-paragraphs';
import type { SourceSentence } from './source-sentences';
import type { GroundingFinding } from './types';

type Source = RelationText & { readonly sentence: SourceSentence };
type Told = Relation & { readonly source: Source };

/** Notices what the cited paragraphs tell of one told of another: every row of both tables in one comparison. */
export function checkRelations(claim: Claim, index: SourceIndex): GroundingFinding[] {
  if (claim.foreign) return [];
  const cast = castOf(index);
  const ours = { text: claim.folded, people: cast.find(claim.folded), quantities: claim.quantities };
  const sources = claim.sentences.map((sentence) => readSource(sentence, cast));
  return [...RELATION_ROWS, ...FIGURE_ROWS]
    .flatMap((row) => {
      const told = row.says(ours);
      if (told.length === 0) return [];
      const theirs = sources.flatMap((source) => row.says(source).map((relation) => ({ ...relation, source })));
      return told.flatMap((our): GroundingFinding[] => {
        const first = findOther(our, theirs, row);
        return first ? [describe(our, first, row, claim)] : [];
      });
    })
    .slice(0, 1);
}

const readSource = (sentence: SourceSentence, cast: Cast): Source => ({
  sentence,
  text: sentence.text,
  people: cast.find(sentence.text),
  quantities: findQuantities(sentence.text, []),
});

/** The first that tells the same of another, where none tells it of the same. */
function findOther({ what, of }: Relation, theirs: readonly Told[], row: RelationRow): Told | undefined {
  const same = theirs.filter((their) => their.what === what);
  if (same.some((their) => isSamePerson(their, of)) || !same.every((their) => isOther(their, of))) return undefined;
  if (row.exchanged && !theirs.some((their) => their.what !== what && isSamePerson(their, of))) return undefined;
  return same[0];
}

const isSamePerson = (their: Relation, of: Relation['of']): boolean => their.of.who === of.who;

const isOther = (their: Relation, of: Relation['of']): boolean =>
  isRole(their.of) === isRole(of) && !their.of.who.includes(of.who) && !of.who.includes(their.of.who);

function describe(
  { of }: Relation,
  { of: their, source }: Told,
  { kind, name }: RelationRow,
  claim: Claim,
): GroundingFinding {
  const { paragraph, start } = source.sentence;
  const span = { start: start + their.start, end: start + their.end };
  return {
    kind: kind ?? 'roles-swapped',
    text: claim.text.slice(of.start, of.end),
    at: { start: of.start, end: of.end },
    detail: paragraph.text.slice(span.start, span.end),
    evidence: locate(paragraph, span),
    rule: name,
  };
}
