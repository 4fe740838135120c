// @vitest-environment jsdom
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  E_LEGISLATION_URL,
  eLegislationPage,
  HKLII_URL,
  hkliiPage,
  hklm,
  judgmentMarkup,
  LRS_URL,
  lrsPage,
  para,
  row,
  table,
} from './__fixtures__/build-pages';
import { documentOf, parse } from './__fixtures__/read-page';
import { readDocument } from './read-document';
import type { PageDocument } from './types';

/** The kinds of wrong reading that real pages of 1998 to 2026 showed: each with neighbours that no page has shown yet. */

const texts = (body: string): string[] =>
  documentOf(lrsPage({ body }), LRS_URL)
    .paragraphs.filter(({ role }) => role !== 'header' && role !== 'title')
    .map(({ number, text }) => (number === undefined ? text : `[${number}] ${text}`));

const first = '<a class="para" id="p1" name="p1">1.</a>&nbsp;';
type Lines = readonly string[];

describe('1, 23: nothing put into a line ends it', () => {
  const ROWS: [name: string, body: string, lines: Lines][] = [
    [
      'the marks of a search hit',
      `<p>${first}One count of <a name=ctx1><b><font color=blue>smuggling</font></b></a><a href=#ctx2><img border=0 src="/lrs/images/contextdown.gif"></a> otters into the harbour.</p>`,
      ['[1] One count of smuggling otters into the harbour.'],
    ],
    [
      'a hit between two arrows is no heading',
      `<p>${first}The <a href=#ctx1><img src="u.gif"></a><a name=ctx2><b><font color=blue>otters</font></b></a><a href=#ctx3><img src="d.gif"></a> left.</p>`,
      ['[1] The otters left.'],
    ],
    ['a picture', `<p>${first}See <picture><img src="x.png"></picture> below.</p>`, ['[1] See below.']],
    ['a drawing', `<p>${first}See <svg><title>Arrow</title><text>up</text></svg>below.</p>`, ['[1] See below.']],
    [
      'a highlight of another extension',
      `<p>${first}The <hypothesis-highlight class="x">appeal</hypothesis-highlight> is dismissed.</p>`,
      ['[1] The appeal is dismissed.'],
    ],
    [
      'two highlights side by side',
      `<p>${first}<x-mark>The appeal</x-mark><y-mark> is dismissed.</y-mark></p>`,
      ['[1] The appeal is dismissed.'],
    ],
    [
      'a button and a field',
      `<p>${first}The <button>copy</button><input value="x">appeal is dismissed.</p>`,
      ['[1] The appeal is dismissed.'],
    ],
    [
      'a script and a style',
      `<p>${first}The <script>var a = 1</script><style>p {}</style>appeal is dismissed.</p>`,
      ['[1] The appeal is dismissed.'],
    ],
    [
      'an iframe of an advertisement',
      `<p>${first}The <iframe src="about:blank"></iframe>appeal is dismissed.</p>`,
      ['[1] The appeal is dismissed.'],
    ],
    [
      'paragraphs that a site names itself are blocks',
      `<div><x-para>${first}The first.</x-para><x-para><a class="para" id="p2">2.</a>&nbsp;The second.</x-para></div>`,
      ['[1] The first.', '[2] The second.'],
    ],
  ];
  it.each(ROWS)('%s', (_, body, lines) => expect(texts(body)).toEqual(lines));
});

