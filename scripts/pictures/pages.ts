import { addWords } from '../../e2e/stage/copies';
import { hkliiPage, judgmentMarkup, lrsPage, para } from '../../utils/sites/__fixtures__/build-pages';
import { SAMPLES } from '../samples/index';
import { type Serve, servePages } from '../serve';

/** The address of a packaged sample. */
export const sampleUrl = (id: string): string => SAMPLES.find((sample) => sample.id === id)?.url ?? '';

const hkliiCase = (number: number): string => `https://www.hklii.hk/en/cases/hkca/2031/${number}`;
const SENTENCE = 'The ferry company says that the judge was wrong on the berth, and asks for a new trial.';
const WORDS = 'Nothing here says of which court it is, or of what case.';

/** Pages of kinds that no sample is of. */
export const OTHER_PAGES = {
  corrigendum: 'https://legalref.judiciary.hk/lrs/common/ju/ju_body.jsp?DIS=990078',
  corrected: hkliiCase(4077),
  pressSummary:
    'https://legalref.judiciary.hk/doc/judg/html/vetted/other/en/2031/CACV000077_2031_files/CACV000077_2031ES.htm',
  strange: hkliiCase(4082),
  withoutText: hkliiCase(4083),
  unsupported: 'https://www.hklii.hk/en/search',
  section: 'https://www.hklii.hk/en/legis/ord/998/s3',
  withoutAuthorities: hkliiCase(4084),
} as const;

const body = Array.from({ length: 8 }, (_, at) => para(String(at + 1), SENTENCE)).join('');
const correction = judgmentMarkup({
  form: 'C O R R I G E N D U M',
  body: '<p>In paragraph 3 of the Judgment, “berth” should read “mooring”.</p>',
});

const PAGES: Readonly<Record<string, string>> = {
  [OTHER_PAGES.corrigendum]: lrsPage({
    form: 'C O R R I G E N D U M',
    body: '<p>In paragraph 3 of the Judgment, “berth” should read “mooring”.</p>',
  }),
  [OTHER_PAGES.corrected]: hkliiPage(judgmentMarkup({ body })).replace(
    '<div class="case-content">',
    `<div class="case-content">${correction}</div><div class="case-content">`,
  ),
  [OTHER_PAGES.pressSummary]: `<html><head><title></title></head><body><p style="text-align:center">COURT OF APPEAL</p>
    <p style="text-align:center"><b>PRESS SUMMARY</b></p>
    <p style="text-align:center"><i>This Summary is prepared by the Court’s Judicial Assistants and is not part of the Judgment.</i></p>
    <p style="text-align:center">Maple Ferry Ltd v Otter Docks Ltd (CACV 77/2031)</p><p style="text-align:center">[2031] HKCA 4077</p>
    ${`<p>${SENTENCE}</p>`.repeat(4)}</body></html>`,
  [OTHER_PAGES.strange]: hkliiPage('', 'HKLII').replace(
    '<div class="case-content"></div>',
    `<div class="page-words">${`<p>${WORDS}</p>`.repeat(12)}</div>`,
  ),
  [OTHER_PAGES.withoutText]: hkliiPage('Currently, only Word format is available.'),
  [OTHER_PAGES.unsupported]: hkliiPage('', 'HKLII').replace('case-content', 'search-results'),
  [OTHER_PAGES.withoutAuthorities]: hkliiPage(
    judgmentMarkup({ body: Array.from({ length: 4 }, (_, at) => para(String(at + 1), SENTENCE)).join('') }),
  ),
};

/** The section of a chapter, cut out of the sample as HKLII shows it alone. */
function sectionPage(chapter: string): string {
  const section = /<section [^>]*name="s3"[\s\S]*?<\/section>/.exec(chapter)?.[0] ?? '';
  return chapter.replace(/<div class="case-content">[\s\S]*?<\/div>/, `<div class="case-content">${section}</div>`);
}

const COPY = /^https:\/\/www\.hklii\.hk\/en\/cases\/hkca\/2025\/(21\d\d)$/;

/** The judgment under another address and with words of its own: nothing that was kept of one is found for another. */
export const copyOfJudgment = (number: number): string => `https://www.hklii.hk/en/cases/hkca/2025/${2100 + number}`;

/** These pages, and the samples beside them. */
export const serveStates: Serve = (url) => {
  const copy = COPY.exec(url.href)?.[1];
  if (copy !== undefined) {
    const judgment = servePages(PAGES)(new URL(sampleUrl('judgment')));
    const body = judgment?.body.replaceAll('[2025] HKCA 1188', `[2025] HKCA ${copy}`) ?? '';
    return { body: addWords(body, 1, `This is copy ${copy} of the judgment.`) };
  }
  if (url.href !== OTHER_PAGES.section) return servePages(PAGES)(url);
  const chapter = servePages(PAGES)(new URL(sampleUrl('hklii-ordinance')));
  return chapter && { ...chapter, body: sectionPage(chapter.body) };
};
