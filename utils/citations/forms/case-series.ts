import { matchAt, stepOver } from '../match-at';
import { addName, createNames, type NameHit, namesAt } from '../names';
import { keep, keepCase, type ScanState } from '../scan-state';
import { DIVISIONS, NEUTRAL_COURTS, type NeutralCourt } from '../tables/neutral-courts';
import { REPORT_SERIES, type ReportSeries } from '../tables/report-series';
import { expandYear, readDigits } from './numbers';

/** `[2019] HKCFA 45`, `(2014) 17 HKCFAR 90`, `118 ER 749`: a year or volume, a series, a number. */

type Series = { readonly courts: readonly NeutralCourt[]; readonly report?: ReportSeries | undefined };

/** Courts that share a code are all meant; of two series with one abbreviation the first is. */
const joinSeries = (first: Series, later: Series): Series => ({
  courts: [...first.courts, ...later.courts],
  report: first.report ?? later.report,
});

const NO_COURTS: readonly NeutralCourt[] = [];

function buildSeries() {
  const names = createNames<Series>(joinSeries);
  const add = (name: string, also: readonly string[] | undefined, series: Series): void => {
    addName(names, name, series);
    for (const other of also ?? []) addName(names, other, series);
  };
  for (const court of NEUTRAL_COURTS) add(court.code, court.also, { courts: [court] });
  for (const report of REPORT_SERIES) add(report.abbr, report.also, { courts: NO_COURTS, report });
  return names;
}

const SERIES = buildSeries();

type Lead = {
  readonly start: number;
  /** Where the volume or series is expected. */
  readonly at: number;
  readonly year?: string;
  /** `1997-1998` */
  readonly years?: string;
  readonly bracket?: 'square' | 'round';
  /** The closing bracket is missing, or the opening one, or both. */
  readonly damaged?: 'open' | 'unclosed' | 'none';
};

