import type { Language } from '../core/language';
import { VERDICTS } from '../core/statement';
import type { AuditEntry } from './audit-entry';
import { SHEET_WORDS, type SheetWords } from './how-it-was-made-words';

/** Writes the "how this was made" sheet of one answer as Markdown: enough to answer a court or client who asks. */
export function writeMadeSheet(entry: AuditEntry, language: Language): string {
  const words = SHEET_WORDS[language];
  const lines: [string, string | undefined][] = [
    [words.document, entry.title],
    [words.citation, entry.citation],
    [words.address, entry.url],
    [words.asked, readable(entry.at)],
    [words.purpose, words.purposes[entry.purpose]],
    [words.model, entry.model],
    [words.host, entry.host || words.nowhere],
    [words.prompt, entry.promptVersion],
    [words.sent, entry.sent.map((item) => sayItem(item, words)).join('; ')],
    [words.ended, sayEnd(entry, words)],
    [words.review, sayReview(entry, words)],
  ];
  return [
    `# ${words.heading}`,
    lines.flatMap(([name, value]) => (value ? [`- **${name}**: ${plain(value)}`] : [])).join('\n'),
    `## ${words.checks}`,
    VERDICTS.map((verdict) => `- ${words.verdicts[verdict]}: ${entry.checks[verdict]}`).join('\n'),
    words.meaning,
    ...(entry.question === undefined ? [] : [`## ${words.question}`, quoteLines(entry.question)]),
    `## ${words.answer}`,
    quoteLines(entry.answer),
    '',
  ].join('\n\n');
}

function sayItem({ kind, characters, masked }: AuditEntry['sent'][number], words: SheetWords): string {
  const length = words.characters.replace('{count}', String(characters));
  return `${words.kinds[kind]} (${[length, ...(masked ? [words.masked] : [])].join(', ')})`;
}

function sayEnd({ ended, tokens }: AuditEntry, words: SheetWords): string {
  const end =
    ended === 'finished'
      ? words.finished
      : ended === 'stopped' || ended === 'unfinished'
        ? words[ended]
        : words.failed.replace('{reason}', ended);
  if (!tokens) return end;
  return `${end}; ${words.tokens.replace('{input}', String(tokens.input)).replace('{output}', String(tokens.output))}`;
}

const sayReview = ({ review }: AuditEntry, words: SheetWords): string =>
  review ? words.reviewedBy.replace('{by}', review.by).replace('{at}', readable(review.at)) : words.notReviewed;

/** Time in UTC, said so: a record is read where and when nobody knows the reader's clock. */
const readable = (iso: string): string => `${iso.slice(0, 10)} ${iso.slice(11, 19)} UTC`;

/** Titles and model names come from outside: no markup of theirs takes effect. */
const plain = (text: string): string => text.replace(/[\r\n]+/g, ' ').replace(/[\\`*_[\]<>#]/g, '\\$&');

const quoteLines = (text: string): string =>
  text
    .split(/\r?\n/)
    .map((line) => `> ${line.replace(/[<>]/g, '\\$&')}`)
    .join('\n');
