import type { LegalDocument } from '../core/legal-document';

/** More names than this are not offered: a page that has them is a list, not a case. */
const MOST_PERSONS = 20;

/** Parties that are nobody's personal data: the state, its officers, public bodies and companies. */
const PUBLIC_PARTY =
  /^(?:hksar|the queen|the king|r|attorney general|official receiver)$|\b(?:hong kong special administrative region|secretary for|director of|commissioner (?:of|for)|department|authority|government|council|tribunal|board|registrar|commission|limited|ltd|inc|llp|plc|gmbh|company|co|bank|corporation|association|incorporated owners|university|hospital)\b\.?|香港特別行政區|香港特别行政区|司長|司长|局長|局长|處長|处长|署長|署长|專員|专员|政府|有限公司|公司|銀行|银行|法團|法团|大學|大学|醫院|医院|委員會|委员会|管理局|審裁處|审裁处|律政司/i;

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
 * Lists persons whom a document names as parties or witnesses, for masking on the way out. Found anew each time and
 * kept nowhere: personal data in judgments stays personal data.
 */
export function listPersons({ parties = [], text }: Pick<LegalDocument, 'parties' | 'text'>): string[] {
  const named = parties.flatMap(splitParty).filter((name) => name !== '' && !PUBLIC_PARTY.test(name));
  const witnesses = WITNESS_FORMS.flatMap((form) =>
    [...text.matchAll(form)].flatMap(({ groups }) => groups?.name?.trim() ?? []),
  );
  return [...new Set([...named, ...witnesses])].slice(0, MOST_PERSONS);
}

/** `CHAN SIU MING (陳小明) (D1)` is two names; the number of the defendant is none. */
const splitParty = (party: string): string[] =>
  party
    .split(/[()（）;；]/)
    .map((name) => name.replace(/\s{1,9}/g, ' ').trim())
    .filter(
      (name) =>
        name.length > 1 &&
        !/^(?:[DPA]\d{1,2}|\d.{0,3}|第.{1,4}|the .{0,40}|.{0,20}(?:plaintiff|defendant|appellant|respondent|applicant)s?)$/i.test(
          name,
        ),
    );
