import { parseJson } from '../core/parse-json';
import { fail, type Result, succeed } from '../core/result';
import { hkliiPage } from './hklii-address';
import type { AroundFailure, CapVersion, HistoryStep, LaterCase } from './types';

type Fields = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** No name or remark is longer; what is, is cut. */
const LONGEST = 500;
/** The most cited case of Hong Kong has fewer. */
const MOST_ROWS = 20_000;

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value.replace(/\s+/g, ' ').trim().slice(0, LONGEST) : '';

/** `2026-03-01T00:00:00` → 2026-03-01; undefined for what is no date. */
function dateOf(value: unknown): string | undefined {
  const [date] = /^\d{4}-\d{2}-\d{2}/.exec(textOf(value)) ?? [];
  return date === undefined || Number.isNaN(Date.parse(date)) ? undefined : date;
}

/** HKLII answers a bad address with a page of HTML, and an unknown case with an empty body, `null` or an empty list. */
function listOf(body: string): Result<readonly Fields[], AroundFailure> {
  const text = body.trim();
  if (text === '' || text === 'null') return fail('not-found');
  if (text.startsWith('<')) return fail('not-data');
  const json = parseJson(text);
  if (json === undefined) return fail('not-data');
  const list = Array.isArray(json) ? json : isRecord(json) ? Object.values(json).find(Array.isArray) : undefined;
  if (list === undefined) return fail('changed-shape');
  const rows = list.slice(0, MOST_ROWS).filter(isRecord);
  return list.length > 0 && rows.length === 0 ? fail('changed-shape') : succeed(rows);
}

/** Later cases, newest first, a case once; joined cases keep the name HKLII puts first. */
export function readLaterCases(body: string): Result<readonly LaterCase[], AroundFailure> {
  const list = listOf(body);
  if (!list.ok) return list;
  const rows = list.value.flatMap(readLaterCase);
  if (list.value.length > 0 && rows.length === 0) return fail('changed-shape');
  const once = new Map(rows.map((row) => [row.neutral, row]));
  return succeed([...once.values()].sort((a, b) => (b.date ?? '').localeCompare(a.date ?? '')));
}

function readLaterCase(row: Fields): LaterCase[] {
  const neutral = textOf(row.neutral);
  const url = hkliiPage(row.path);
  if (neutral === '' || url === undefined) return [];
  const date = dateOf(row.date);
  const court = textOf(row.db) || (/\] ([A-Z]{2,10})/.exec(neutral)?.[1] ?? '');
  const citations = Number(row.citation_frequency);
  return [
    {
      neutral,
      name: nameOf(row.cases),
      court: court.toUpperCase(),
      ...(date !== undefined && { date }),
      citations: Number.isInteger(citations) && citations > 0 ? citations : 1,
      url,
    },
  ];
}

/** `cases` is a list of `{title, act}`, a list of names, or one name. */
function nameOf(cases: unknown): string {
  const [first] = Array.isArray(cases) ? cases : [cases];
  return isRecord(first) ? textOf(first.title) : textOf(first);
}

/** The history of an action: `[{act, judgments: [{neutral, date, remarks, path}]}]`, oldest first. */
export function readHistory(body: string): Result<readonly HistoryStep[], AroundFailure> {
  const list = listOf(body);
  if (!list.ok) return list;
  const steps = list.value.flatMap((action) => {
    const judgments = Array.isArray(action.judgments) ? action.judgments.filter(isRecord) : [];
    return judgments.map((judgment) => readStep(textOf(action.act), judgment));
  });
  if (list.value.length > 0 && steps.length === 0 && !list.value.some(({ judgments }) => Array.isArray(judgments)))
    return fail('changed-shape');
  return succeed(uniteSteps(steps));
}

/** Each step once, oldest first; one judgment in two languages is one step. */
export function uniteSteps(steps: readonly HistoryStep[]): HistoryStep[] {
  const once = new Map(
    steps.map((step) => [`${step.actionNumber} ${step.neutral ?? step.date} ${step.neutral ? '' : step.url}`, step]),
  );
  return [...once.values()].sort((a, b) => (a.date ?? '').localeCompare(b.date ?? ''));
}

function readStep(actionNumber: string, judgment: Fields): HistoryStep {
  const [neutral, date, remarks, url] = [
    textOf(judgment.neutral),
    dateOf(judgment.date),
    textOf(judgment.remarks),
    hkliiPage(judgment.path),
  ];
  return {
    actionNumber,
    ...(neutral !== '' && { neutral }),
    ...(date !== undefined && { date }),
    ...(remarks !== '' && { remarks }),
    ...(url !== undefined && { url }),
  };
}

/** The versions of a chapter, newest first. */
export function readVersions(body: string): Result<readonly CapVersion[], AroundFailure> {
  const list = listOf(body);
  if (!list.ok) return list;
  const versions = list.value.flatMap((row) => {
    const date = dateOf(row.date);
    const id = typeof row.id === 'number' ? String(row.id) : textOf(row.id);
    return date === undefined || id === '' ? [] : [{ id, date, title: textOf(row.title) }];
  });
  if (list.value.length > 0 && versions.length === 0) return fail('changed-shape');
  return succeed(versions.sort((a, b) => b.date.localeCompare(a.date)));
}

/** The version in force on a day: the newest that is not younger. Undefined where the chapter's versions begin later. */
export const versionOn = (versions: readonly CapVersion[], date: string): CapVersion | undefined =>
  versions.find((version) => version.date <= date);
