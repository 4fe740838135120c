import { addWords } from '../../e2e/stage/copies';
import { hkliiPage, judgmentMarkup, lrsPage, para, row, table } from '../../utils/sites/__fixtures__/build-pages';
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
  chineseSection: 'https://www.hklii.hk/tc/legis/ord/998/s3',
  appealInPart: hkliiCase(4085),
  twoSentenced: 'https://www.hklii.hk/en/cases/hkdc/2031/4086',
  changedLaw: 'https://www.hklii.hk/en/cases/hkca/2025/4087',
  withoutAuthorities: hkliiCase(4084),
} as const;

const body = Array.from({ length: 8 }, (_, at) => para(String(at + 1), SENTENCE)).join('');
const correction = judgmentMarkup({
  form: 'C O R R I G E N D U M',
  body: '<p>In paragraph 3 of the Judgment, “berth” should read “mooring”.</p>',
});

/** A page of HKLII whose judgment has the number of its address. */
const casePage = (url: string, parts: Parameters<typeof judgmentMarkup>[0], title?: string): string => {
  const [year = '', number = ''] = url.split('/').slice(-2);
  return hkliiPage(judgmentMarkup(parts), title).replaceAll('[2031] HKCA 4077', `[${year}] HKCA ${number}`);
};

const paras = (...texts: readonly string[]): string => texts.map((text, at) => para(String(at + 1), text)).join('');

const TWO_ACCUSED = table(
  row('BETWEEN', 'HKSAR', '&nbsp;'),
  row('&nbsp;', 'and', '&nbsp;'),
  row('&nbsp;', 'REED, OTTO', '1st Defendant'),
  row('&nbsp;', 'SEDGE, MINA', '2nd Defendant'),
);

/** A page of HKLII that holds provisions in Chinese. */
const CHINESE_SECTION = `<section id="ID_1" name="s3" temporalid="s3" status="operational"><num>3.</num><heading>營運者須註冊</heading>
<subsection name="1" temporalid="s3_1"><num>(1)</num><leadin>任何人除非是註冊營運者，否則不得——</leadin>
<paragraph name="a" temporalid="s3_1_a"><num>(a)</num><content>安排送貨無人機在公眾地方上空飛行；或</content></paragraph>
<paragraph name="b" temporalid="s3_1_b"><num>(b)</num><content>安排送貨無人機在他人的處所降落。</content></paragraph></subsection>
<subsection name="2" temporalid="s3_2"><num>(2)</num><leadin>任何人違反第(1)款，即屬犯罪——</leadin>
<paragraph name="a" temporalid="s3_2_a"><num>(a)</num><content>一經循簡易程序定罪，可處第5級罰款及監禁6個月；或</content></paragraph>
<paragraph name="b" temporalid="s3_2_b"><num>(b)</num><content>一經循公訴程序定罪，可處罰款$500,000及監禁2年。</content></paragraph></subsection>
<subsection name="3" temporalid="s3_3"><num>(3)</num><content>被控犯第(2)款所訂罪行的人如證明自己已採取一切合理步驟避免犯該罪，即為免責辯護。</content></subsection></section>`;

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
  [OTHER_PAGES.appealInPart]: casePage(OTHER_PAGES.appealInPart, {
    body: paras(
      SENTENCE,
      'We allow the appeal in part. The judgment below is set aside as to the berth, and the award of damages for the mooring stands.',
      'The defendant shall pay half of the plaintiff’s costs of the appeal, to be taxed if not agreed.',
    ),
  }),
  [OTHER_PAGES.twoSentenced]: hkliiPage(
    judgmentMarkup({
      top: '<p style="text-align:right">DCCC 77/2031</p><p style="text-align:right">[2031] HKDC 4086</p><p style="text-align:center">IN THE DISTRICT COURT OF THE</p><p style="text-align:center">HONG KONG SPECIAL ADMINISTRATIVE REGION</p><p style="text-align:center">CRIMINAL CASE NO 77 OF 2031</p>',
      parties: TWO_ACCUSED,
      form: 'REASONS FOR SENTENCE',
      body: paras(
        'D1 and D2 pleaded guilty to one charge of burglary, contrary to section 11(1)(a) and (4) of the Theft Ordinance, Cap. 210.',
        'For D1, I take 36 months’ imprisonment as the starting point. His plea reduces it by one-third to 24 months’ imprisonment.',
        'For D2, I take 30 months’ imprisonment as the starting point. Her plea reduces it by one-third to 20 months’ imprisonment.',
        'D1 is sentenced to 24 months’ imprisonment. D2 is sentenced to 20 months’ imprisonment.',
      ),
    }),
    'HKSAR v. REED, OTTO AND ANOTHER | HKLII',
  ),
  [OTHER_PAGES.changedLaw]: casePage(OTHER_PAGES.changedLaw, {
    date: table(row('Date of Judgment: ', '5 March 2025')),
    body: paras(
      SENTENCE,
      'The clause is caught by section 9 of the Control of Exemption Clauses Ordinance, Cap. 71, it is said.',
      'Section 4 of the Limitation Ordinance, Cap. 347, does not bar the claim.',
    ),
  }),
  [OTHER_PAGES.chineseSection]: hkliiPage(
    CHINESE_SECTION,
    undefined,
    '<div class="titlecapno">第998章</div><div class="text-h2">《送貨無人機(公眾安全)條例》</div>',
  ),
  [OTHER_PAGES.withoutAuthorities]: hkliiPage(
    judgmentMarkup({ body: Array.from({ length: 4 }, (_, at) => para(String(at + 1), SENTENCE)).join('') }),
  ),
};

/** The versions of every chapter that HKLII is asked for: the newest began after the judgment that cites them. */
const versions = (cap: string) =>
  ['2026-04-01', '2024-06-01', '2020-01-01'].map((date, id) => ({ id, date, cap, title: `Chapter ${cap}` }));

/** The section of a chapter, cut out of the sample as HKLII shows it alone. */
function sectionPage(chapter: string): string {
  const section = /<section [^>]*name="s3"[\s\S]*?<\/section>/.exec(chapter)?.[0] ?? '';
  return chapter.replace(/<div class="case-content">[\s\S]*?<\/div>/, `<div class="case-content">${section}</div>`);
}

const COPY = /^https:\/\/www\.hklii\.hk\/en\/cases\/hkca\/2025\/(21\d\d)$/;

/** The judgment under another address and with words of its own: nothing that was kept of one is found for another. */
export const copyOfJudgment = (number: number): string => `https://www.hklii.hk/en/cases/hkca/2025/${2100 + number}`;

/** What the pictures are taken of may ask HKLII. */
export const ASKED = 'https://www.hklii.hk/*';

/** These pages, and the samples beside them. */
export const serveStates: Serve = (url) => {
  if (url.pathname.endsWith('/getcapversions'))
    return { body: JSON.stringify(versions(url.searchParams.get('cap') ?? '')), contentType: 'application/json' };
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
