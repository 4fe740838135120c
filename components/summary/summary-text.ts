import { escapeHtml } from '@/utils/core/escape-html';
import { formatDate, formatMoment } from '@/utils/core/format-date';
import { labelsById } from '@/utils/core/label-paragraphs';
import type { Language } from '@/utils/core/language';
import type { LegalDocument } from '@/utils/core/legal-document';
import { aboutWords } from '@/utils/i18n/about-words';
import { aboutMessages } from '@/utils/i18n/messages/about';
import { commonMessages } from '@/utils/i18n/messages/common';
import { summaryMessages } from '@/utils/i18n/messages/summary';
import { outcomeWords } from '@/utils/i18n/outcome-words';
import { translator } from '@/utils/i18n/translate';
import { findCorrections } from '@/utils/summary/find-corrections';
import { outlineLegislation } from '@/utils/summary/outline-legislation';
import { OUTLINE_PARTS } from '@/utils/summary/outline-parts';
import { type Extract, SUMMARY_SLOTS, type SummaryResult, type SummaryReview } from '@/utils/summary/types';
import { isIncluded, needsDecision, type ShownStatement } from './decisions';

/** What a copy or an export is made of. */
export type SummaryContents = {
  readonly document: LegalDocument;
  readonly extract: Extract;
  readonly model?: { readonly result: SummaryResult; readonly shown: readonly ShownStatement[] };
  readonly review?: SummaryReview;
  readonly readAt: Date;
};

type Line = { readonly number?: string | undefined; readonly text: string; readonly verbatim: boolean };
type Part = { readonly title: string; readonly lines: readonly Line[] };
type Head = readonly (readonly [name: string, value: string])[];

/** What a copy must say of itself before anything else: source, date, who made it, what was checked, whether reviewed. */
function headOf(contents: SummaryContents, language: Language): Head {
  const t = translator(summaryMessages, language);
  const { document, model, review, readAt } = contents;
  const about = aboutWords(document, contents.extract.about, language);
  const rows: [string, string][] = [
    [t('headSource'), [document.title, document.neutralCitation, document.url].filter(Boolean).join(', ')],
    [t('headRead'), formatDate(readAt.toISOString(), language)],
    ...(about === undefined ? [] : [[translator(aboutMessages, language)('about'), about] as [string, string]]),
  ];
  if (model === undefined) return [...rows, [t('headMadeBy'), t('extract')]];
  const included = model.shown.filter(isIncluded);
  const count = (verdict: string): number => included.filter((statement) => statement.verdict === verdict).length;
  const { result } = model;
  return [
    ...rows,
    [
      t('headMadeBy'),
      `${result.host === '' ? result.model : t('headModel', result)}, ${formatMoment(result.madeAt, language)}`,
    ],
    [
      t('headChecks'),
      t('headCounts', {
        quoted: count('quoted'),
        matched: count('matched'),
        unchecked: count('not-checked'),
        conflicts: included.filter(needsDecision).length,
      }),
    ],
    [
      t('headReview'),
      review === undefined
        ? t('notReviewed')
        : t('reviewedBy', { name: review.name, time: formatMoment(review.at, language) }),
    ],
  ];
}

function partsOf({ document, extract, model }: SummaryContents, language: Language): readonly Part[] {
  const t = translator(summaryMessages, language);
  if (model !== undefined) {
    const included = model.shown.filter(isIncluded);
    return SUMMARY_SLOTS.map((slot) => ({
      title: t(slot),
      lines: included
        .filter((statement) => statement.slot === slot)
        .map(({ text, paragraphs }) => ({ text, number: paragraphs.join(', '), verbatim: false })),
    }));
  }
  if (document.kind === 'legislation') {
    const outline = outlineLegislation(document);
    return OUTLINE_PARTS.map((part) => ({
      title: t(part),
      lines: outline[part].map(({ number, section, text }) => ({
        number: number ?? section,
        text: text.replaceAll('\n', ' '),
        verbatim: true,
      })),
    }));
  }
  const { outcome } = extract;
  const labels = labelsById(document);
  const verdict: Part[] =
    outcome === null
      ? []
      : [
          {
            title: outcomeWords(extract.described, language).join('; ') || t('outcome'),
            lines: [{ number: labels.get(outcome.paragraph), text: outcome.sentence, verbatim: true }],
          },
        ];
  const slots = (['issues', 'holdings', 'facts', 'orders'] as const).map((slot) => ({
    title: t(slot),
    lines: extract[slot].map(({ paragraph, text }) => ({ number: labels.get(paragraph), text, verbatim: true })),
  }));
  const corrected: Part = {
    title: t('corrections'),
    lines: findCorrections(document).map(({ target, before, after }) => ({
      number: target,
      text: [before, after].map((words) => words ?? '–').join(' → '),
      verbatim: false,
    })),
  };
  return [corrected, ...verdict, ...slots];
}