describe('23: only the court’s own visible words', () => {
  const ROWS: [name: string, markup: string, text: string][] = [
    ['struck', 'The sum is <s>$5,000</s> $50,000.', 'The sum is $50,000.'],
    ['deleted and inserted', 'Costs of <del>nil</del><ins>$100</ins>.', 'Costs of $100.'],
    ['struck by style', 'Costs of <span style="text-decoration-line: line-through">nil</span> $100.', 'Costs of $100.'],
    ['underlined stays', 'The <span style="text-decoration: underline">appeal</span>.', 'The appeal.'],
    ['for screen readers, by class', 'The <span class="sr-only">(opens in a new window)</span>appeal.', 'The appeal.'],
    [
      'for screen readers, by clip',
      'The <span style="position:absolute;clip:rect(0,0,0,0)">(new)</span>appeal.',
      'The appeal.',
    ],
    ['moved off the screen', 'The <span style="position:absolute;left:-9999px">(new)</span>appeal.', 'The appeal.'],
    ['invisible', 'The <span style="visibility:hidden">secret</span>appeal.', 'The appeal.'],
    ['of no size', 'The <span style="font-size:0">secret</span>appeal.', 'The appeal.'],
    ['half transparent stays', 'The <span style="opacity:0.5">pale</span> appeal.', 'The pale appeal.'],
    ['ruby is read over', 'Mr <ruby>秋水<rp>(</rp><rt>cau1 seoi2</rt><rp>)</rp></ruby> appeals.', 'Mr 秋水 appeals.'],
    [
      'a translation put beside',
      'The appeal.<font class="notranslate immersive-translate-target-wrapper" lang="zh-TW"><br><font>上訴。</font></font>',
      'The appeal.',
    ],
    ['another translator’s', 'The appeal.<span class="my-ext translated-text">上訴。</span>', 'The appeal.'],
    ['a translator is a person, too', 'The <span class="translator">translator</span> spoke.', 'The translator spoke.'],
  ];
  it.each(ROWS)('%s', (_, markup, text) => expect(texts(`<p>${first}${markup}</p>`)).toEqual([`[1] ${text}`]));
});

describe('2, 24: numbers', () => {
  const p = (...lines: string[]): string => lines.map((line) => `<p>${line}</p>`).join('');
  const ROWS: [name: string, body: string, lines: Lines][] = [
    [
      'pseudopara is para; a list keeps its own numbers',
      '<p><a class="pseudopara" id="p1">1.</a> First.</p><p><a class="pseudopara" id="p2">2.</a> Second:</p><ol><li>An item.</li><li>Another.</li></ol>',
      ['[1] First.', '[2] Second:', 'An item.', 'Another.'],
    ],
    [
      'printed numbers before a list’s',
      `${p('1. First.', '2. Second:')}<ol><li>An item.</li></ol>`,
      ['[1] First.', '[2] Second:', 'An item.'],
    ],
    [
      'a list’s, where nothing else prints any',
      '<ol><li>First.</li><li>Second.</li></ol>',
      ['[1] First.', '[2] Second.'],
    ],
    [
      'a decimal',
      p('1. The sums are:', '2.5 million dollars was paid.', '2. Dismissed.'),
      ['[1] The sums are:', '2.5 million dollars was paid.', '[2] Dismissed.'],
    ],
    [
      'a time of day',
      p('1. At ten', '2.00 pm he left.', '2. Dismissed.'),
      ['[1] At ten', '2.00 pm he left.', '[2] Dismissed.'],
    ],
    ['a heading 1.1', p('1. First.', '1.1 The claim', '2. Second.'), ['[1] First.', '1.1 The claim', '[2] Second.']],
    [
      'a percentage',
      p('1. It fell by', '2. 5% was paid.', '2. Second.'),
      ['[1] It fell by', '2. 5% was paid.', '[2] Second.'],
    ],
    [
      'a list inside a paragraph',
      p('1. First.', '2. These:', '1. an otter', '2. a heron', '3. a teal', '3. Third.', '4. Fourth.'),
      ['[1] First.', '[2] These:', '1. an otter', '2. a heron', '3. a teal', '[3] Third.', '[4] Fourth.'],
    ],
    ['square brackets', p('[1] First.', '[2] Second.', '[3] Third.'), ['[1] First.', '[2] Second.', '[3] Third.']],
    [
      'no point',
      p('1 First.', '2 Second.', '3 Third.', '4 Fourth.'),
      ['[1] First.', '[2] Second.', '[3] Third.', '[4] Fourth.'],
    ],
    [
      'two bare numbers are chance',
      p('1 January was cold.', '2 Otters came.'),
      ['1 January was cold.', '2 Otters came.'],
    ],
    [
      'in a block of their own',
      '<div>1.</div><div>First.</div><div>2.</div><div>Second.</div>',
      ['[1] First.', '[2] Second.'],
    ],
    [
      'in a block of their own, without point',
      '<div>1</div><div>First.</div><div>2</div><div>Second.</div><div>3</div><div>Third.</div>',
      ['[1] First.', '[2] Second.', '[3] Third.'],
    ],
    [
      'one mark lost among others',
      `${para('1', 'First.')}<p>2.&nbsp; Second.</p>${para('3', 'Third.')}`,
      ['[1] First.', '[2] Second.', '[3] Third.'],
    ],
    [
      'the first paragraph has none',
      p('This is short.', '2. Second.', '3. Third.'),
      ['This is short.', '[2] Second.', '[3] Third.'],
    ],
  ];
  it.each(ROWS)('%s', (_, body, lines) => expect(texts(body)).toEqual(lines));
});

