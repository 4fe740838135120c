import type { Span } from '../core/text-span';
import type { Participant } from './participants';
import type { Quantity } from './quantity-types';

/** A text in which relations are looked for: folded, with the people and the figures in it. */
export type RelationText = {
  readonly text: string;
  readonly people: readonly Participant[];
  readonly quantities: readonly Quantity[];
};

/** Something told of somebody: two texts that tell the same `what` must tell it of the same person. */
export type Relation = { readonly what: string; readonly of: Participant };

export type RelationRow = {
  readonly name: string;
  readonly means: string;
  readonly says: (text: RelationText) => Relation[];
  /** True to the source. */
  readonly source: string;
  /** Told of another: a conflict. */
  readonly example: string;
  /** The same in other words: no conflict. */
  readonly counter: string;
};

/** Where one thing told ends and the next begins. */
const BREAK =
  /[;。]|,\s?(?:and|but|while|whereas|whose)\b|\.(?!\d)|,(?!\d{3})|\b(?:and|but|while|whereas)\b|而|,|並|并且/gi;

/** The parts of a text, each with the people and figures in it. */
function partsOf({ text, people, quantities }: RelationText): (Span & RelationText)[] {
  const cuts = [...text.matchAll(BREAK)].map(({ index }) => index);
  let before: readonly Participant[] = [];
  return [0, ...cuts].map((start, at) => {
    const end = cuts[at] ?? text.length;
    const within = (one: Span): boolean => one.start >= start && one.start < end;
    const own = people.filter(within);
    // `The first defendant is 34 and has seven convictions`: the second part goes on about him.
    before = own.length > 0 ? own : before;
    return { start, end, text, people: before, quantities: quantities.filter(within) };
  });
}

const keyOf = ({ kind, text }: Quantity): string => `${kind} ${text.toLowerCase().replace(/[\s,-]/g, '')}`;

/** What a figure is of, where the words behind it say so: `seven previous convictions`. */
const THING = /^[\s-]{0,2}(?:[a-z]+\s)?(previous\sconvictions?|convictions?|children|months|years|counts?)/i;

const BELIEVES =
  /\b(?:accept(?:s|ed)?|prefer(?:s|red)?|believ(?:es|ed)|credible|reliable)\b|接纳|采信|相信|信纳|可信|可靠/gi;
const DISBELIEVES =
  /\b(?:reject(?:s|ed)?|disbeliev(?:es|ed)|d(?:id|oes|o)\snot\s(?:accept|believe)|not\sa\scredible|evasive)\b|拒纳|不接纳|拒绝接纳|不相信|不采信|不信纳/gi;
const EVIDENCE = /\b(?:evidence|testimony|account|witness|that)\b|证供|证词|说法|证人/i;

/** The person behind a verb of belief, in its own part of the sentence. */
const believed = (said: RelationText, verb: RegExp, what: string): Relation[] =>
  partsOf(said).flatMap(({ start, end, people }) => {
    const part = said.text.slice(start, end);
    const match = [...part.matchAll(verb)][0];
    if (!match || !EVIDENCE.test(part)) return [];
    const of = people.find((one) => one.start >= start + match.index);
    return of ? [{ what, of }] : [];
  });

/** `disbelieves` inside 不接纳 is no belief. */
const BELIEVES_ALONE = new RegExp(
  BELIEVES.source
    .replace('接纳', '(?<![不拒绝])接纳')
    .replace('相信', '(?<!不)相信')
    .replace('采信', '(?<!不)采信')
    .replace('信纳', '(?<!不)信纳'),
  'gi',
);

export const RELATION_ROWS: readonly RelationRow[] = [
  {
    name: 'a figure <is of> one person',
    means: 'figure',
    says: (said) =>
      partsOf(said).flatMap(({ people, quantities }) => {
        const [of, other] = people;
        if (!of || other) return [];
        return quantities.map((quantity) => ({
          what: `${keyOf(quantity)} ${THING.exec(said.text.slice(quantity.end, quantity.end + 40))?.[1] ?? ''}`.trim(),
          of,
        }));
      }),
    source: 'The first defendant has seven previous convictions, and the second defendant three.',
    example: 'The second defendant has seven previous convictions.',
    counter: 'The first defendant has seven previous convictions.',
  },
  {
    name: 'the court <believes> a witness',
    means: 'believed',
    says: (said) => believed(said, BELIEVES_ALONE, 'believed'),
    source: 'She rejected the evidence of Mr Pang, and accepted that of Ms Leung.',
    example: 'She accepted the evidence of Mr Pang.',
    counter: 'She accepted the evidence of Ms Leung.',
  },
  {
    name: 'the court <disbelieves> a witness',
    means: 'disbelieved',
    says: (said) => believed(said, DISBELIEVES, 'disbelieved'),
    source: 'She rejected the evidence of Mr Pang, and accepted that of Ms Leung.',
    example: 'She rejected the evidence of Ms Leung.',
    counter: 'She rejected the evidence of Mr Pang.',
  },
];
