import { words } from '../core/words';
import type { Quantity, QuantityKind } from './quantity-types';
import type { Relation, RelationRow, RelationText } from './relations';

/** What happens on a date; regular endings are read, too. */
const EVENTS =
  'serv|register|issu|sign|dismiss|grant|refus|arrest|convict|sentenc|acquit|born|marri|die|transfer|mov|paid|pay|filed|lodg|return|began|start|ended|bought|purchas|acquir|sold|leas|commit|plead|deliver|resign|remov|appoint|terminat|incorporat|expir|adjourn|heard|discharg|redeem|repaid|complet|seiz|admit|reject|wrote|written|receiv|applied|appeal|demand|announc|left|ceas|clos|open|struck|amend|gave|given|made|took|taken';
const EVENT = new RegExp(`\\b(${EVENTS})(?:e|s|es|ed|ied|d|ted|red|ning|ing|ped)?\\b`, 'gi');
const CHINESE_EVENT =
  /送达|登记|签署|签订|提出|驳回|批准|拒绝|拘捕|被捕|定罪|判处|判刑|出生|结婚|去世|转让|迁出|迁入|支付|存档|返回|开始|结束|购买|出售|出租|起诉|认罪|辞职|解雇|委任|终止|成立|届满|押后|聆讯|检获|收到|发出|颁布|离开/g;

/** Where one event ends and the next begins; `, when` goes on with the date before it. */
const NEXT_EVENT = /[;。]|\.(?!\d)|,?\s(?:and|but|while|whereas)\s|而|但|其后|随后/gi;

type Part = { readonly start: number; readonly end: number };

function partsOf(text: string): Part[] {
  const cuts = [...text.matchAll(NEXT_EVENT)].map(({ index }) => index);
  return [0, ...cuts].map((start, at) => ({ start, end: cuts[at] ?? text.length }));
}

const within = ({ start, end }: Part, one: { readonly start: number }): boolean =>
  one.start >= start && one.start < end;

const nameOfDate = ({ date }: Quantity): string =>
  `=${[date?.year, date?.month, date?.day].filter((part) => part !== undefined).join('-')}`;

/** Each event with the only date of its part of the sentence. */
function datedEvents({ text, quantities }: RelationText): Relation[] {
  const dates = quantities.filter(({ kind, date }) => kind === 'date' && date?.year !== undefined);
  return partsOf(text).flatMap((part) => {
    const [date, other] = dates.filter((one) => within(part, one));
    if (!date || other) return [];
    const said = text.slice(part.start, part.end);
    const events = [...said.matchAll(EVENT), ...said.matchAll(CHINESE_EVENT)].map((match) => ({
      word: words(match[0])[0] ?? match[0],
      distance: Math.abs(part.start + match.index - date.start),
    }));
    const nearest = events.sort((a, b) => a.distance - b.distance)[0];
    return nearest ? [{ what: `when ${nearest.word}`, of: { ...date, who: nameOfDate(date) } }] : [];
  });
}