const header = (parts: Parameters<typeof lrsPage>[0], url = LRS_URL): PageDocument => documentOf(lrsPage(parts), url);
const centre = (...lines: string[]): string => lines.map((line) => `<p style="text-align:center">${line}</p>`).join('');
const right = (...lines: string[]): string => lines.map((line) => `<p style="text-align:right">${line}</p>`).join('');
const HIGH_COURT = ['IN THE HIGH COURT OF THE', 'HONG KONG SPECIAL ADMINISTRATIVE REGION'];

describe('8, 9: the court', () => {
  const ROWS: [name: string, top: string, court: string, code: string | undefined][] = [
    [
      'First Instance below High Court',
      right('HCCC241/2008') + centre(...HIGH_COURT, 'COURT OF FIRST INSTANCE'),
      'Court of First Instance',
      'HKCFI',
    ],
    [
      'Appeal below High Court',
      right('CACV 1/2008') + centre(...HIGH_COURT, 'COURT OF APPEAL'),
      'Court of Appeal',
      'HKCA',
    ],
    ['High Court alone', right('HCA 1/2008') + centre(...HIGH_COURT), 'High Court', undefined],
    [
      'a headnote speaks of another',
      `${centre('- Headnote -')}<p>Court of Appeal’s decision to dismiss the appeal affirmed.</p>${centre('IN THE COURT OF FINAL APPEAL OF THE', 'HONG KONG SPECIAL ADMINISTRATIVE REGION')}`,
      'Court of Final Appeal',
      'HKCFA',
    ],
    [
      'on appeal from another',
      centre('IN THE DISTRICT COURT', '(ON APPEAL FROM THE LANDS TRIBUNAL)'),
      'District Court',
      'HKDC',
    ],
    ['the citation says it', right('[2031] HKFC 3') + centre('IN THE DISTRICT COURT OF THE'), 'Family Court', 'HKFC'],
  ];
  it.each(ROWS)('%s', (_, top, court, code) => {
    const { court: read, courtCode } = header({ top });
    expect([read, courtCode]).toEqual([court, code]);
  });

  it('HKLII’s address says which', () => {
    const page = hkliiPage(judgmentMarkup({ top: right('HCCC241/2008') + centre(...HIGH_COURT) }));
    expect(documentOf(page, new URL('https://www.hklii.hk/en/cases/hkcfi/2009/2104')).court).toBe(
      'Court of First Instance',
    );
    expect(documentOf(page, new URL('https://www.hklii.hk/en/cases/hkcfi/1993/4')).court).toBe('High Court');
  });
});

