import { rankSentences } from './best-sentences';
import type { Claim } from './claim';
import type { SourceIndex } from './source-index';
import { locate } from './source-paragraphs';
import { RIVAL_ROWS } from './tables/rivals';
import type { GroundingFinding } from './types';

/** The sentence that has the other word must be about the same thing as the statement. */
const ABOUT_THE_SAME = 0.45;

/** Notices one of a closed class where the cited paragraphs have another, and nowhere the one told. */
export function checkRivals(claim: Claim, index: SourceIndex): GroundingFinding[] {
  if (claim.foreign) return [];
  return RIVAL_ROWS.flatMap(({ name, groups }): GroundingFinding[] => {
    const ours = groups.filter((group) => group.test(claim.folded));
    const strange = ours.find((group) => !claim.paragraphs.some(({ folded }) => group.test(folded)));
    const said = strange?.exec(claim.folded);
    if (!strange || !said) return [];
    const tokens = claim.tokens.filter(({ start }) => start < said.index || start >= said.index + said[0].length);
    const best = rankSentences(tokens, claim.sentences, index)[0];
    if (!best || best.share < ABOUT_THE_SAME) return [];
    const rival = groups
      .find((group) => !ours.includes(group) && group.test(best.sentence.text))
      ?.exec(best.sentence.text);
    if (!rival) return [];
    const { paragraph, start } = best.sentence;
    const span = { start: start + rival.index, end: start + rival.index + rival[0].length };
    const at = { start: said.index, end: said.index + said[0].length };
    return [
      {
        kind: 'name-elsewhere',
        text: claim.text.slice(at.start, at.end),
        at,
        detail: paragraph.text.slice(span.start, span.end),
        evidence: locate(paragraph, span),
        rule: name,
      },
    ];
  }).slice(0, 1);
}