const BRACKETED = /[[(]\s?([12][\dOol]{3})(?:\s?[-/]\s?(\d{4}|\d{2}))?\s?([\])])?\s*/y;
const UNOPENED = /([12]\d{3})\]\s*/y;
const BARE_YEAR = /((?:18|19|20)\d\d)\s{0,2}(?=[A-Z])/y;
const VOLUME = /(?:vol\.?\s*)?(\d[\dOol]{0,3})\s*(?=[A-Z'])/y;
const FREE_VOLUME = /(\d{1,4})\s{1,3}(?=[A-Z])/y;
/** The number is not the start of something longer: `1/2019`, `45%`, `12th`, `3,000`. */
const NUMBER = /\.?\s{0,4}([\dOolI]{1,5})(?![\dA-Za-z/%]|[.,]\d{3}(?!\d))/y;
const PAGE =
  /(?:\.?\s{0,4}|,?\s{1,2}at\s{1,3}(?:p\.?\s?)?)((?:I{1,2}-|[PQ](?=\d)|DG(?=\d))?[\dOl]{1,5}[a-z]?)(?![\dA-Za-z/%]|,\d{3}(?!\d))/y;
const DIVISION = new RegExp(String.raw`\s?\((${DIVISIONS})\)`, 'y');
const DAMAGED_END = /\s?\]/y;
/** `384 US 436 (1966)`, with the page cited before the year: `384 US 511, 518 (1966)`. */
const YEAR_LAST = /(?:,\s(?:at\s)?(\d{1,4})(?:-(\d{1,4}))?)?\s?\((?:[A-Z0-9][\w. ]{0,20} )?((?:17|18|19|20)\d\d)\)/y;

/** Reads what begins with a year in brackets. */
export function readBracketedYear(state: ScanState, at: number): number | null {
  const open = matchAt(BRACKETED, state.text, at);
  if (!open) return null;
  const year = readDigits(open[1] ?? '');
  const years = open[2] ? `${year}-${open[2]}` : year;
  const bracket = state.text[at] === '[' ? 'square' : 'round';
  const lead: Lead = {
    start: at,
    at: at + open[0].length,
    year,
    years,
    bracket,
    ...(open[3] ? {} : { damaged: 'unclosed' }),
  };
  return readSeries(state, lead);
}

/** Reads `2023] HKCA 88`, `2018 HKCA 404`, `2014 SCC 71`, `118 ER 749`, `384 US 436 (1966)`. */
export function readNumberFirst(state: ScanState, at: number): number | null {
  const unopened = matchAt(UNOPENED, state.text, at);
  if (unopened) {
    const year = unopened[1] ?? '';
    return readSeries(state, {
      start: at,
      at: at + unopened[0].length,
      year,
      years: year,
      bracket: 'square',
      damaged: 'open',
    });
  }
  const bare = matchAt(BARE_YEAR, state.text, at);
  if (bare) {
    const year = bare[1] ?? '';
    const lead: Lead = { start: at, at: at + bare[0].length, year, years: year, damaged: 'none' };
    const end = readSeries(state, lead);
    if (end !== null) return end;
  }
  return readFree(state, at);
}

function readSeries(state: ScanState, lead: Lead): number | null {
  const volume = matchAt(VOLUME, state.text, lead.at);
  if (volume) {
    const from = lead.at + volume[0].length;
    for (const hit of namesAt(SERIES, state.text, from)) {
      const end =
        hit.value.report && readReport(state, lead, readDigits(volume[1] ?? ''), hit.value.report, hit.end, from);
      if (end) return end;
    }
    return null;
  }
  for (const hit of namesAt(SERIES, state.text, lead.at)) {
    const end = readNeutral(state, lead, hit) ?? readUnnumbered(state, lead, hit);
    if (end) return end;
  }
  return null;
}

/** Whether the letters are upper case where the official code has upper case. */
function isWritten(raw: string, code: string, also: readonly string[] = []): boolean {
  if (raw === code) return true;
  const letters = raw.replace(/[ .\n]/g, '');
  if (also.includes(letters)) return true;
  if (letters.length !== code.replace(/ /g, '').length) return letters === letters.toUpperCase();
  const official = code.replace(/ /g, '');
  for (let at = 0; at < letters.length; at++) {
    const upper = official[at] ?? '';
    if (upper >= 'A' && upper <= 'Z' && letters[at] !== upper) return false;
  }
  return true;
}

function readNeutral(state: ScanState, lead: Lead, hit: NameHit<Series>): number | null {
  const { text } = state;
  const raw = text.slice(lead.at, hit.end);
  // `2012 FCA 223` is Canadian, `[2012] FCA 223` Australian; a bracket lost from a Hong Kong code is repaired.
  const bare = lead.damaged === 'none';
  const court = hit.value.courts.find((one) =>
    bare ? one.bare || isRepairable(one) : !one.bare || one.place === 'ca' || one.place === 'ky',
  );
  const number = court && matchAt(NUMBER, text, hit.end);
  if (!court || !number || !isWritten(raw, court.code, court.also) || !/\d/.test(number[1] ?? '')) return null;
  if (lead.years !== lead.year || (court.place === 'hk' && Number(lead.year) < FIRST_YEAR)) return null;
  let end = hit.end + number[0].length;
  if (lead.damaged === 'unclosed') end = stepOver(DAMAGED_END, text, end);
  const division = court.place === 'uk' ? matchAt(DIVISION, text, end) : null;
  if (division) end += division[0].length;
  const year = court.bare && lead.damaged === 'none' ? lead.year : `[${lead.year}]`;
  const norm = `${year} ${court.code} ${Number(readDigits(number[1] ?? ''))}${division ? ` (${division[1]})` : ''}`;
  const kind = court.place === 'hk' ? 'case-neutral' : 'foreign-neutral';
  return keepCase(state, {
    start: lead.start,
    end,
    kind,
    norm,
    court: hkLevel(court),
    place: court.place,
    series: court.code,
  });
}

/** HKLII's oldest judgments are of 1946. */
const FIRST_YEAR = 1946;

/** Codes that are no English word and no other series, so that they are safe without brackets. */
const isRepairable = (court: NeutralCourt): boolean =>
  court.place === 'hk' || court.code.startsWith('UK') || court.code.startsWith('EW');

const HK_LEVELS: Readonly<Record<string, string>> = {
  HKCFA: 'CFA',
  HKCA: 'CA',
  HKCFI: 'HC',
  HKCT: 'CT',
  HKDC: 'DC',
  HKFC: 'FC',
  HKLdT: 'LT',
  HKLaT: 'LB',
  HKSCT: 'SC',
  HKOAT: 'OA',
  HKMagC: 'MG',
  HKCrC: 'CC',
};

const hkLevel = (court: NeutralCourt): string => HK_LEVELS[court.code] ?? court.code;

function readUnnumbered(state: ScanState, lead: Lead, hit: NameHit<Series>): number | null {
  const { report } = hit.value;
  if (!report) return null;
  const volume = /\s{0,2},\s?vol\.?\s?(\d{1,3}),?\s?(?=\d)/y;
  const needsVolume = report.volume === 'required' && !report.unnumbered?.includes(lead.year ?? '');
  const later = needsVolume ? matchAt(volume, state.text, hit.end) : null;
  if (needsVolume && !later) return null;
  return readReport(state, lead, later?.[1], report, hit.end + (later?.[0].length ?? 0), lead.at);
}

function readReport(
  state: ScanState,
  lead: Lead,
  volume: string | undefined,
  report: ReportSeries,
  at: number,
  seriesAt: number,
): number | null {
  const { text } = state;
  if (volume !== undefined && (report.volume === 'none' || !/\d/.test(volume))) return null;
  // Without brackets only a Hong Kong series is certain; a lower-case first letter is a word (`chapter`, `times`).
  if (lead.damaged === 'none' && report.place !== 'hk') return null;
  if (!/[A-Z]/.test(text[seriesAt] ?? '')) return null;
  const page = matchAt(PAGE, text, at);
  if (!page) return null;
  let end = at + page[0].length;
  if (lead.damaged === 'unclosed') end = stepOver(DAMAGED_END, text, end);
  const month = report.abbr === 'All ER (D)' ? matchAt(MONTH_TAG, text, end) : null;
  if (month) end += month[0].length;
  const bracket = report.bracket ?? lead.bracket ?? 'square';
  const year = bracket === 'round' ? `(${lead.years})` : `[${lead.years}]`;
  const norm = `${year} ${volume === undefined ? '' : `${Number(volume)} `}${report.abbr} ${readPage(page[1] ?? '')}${month ? ` (${month[1]})` : ''}`;
  return keepReport(state, lead.start, end, report, norm);
}

const MONTH_TAG = /\s?\((Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\)/y;

const readPage = (page: string): string => {
  const number = Number(page);
  return Number.isNaN(number)
    ? page.replace(/^[\dOl]+/, (digits) => String(Number(readDigits(digits))))
    : String(number);
};

function keepReport(
  state: ScanState,
  start: number,
  end: number,
  report: ReportSeries,
  norm: string,
  pages?: string,
): number {
  const court = report.abbr === 'HKCFAR' ? { court: 'CFA' } : {};
  const kind = report.place === 'hk' ? 'case-report' : 'foreign-report';
  const draft = { start, end, kind, norm, place: report.place, series: report.abbr, ...court } as const;
  return pages ? keep(state, { ...draft, pinpoint: { end, pinpoint: pages } }) : keepCase(state, draft);
}

function readFree(state: ScanState, at: number): number | null {
  const { text } = state;
  const volume = matchAt(FREE_VOLUME, text, at);
  if (!volume) return null;
  const from = at + volume[0].length;
  for (const { end: seriesEnd, value } of namesAt(SERIES, text, from)) {
    const { report } = value;
    if (!report?.free || !isWritten(text.slice(from, seriesEnd), report.abbr.replace(/'/g, ''))) continue;
    const page = matchAt(PAGE, text, seriesEnd);
    if (!page) continue;
    let end = seriesEnd + page[0].length;
    const last =
      report.yearLast || report.place === 'ca' || report.place === 'us' ? matchAt(YEAR_LAST, text, end) : null;
    if (report.yearLast && !last) continue;
    end += last?.[0].length ?? 0;
    const norm = `${Number(volume[1])} ${report.abbr} ${readPage(page[1] ?? '')}${last ? ` (${expandYear(last[3] ?? '')})` : ''}`;
    const pages = last?.[1] && `p ${last[1]}${last[2] ? `-${last[2]}` : ''}`;
    return keepReport(state, at, end, report, norm, pages);
  }
  return null;
}