describe('10, 14, 15: the name', () => {
  const pair = (one: string, other: string): string =>
    table(row('', one, 'Appellant'), row('', 'v', ''), row('', other, 'Respondent'));
  const ROWS: [name: string, title: string, parties: string, expected: string][] = [
    [
      'an empty title first',
      '</title><title>FACC1/1997 HKSAR v. OTTER SIU MAN',
      pair('OTTER SIU MAN', 'HONG KONG SPECIAL ADMINISTRATIVE REGION'),
      'HKSAR v Otter Siu Man',
    ],
    ['XCHRX', 'XCHRXFACC1/1997 HKSAR v. OTTER SIU MAN', pair('HKSAR', 'OTTER SIU MAN'), 'HKSAR v Otter Siu Man'],
    [
      'the Chinese name behind',
      'CACC1/2030 HKSAR v. HERON KAR YAN 何鷺',
      pair('HKSAR', 'HERON KAR YAN 何鷺'),
      'HKSAR v Heron Kar Yan',
    ],
    [
      'the Chinese name in brackets',
      'CACC1/2030 HKSAR V. HERON, CHUN LOK (何鷺)',
      pair('HKSAR', 'Heron, Chun Lok'),
      'HKSAR v Heron, Chun Lok',
    ],
    [
      'the Chinese name in front',
      'CACC1/2030 HERON KAR YAN 何鷺 v. HKSAR',
      pair('HERON KAR YAN', 'HKSAR'),
      'Heron Kar Yan v HKSAR',
    ],
    [
      'initials',
      'FCMC1/2030 WW V. LPQ FORMERLY KNOWN AS LLN',
      pair('WW', 'LPQ formerly known as LLN'),
      'WW v LPQ formerly known as LLN',
    ],
    ['initials with commas', 'FCMC1/2030 M, DA v. M, VD', pair('M, DA', 'M, VD'), 'M, DA v M, VD'],
    ['a short surname is none', 'HCA1/2030 NG v. LAM', pair('NG KA WAI', 'LAM MEI'), 'Ng v Lam'],
    ['a short whole name is none', 'HCA1/2030 NG KA WAI v. LI HO', pair('NG KA WAI', 'LI HO'), 'Ng Ka Wai v Li Ho'],
  ];
  it.each(ROWS)('%s', (_, title, parties, expected) => expect(header({ title, parties }).title).toBe(expected));
});

