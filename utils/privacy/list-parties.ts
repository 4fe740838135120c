import type { LegalDocument } from '../core/legal-document';
import { ALSO, bareName, splitParty } from './split-party';

/** More names than this are not offered: a page that has them is a list, not a case. */
const MOST_NAMES = 24;

/** Parties that hide nobody: the state, its officers, courts and public bodies. Companies are clients too. */
const PUBLIC_PARTY =
  /^(?:the\s)?(?:hksar|queen|king|r|regina|rex|attorney[- ]general|official receiver|people)$|\b(?:hong kong special administrative region|secretary for|director of|commissioner (?:of|for)|department of|government of|council of|tribunal|registrar of|securities and futures commission|competition commission|law society of|medical council|housing authority|hospital authority|airport authority)\b|香港特別行政區|香港特别行政区|司長|司长|局長|局长|處長|处长|署長|署长|專員|专员|政府|管理局|審裁處|审裁处|律政司|證監會|证监会|證券及期貨事務監察委員會/i;

const NAME = String.raw`[A-Z][a-zA-Z'’-]{1,20}(?:\s[A-Z][a-zA-Z'’-]{1,20}){1,3}`;
const TITLE = String.raw`(?:Mr|Mrs|Ms|Miss|Madam|Mdm|Dr|Prof|Inspector|Sergeant)\.?\s`;
const WITNESS = String.raw`(?:PW|DW|CW)\s?\d{1,2}`;

/** `PW1, Mr Chan Siu Ming`; `Chan Siu Ming (“PW1”)`; `證人陳小明`; each is one page's way of calling a witness. */
const WITNESS_FORMS: readonly RegExp[] = [
  new RegExp(String.raw`\b${WITNESS}[,:]?\s[(“"]?(?:${TITLE})?(?<name>${NAME})`, 'g'),
  new RegExp(String.raw`(?:\b${TITLE}|\b)(?<name>${NAME})[,]?\s[(]["“]?${WITNESS}\b`, 'g'),
  new RegExp(String.raw`\b(?:witness|complainant|victim|deceased|informant),?\s(?:${TITLE})?(?<name>${NAME})`, 'g'),
  /(?:控方|辯方|辩方)?第[一二三四五六七八九十\d]{1,3}(?:控方|辯方|辩方)?(?:證人|证人)(?<name>[\u4e00-\u9fff]{2,3})(?=[（(，,、。：:]|先生|女士|小姐)/g,
  /(?:證人|证人|事主|死者|受害人)(?<name>[\u4e00-\u9fff]{2,3})(?=先生|女士|小姐|[（(])/g,
  /(?<name>[\u4e00-\u9fff]{2,3})(?:先生|女士|小姐)?[（(](?:控方|辯方|辩方)?第?[一二三四五六七八九十\d]{0,3}(?:證人|证人)/g,
];

/**
 * Lists whom a document names as parties and witnesses, persons and companies, in both languages and by the short names
 * it gives them, for masking on the way out. Found anew each time and kept nowhere: personal data in judgments stays
 * personal data.
 *
 * `HERON FERRIES LIMITED (in liquidation)` … `Heron Ferries Limited (“Heron”)` → the company's name, Heron
 */
export function listParties({ parties = [], text }: Pick<LegalDocument, 'parties' | 'text'>): string[] {
  const named = parties.flatMap(splitParty).filter((name) => !PUBLIC_PARTY.test(name));
  const aliases = named.flatMap((name) => aliasesOf(name, text));
  const bare = named.flatMap(bareName);
  const witnesses = WITNESS_FORMS.flatMap((form) =>
    [...text.matchAll(form)].flatMap(({ groups }) => groups?.name?.trim() ?? []),
  );
  return [
    ...new Map([...named, ...bare, ...aliases, ...witnesses].map((name) => [name.toLowerCase(), name])).values(),
  ].slice(0, MOST_NAMES);
}

/** Short names that a judgment gives by quotation marks are names; these are parts in the case. */
const PART =
  /^(?:the\s)?(?:(?:1st|2nd|3rd|first|second|third)\s)?(?:company|bank|plaintiffs?|defendants?|appellants?|respondents?|applicants?|petitioners?|debtor|trustees?|liquidators?|vendor|purchaser|landlord|tenant|lender|borrower|husband|wife|mother|father|child|employer|contractor|sub-contractor|buyer|seller|insurer|insured|deceased|group|fund|partnership|owners?|corporation|board|director|government|court|judge|[DPAR]\d{0,2})$|^(?:該|本)?(?:公司|銀行|银行|原告|被告|上訴人|上诉人|答辯人|答辩人|申請人|申请人|業主|业主|租客|買方|买方|賣方|卖方|法團|法团)$/i;

const QUOTED = /[“"「『'‘](?<alias>[^“”"「」『』'‘’]{2,40})[”"」』'’]/g;
/** `（下稱茶隼）`, `(hereinafter Kestrel)`: a short name without quotation marks. */
const CALLED =
  /^\s?(?:(?:以下|下文|下)?(?:簡稱|简称|稱|称)(?:為|为)?|hereinafter\s(?:(?:called|referred to as)\s)?)(?<alias>[^“"「『'‘,，;；]{2,40})$/i;

/** `…, formerly known as Merlin Holdings Limited, …` in running text: words with capitals, or Chinese to the company's end. */
const ALSO_IN_TEXT = new RegExp(
  String.raw`^[,，]?(?:${ALSO.source})(?<other>[A-Z][\w’'&.-]{0,24}(?:\s[A-Z(&][\w’'&.)-]{0,24}){0,6}|[\u4e00-\u9fff（）]{2,24}?有限公司)`,
);
/** So far behind a name its other name is looked for. */
const NEAR = 160;

/** What a text calls a party in brackets behind its name: `(“Heron”)`, `（下稱「海鷺」）`, `(formerly known as …)`. */
function aliasesOf(name: string, text: string): string[] {
  const quoted = name.split(/\s+/).map(quoteForRegExp).join(String.raw`\s{1,3}`);
  const form = new RegExp(`${quoted}[^“"「『’'。.;；()（）]{0,60}[(（](?<inside>[^()（）]{2,120})[)）]`, 'gi');
  const running = [...text.matchAll(new RegExp(quoted, 'gi'))].flatMap(({ 0: found, index }) => {
    const behind = text.slice(index + found.length, index + found.length + NEAR);
    const other = ALSO_IN_TEXT.exec(behind)?.groups?.other;
    return other ? splitParty(other).flatMap((one) => [one, ...bareName(one)]) : [];
  });
  const inBrackets = [...text.matchAll(form)].flatMap(({ groups }) => {
    const inside = groups?.inside ?? '';
    const others = ALSO.test(inside) ? splitParty(inside).flatMap((other) => [other, ...bareName(other)]) : [];
    const called = CALLED.exec(inside)?.groups?.alias;
    const short = [...inside.matchAll(QUOTED)].map((match) => match.groups?.alias ?? '');
    return [...others, ...short, ...(called ? [called] : [])].flatMap((alias) => toName(alias.trim()));
  });
  return [...running, ...inBrackets];
}

const toName = (alias: string): string[] =>
  alias.length < 2 || PART.test(alias) || PUBLIC_PARTY.test(alias) ? [] : [alias.replace(/^the\s/i, '')];

const quoteForRegExp = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