/** What has a figure of its own, under one name for all its words. */
const THINGS: readonly (readonly [thing: string, says: RegExp])[] = [
  ['starting point', /\bstarting\spoint|量刑起点|起刑点/gi],
  ['discount', /\bdiscounts?\b|扣减|减刑/gi],
  ['penalty', /\bpenalt(?:y|ies)\b|罚款/gi],
  ['loss', /\bloss(?:es)?\b|损失/gi],
  ['price', /\b(?:purchase\s)?price\b|楼价|售价|买价/gi],
  ['rent', /\brent(?:al|s)?\b|租金/gi],
  ['deposit', /\bdeposits?\b|按金|订金/gi],
  ['loan', /\bloans?\b|贷款|借款/gi],
  ['salary', /\b(?:salary|wages?|earnings)\b|月薪|薪金|工资/gi],
  ['damages', /\bdamages\b|损害赔偿/gi],
  ['costs', /\bcosts\b|讼费/gi],
  ['cocaine', /\bcocaine\b|可卡因/gi],
  ['ketamine', /\bketamine\b|氯胺酮/gi],
  ['heroin', /\bheroin\b|海洛英|海洛因/gi],
  ['ice', /\b(?:ice|methamphetamine)\b|冰毒|甲基安非他明/gi],
  ['cannabis', /\bcannabis\b|大麻/gi],
];
const MEASURED: ReadonlySet<QuantityKind> = new Set(['money', 'weight', 'period', 'share']);
/** Between a thing and its figure; a drug may stand behind its weight. */
const LEADS_TO = /^[\s,:(]*(?:[a-z'-]+[\s,(]+){0,5}$|^[^,。;]{0,6}$/i;
const OF_A_THING = /^\s(?:of\s)(?:the\s)?$/i;

/** Each thing with the figure told of it: the one next behind it, or the one that it stands behind with `of`. */
function figuresOfThings({ text, quantities }: RelationText): Relation[] {
  const figures = quantities.filter(({ kind, approximate }) => MEASURED.has(kind) && !approximate);
  const things = THINGS.flatMap(([thing, says]) =>
    [...text.matchAll(says)].map(({ index, 0: said }) => ({ thing, start: index, end: index + said.length })),
  );
  return figures.flatMap((figure) => {
    const behind = things.find(({ start }) => start >= figure.end && OF_A_THING.test(text.slice(figure.end, start)));
    const before = things.filter(({ end }) => end <= figure.start).sort((a, b) => b.end - a.end)[0];
    const isNext =
      before !== undefined &&
      LEADS_TO.test(text.slice(before.end, figure.start)) &&
      !figures.some((one) => one !== figure && one.start >= before.end && one.end <= figure.start);
    const own = behind ?? (isNext ? before : undefined);
    const who = `=${figure.kind} ${figure.value}=`;
    return own ? [{ what: `${figure.kind} of ${own.thing}`, of: { start: figure.start, end: figure.end, who } }] : [];
  });
}

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

const turnedIn = ({ text }: RelationText): Relation[] => {
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
const chosenIn = ({ text }: RelationText): Relation[] =>
  RATHER.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) =>
      sidesOf(text, match[0], match.index, 'choose', match[1] ?? '', match[2] ?? ''),
    ),
  );

/** Dates, figures and sides of a choice that have changed places: what the source tells of one thing told of another. */
export const FIGURE_ROWS: readonly RelationRow[] = [
  {
    name: 'an event <has its> date',
    means: 'date',
    kind: 'quantity-misplaced',
    exchanged: true,
    says: datedEvents,
    source:
      'On 25 March 2021 the plaintiff registered the notice. The notice was served on the tenant on 21 April 2021.',
    example: 'The notice was served on the tenant on 25 March 2021.',
    counter: 'The plaintiff registered the notice on 25 March 2021 and served it on 21 April 2021.',
  },
  {
    name: 'a thing <has its> figure',
    means: 'figure of a thing',
    kind: 'quantity-misplaced',
    exchanged: true,
    says: figuresOfThings,
    source: 'The retail value of the cocaine was $262,113 and of the ketamine, $131,342.',
    example: 'The value of the ketamine was put at $262,113.',
    counter: 'The ketamine was worth $131,342.',
  },
  {
    name: 'this <turned into> that',
    means: 'turned',
    kind: 'roles-swapped',
    exchanged: true,
    says: turnedIn,
    source: 'I intend to convert the ketamine into cocaine to find the starting point.',
    example: 'The cocaine was converted into ketamine.',
    counter: 'For the starting point the ketamine was converted into cocaine.',
  },
  {
    name: 'this <rather than> that',
    means: 'chosen',
    kind: 'roles-swapped',
    exchanged: true,
    says: chosenIn,
    source: 'The court adopted the combined approach rather than the individual approach.',
    example: 'The court adopted the individual approach rather than the combined approach.',
    counter: 'The judge took the combined approach instead of the individual one.',
  },
];
