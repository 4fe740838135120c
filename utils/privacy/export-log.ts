import Papa from 'papaparse';
import { VERDICTS } from '../core/statement';
import type { AuditEntry } from './audit-entry';

/** Writes log entries as JSON, for another program. */
export const logToJson = (entries: readonly AuditEntry[]): string => JSON.stringify(entries, null, 2);

/** Writes log entries as CSV, a row each, for a spreadsheet. */
export function logToCsv(entries: readonly AuditEntry[]): string {
  // A byte order mark, or Excel takes the Chinese for something else.
  return `\ufeff${Papa.unparse(entries.map(toRow), {
    // A page title that begins with = would be reckoned with.
    escapeFormulae: true,
    newline: '\r\n',
  })}`;
}

function toRow(entry: AuditEntry): Record<string, string | number> {
  return {
    time: entry.at,
    matter: entry.matterId ?? '',
    title: entry.title,
    citation: entry.citation ?? '',
    address: entry.url,
    purpose: entry.purpose,
    host: entry.host,
    model: entry.model,
    prompt: entry.promptVersion,
    sent: entry.sent
      .map(({ kind, characters, masked }) => `${kind} ${characters}${masked ? ' masked' : ''}`)
      .join('; '),
    question: entry.question ?? '',
    answer: entry.answer,
    ...Object.fromEntries(VERDICTS.map((verdict) => [verdict, entry.checks[verdict]])),
    'tokens in': entry.tokens?.input ?? '',
    'tokens out': entry.tokens?.output ?? '',
    ended: entry.ended,
    'reviewed by': entry.review?.by ?? '',
    'reviewed at': entry.review?.at ?? '',
  };
}