const filled = (parts: readonly Part[]): readonly Part[] => parts.filter(({ lines }) => lines.length > 0);

/** Signs that would turn a page's words into Markdown of their own. */
const MARKDOWN_SIGNS = /([\\`*_[\]<>#|])/g;
const escapeMarkdown = (text: string): string => text.replace(MARKDOWN_SIGNS, '\\$1');

/** The summary as Markdown, with its head and, where a model wrote it, the sentence on responsibility. */
export function summaryToMarkdown(contents: SummaryContents, language: Language): string {
  const restriction = contents.document.restriction;
  const head = headOf(contents, language).map(([name, value]) => `- ${name}: ${escapeMarkdown(value)}`);
  const parts = filled(partsOf(contents, language)).map(
    ({ title, lines }) => `## ${title}\n\n${lines.map(lineToMarkdown).join('\n')}`,
  );
  return [
    `# ${escapeMarkdown(contents.document.title)}`,
    ...(restriction === undefined ? [] : [`**${escapeMarkdown(restriction)}**`]),
    head.join('\n'),
    ...parts,
    ...(contents.model === undefined ? [] : [translator(commonMessages, language)('checkBeforeRelying')]),
    '',
  ].join('\n\n');
}

const lineToMarkdown = ({ number, text, verbatim }: Line): string => {
  const words = escapeMarkdown(text.replace(/\s+/g, ' ').trim());
  return `- ${number ? `\\[${number}\\] ` : ''}${verbatim ? `“${words}”` : words}`;
};

/** The same as plain words, for a letter or a message: no signs of Markdown. */
export function summaryToText(contents: SummaryContents, language: Language): string {
  const { document, model } = contents;
  const parts = filled(partsOf(contents, language)).map(
    ({ title, lines }) => `${title}\n${lines.map(lineToText).join('\n')}`,
  );
  return [
    document.title,
    ...(document.restriction === undefined ? [] : [document.restriction]),
    headOf(contents, language)
      .map(([name, value]) => `${name}: ${value}`)
      .join('\n'),
    ...parts,
    ...(model === undefined ? [] : [translator(commonMessages, language)('checkBeforeRelying')]),
  ].join('\n\n');
}

const lineToText = ({ number, text, verbatim }: Line): string => {
  const words = text.replace(/\s+/g, ' ').trim();
  return `${number ? `[${number}] ` : ''}${verbatim ? `“${words}”` : words}`;
};

/** The same as HTML for the clipboard and for a file. */
export function summaryToHtml(contents: SummaryContents, language: Language): string {
  const { document, model } = contents;
  const head = headOf(contents, language)
    .map(([name, value]) => `<li>${escapeHtml(name)}: ${escapeHtml(value)}</li>`)
    .join('');
  const parts = filled(partsOf(contents, language))
    .map(({ title, lines }) => `<h2>${escapeHtml(title)}</h2><ul>${lines.map(lineToHtml).join('')}</ul>`)
    .join('');
  const restriction = document.restriction === undefined ? '' : `<p><b>${escapeHtml(document.restriction)}</b></p>`;
  const warning =
    model === undefined ? '' : `<p>${escapeHtml(translator(commonMessages, language)('checkBeforeRelying'))}</p>`;
  return `<h1>${escapeHtml(document.title)}</h1>${restriction}<ul>${head}</ul>${parts}${warning}`;
}

const lineToHtml = ({ number, text, verbatim }: Line): string => {
  const words = escapeHtml(text.replace(/\s+/g, ' ').trim());
  return `<li>${number ? `[${escapeHtml(number)}] ` : ''}${verbatim ? `<q>${words}</q>` : words}</li>`;
};
