import { strToU8, zipSync } from 'fflate';
import * as z from 'zod/mini';
import { parseJson } from '../../core/parse-json';
import type { MarkedDefinition } from '../definition-builder';
import type { ChapterHarvest } from './chapter-reader';

/*
 * The definitions and provisions of chapters, read once from the official open data and packed for a release: a zip with one
 * JSON file a chapter and language, what it is, and the attribution that the terms of DATA.GOV.HK ask for.
 */

/** Where the terms are read. */
export const OPEN_DATA_TERMS = 'https://data.gov.hk/en/terms-and-conditions';

const line = z.string().check(z.maxLength(2_000));
const longText = z.string().check(z.maxLength(20_000));

const chapterSchema = z.object({
  format: z.literal('sidenote-chapter-1'),
  cap: line,
  title: line,
  language: z.enum(['en', 'zh-Hant']),
  versionDate: z.exactOptional(line),
  definitions: z.array(
    z.object({
      en: z.array(line),
      zhHant: z.array(line),
      section: z.exactOptional(line),
      scope: z.exactOptional(z.enum(['enactment', 'part', 'division', 'section', 'schedule'])),
      name: z.exactOptional(line),
    }),
  ),
  provisions: z.array(z.tuple([line, line, longText])),
});

/** What a pack is, without opening it. */
export const packAboutSchema = z.object({
  /** ISO date on which the files were read. */
  madeOn: line,
  files: z.array(line),
  chapters: z.int(),
  definitions: z.int(),
  /** Newest version among its chapters, ISO date. */
  newest: line,
  /** Of the pack. */
  bytes: z.int(),
});
export type PackAbout = z.infer<typeof packAboutSchema>;

export const isPackedChapter = (member: string): boolean => /(?:^|\/)chapters\/[^/]+\.json$/i.test(member);

/** Reads a chapter of a pack; null where it is none. */
export function readPackedChapter(text: string): ChapterHarvest | null {
  const read = chapterSchema.safeParse(parseJson(text));
  if (!read.success) return null;
  const { cap, title, language, versionDate, definitions, provisions } = read.data;
  return {
    chapter: cap,
    title,
    language,
    ...(versionDate === undefined ? {} : { versionDate }),
    // Only what is kept of a definition is packed; its own words stand among the provisions.
    definitions: definitions.map((one): MarkedDefinition => ({ ...one, span: { start: 0, end: 0 }, text: '' })),
    provisions: provisions.map(([key, section, said]) => ({ key, section, text: said })),
  };
}

const printChapter = ({ chapter, title, language, versionDate, definitions, provisions }: ChapterHarvest): string =>
  JSON.stringify({
    format: 'sidenote-chapter-1',
    cap: chapter,
    title: title ?? '',
    language,
    ...(versionDate === undefined ? {} : { versionDate }),
    definitions: definitions
      .filter(({ repealed }) => !repealed)
      .map(({ en, zhHant, section, scope, name }) => ({ en, zhHant, section, scope, name })),
    provisions: provisions.map(({ key, section, text }) => [key, section, text]),
  });

/** What the terms ask for: source, ownership, attribution; and that what is packed is not the law itself. */
export const attributionOf = ({ files, madeOn }: Pick<PackAbout, 'files' | 'madeOn'>): string =>
  `Source: Hong Kong e-Legislation, Department of Justice, Government of the Hong Kong Special Administrative Region,
published as open data on DATA.GOV.HK (https://data.gov.hk).
Files, read on ${madeOn}:
${files.map((name) => `  ${name}`).join('\n')}

The Government of the HKSAR is the owner of the intellectual property rights in the legislation. It is reproduced
here under the terms and conditions of use of DATA.GOV.HK (${OPEN_DATA_TERMS}), which allow
commercial and non-commercial use free of charge where source and ownership are acknowledged as above, and under
which who uses it indemnifies the Government. Whoever passes this pack on passes this notice on with it.

Selected and rearranged: definitions, and provisions without notes. It is no verified copy and has no legal status;
the text that counts is that of https://www.elegislation.gov.hk.
`;

const ATTRIBUTION = 'ATTRIBUTION.txt';

/** Makes the pack of chapters; those in Simplified Chinese, which are printed for reference only, are left out. */
export function packChapters(
  harvests: readonly ChapterHarvest[],
  given: { readonly files: readonly string[]; readonly madeOn: string },
): { readonly about: PackAbout; readonly pack: Uint8Array } {
  const kept = harvests.filter(({ language, chapter }) => language !== 'zh-Hans' && chapter !== '');
  const about = {
    ...given,
    files: [...given.files],
    chapters: new Set(kept.map(({ chapter }) => chapter)).size,
    definitions: kept.reduce((sum, { definitions }) => sum + definitions.length, 0),
    newest: kept.map(({ versionDate = '' }) => versionDate.slice(0, 10)).reduce((a, b) => (a > b ? a : b), ''),
  };
  const members = kept.map((harvest) => [
    `chapters/${harvest.chapter}.${harvest.language}.json`,
    strToU8(printChapter(harvest)),
  ]);
  const pack = zipSync({
    [ATTRIBUTION]: strToU8(attributionOf(about)),
    'about.json': strToU8(JSON.stringify(about, null, 2)),
    ...Object.fromEntries(members),
  });
  return { about: { ...about, bytes: pack.length }, pack };
}
