import type { Party } from '../types';
import type { RowBlock } from './rows';

/** Words between the sides, and headings of the list. */
const BETWEEN =
  /^(?:(?:and\s)?between|and|v\.?|vs\.?|against|及|與|訴|對|和|—+|-+|_+|(?:and )?in the (?:matter|estate|goods) of.{0,400}|admiralty action.{0,300}|re|ex parte|關於.{0,200}|有關.{0,200})\s?[:：]?$/i;
/** What stands among the parties of several actions and is none: `ACTION NO 5 OF 2030`, `(Heard together)`. */
const APPARATUS =
  /\bnos?\.?\s?\d{1,6}\s?(?:of|\/)\s?\d{4}\b|^[\u3400-\u9fff]{2,20}\d{4}年第?\s?\d{1,6}號|^[([（]\s?(?:heard together|consolidated|by (?:original|counter)|tried together|一併聆訊|合併)[^)\]）]{0,80}[)\]）]?$/i;
const ORDINAL =
  '(?:\\d{1,3}\\s?(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|D\\d{1,2}|P\\d{1,2})';
const ORDINALS = `(?:${ORDINAL}(?:\\s?(?:,|and|&|to|-|–)\\s?${ORDINAL}){0,12}\\s)?`;
const ENGLISH_ROLE =
  '(?:plaintiff|defendant|applicant|respondent|appellant|petitioner|claimant|accused|intervener|interested part|third part|fourth part|debtor|creditor|prosecutor|complainant|judgment (?:debtor|creditor)|garnishee|opposing part|tenant|landlord|bankrupt|company|executor|executrix|trustee|amicus|contemnor|deceased|employee|employer|wife|husband|taxpayer|liquidator|co-respondent)';
/** What a party is in the case: `1st Putative Respondent`, `(D2)`, `第二被告人`, `原申索人：`. */
const ROLE = new RegExp(
  `^[(（[]?\\s?(?:(?:the\\s)?${ORDINALS}(?:(?:intended|proposed|putative|cross|cross-|joint|interested|original|prospective|would-be)[\\s-]){0,2}${ENGLISH_ROLE}|[DP]\\d{1,2}\\b|(?:第[一二三四五六七八九十\\d]{1,3}(?:[及至、和與]第?[一二三四五六七八九十\\d]{1,3}){0,6})?(?:名)?(?:原(?=[^告])|擬|建議|準|擬議|有關)?(?:原告|被告|上訴|答辯|申請|呈請|申索|控方|控訴|檢控|被控|受訊|介入|有利害|利害關係|第三方|債務|債權|破產|被上訴|反對|覆核|與訟|勝訴|判定)[\\u3400-\\u9fff]{0,12}(?:[(（\\s]|[)）：:]|$))`,
  'i',
);
const ROLE_IN_NAME = new RegExp(
  `\\s[([（]?((?:${ORDINAL}\\s)?(?:(?:putative|intended|proposed)\\s)?(?:plaintiff|defendant|applicant|respondent|appellant|petitioner|accused)s?)[)\\]）]?$`,
  'i',
);
/** `歐海獺（第一被告人）`, `Otter Wai-man (D1)` */
const BRACKETED_ROLE =
  /\s?[(（[]\s?([DP]\d{1,2}|第[一二三四五六七八九十\d]{1,3}(?:被告|原告|答辯|上訴|申請)[\u3400-\u9fff]{0,4})\s?[)）\]]$/;
const MOST_PARTIES = 400;
/** A longer cell is a text, not a name. */
const LONGEST_NAME = 600;

/** A party and the side it stands on, counted from 0. */
export type SidedParty = Party & { readonly side: number };

const FIRST_ROW = /^between\b|^訴訟(?:雙方|各方)/i;
const VERSUS = /^(?:v\.?|vs\.?|and|訴|及|與|對)$/i;
const AFTER_PARTIES =
  /^from$|^(?:before|coram|dates?\b[^:：]{0,60}|主審|審理|聆訊|法官|日期|present)\s?[^:：]{0,40}[:：]/i;

/** Reads who is against whom from the rows of the party list. */
export function readParties(blocks: readonly RowBlock[]): SidedParty[] {
  const marked = blocks.filter(({ zone }) => zone === 'parties');
  const parties: SidedParty[] = [];
  let side = 0;
  const rows = (marked.length > 0 ? marked : findRows(blocks)).slice(0, MOST_PARTIES).flatMap(rowsWithin);
  for (const cells of rows) {
    if (cells.some((cell) => VERSUS.test(cell)) && parties.length > 0) side += 1;
    readRow(cells, side, parties);
  }
  return parties;
}

/** Older pages do not mark the list: it runs from “BETWEEN” to the judges, or around a “v” of its own. */
function findRows(blocks: readonly RowBlock[]): readonly RowBlock[] {
  const between = blocks.findIndex(({ run }) => FIRST_ROW.test(run.text));
  const versus = blocks.findIndex(({ run }) => /^(?:v\.?|訴)$/i.test(run.text));
  if (between < 0 && versus < 1) return [];
  const start = between >= 0 ? between + 1 : versus - 1;
  const end = blocks.findIndex(
    (block, at) => at >= start && (AFTER_PARTIES.test(block.run.text) || block.zone !== 'body'),
  );
  return blocks
    .slice(start, end < 0 ? Math.min(blocks.length, start + 12) : end)
    .filter(({ run }) => run.text.length < 300);
}

