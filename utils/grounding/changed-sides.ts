import { words } from '../core/words';
import type { Relation, RelationText } from './relations';

const CHANGES = 'convert|turn|chang|commut|transform|translat|exchang|replac|alter';
const WORDS = "((?:[A-Za-z0-9'-]+\\s){1,6}?)";
const BEHIND = "((?:[A-Za-z0-9'-]+[\\s.,;]?){1,4})";
const TURNED: readonly RegExp[] = [
  new RegExp(`\\b(${CHANGES})(?:e|s|es|ed|ing)?\\s(?:from\\s)?${WORDS}(?:into|to|with|by|for)\\s${BEHIND}`, 'gi'),
  new RegExp(
    `${WORDS}(?:is|was|were|be|been|are)\\s(?:[a-z]+ly\\s)?(${CHANGES})(?:ed|d)\\s(?:from\\s)?(?:into|to|with|by|for)\\s${BEHIND}`,
    'gi',
  ),
];
const RATHER: readonly RegExp[] = [
  /((?:[A-Za-z0-9'-]+\s){1,5})(?:rather\sthan|instead\sof)\s((?:[A-Za-z0-9'-]+[\s.]?){1,4})/gi,
  /\bprefer(?:s|red)?\s((?:[A-Za-z0-9'-]+\s){1,6}?)to\s((?:[A-Za-z0-9'-]+[\s.]?){1,5})/gi,
];
const LITTLE =
  /^(?:the|a|an|his|her|its|their|of|and|was|is|were|be|to|that|this|in|into|approach|evidence|court|judge)$/;
const tellingOf = (said: string): string[] => words(said).filter((word) => !LITTLE.test(word) && word.length > 2);

/** Two sides of a change or a choice, each under its own place. */
function sidesOf(text: string, said: string, at: number, verb: string, first: string, second: string): Relation[] {
  const [ones, others] = [tellingOf(first), tellingOf(second)];
  const one = ones.filter((word) => !others.includes(word)).at(-1);
  const other = others.filter((word) => !ones.includes(word))[0];
  if (one === undefined || other === undefined) return [];
  const span = { start: at, end: Math.min(text.length, at + said.trimEnd().length) };
  return [
    { what: `${verb} this`, of: { ...span, who: `=${one}=` } },
    { what: `${verb} that`, of: { ...span, who: `=${other}=` } },
  ];
}

/** `convert A into B`, `A was converted into B`, 把A改為B. */
export const turnedIn = ({ text }: RelationText): Relation[] => {
  const [active, passive] = TURNED;
  return [
    ...[...text.matchAll(active ?? / /g)].flatMap((match) =>
      sidesOf(text, match[0], match.index, 'turn', match[2] ?? '', match[3] ?? ''),
    ),
    ...[...text.matchAll(passive ?? / /g)].flatMap((match) =>
      sidesOf(text, match[0], match.index, 'turn', match[1] ?? '', match[3] ?? ''),
    ),
    ...[...text.matchAll(/[把将]([^,。;]{1,8}?)(?:换算|转换|折算|改|变)[成为]([^,。;]{1,8})/g)].flatMap((match) =>
      sidesOf(text, match[0], match.index, 'turn', match[1] ?? '', match[2] ?? ''),
    ),
  ];
};
/** `A rather than B`, `prefer A to B`. */
export const chosenIn = ({ text }: RelationText): Relation[] =>
  RATHER.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) =>
      sidesOf(text, match[0], match.index, 'choose', match[1] ?? '', match[2] ?? ''),
    ),
  );
