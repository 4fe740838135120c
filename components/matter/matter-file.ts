import { formatMoment } from '@/utils/core/format-date';
import type { Language } from '@/utils/core/language';
import type { ExportedPart } from '@/utils/draft/layout-draft';
import { lineMessages } from '@/utils/i18n/messages/line';
import { matterMessages } from '@/utils/i18n/messages/matter';
import { recordsMessages } from '@/utils/i18n/messages/records';
import { provisionName } from '@/utils/i18n/place-words';
import { translator } from '@/utils/i18n/translate';
import type { AuditEntry } from '@/utils/privacy/audit-entry';
import type { MatterLine } from '@/utils/store/rows/matter-line';
import { draftParts, type MatterContents, type PageOfMatter } from './matter-contents';

type About = { readonly name: string; readonly language: Language; readonly now: Date };

/** All that belongs to a matter, laid out as one file. What a model wrote says so, with its model and its review. */
export function layoutMatter(contents: MatterContents, { name, language, now }: About): ExportedPart[] {
  const t = translator(matterMessages, language);
  const { pages, lines, answers, drafts, terms } = contents;
  return [
    { type: 'title', text: name },
    { type: 'header', label: t('exportedAt'), value: formatMoment(now.toISOString(), language) },
    ...under(
      t('pages'),
      pages.map((page) => pagePart(page, language)),
    ),
    ...under(
      t('lines'),
      lines.flatMap((line) => lineParts(line, language)),
    ),
    ...under(
      t('answers'),
      answers.flatMap((answer) => answerParts(answer, language)),
    ),
    ...under(
      t('terms'),
      terms.map(({ en, zhHant, source }) => bullet([`${zhHant} ${en}`, source])),
    ),
    ...drafts.flatMap(draftParts),
  ];
}

const under = (heading: string, parts: readonly ExportedPart[]): ExportedPart[] =>
  parts.length === 0 ? [] : [{ type: 'heading', text: heading }, ...parts];

const bullet = (texts: readonly (string | undefined)[]): ExportedPart => ({
  type: 'bullet',
  runs: [{ text: texts.filter(Boolean).join(' · ') }],
});

const pagePart = ({ title, citation, url, at }: PageOfMatter, language: Language): ExportedPart =>
  bullet([[title, citation].filter(Boolean).join(' '), url, formatMoment(at, language)]);

function lineParts(line: MatterLine, language: Language): ExportedPart[] {
  return [
    { type: 'quotation', runs: [{ text: line.text, isModel: line.origin === 'model' }] },
    { type: 'note', text: [whereLineStands(line, language), whoWrote(line, language)].filter(Boolean).join(' · ') },
  ];
}

/** A paragraph in brackets; a provision as the reader's language writes it. */
const pinpointOf = (number: string, language: Language): string =>
  /^[a-z]+ \d/i.test(number) ? provisionName(number, language) : `[${number}]`;

/** Title, citation and pinpoint of a kept line: `Otter v Heron [2031] HKCA 10, [12]`, `Buoys Ordinance, s 6(1)`. */
export const whereLineStands = ({ title, citation, number }: MatterLine, language: Language): string =>
  [[title, citation].filter(Boolean).join(' '), number && pinpointOf(number, language)].filter(Boolean).join(', ');

/** Of a model's words: that they are, what checking found, and that nobody reviewed them. Nothing of the page's own. */
export function whoWrote({ origin, verdict }: MatterLine, language: Language): string {
  if (origin === 'page') return '';
  const t = translator(matterMessages, language);
  const said = verdict && translator(lineMessages, language)(verdict);
  return [t('modelsWords'), said, t('notReviewed')].filter(Boolean).join(' · ');
}

function answerParts(entry: AuditEntry, language: Language): ExportedPart[] {
  const { question = '', answer, title, citation, at } = entry;
  return [
    { type: 'paragraph', runs: [{ text: question, marks: [[title, citation].filter(Boolean).join(' ')] }] },
    ...answer
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line): ExportedPart => ({ type: 'quotation', runs: [{ text: line, isModel: true }] })),
    { type: 'note', text: [howItCame(entry, language), formatMoment(at, language)].join(' · ') },
  ];
}

/** Model and host, what the checks said, and whether somebody reviewed it. */
export function howItCame({ model, host, checks, review }: AuditEntry, language: Language): string {
  const t = translator(recordsMessages, language);
  const say = translator(matterMessages, language);
  return [
    review ? t('reviewedBy', { name: review.by, date: formatMoment(review.at, language) }) : say('notReviewed'),
    `${model}, ${host}`,
    t('checks', {
      quoted: checks.quoted,
      matched: checks.matched,
      unchecked: checks['not-checked'],
      conflict: checks.conflict,
      noSource: checks['no-source'],
    }),
  ].join(' · ');
}
