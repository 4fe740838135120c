const anyOf = (forms: readonly string[]): string => `(?:${forms.join('|')})`;

const UNDER = String.raw`(?:now\s)?(?:in|under)\s.{0,40}?|(?:now\s)?being\s|(?:joint\s|and\s|several\s|provisional\s){0,4}`;
const PROCEEDINGS = [
  'liquidat(?:ion|ors?)|receiver(?:ship|s)?|administrat(?:ion|ors?)',
  String.raw`bankruptcy|wound[- ]up|winding[- ]up|provisional\s\w+`,
];
const CHINESE_PROCEEDINGS = '清盤|清盘|破產|破产|接管|解散|除名|撤銷註冊|撤销注册';

/** The state of a party, which stands beside its name: liquidation, bankruptcy, receivers. */
const STATE = new RegExp(
  `^${anyOf([
    String.raw`(?:${UNDER})${anyOf(PROCEEDINGS)}\b.{0,40}`,
    String.raw`subject\sto\s.{0,60}|deceased|dissolved|struck\soff|deregistered|bankrupt|(?:since|now)\s.{0,40}`,
    `(?!.{0,40}公司).{0,12}(?:${CHINESE_PROCEEDINGS}).{0,8}`,
    '已故|已身故|已歿|已殁',
  ])}$`,
  'i',
);

const KINDS = 'bankrupt|company|firm|minor|infant|litigant in person|limited partnership|sole proprietor(?:ship)?';
const PARTS =
  'plaintiff|defendant|appellant|respondent|applicant|petitioner|claimant|intervener|debtor|third part(?:y|ies)';

const ROLES =
  'company|bank|firm|wife|husband|mother|father|child|trustee|liquidator|vendor|purchaser|landlord|tenant|lender|borrower|deceased|owner';

/** What else stands beside a name and is none: its part in the case, another description. */
const DESCRIPTION = new RegExp(
  `^${anyOf([
    String.raw`(?:a\s|an\s|the\s)?(?:${KINDS})`,
    String.raw`the\s.{0,30}(?:${PARTS}|${ROLES})s?|.{0,20}(?:${PARTS})s?|[DPAR]\d{1,2}|\d.{0,3}|第.{1,4}`,
    String.raw`(?:by|through|acting|of|incorporated|registered|an? (?:company|firm|partnership|corporation))\s.{0,80}`,
    '(?:第.{1,3})?(?:原告|被告|上訴|上诉|答辯|答辩|申請|申请|呈請|呈请)(?:人|方)?',
  ])}$`,
  'i',
);

/** Pieces that every second company has. */
const COMMON = /^(?:and|co\.?,?\s?ltd\.?|company|limited|ltd\.?|hong kong|h\.?k\.?|china|asia|b\.?v\.?i\.?|prc)$/i;
const CHINESE_COMMON = /^(?:(?:股份)?有限公司|公司|香港|中國|中国|亞洲|亚洲|澳門|澳门)$/;

const NO_NAME = [STATE, DESCRIPTION, COMMON, CHINESE_COMMON];

const isName = (name: string): boolean =>
  name.length > 1 && /\p{L}{2}/u.test(name) && !NO_NAME.some((form) => form.test(name));

const UNDER_NAME = String.raw`(?:\sthe\s(?:(?:firm|trade|business)\s)?(?:name|style|title)(?:\s(?:and|or)\s(?:style|title))?\sof)?`;
const CALLED_BEFORE = [
  '又名|又稱|又称|亦稱|亦称|亦名|前稱|前称|前名|曾用名|曾稱|曾称|原名|原稱|原称|現稱|现称|現名|现名',
];
const CALLED_ELSE = ['舊稱|旧称|舊名|旧名|別名|别名|別稱|别称|化名|綽號|绰号|花名|(?:以前|從前|从前)(?:稱|称)|前身'];
const ALSO_FORMS = [
  String.raw`(?:(?:also|otherwise|better|commonly|formerly|previously|once|now|then)\s)?(?:known|called|named)(?:\s(?:as|by))?`,
  String.raw`(?:(?:formerly|previously|now)\s)?trading\s(?:as|under|in)${UNDER_NAME}`,
  String.raw`(?:doing business|carrying on (?:a )?business|practising)\s(?:as|under|in)${UNDER_NAME}`,
  String.raw`(?:the\s)?sole\sproprietor(?:ship)?\sof|t\/as?|[afnd]\.?\/?[kb]\.?\/?a\.?|formerly|previously|alias|@`,
];

