import type { Claim } from './claim';
import { castOf, type Participant } from './participants';
import type { SourceIndex } from './source-index';
import { locate } from './source-paragraphs';
import type { GroundingFinding } from './types';

/** Whose a thing is said to be: `the husband's mother`, 死者的家人. */
type Belonging = { readonly thing: string; readonly owner: Participant };

const THING = /^(?:'s?\s((?:[a-z-]{3,20}\s)?[a-z-]{3,20})|的([\u3400-\u9fff]{2}))/i;
/** His or hers may be anybody's. */
const PRONOUN = (thing: string): RegExp =>
  new RegExp(`\\b(?:his|her|their|its)\\s(?:[a-z-]+\\s)?${thing}\\b|[他她其]的?${thing}`, 'i');

/** Notices what belongs to one told as another's, where the cited paragraphs name the owner. */
export function checkOwners(claim: Claim, index: SourceIndex): GroundingFinding[] {
  if (claim.foreign) return [];
  const cast = castOf(index);
  const ours = findBelongings(claim.folded, cast.find(claim.folded));
  if (ours.length === 0) return [];
  const theirs = claim.paragraphs.flatMap((paragraph) =>
    findBelongings(paragraph.folded, cast.find(paragraph.folded)).map((one) => ({ ...one, paragraph })),
  );
  return ours.flatMap(({ thing, owner }) => {
    const same = theirs.filter((their) => their.thing === thing);
    const [first] = same;
    if (!first || same.some((their) => their.owner.who === owner.who)) return [];
    if (claim.paragraphs.some(({ folded }) => PRONOUN(thing).test(folded))) return [];
    return [
      {
        kind: 'roles-swapped' as const,
        text: claim.text.slice(owner.start, owner.end),
        at: { start: owner.start, end: owner.end },
        detail: first.paragraph.text.slice(first.owner.start, first.owner.end),
        evidence: locate(first.paragraph, first.owner),
      },
    ];
  });
}

/** What anybody in a case has. */
const COMMON =
  /^(?:case|evidence|claim|argument|submission|submissions|application|appeal|position|behalf|counsel|costs|view|own|name|statement|account|陈词|申请|上诉|证供|说法|律师|讼费|代表)$/;

const findBelongings = (text: string, people: readonly Participant[]): Belonging[] =>
  people.flatMap((owner) => {
    const match = THING.exec(text.slice(owner.end, owner.end + 46));
    const thing = (match?.[1] ?? match?.[2] ?? '').toLowerCase().split(' ').at(-1) ?? '';
    return thing === '' || COMMON.test(thing) ? [] : [{ thing, owner }];
  });