describe('11, 17, 18, 19: judges, counsel, parties, dates', () => {
  it.each([
    ['Before   Deputy High Court Judge Heron', ['Deputy High Court Judge Heron']],
    [table(row('Before', 'Hon Sedge J')), ['Sedge J']],
    [table(row('Coram:', 'Hon Sedge J in Chambers')), ['Sedge J']],
    ['Before: Hon Sedge VP<br>and Teal JA in Court', ['Sedge VP', 'Teal JA']],
    [table(row('Before Hon Sedge J in Chambers')), ['Sedge J']],
  ])('judges: %s', (coram, judges) => expect(header({ coram }).judges).toEqual(judges));

  const HERON = 'Miss Heron, SPP, of the Department of Justice, for HKSAR';
  const PLOVER = 'Mr Plover, instructed by Moss & Co, for the accused';
  it.each([
    [table(row('Present:', `${HERON}<br>${PLOVER}`)), [HERON, PLOVER]],
    [table(row('Present:', `<p>${HERON}</p><p>${PLOVER}</p>`)), [HERON, PLOVER]],
    [table(row('Present:', HERON), row('', PLOVER)), [HERON, PLOVER]],
    [`<p>Present: ${HERON}<br>${PLOVER}</p>`, [HERON, PLOVER]],
    [table(row('Present:', 'Miss Heron, SPP, of the<br>Department of Justice, for HKSAR')), [HERON]],
  ])('counsel: %s', (representation, counsel) => expect(header({ representation }).counsel).toEqual(counsel));

  it.each([
    [
      [row('', 'M, VD', 'Respondent'), row('', 'formerly known as KSH', '')],
      ['L', 'M, VD formerly known as KSH'],
    ],
    [
      [row('', 'TEAL LTD', 'Respondent'), row('', '(in liquidation)', '')],
      ['L', 'TEAL LTD (in liquidation)'],
    ],
    [
      [row('', 'TEAL WAI', ''), row('', 'trading as TEAL TACKLE', 'Respondent')],
      ['L', 'TEAL WAI trading as TEAL TACKLE'],
    ],
    [
      [row('', 'TEAL WAI', 'Respondent'), row('', '（何鷺）', '')],
      ['L', 'TEAL WAI （何鷺）'],
    ],
    [
      [row('', 'TEAL WAI', '1st Respondent'), row('', 'HERON LOK', '2nd Respondent')],
      ['L', 'TEAL WAI', 'HERON LOK'],
    ],
  ])('parties: %s', (rows, parties) => {
    expect(header({ parties: table(row('', 'L', 'Petitioner'), row('', 'and', ''), ...rows) }).parties).toEqual(
      parties,
    );
  });

  it.each([
    ['<p>Application Date: 4 March 2030</p><p>Ruling Date: 26 March 2030</p>', '2030-03-26'],
    ['<p>Date of Ruling: 26 March 2030</p><p>Date of Hearing: 4 April 2030</p>', '2030-03-26'],
    ['<p>Ruling Date: 26 March 2030</p><p>Application Date: 4 March 2030</p>', '2030-03-26'],
    ['<p>Date of Decision: 26 March 2030</p><p>Date of Reasons for Decision: 4 April 2030</p>', '2030-04-04'],
    ['<p>Date: 30 March 2009 at 11.52 am</p>', '2009-03-30'],
  ])('date: %s', (date, iso) => expect(header({ date }).date).toBe(iso));

  it('dates outside their element', () => {
    const coram = `${table(row('Before:', 'Hon Sedge J'))}`;
    const top = `${right('HCA 1/2030')}<p>Application Date: 4 March 2030</p><p>Present: Mr Plover for the applicant</p><p>Ruling Date: 26 March 2030</p>`;
    expect(header({ coram, date: '', top }).date).toBe('2030-03-26');
  });
});

describe('12, 16: action numbers', () => {
  const ROWS: [
    name: string,
    parts: Parameters<typeof lrsPage>[0],
    numbers: readonly string[],
    from: readonly string[] | undefined,
  ][] = [
    [
      'a bracket over two paragraphs',
      { top: right('FAMC 21/2030') + centre('(ON APPLICATION FOR LEAVE TO APPEAL FROM', 'HCMA NO. 261 OF 2028)') },
      ['FAMC 21/2030'],
      ['(ON APPLICATION FOR LEAVE TO APPEAL FROM HCMA NO. 261 OF 2028)'],
    ],
    [
      'a break inside',
      { top: right('FAMC 21/2030') + centre('(ON APPEAL FROM<br>HCMA NO. 261 OF 2028)') },
      ['FAMC 21/2030'],
      ['(ON APPEAL FROM HCMA NO. 261 OF 2028)'],
    ],
    [
      'no bracket',
      { top: right('FAMC 21/2030', 'On Appeal From', '[2028] HKCFI 470') },
      ['FAMC 21/2030'],
      ['On Appeal From [2028] HKCFI 470'],
    ],
    [
      'only in the title',
      { title: 'HCMP003825/1997 RE OTTER DOCKS LTD', top: right('1997, No.MP3825') },
      ['HCMP 3825/1997'],
      undefined,
    ],
    [
      'the page before the title',
      { title: 'CACV204A/2024 OTTER v. TEAL', top: right('CACV 204/2024') },
      ['CACV 204/2024'],
      undefined,
    ],
    ['blanks around the stroke', { top: right('FCMC 4687 /2023') }, ['FCMC 4687/2023'], undefined],
  ];
  it.each(ROWS)('%s', (_, parts, numbers, from) => {
    const { actionNumbers, onAppealFrom } = header({ title: '', ...parts });
    expect([actionNumbers, onAppealFrom]).toEqual([numbers, from]);
  });
});

