import type { LegalDocument } from '../core/legal-document';

/** More names than this are not offered: a page that has them is a list, not a case. */
const MOST_NAMES = 24;

/** Parties that hide nobody: the state, its officers, courts and public bodies. Companies are clients too. */
const PUBLIC_PARTY =
  /^(?:hksar|the (?:queen|king)|r|regina|rex|attorney[- ]general|official receiver|the people)$|\b(?:hong kong special administrative region|secretary for|director of|commissioner (?:of|for)|department of|government of|council of|tribunal|registrar of|securities and futures commission|competition commission|law society of|medical council|housing authority|hospital authority|airport authority)\b|香港特別行政區|香港特别行政区|司長|司长|局長|局长|處長|处长|署長|署长|專員|专员|政府|管理局|審裁處|审裁处|律政司|證監會|证监会|證券及期貨事務監察委員會/i;

/** What stands beside a name in a heading and is none: the party's state, part in the case, or other description. */
const NO_NAME =
  /^(?:(?:in|under|now in)\s(?:the\s)?(?:\w+['’]?s?\s)?(?:liquidation|receivership|administration|bankruptcy|winding[- ]up|provisional\s\w+)|(?:a\s)?(?:bankrupt|company|firm|minor|infant|litigant in person|limited partnership)|deceased|dissolved|the\s.{0,40}|.{0,20}(?:plaintiff|defendant|appellant|respondent|applicant|petitioner|claimant|intervener|debtor|third part(?:y|ies))s?|(?:by|through)\s.{0,60}|acting\s.{0,60}|(?:incorporated|registered|a company)\s.{0,60}|[DPAR]\d{1,2}|\d.{0,3}|第.{1,4}|(?:正在|已)?(?:清盤|清盘|破產|破产|接管)(?:中|人)?|已故|已解散|(?:原告|被告|上訴|上诉|答辯|答辩|申請|申请|呈請|呈请)(?:人|方)?)$/i;

/** Another name of the same party: `trading as Golden Star`, `formerly known as …`, `又名…`. */
const ALSO =
  /\s(?:trading as|t\/a|also known as|a\.?k\.?a\.?|formerly(?:\sknown\sas)?|previously\sknown\sas|alias)\s|(?:又名|又稱|又称|前稱|前称|別名|别名|以.{0,4}名義經營)/i;

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

/** `CHAN SIU MING (陳小明) (D1)` is two names; the number of the defendant, or a party's liquidation, is none. */
const splitParty = (party: string): string[] =>
  party
    .split(/[()（）;；[\]]/)
    .flatMap((part) => part.split(ALSO))
    .map((name) =>
      name
        .replace(/\s{1,9}/g, ' ')
        .replace(/^[\s,，、:：]{1,5}|[\s,，、:：.]{1,5}$/g, '')
        .replace(/^(?:re|in re|in the matter of|有關)\s/i, '')
        .replace(/,?\s(?:deceased|a bankrupt)$/i, ''),
    )
    .filter((name) => name.length > 1 && /[\p{L}]{2}/u.test(name) && !NO_NAME.test(name));

/** Endings that a text leaves out when it speaks of a company. */
const ENDING =
  /[,\s]{1,2}(?:co(?:mpany)?\.?,?\s)?(?:limited|ltd\.?|inc\.?|incorporated|llp|plc|gmbh|corp(?:oration)?\.?|pte\.?\sltd\.?|s\.?a\.?|b\.?v\.?)$|(?:股份)?有限公司$/i;

/** `Heron Ferries Limited` → `Heron Ferries`; nothing where one short or common word would be left. */
function bareName(name: string): string[] {
  if (!ENDING.test(name)) return [];
  const bare = name.replace(ENDING, '').trim();
  const isEnough = /[\u4e00-\u9fff]{2}/.test(bare) || (bare.includes(' ') && bare.length > 5) || bare.length > 6;
  return isEnough ? [bare] : [];
}

/** Short names that a judgment gives by quotation marks are names; these are parts in the case. */
const PART =
  /^(?:the\s)?(?:(?:1st|2nd|3rd|first|second|third)\s)?(?:company|bank|plaintiffs?|defendants?|appellants?|respondents?|applicants?|petitioners?|debtor|trustees?|liquidators?|vendor|purchaser|landlord|tenant|lender|borrower|husband|wife|mother|father|child|employer|contractor|sub-contractor|buyer|seller|insurer|insured|deceased|group|fund|partnership|owners?|corporation|board|director|government|court|judge|[DPAR]\d{0,2})$|^(?:該|本)?(?:公司|銀行|银行|原告|被告|上訴人|上诉人|答辯人|答辩人|申請人|申请人|業主|业主|租客|買方|买方|賣方|卖方|法團|法团)$/i;

/** The short name that follows a party's name in brackets and quotation marks: `(“Heron”)`, `（下稱「海鷺」）`. */
function aliasesOf(name: string, text: string): string[] {
  const quoted = name.split(/\s+/).map(quoteForRegExp).join(String.raw`\s{1,3}`);
  const form = new RegExp(
    `${quoted}[^“"「『’'。.;；]{0,60}[(（][^“"「『()（）]{0,30}[“"「『'‘](?<alias>[^”"」』'’]{2,40})[”"」』'’]`,
    'gi',
  );
  return [...text.matchAll(form)].flatMap(({ groups }) => {
    const alias = groups?.alias?.trim() ?? '';
    return alias === '' || PART.test(alias) || PUBLIC_PARTY.test(alias) ? [] : [alias.replace(/^the\s/i, '')];
  });
}

const quoteForRegExp = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
