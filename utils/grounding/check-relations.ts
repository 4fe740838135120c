import type { Claim } from './claim';
import { castOf } from './participants';
import { findQuantities } from './quantities';
import { isRole, RELATION_ROWS, type Relation } from './relations';
import type { SourceIndex } from './source-index';
import { locate } from './source-paragraphs';
import type { GroundingFinding } from './types';

/** Notices what the cited paragraphs tell of one person told of another: every row of `relations.ts` in one comparison. */
export function checkRelations(claim: Claim, index: SourceIndex): GroundingFinding[] {
  if (claim.foreign) return [];
  const cast = castOf(index);
  const ours = { text: claim.folded, people: cast.find(claim.folded), quantities: claim.quantities };
  if (ours.people.length === 0) return [];
  const sources = claim.sentences.map((sentence) => ({
    sentence,
    text: sentence.text,
    people: cast.find(sentence.text),
    quantities: findQuantities(sentence.text, []),
  }));
  return RELATION_ROWS.flatMap(({ name, says }) => {
    const theirs = sources.flatMap((source) => says(source).map((relation) => ({ ...relation, source })));
    return says(ours).flatMap(({ what, of }): GroundingFinding[] => {
      const same = theirs.filter((their) => their.what === what);
      const [first] = same;
      if (!first || same.some((their) => isSamePerson(their, of)) || !same.every((their) => isOther(their, of)))
        return [];
      const { paragraph, start } = first.source.sentence;
      const span = { start: start + first.of.start, end: start + first.of.end };
      return [
        {
          kind: 'roles-swapped',
          text: claim.text.slice(of.start, of.end),
          at: { start: of.start, end: of.end },
          detail: paragraph.text.slice(span.start, span.end),
          evidence: locate(paragraph, span),
          rule: name,
        },
      ];
    });
  }).slice(0, 1);
}

const isSamePerson = (their: Relation, of: Relation['of']): boolean => their.of.who === of.who;

const isOther = (their: Relation, of: Relation['of']): boolean =>
  isRole(their.of) === isRole(of) && !their.of.who.includes(of.who) && !of.who.includes(their.of.who);