/** Another name of the same party: `trading as Golden Star`, `formerly known as …`, `又名…`. */
export const ALSO = new RegExp(
  anyOf([
    String.raw`(?:^|[\s,，]{1,3})${anyOf(ALSO_FORMS)}[\s:：]{1,3}`,
    String.raw`[\s,，]{0,2}${anyOf([...CALLED_BEFORE, ...CALLED_ELSE])}(?:為|为|作|是)?[:：]?`,
  ]),
  'i',
);

const NAME_OF_BUSINESS = '(?:之|的)?(?:名義|名义|名稱|名称|名|商號|商号|字號|字号)';
const RUN = '(?:經營|经营|營業|营业|營運|营运)(?:業務|业务)?';
/** `黃大富以金星茶餐廳名義經營業務`: the business a person carries on, with or without quotation marks. */
const BUSINESS = new RegExp(`以[「『“"]?(?<name>[^「」『』“”"]{2,24}?)[」』”"]?${NAME_OF_BUSINESS}${RUN}`);
const RUNS = /(?:^|(?<=^[\u4e00-\u9fff]{2,4}))(?:經營|经营)(?:的)?(?=[\u4e00-\u9fff]{3})/;

const AS = String.raw`(?:(?:as|being|acting as|suing as|in (?:his|her|its|their) capacity as)\s)?(?:the\s)?`;
const OFFICES = [
  'liquidators?|trustees?(?: in bankruptcy)?|receivers?(?: and managers?)?|administrat(?:ors?|rix)',
  'execut(?:ors?|rix)|personal representatives?|next friend|guardian(?: ad litem)?',
];
const ESTATE_OF = String.raw`(?:the\s)?(?:(?:property|estate|assets|affairs)\s(?:and\s(?:estate\s)?)?of\s)?(?:the\s(?:late|deceased)\s)?`;

/** Who acts for whom: `the joint and several liquidators of …`, `as executor of the estate of …`, `…的清盤人`. */
const OFFICE = new RegExp(
  String.raw`(?:^|[\s,，]{1,3})${AS}(?:(?:former|joint|several|provisional|sole|and|or|&)\s){0,5}${anyOf(OFFICES)}\s(?:of|for)\s${ESTATE_OF}`,
  'i',
);
const CHINESE_OFFICES = [
  '清盤人|清盘人|接管人|受託人|受托人|管理人|執行人|执行人|遺囑執行人|遗嘱执行人',
  '代理人|監護人|监护人|起訴監護人|起诉监护人',
];
const OF_WHAT = '(?:共同|及|個別|个别|臨時|临时|遺產|遗产|破產|破产|前|財產|财产){0,5}';
const CHINESE_OFFICE = new RegExp(`(?:的|之)?${OF_WHAT}${anyOf(CHINESE_OFFICES)}$`);

const ENDED = /(?:limited|ltd\.?|inc\.?|plc|llp|gmbh|有限公司)\s{0,2}$/i;
const COMPANY_WORDS = '(?:limited|ltd|inc|plc|llp|公司)';
/** A bracket amid a company's name is part of it: `Kestrel (Hong Kong) Limited`, `茶隼（香港）貿易有限公司`. */
const INNER_BRACKET = new RegExp(`[(（](?<inner>[^()（）]{1,30})[)）](?=[^()（），;；]{0,60}?${COMPANY_WORDS})`, 'gi');
/** Stand for such brackets while a heading is split at the others. */
const [OPEN, CLOSE, WIDE_OPEN, WIDE_CLOSE] = ['\ue000', '\ue001', '\ue002', '\ue003'];

const keepInnerBrackets = (party: string): string =>
  party.replace(INNER_BRACKET, (whole, inner: string, at: number) => {
    const isOther = at === 0 || ENDED.test(party.slice(0, at)) || ALSO.test(inner) || isState(inner);
    if (isOther) return whole;
    return whole.startsWith('(') ? `${OPEN}${inner}${CLOSE}` : `${WIDE_OPEN}${inner}${WIDE_CLOSE}`;
  });

const isState = (inner: string): boolean => STATE.test(inner.trim());

const giveBrackets = (name: string): string =>
  name.replace(OPEN, '(').replace(CLOSE, ')').replace(WIDE_OPEN, '（').replace(WIDE_CLOSE, '）');

const AFTER_LATIN = String.raw`(?<=\s[A-Za-z.’'-]{2,20})[\s/]{1,3}(?=[\u4e00-\u9fff]{2})`;
const AFTER_CHINESE = String.raw`(?<=[\u4e00-\u9fff]{2})[\s/]{1,3}(?=[A-Za-z]+\s[A-Za-z])`;
/** `Kestrel Trading Limited 茶隼貿易有限公司`: the same party in two scripts, side by side. */
const TWO_SCRIPTS = new RegExp(`${AFTER_LATIN}|${AFTER_CHINESE}`);