describe('13, 21, 22: what the page calls itself', () => {
  const ROWS: [name: string, form: string, expected: Partial<PageDocument>][] = [
    [
      'a judgment on corrigenda',
      'J U D G M E N T</p><p style="text-align:center">(CORRIGENDA & COSTS)',
      { kind: 'judgment', form: 'Judgment' },
    ],
    ['a corrigendum', 'CORRIGENDUM', { kind: 'corrigendum' }],
    ['ruling for costs', 'RULING FOR COSTS', { form: 'Ruling' }],
    ['ruling on', 'RULING ON COSTS', { form: 'Ruling' }],
    ['decision behind its subject', 'Jurisdiction Decision', { form: 'Decision' }],
    ['judgment behind its subject', 'SUPPLEMENTAL JUDGMENT', { form: 'Judgment' }],
  ];
  it.each(ROWS)('%s', (_, form, expected) => expect(header({ form })).toMatchObject(expected));

  it('two lines in one block', () => {
    const { paragraphs } = header({ form: '判刑<br>以下內容乃法庭數碼錄音謄本' });
    const at = paragraphs.findIndex(({ role }) => role === 'title');
    expect(paragraphs.slice(at, at + 2).map(({ text }) => text)).toEqual(['判刑', '以下內容乃法庭數碼錄音謄本']);
  });
});

describe('3, 4, 5: which text', () => {
  const CORRIGENDUM = judgmentMarkup({
    form: 'CORRIGENDUM',
    body: '<p>In paragraph 3, “heron” is to be read “teal”.</p>',
    date: table(row('Date of Corrigendum:', '9 March 2031')),
  });
  const body = [1, 2, 3, 4]
    .map((number) => para(String(number), 'The court gives its reasons here, one by one, at some length.'))
    .join('');
  const both = (...contents: string[]): string => hkliiPage(contents.join('</div><div class="case-content">'));

  it.each([
    ['before', both(CORRIGENDUM, judgmentMarkup({ body }))],
    ['behind', both(judgmentMarkup({ body }), CORRIGENDUM)],
    ['two', both(CORRIGENDUM, CORRIGENDUM.replace('heron', 'otter'), judgmentMarkup({ body }))],
  ])('a corrigendum %s the judgment is listed beside it', (_, page) => {
    const read = documentOf(page, HKLII_URL);
    expect(read).toMatchObject({ kind: 'judgment' });
    expect(read.text).not.toContain('is to be read');
    expect(read.corrigenda?.[0]).toMatchObject({
      date: '2031-03-09',
      text: 'In paragraph 3, “heron” is to be read “teal”.',
    });
  });

  it('a box of the site’s own in front of the judgment', () => {
    const box =
      '<h2>AI summary</h2><p>This case is about otters. The court allowed the appeal, and otters may smuggle.</p>';
    expect(
      documentOf(both(box, judgmentMarkup({ body })), HKLII_URL).paragraphs.filter(({ number }) => number),
    ).toHaveLength(4);
  });

  it('a corrigendum alone is read', () => {
    expect(documentOf(both(CORRIGENDUM), HKLII_URL)).toMatchObject({ kind: 'corrigendum', date: '2031-03-09' });
  });

  it.each([
    'Currently, only Word format is available.',
    'Loading…',
    '<p>此判案書現時只有Word版本。</p><a href="/x.docx">Word</a>',
    '<script>window.open("x.docx")</script>',
  ])('%s → no text yet', (content) => {
    expect(readDocument(parse(hkliiPage(content)), HKLII_URL)).toMatchObject({ reason: 'no-text-yet' });
  });

  it('a search form of LRS is no judgment', () => {
    const form =
      '<form><p>A. Search by Full Text options:</p><p>1. Stemming (e.g. find "taxes" if your search word is "tax")</p><p>2. Database(s): CTRL + click to select multiple databases</p><p>3. Court level</p></form>';
    for (const url of ['https://legalref.judiciary.hk/lrs/common/search/search.jsp', LRS_URL.href])
      expect(readDocument(parse(form), new URL(url))).toHaveProperty('reason');
  });

  const RESULTS = join(import.meta.dirname, '../../../shared/samples/legalref/search-results.html');
  it.skipIf(!existsSync(RESULTS))('a real list of results is no judgment', () => {
    const dom = parse(readFileSync(RESULTS, 'utf8'));
    expect(
      readDocument(dom, new URL('https://legalref.judiciary.hk/lrs/common/search/search_result.jsp')),
    ).toMatchObject({ reason: 'not-supported' });
  });
});

