import type { LegalDocument } from '../utils/core/legal-document';
import { summaryMessages } from '../utils/i18n/messages/summary';
import { provisionName } from '../utils/i18n/place-words';
import { translator } from '../utils/i18n/translate';
import { describeSection, type SectionCard } from '../utils/summary/describe-section';
import { type LegislationOutline, type OutlineEntry, outlineLegislation } from '../utils/summary/outline-legislation';
import { partsBelow } from '../utils/summary/outline-parts';
import { type LegislationOverview, overviewLegislation } from '../utils/summary/overview-legislation';
import type { ExtractSentence } from '../utils/summary/types';

/** What a chapter or a section does: its operative sentences, with what the panel shows above them. */
export type LawSummary = LegislationOutline & {
  /** A page of several sections. */
  readonly overview?: LegislationOverview;
  /** A page of one section. */
  readonly section?: SectionCard;
};

/** As many of a kind as fit on a screen. */
const MOST = 12;

const words = translator(summaryMessages, 'en');

/** As the panel: a section as a card, a chapter as an overview; then what it lays down, by kind. */
export function summariseLaw(document: LegalDocument): LawSummary {
  const outline = outlineLegislation(document);
  const section = describeSection(document, outline);
  return { ...outline, ...(section ? { section } : { overview: overviewLegislation(document, outline) }) };
}

/** The same for the eye. */
export function printLaw(summary: LawSummary): string {
  const { section, overview } = summary;
  const rest = partsBelow(summary, section).flatMap(({ part, entries }) =>
    listed(`${words(part)} (${entries.length})`, entries.slice(0, MOST)),
  );
  const lines = [...(section ? cardLines(section) : []), ...(overview ? overviewLines(overview) : []), ...rest];
  return lines.join('\n').trim() || words('nothingToExtract');
}

function cardLines(card: SectionCard): string[] {
  return [
    [provisionName(card.section, 'en'), card.heading].filter(Boolean).join(' · '),
    ...(card.who.length > 0 ? [`${words('binds')} ${card.who.join('; ')}`] : []),
    ...listed(words('elements'), card.elements),
    ...listed(words('maximumPenalty'), card.penalties),
    ...listed(words('defences'), card.defences),
    ...listed(words('termsUsed'), card.terms),
  ];
}

function overviewLines({ longTitle, application, parts, definitions, offences }: LegislationOverview): string[] {
  const outlined = parts.map(({ title, depth }) => `  ${'  '.repeat(depth)}${title}`);
  return [
    ...listed(words('longTitle'), longTitle ? [longTitle] : []),
    ...listed(words('application'), application),
    ...(outlined.length > 1 ? ['', `${words('parts')} (${outlined.length})`, ...outlined] : []),
    ...listed(words('mainTerms'), definitions),
    ...listed(`${words('offences')} (${offences.length})`, offences),
  ];
}

const listed = (title: string, entries: readonly (ExtractSentence & Partial<OutlineEntry>)[]): string[] =>
  entries.length === 0 ? [] : ['', title, ...entries.map(entryLine)];

const entryLine = ({ section, number, text, penalty }: ExtractSentence & Partial<OutlineEntry>): string =>
  `  [${number ?? section ?? '–'}] ${text.replaceAll('\n', ' ')}${penalty === undefined ? '' : ` → ${penalty}`}`;