/** A row that goes on with the name above it: `formerly known as KSH`, `(in liquidation)`, `（前稱秋水有限公司）`. */
const CONTINUES_NAME =
  /^(?:(?:company|holdings?|group|management|international|services)\s){0,2}(?:limited|ltd\.?|plc|llc|inc\.?)$|^[([（]?\s?(?:(?:formerly|previously|also|now|otherwise) (?:known as|called)|formerly\b|a\.?k\.?a\.?\b|alias\b|trading (?:as|under)|t\/a\b|carrying on business|doing business|an? (?:firm|infant|minor|bankrupt|company incorporated)\b|in (?:compulsory |creditors[’'] voluntary |provisional |members[’'] voluntary )?liquidation|by (?:his|her|its|their)\b|suing (?:as|by|through)|sued as\b|as (?:the )?(?:executor|executrix|administrat|trustee|liquidator|receiver|personal representative)|incorporated in\b|前稱|又名|別名|以.{1,20}名義|由.{1,20}(?:代表|遺產))/i;
/** `LPQ formerly known as`, `TEAL LIMITED (TRADING`: the row below goes on with it. */
const isUnfinished = (name: string): boolean =>
  /\b(?:known as|trading as|and|of|the)$|&$/i.test(name) ||
  (/[(（][^()（）]*$/.test(name) && name.length < LONGEST_NAME);

/** A name in the other language, or an alias, in brackets and alone. */
const BRACKETED_NAME = /^[(（][^()（）]{1,60}[)）]$/;

function readRow(row: readonly string[], side: number, parties: SidedParty[]): void {
  const cells = row.filter((cell) => !BETWEEN.test(cell) && !APPARATUS.test(cell));
  const said = cells.filter((cell) => ROLE.test(cell));
  // “The Company” may be whose name comes first, with what it is behind.
  const named = said.length === cells.length && cells.length > 1 && !isChinese(cells[0]);
  const roles = named ? said.slice(1) : said;
  const names = cells.filter((cell) => !roles.includes(cell));
  const role = unwrap(roles.join(' '));
  const name = names.join(' ').replace(BEFORE_NAME, '').trim().slice(0, LONGEST_NAME);
  const last = parties.at(-1);
  if (
    last &&
    last.side === side &&
    name !== '' &&
    (isUnfinished(last.name) || CONTINUES_NAME.test(name) || (BRACKETED_NAME.test(name) && !/\d/.test(name)))
  )
    parties[parties.length - 1] = { ...last, name: `${last.name} ${name}`, ...(role !== '' && !last.role && { role }) };
  else if (name !== '') addParty(parties, { ...splitRole(name, role), side });
  // A role in a row of its own belongs to the name above it.
  else if (role !== '' && last && !last.role) parties[parties.length - 1] = { ...last, role };
}

/** Appeals heard together repeat the prosecution for each of them: who plays the same part again is listed once. */
function addParty(parties: SidedParty[], party: SidedParty): void {
  const again = parties.some(
    ({ name, role, side }) => side !== party.side && name === party.name && role === party.role,
  );
  if (!again) parties.push(party);
}

/** `（第一被告人）` → `第一被告人`; `Plaintiff (Appellant)` stays. */
const unwrap = (role: string): string =>
  (/^[([（]\s?([^()（）]*?)\s?[)\]）]$/.exec(role.trim())?.[1] ?? role.trim()).replace(/\s?[：:](?=$|\s)/g, '');

function splitRole(name: string, role: string): Party {
  const inside = role === '' ? (ROLE_IN_NAME.exec(name) ?? BRACKETED_ROLE.exec(name)) : null;
  if (inside?.[1]) return { name: name.slice(0, inside.index).trim(), role: inside[1] };
  return role === '' ? { name } : { name, role };
}

/** `Re: SHRIKE KING LUN` */
const BEFORE_NAME = /^(?:in\s)?(?:re|ex parte)\s?[:：]\s?/i;

const isChinese = (cell = ''): boolean => /[\u3400-\u9fff]/.test(cell);

const cellsOf = (row: RowBlock): string[] =>
  row.cells ? row.cells.map(({ start, end }) => row.run.text.slice(start, end)) : [row.run.text];

/** A row whose cells hold the whole list, `OTTER<br>and<br>MAPLE` beside `Plaintiff<br>Defendant`: a row for each line. */
function rowsWithin(row: RowBlock): readonly (readonly string[])[] {
  const cells = (row.cells ?? [{ start: 0, end: row.run.text.length }]).map((cell) => linesIn(row, cell));
  const names = cells.find((lines) => lines.length > 2 && lines.slice(1, -1).some((line) => VERSUS.test(line)));
  if (!names) return [cellsOf(row)];
  const roles = cells.filter((lines) => lines !== names).flat();
  return names.map((line) => (VERSUS.test(line) || BETWEEN.test(line) ? [line] : [line, roles.shift() ?? '']));
}

function linesIn(
  { run, breaks = [] }: RowBlock,
  { start, end }: { readonly start: number; readonly end: number },
): string[] {
  const edges = [start, ...breaks.filter((at) => at > start && at < end), end];
  return edges
    .slice(1)
    .map((edge, at) => run.text.slice(edges[at], edge).trim())
    .filter((line) => line !== '');
}