describe('6, 7, 20: chapters', () => {
  const section = (number: number): string =>
    hklm(
      'section',
      `${hklm('num', `${number}.`)}${hklm('heading', `Otters ${number}`)}${hklm('content', 'An otter must be kept in good order.')}`,
      `name="s${number}" temporalid="s${number}"`,
    );
  const main = (order: number, markup: string): string =>
    `<div class="hklm_main" lang="en" style="order: ${order}">${markup}</div>`;
  const page = (content: string): string =>
    `<html><body><span id="LegDetails">Cap. 997 Otters Ordinance</span><div id="PreviewWrapper">${content}</div></body></html>`;
  const numbers = (read: PageDocument): (string | undefined)[] =>
    read.paragraphs.filter(({ role }) => role === 'provision').map(({ number }) => number);

  it('in the order that CSS gives them', () => {
    const read = documentOf(
      page(main(301, section(3)) + main(101, section(1)) + main(201, section(2))),
      E_LEGISLATION_URL,
    );
    expect(numbers(read)).toEqual(['s 1', 's 2', 's 3']);
  });

  it('under the Part that wraps them without number and heading', () => {
    const part = hklm('part', `${hklm('num', 'Part I')}${hklm('heading', 'Beginnings')}`, 'name="P1" temporalid="P1"');
    const wrapped = (number: number): string =>
      `<div class="blgm wrapping-ancestor hklm_part">${section(number)}</div>`;
    const read = documentOf(page(main(101, part) + main(201, wrapped(1)) + main(301, wrapped(2))), E_LEGISLATION_URL);
    expect(read.paragraphs.filter(({ role }) => role === 'provision').map(({ heading }) => heading)).toEqual([
      'Part I Beginnings > Otters 1',
      'Part I Beginnings > Otters 2',
    ]);
  });

  const select =
    '<select name="TIMELINE"><option value="30/06/1997 00:00:00">30/06/1997</option><option value="18/12/2030 00:00:00" selected>18/12/2030*</option></select>';
  const hidden =
    '<input type="hidden" name="ENG_VERSION_DATE" value="18/12/2030 00:00:00"><input type="hidden" name="CHI_VERSION_DATE" value="">';
  const meta = '<div class="hklm_meta"><div class="dc_date">2014-03-03</div></div>';
  it.each([
    ['selected', select + meta, '2030-12-18'],
    ['in the hidden field', hidden + meta, '2030-12-18'],
    ['never the file’s', meta, undefined],
    ['printed', '<span class="dc_date">Version date: 01.09.2030</span>', '2030-09-01'],
  ])('the version %s', (_, above, version) => {
    expect(documentOf(page(above + main(101, section(1))), E_LEGISLATION_URL).versionDate).toBe(version);
  });

  it('the version in the address comes first', () => {
    const url = new URL('https://www.elegislation.gov.hk/hk/cap997!en@2020-01-02T00:00:00');
    expect(documentOf(page(select + main(101, section(1))), url).versionDate).toBe('2020-01-02');
  });

  it('both languages keep their own order', () => {
    const read = documentOf(
      eLegislationPage([
        ['en', section(1)],
        ['zh-Hant-HK', section(1)],
      ]),
      E_LEGISLATION_URL,
    );
    expect(read.counterpart?.paragraphs.length).toBe(read.paragraphs.length);
  });
});
