import type { Span } from '../core/text-span';
import type { Participant } from './participants';
import type { Quantity } from './quantity-types';
import type { FindingKind } from './types';

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
  /** What a finding is called; persons exchanged where nothing is said. */
  readonly kind?: FindingKind;
  /** Only where the source tells of another thing what the statement tells of this. */
  readonly exchanged?: true;
  /** True to the source. */
  readonly source: string;
  /** Told of another: a conflict. */
  readonly example: string;
  /** The same in other words: no conflict. */
  readonly counter: string;
};

/** Two roles, or two names: a role and a name may be one person whom the document nowhere joins. */
const ROLE = /^(?:plaintiff|defendant|applicant|respondent|appellant|petitioner|claimant|[pd]w)\d*$/;
export const isRole = ({ who }: Pick<Participant, 'who'>): boolean => ROLE.test(who);

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

/** `the husband's mother`, 死者的家人. */
const THING_OF = /^(?:'s?\s((?:[a-z-]{3,20}\s)?[a-z-]{3,20})|的([\u3400-\u9fff]{2}))/i;
/** What anybody in a case has. */
const EVERYBODYS =
  /^(?:that|of|in|to|on|at|for|with|by|and|or|as|was|were|is|had|has|cases?|evidence|claims?|arguments?|submissions?|applications?|appeals?|position|behalf|counsel|costs|views?|own|names?|statements?|accounts?|findings?|conclusions?|decisions?|rulings?|judgments?|reasoning|reasons?|favour|request|rights?|duty|duties|conduct|consent|knowledge|陈词|申请|上诉|证供|说法|律师|讼费|代表|裁决|裁定|判决|决定|理由|行为|权利|责任)$/;

/** What stands between counsel's name and the party. */
const FOR =
  /^(?:\s(?:SC|KC|QC))?,?\s(?:who\s)?(?:(?:(?:was\s)?(?:called|instructed|retained)|appear(?:s|ed|ing)|act(?:s|ed|ing))\s|(?:leading\s|junior\s|senior\s)?counsel\s)?(?:for|on\sbehalf\sof)\s(?:the\s)?$/i;
/** `Captain Yau, the plaintiff's expert`. */
const THEIR_WITNESS = /^'s?\s(?:[a-z]+\s){0,3}(?:expert|witness|counsel|solicitor|surveyor|valuer)\b/;
const PAYS_COSTS = /^\s(?:shall|must|is\sto|was\sordered\sto|do|to|will|has\sto)\s(?:pay|bear)\s[^.;,]{0,60}\bcosts\b/;
const JUDGMENT =
  /\bjudgment\s(?:is\s|was\s|be\s|will\sbe\s|shall\sbe\s)?(?:given\s|entered\s|granted\s)?(?:for|in\sfavour\sof)\s(?:the\s)?$/i;
const TITLE = '(?:先生|女士|小姐|(?:资深)?大律师|律师)';
/** Counsel by surname, behind the party or before it. */
const CHINESE_FOR: readonly RegExp[] = [
  new RegExp(`代表[^,。;]{1,12}?的?(?:资深)?(?:大律师|律师)([\\u3400-\\u9fff])[\\u3400-\\u9fff]{0,2}${TITLE}`, 'g'),
  new RegExp(`代表[^,。;律]{1,12}?的([\\u3400-\\u9fff])[\\u3400-\\u9fff]{0,2}?${TITLE}`, 'g'),
  new RegExp(`[^,。;]{1,8}的代表(?:资深)?(?:大律师|律师)?([\\u3400-\\u9fff])[\\u3400-\\u9fff]{0,2}?${TITLE}`, 'g'),
  new RegExp(`([\\u3400-\\u9fff])[\\u3400-\\u9fff]{0,2}?${TITLE}(?:是)?代表[^,。;的]{1,8}`, 'g'),
];

/** Somebody and the party next named, with what stands around it. */
const besides = ({ text, people }: RelationText, says: (between: string, behind: string) => boolean): Relation[] =>
  people.flatMap((one, at) => {
    const of = people[at + 1];
    return of && says(text.slice(one.end, of.start), text.slice(of.end, of.end + 50))
      ? [{ what: `beside ${one.who}`, of }]
      : [];
  });

export const RELATION_ROWS: readonly RelationRow[] = [
  {
    name: 'a figure <is of> one person',
    means: 'figure',
    says: (said) =>
      partsOf(said).flatMap(({ people, quantities }) => {
        const [of, other] = people;
        // A name may be a place's or a book's; a party's role is nobody else's.
        if (!of || other || !isRole(of)) return [];
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
  {
    name: 'a thing <belongs to> somebody',
    means: 'owner',
    says: ({ text, people }) =>
      people.flatMap((of) => {
        const match = THING_OF.exec(text.slice(of.end, of.end + 46));
        // `'s mother gave`, `'s late mother`: the thing is one of the two words.
        const words = (match?.[1] ?? match?.[2] ?? '').toLowerCase().split(' ');
        return words.flatMap((thing) =>
          thing === '' || EVERYBODYS.test(thing) ? [] : [{ what: `whose ${thing}`, of }],
        );
      }),
    source: "The shares were a gift from the husband's mother.",
    example: "The wife's mother gave the shares.",
    counter: "The wife's evidence was that the husband's mother gave the shares.",
  },
  {
    name: 'counsel <appears for> a party',
    means: 'side',
    says: (said) =>
      besides(
        said,
        (between, behind) =>
          FOR.test(between) || (/^(?:,|\swas|\sis)\s(?:the\s)?$/.test(between) && THEIR_WITNESS.test(behind)),
      ),
    source: 'Mr Pang appeared for the plaintiff, and Ms Leung for the defendant.',
    example: 'Mr Pang appeared for the defendant.',
    counter: 'Ms Leung, counsel for the defendant, called no evidence.',
  },
  {
    name: 'judgment <for> a party',
    means: 'judgment',
    says: ({ text, people }) =>
      people.flatMap((of) =>
        JUDGMENT.test(text.slice(Math.max(0, of.start - 70), of.start)) ? [{ what: 'judgment', of }] : [],
      ),
    source: 'There will be judgment for the plaintiff with interest.',
    example: 'Judgment was given for the defendant.',
    counter: 'Judgment was entered in favour of the plaintiff.',
  },
  {
    name: 'a party <pays> costs',
    means: 'costs',
    says: ({ text, people }) =>
      people.flatMap((of) => (PAYS_COSTS.test(text.slice(of.end, of.end + 90)) ? [{ what: 'costs', of }] : [])),
    source: 'The defendant shall pay 85 per cent of the costs of the plaintiff.',
    example: 'The plaintiff is to pay 85 per cent of the costs.',
    counter: 'The defendant must pay 85 per cent of the costs.',
  },
  {
    name: '大律師 <代表> 一方',
    means: 'side',
    says: ({ text, people }) =>
      CHINESE_FOR.flatMap((pattern) =>
        [...text.matchAll(pattern)].flatMap((match) => {
          const [from, to] = [match.index, match.index + match[0].length];
          const of = people.find(
            ({ start, end, who }) => start >= from - 2 && end <= to + 2 && !who.startsWith(match[1] ?? ' '),
          );
          return of ? [{ what: `beside ${match[1] ?? ''}`, of }] : [];
        }),
      ),
    source: '文大律师代表申请人。霍大律师代表答辩人。',
    example: '文大律师代表答辩人。',
    counter: '代表申请人的文大律师陈词简短。',
  },
];
