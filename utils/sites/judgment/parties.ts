import type { Party } from '../types';
import type { RowBlock } from './rows';

/** Words between the sides, and headings of the list. */
const BETWEEN =
  /^(?:between|and|v\.?|vs\.?|against|及|與|訴|對|和|—+|-+|_+|in the matter of.{0,400}|re|ex parte|關於.{0,200}|有關.{0,200})\s?[:：]?$/i;
/** What a party is in the case. */
const ROLE =
  /^[([（]?\s?(?:(?:the\s)?(?:\d{1,3}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|intended|proposed|putative|cross|joint)?\s?(?:to\s\d{1,3}(?:st|nd|rd|th)\s)?(?:plaintiff|defendant|applicant|respondent|appellant|petitioner|claimant|accused|intervener|interested part|third part|fourth part|debtor|creditor|prosecutor|complainant|judgment|garnishee|opposing part|tenant|landlord|D\d|P\d|bankrupt|company|executor|trustee|interested|amicus|contemnor|deceased|employee|employer|wife|husband)|(?:第\s?[一二三四五六七八九十\d]{1,3}\s?)?(?:原告|被告|上訴|答辯|申請|呈請|申索|控方|控訴|檢控|被控|受訊|介入|有利害|利害關係|第三方|債務|債權|破產|被上訴|反對|覆核|與訟|勝訴|判定))/i;
const ROLE_IN_NAME =
  /\s[([（]?((?:\d{1,2}(?:st|nd|rd|th)\s)?(?:plaintiff|defendant|applicant|respondent|appellant|petitioner|accused)s?)[)\]）]?$/i;
const MOST_PARTIES = 400;

/** Reads who is against whom from the rows of the party list. */
export function readParties(blocks: readonly RowBlock[]): Party[] {
  const rows = blocks.filter(({ zone }) => zone === 'parties');
  const parties: Party[] = [];
  for (const row of rows.slice(0, MOST_PARTIES)) readRow(row, parties);
  return parties;
}

function readRow(row: RowBlock, parties: Party[]): void {
  const cells = cellsOf(row).filter((cell) => !BETWEEN.test(cell));
  const roles = cells.filter((cell) => ROLE.test(cell));
  const names = cells.filter((cell) => !ROLE.test(cell));
  const role = unwrap(roles.join(' '));
  const name = names.join(' ').trim();
  const last = parties.at(-1);
  if (name !== '') parties.push(splitRole(name, role));
  // A role in a row of its own belongs to the name above it.
  else if (role !== '' && last && !last.role) parties[parties.length - 1] = { name: last.name, role };
}

/** `（第一被告人）` → `第一被告人`; `Plaintiff (Appellant)` stays. */
const unwrap = (role: string): string => /^[([（]\s?([^()（）]*?)\s?[)\]）]$/.exec(role.trim())?.[1] ?? role.trim();

function splitRole(name: string, role: string): Party {
  const inside = role === '' ? ROLE_IN_NAME.exec(name) : null;
  if (inside?.[1]) return { name: name.slice(0, inside.index).trim(), role: inside[1] };
  return role === '' ? { name } : { name, role };
}

const cellsOf = (row: RowBlock): string[] =>
  row.cells ? row.cells.map(({ start, end }) => row.run.text.slice(start, end)) : [row.run.text];
