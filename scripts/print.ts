import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { extractFromDocument } from '../utils/citations/extract-from-document';
import { AUTHORITY_FORMATS, type AuthorityFormat, formatAuthorities } from '../utils/citations/format-authorities';
import { listAuthorities } from '../utils/citations/list-authorities';
import { labelsById } from '../utils/core/label-paragraphs';
import type { LegalDocument } from '../utils/core/legal-document';
import { loadEntries } from '../utils/glossary/entries';
import type { ChapterHarvest } from '../utils/glossary/import/chapter-reader';
import { harvestOpenData } from '../utils/glossary/import/harvest-open-data';
import { pairChapters } from '../utils/glossary/import/pair-chapters';
import { buildIndex } from '../utils/glossary/search-glossary';
import { weighTerms } from '../utils/glossary/weigh-terms';
import { aboutWords } from '../utils/i18n/about-words';
import { outcomeWords } from '../utils/i18n/outcome-words';
import type { PageDocument } from '../utils/sites/types';
import { extractSummary } from '../utils/summary/extract-summary';
import { findCorrections } from '../utils/summary/find-corrections';
import { readFirst } from '../utils/summary/read-first';
import type { ExtractSentence } from '../utils/summary/types';
import { printLaw, summariseLaw } from './print-law';
import { printOpinions, printSentences } from './print-more';

/** One part of what was asked for: for the eye, and as data. */
type Part = { readonly text: string; readonly json: unknown };

const MOST_TERMS = 40;

const READ_FIRST_FOR = { decided: 'what it decided', law: 'the law it states' } as const;

const line = (...parts: (string | undefined)[]): string => parts.filter(Boolean).join(' · ');

/** Title, court, date, judges, and the paragraphs with their numbers. */
export function printDocument(document: LegalDocument): string {
  const head = [
    document.title,
    line(document.court, document.neutralCitation, document.actionNumbers?.join(', '), document.date),
    line(document.judges?.join(', '), document.cap && `Cap. ${document.cap}`, document.versionDate),
    document.restriction,
    readingLine(document),
  ];
  const body = document.paragraphs.map(({ number, role, text }) => `${`[${number ?? role}]`.padEnd(12)}${text}`);
  return [...head.filter(Boolean), '', ...body].join('\n');
}

/** How well the page was read, by its own checks. */
function readingLine({ reading, kind }: LegalDocument): string | undefined {
  if (!reading) return undefined;
  const units = kind === 'legislation' ? 'sections' : 'numbered paragraphs';
  const share = `${Math.round(reading.share * 100)} % of the page's text`;
  const problems =
    reading.problems.length > 0 ? `checks that failed: ${reading.problems.join(', ')}` : 'all checks hold';
  return `Read: ${reading.numbers} ${units}, ${share}; ${problems}`;
}

/** The table of authorities in a format, or as a list for the eye. */
export function printCitations(document: LegalDocument, format: string): Part {
  const authorities = listAuthorities(extractFromDocument(document), document);
  const known = AUTHORITY_FORMATS.find((name) => name === format);
  if (!known && format !== 'list')
    throw new Error(`there is no format "${format}"; there are list, ${AUTHORITY_FORMATS.join(', ')}`);
  return {
    text: known ? formatAuthorities(authorities, known satisfies AuthorityFormat) : listed(authorities),
    json: authorities,
  };
}

const listed = (authorities: ReturnType<typeof listAuthorities>): string =>
  authorities
    .map(({ name, norms, count, paragraphs, url }) =>
      line(
        name,
        norms.join('; '),
        `${count}×`,
        paragraphs.flatMap(({ number }) => (number === undefined ? [] : `[${number}]`)).join(' '),
        url,
      ),
    )
    .join('\n');

type Labels = ReadonlyMap<string, string>;
const sentences = (heading: string, found: readonly ExtractSentence[], labels: Labels): string[] =>
  found.length === 0
    ? []
    : ['', heading, ...found.map(({ paragraph, text }) => `  [${labels.get(paragraph) ?? '–'}] ${text}`)];