const PERSON = String.raw`[A-Z][A-Za-z’'-]{0,14}(?:\s[A-Z][A-Za-z’'-]{0,14}){1,3}`;
const TWO_PERSONS = new RegExp(`^(${PERSON})\\s(?:and|&)\\s(${PERSON})$`);
const TWO_COMPANIES = /^(.{2,60}\s(?:limited|ltd\.?))\sand\s(.{2,60}\s(?:limited|ltd\.?))$/i;

/** `Wong Tai Fu and Lam Siu Fong` are two; the words of a company's name are one. */
function splitPair(name: string): string[] {
  const [, first, second] = TWO_COMPANIES.exec(name) ?? (isCompany(name) ? [] : (TWO_PERSONS.exec(name) ?? []));
  return first && second ? [first, second] : [name];
}

const ENDINGS = [
  String.raw`(?:co(?:mpany)?\.?,?\s)?(?:limited|ltd\.?|inc\.?|incorporated|llp|plc|gmbh|corp(?:oration)?\.?)`,
  String.raw`pte\.?\sltd\.?|s\.?a\.?|b\.?v\.?`,
];
/** Endings that a text leaves out when it speaks of a company. */
const ENDING = new RegExp(String.raw`[,\s]{1,2}${anyOf(ENDINGS)}$|(?:股份)?有限公司$`, 'i');
const BUSINESS_WORDS = /\b(?:company|bank|cafe|firm|partnership|association|society|club|school|university)\b|公司$/i;

export const isCompany = (name: string): boolean => ENDING.test(name) || BUSINESS_WORDS.test(name);

/** A building is known by its own name. */
const OWNERS = /^(?:the\s)?incorporated owners of\s(?=.{5})(.+)$|^(?=.{7})(.+)業主立案法團$/i;

/** `Heron Ferries Limited` → `Heron Ferries`; nothing where one short or common word would be left. */
export function bareName(name: string): string[] {
  const [, english, chinese] = OWNERS.exec(name) ?? [];
  const owned = english ?? chinese;
  if (owned) return [owned];
  if (!ENDING.test(name)) return [];
  const bare = name.replace(ENDING, '').trim();
  const withoutPlace = bare.replace(/\s?[(（][^()（）]{1,30}[)）]$/, '');
  return [...new Set([bare, withoutPlace])].filter(
    (one) => /[\u4e00-\u9fff]{2}/.test(one) || (one.includes(' ') && one.length > 5) || one.length > 6,
  );
}

/** Persons who are not named, behind one who is. */
const OTHERS =
  /[,，]?(?:(?:^|\s)(?:and|&)\s(?:an?other|others?|ors?|anor)\.?|[及和與与](?:另|其他).{0,4}人|等.{0,2}人?)$/i;
/** Words before a name. */
const LEAD =
  /^(?:re|in re|in the matter of|ex parte|(?:in )?the estate of|estate of|有關|關於|关于)\s?(?=[A-Z\u4e00-\u9fff])/i;
const EX_PARTE = /[,，]?\s(?:ex parte|on the application of)[\s:]{1,2}/i;

/** A state behind a name without brackets. */
const STATE_BEHIND = new RegExp(
  String.raw`,?\s(?:deceased|a bankrupt|(?:now\s)?(?:in|under)\s(?:[\w’'-]+\s){0,4}${anyOf(PROCEEDINGS)})$`,
  'i',
);

const tidy = (name: string): string =>
  name
    .replace(/\s{1,9}/g, ' ')
    .replace(/^[\s,，、:：「『“"]{1,5}|[\s,，、:：.」』”"]{1,5}$/g, '')
    .replace(OTHERS, '')
    .replace(LEAD, '')
    .replace(LEAD, '')
    .replace(CHINESE_OFFICE, '')
    .replace(STATE_BEHIND, '');

/**
 * Splits a party of a heading into its names, each once in each language; its number, part or liquidation is none.
 *
 * `CHAN SIU MING (陳小明) (D1)` → CHAN SIU MING, 陳小明
 * `Kestrel (Hong Kong) Limited (formerly known as Merlin Limited) (in liquidation)` → the two companies
 */
export const splitParty = (party: string): string[] =>
  keepInnerBrackets(party)
    .split(/[()（）;；[\]]/)
    .flatMap((part) => part.split(BUSINESS))
    .flatMap((part) => part.split(ALSO))
    .flatMap((part) => part.split(OFFICE))
    .flatMap((part) => part.split(EX_PARTE))
    .flatMap((part) => part.split(RUNS))
    .flatMap((part) => part.split(TWO_SCRIPTS))
    .filter((part) => !isState(part))
    .map((part) => tidy(giveBrackets(part)))
    .flatMap(splitPair)
    .filter(isName);
