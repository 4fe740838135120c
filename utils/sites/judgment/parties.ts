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
/** A longer cell is a text, not a name. */
const LONGEST_NAME = 600;

/** A party and the side it stands on, counted from 0. */
export type SidedParty = Party & { readonly side: number };

const FIRST_ROW = /^between\b|^訴訟(?:雙方|各方)/i;
const VERSUS = /^(?:v\.?|vs\.?|and|訴|及|與|對)$/i;
const AFTER_PARTIES = /^(?:before|coram|dates?\b[^:：]{0,60}|主審|審理|聆訊|法官|日期|present)\s?[^:：]{0,40}[:：]/i;

/** Reads who is against whom from the rows of the party list. */
export function readParties(blocks: readonly RowBlock[]): SidedParty[] {
  const marked = blocks.filter(({ zone }) => zone === 'parties');
  const parties: SidedParty[] = [];
  let side = 0;
  for (const row of (marked.length > 0 ? marked : findRows(blocks)).slice(0, MOST_PARTIES)) {
    if (cellsOf(row).some((cell) => VERSUS.test(cell)) && parties.length > 0) side += 1;
    readRow(row, side, parties);
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
    (block, at) => at > start && (AFTER_PARTIES.test(block.run.text) || block.zone !== 'body'),
  );
  return blocks
    .slice(start, end < 0 ? Math.min(blocks.length, start + 12) : end)
    .filter(({ run }) => run.text.length < 300);
}

function readRow(row: RowBlock, side: number, parties: SidedParty[]): void {
  const cells = cellsOf(row).filter((cell) => !BETWEEN.test(cell));
  const roles = cells.filter((cell) => ROLE.test(cell));
  const names = cells.filter((cell) => !ROLE.test(cell));
  const role = unwrap(roles.join(' '));
  const name = names.join(' ').trim().slice(0, LONGEST_NAME);
  const last = parties.at(-1);
  if (name !== '') parties.push({ ...splitRole(name, role), side });
  // A role in a row of its own belongs to the name above it.
  else if (role !== '' && last && !last.role) parties[parties.length - 1] = { ...last, role };
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