/** The extract, slot by slot. */
export function printSummary(document: PageDocument): Part {
  if (document.kind === 'legislation') {
    const law = summariseLaw(document);
    return { text: printLaw(law), json: law };
  }
  const summary = extractSummary(document);
  const { outcome } = summary;
  const about = aboutWords(document, summary.about, 'en');
  const labels = labelsById(document);
  const text = [
    ...(about ? [`About: ${about}`] : []),
    outcome
      ? `Outcome: ${outcomeWords(summary.described, 'en').join('; ') || outcome.outcome}\n  [${labels.get(outcome.paragraph) ?? '–'}] ${outcome.sentence}`
      : 'Outcome: not found',
    ...findCorrections(document).map(
      ({ target, before, after = '' }) =>
        `${before ? 'Corrects' : 'Adds to'} ${target === undefined ? 'the judgment' : `[${target}]`}: ${before ? `${before} → ` : ''}${after}`,
    ),
    ...sentences('Issues', summary.issues, labels),
    ...sentences('Holdings', summary.holdings, labels),
    ...sentences('Facts', summary.facts, labels),
    ...sentences('Orders', summary.orders, labels),
    '',
    ...(['decided', 'law'] as const).map(
      (kind) =>
        `Read first, ${READ_FIRST_FOR[kind]}: ${readFirst(summary.keyParagraphs, kind)
          .map(({ id }) => `[${labels.get(id) ?? id}]`)
          .join(' ')}`,
    ),
    printSentences(document),
    printOpinions(document),
    'Extract, no AI.',
  ]
    .filter((part, at, all) => part !== '' || all[at - 1] !== '')
    .join('\n');
  return { text, json: summary };
}

/** Glossary terms of the document, weightiest first. */
export async function printTerms(document: LegalDocument): Promise<Part> {
  const weighed = weighTerms(buildIndex(await loadEntries()), document, extractFromDocument(document)).slice(
    0,
    MOST_TERMS,
  );
  const rows = weighed.map(({ entry, places }) => `${entry.zhHant}\t${entry.en}\t${entry.source}\t${places.length}×`);
  return { text: rows.join('\n'), json: weighed.map(({ entry, places }) => ({ ...entry, count: places.length })) };
}

const REFUSALS = {
  'not-xml': 'is no XML file',
  'not-legislation': 'is no chapter of Hong Kong legislation (HKLM)',
  damaged: 'is damaged; what was read of it is printed',
  'not-a-zip': 'is no zip archive',
  'too-large': 'is too large to be a chapter',
} as const;

/** Definitions of HKLM files, or of a zip of them, as tab-separated lines: cap, section, English, Chinese, version date. */
export async function printDefinitions(files: readonly string[]): Promise<void> {
  const chapters = new Map<string, ChapterHarvest[]>();
  for (const file of files) {
    for await (const event of harvestOpenData(createReadStream(file), { name: basename(file) })) {
      if (event.type === 'refused') console.error(`${event.member} ${REFUSALS[event.reason]}.`);
      if (event.type === 'failed') console.error(`${basename(file)} ${REFUSALS[event.reason]}.`);
      if (event.type !== 'chapter') continue;
      const { chapter } = event.harvest;
      chapters.set(chapter, [...(chapters.get(chapter) ?? []), event.harvest]);
    }
  }
  console.log(['cap', 'section', 'en', 'zh', 'version'].join('\t'));
  for (const [chapter, harvests] of chapters) {
    const version = harvests.find(({ versionDate }) => versionDate !== undefined)?.versionDate ?? '';
    for (const { section, en, zhHant } of joinLanguages(harvests))
      console.log([chapter, section ?? '', en.join(' | '), zhHant.join(' | '), version].join('\t'));
  }
}

/** One list of a chapter: its English text completed by its Chinese one, where both were given; repealed terms left out. */
function joinLanguages(harvests: readonly ChapterHarvest[]): ChapterHarvest['definitions'] {
  const english = harvests.find(({ language }) => language === 'en')?.definitions;
  const chinese = harvests.find(({ language }) => language === 'zh-Hant')?.definitions;
  const joined = english && chinese ? pairChapters(english, chinese) : (english ?? chinese ?? []);
  return joined.filter(({ repealed }) => !repealed);
}
