import { words } from '../core/words';
import { chosenIn, turnedIn } from './changed-sides';
import type { Quantity, QuantityKind } from './quantity-types';
import type { Relation, RelationRow, RelationText } from './relations';

/** What happens on a date; regular endings are read, too. */
const EVENTS =
  'serv|register|issu|sign|dismiss|grant|refus|arrest|convict|sentenc|acquit|born|marri|die|transfer|mov|paid|pay|filed|lodg|return|began|start|ended|bought|purchas|acquir|sold|leas|commit|plead|deliver|resign|remov|appoint|terminat|incorporat|expir|adjourn|heard|discharg|redeem|repaid|complet|seiz|admit|reject|wrote|written|receiv|applied|appeal|demand|announc|left|ceas|clos|open|struck|amend|gave|given|made|took|taken';
const EVENT = new RegExp(`\\b(${EVENTS})(?:e|s|es|ed|ied|d|ted|red|ning|ing|ped)?\\b`, 'gi');
const CHINESE_EVENT =
  /送达|登记|签署|签订|提出|驳回|批准|拒绝|拘捕|被捕|定罪|判处|判刑|出生|结婚|去世|转让|迁出|迁入|支付|存档|返回|开始|结束|购买|出售|出租|起诉|认罪|辞职|解雇|委任|终止|成立|届满|押后|聆讯|检获|收到|发出|颁布|离开/g;

/** Where one event ends and the next begins; `, when` goes on with the date before it. */
const NEXT_EVENT = /[;。]|\.(?!\d)|,?\s(?:and|but|while|whereas|when)\s|而|但|其后|随后/gi;
const GOES_ON = /^,?\swhen\s/i;

/** From one date to another. */
const RANGE = /^\s?(?:to|until|till|[-–]|至|到)\s?$/i;

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
  let last: Quantity | undefined;
  return partsOf(text).flatMap((part) => {
    const own = dates.filter((one) => within(part, one));
    const [date, other] = own.length === 0 && last && GOES_ON.test(text.slice(part.start)) ? [last] : own;
    last = own.at(-1);
    if (date && other && RANGE.test(text.slice(date.end, other.start)))
      return [date, other].map((one, at) => ({ what: at === 0 ? 'from' : 'to', of: { ...one, who: nameOfDate(one) } }));
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
const OF_A_THING = /^\s(?:of|for|on|in\srespect\sof)\s(?:the\s)?$/i;
/** Units, counts and charges go by their labels. */
const LABELLED = /\b(?:\d{1,3}[A-Z]|[Cc]ount\s\d{1,2}|[Cc]harge\s[A-Z\d]|[Uu]nit\s[A-Z\d]{1,3})\b/g;

/** Each thing with the figure told of it: the one next behind it, or the one that it stands behind with `of`. */
function figuresOfThings({ text, quantities }: RelationText): Relation[] {
  const figures = quantities.filter(({ kind, approximate }) => MEASURED.has(kind) && !approximate);
  const named = THINGS.flatMap(([thing, says]) =>
    [...text.matchAll(says)].map(({ index, 0: said }) => ({ thing, start: index, end: index + said.length })),
  );
  const labelled = [...text.matchAll(LABELLED)].map(({ index, 0: said }) => ({
    thing: said.toLowerCase(),
    start: index,
    end: index + said.length,
  }));
  const things = [...named, ...labelled];
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

const BEFORE = /^\s(?:before|prior\sto|ahead\sof)\s|^[之以]?前/;
const AFTER = /^\s(?:after|following)\s|^[之以]?后/;
/** Words behind that say from what it is counted. */
const COUNTED_FROM = 40;

/** So long before or after something, by what it is counted from. */
const orderedIn = ({ text, quantities }: RelationText): Relation[] =>
  quantities.flatMap((quantity) => {
    if (quantity.kind !== 'period') return [];
    const behind = text.slice(quantity.end, quantity.end + COUNTED_FROM);
    const side = BEFORE.test(behind) ? '=before=' : AFTER.test(behind) ? '=after=' : undefined;
    if (side === undefined) return [];
    const from = words(behind.split(/[,.;。]/)[0] ?? '').filter(
      (word) => word.length > 3 && !/^(?:before|after)$/.test(word),
    );
    const of = { start: quantity.start, end: quantity.end, who: side };
    return from.map((word) => ({ what: `${quantity.value} hours from ${word}`, of }));
  });

const AGAINST = /\bagainst\s(?:(?:his|her|their|the|both|such)\s){0,2}(convictions?|sentences?)\b/gi;
const WON = /\b(?:grant(?:s|ed)?|allow(?:s|ed)?|succeed(?:s|ed)?)\b/i;
const LOST = /\b(?:refus(?:e|es|ed)|dismiss(?:es|ed)?|fail(?:s|ed)?|reject(?:s|ed)?)\b/i;
const CHINESE_AGAINST =
  /(定罪|判刑|刑期|刑罚)[^,。;]{0,20}(?:上诉|许可|申请)[^。;]{0,14}?(驳回|拒绝|不批|不予批准|批准|得直|批予)/g;

/** How an appeal, or leave, against conviction or sentence ended: the verb behind it, else the one before. */
function endsOfAppeals({ text }: RelationText): Relation[] {
  const found = [...text.matchAll(AGAINST)];
  const english = found.flatMap((match, at) => {
    const end = match.index + match[0].length;
    const behind = text.slice(end, found[at + 1]?.index ?? end + 60).split(/[;.]|\band\b/)[0] ?? '';
    const before =
      text
        .slice(Math.max(0, match.index - 60), match.index)
        .split(/[;.]|\band\b/)
        .at(-1) ?? '';
    const side = [behind, before]
      .map((said) => (LOST.test(said) ? '=lost=' : WON.test(said) ? '=won=' : ''))
      .find(Boolean);
    const what = `against ${(match[1] ?? '').toLowerCase().replace(/s$/, '')}`;
    return side && !/\bnot\b/.test(behind + before) ? [{ what, of: { start: match.index, end, who: side } }] : [];
  });
  const chinese = [...text.matchAll(CHINESE_AGAINST)].map((match) => ({
    what: `against ${match[1] === '定罪' ? 'conviction' : 'sentence'}`,
    of: {
      start: match.index,
      end: match.index + match[0].length,
      who: /驳回|拒绝|不/.test(match[2] ?? '') ? '=lost=' : '=won=',
    },
  }));
  return [...english, ...chinese];
}

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
  {
    name: 'so long <before> something',
    means: 'order',
    kind: 'bound-reversed',
    says: orderedIn,
    source: 'He pleaded guilty about a month after the trial dates were fixed.',
    example: 'The plea came about a month before the trial dates were fixed.',
    counter: 'It was a month after the trial dates had been fixed that he pleaded guilty.',
  },
  {
    name: 'an appeal <against> conviction or sentence',
    means: 'end of an appeal',
    kind: 'outcome-reversed',
    says: endsOfAppeals,
    source:
      'His application for leave to appeal against conviction is refused and his application for leave to appeal against sentence is granted.',
    example: 'Leave to appeal against conviction was granted.',
    counter: 'The court granted leave to appeal against sentence and refused it against conviction.',
  },
];
