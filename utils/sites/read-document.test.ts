// @vitest-environment jsdom
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Window } from 'happy-dom';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { SAMPLES } from '../../scripts/samples/index';
import { HKLII_URL, hkliiPage, judgmentMarkup, LRS_URL, lrsPage } from './__fixtures__/build-pages';
import { documentOf, find, outline, parse, parseXml } from './__fixtures__/read-page';
import { alignProvisions } from './legislation/align-provisions';
import { isReadable, readDocument } from './read-document';
import type { PageDocument, UnreadableReason } from './types';

const E_LEGISLATION = 'https://www.elegislation.gov.hk/hk/cap997';
const SAMPLE_FOLDER = join(import.meta.dirname, '../../scripts/samples');
const read = (file: string): string => readFileSync(file, 'utf8');

describe('a page that gives no document says why', () => {
  const ROWS: [url: string, html: string, reason: UnreadableReason, why: string][] = [
    ['https://example.com/', '<p>Hello</p>', 'not-supported', 'another site'],
    ['https://www.hklii.hk/en/cases/hkca/', '<div id="app"></div>', 'not-supported', 'a list of cases'],
    [HKLII_URL.href, '<div id="app"></div>', 'no-text-yet', 'the shell before the text'],
    [HKLII_URL.href, hkliiPage(''), 'no-text-yet', 'the newest judgments have no text'],
    [HKLII_URL.href, '<p>Something else</p>', 'layout-not-understood', 'no shell either'],
    [HKLII_URL.href, '', 'no-text-yet', 'nothing at all'],
    [
      HKLII_URL.href,
      `<div id="app"><div class="case-content"></div><div>${'The carrier denied the loss. '.repeat(40)}</div></div>`,
      'layout-not-understood',
      'the text stands beside the site’s empty container',
    ],
    [E_LEGISLATION, '', 'no-text-yet', 'nothing at all'],
    [
      'https://legalref.judiciary.hk/lrs/common/ju/ju_frame.jsp?DIS=1',
      '<frameset><frame name="mainFrame"></frameset>',
      'frameset',
      'LRS top document',
    ],
    [LRS_URL.href, '', 'no-text-yet', 'an empty frame'],
    [LRS_URL.href, '<form><p>Session expired</p></form>', 'layout-not-understood', 'no judgment in it'],
    [
      'https://legalref.judiciary.hk/lrs/common/ju/ju_top.jsp',
      '<form><button>Print</button></form>',
      'not-supported',
      'the frame with the buttons',
    ],
    [E_LEGISLATION, '<div id="LegDetails"></div>', 'no-text-yet', 'provisions come later'],
    [E_LEGISLATION, '<p>Maintenance</p>', 'layout-not-understood', 'nothing of the site'],
    [
      'https://www.elegislation.gov.hk/checkconfig/checkClientConfig.jsp',
      '',
      'not-supported',
      'the client check is left alone',
    ],
  ];
  it.each(ROWS)('%s %s → %s (%s)', (url, html, reason) => {
    expect(readDocument(parse(html), new URL(url))).toMatchObject({ readable: false, reason });
  });
});

describe('addresses', () => {
  it.each([
    ['https://legalref.judiciary.hk/lrs//common/ju/ju_body.jsp?DIS=1', 'a doubled slash, as in real links'],
    ['https://legalref.judiciary.hk/lrs/+common/ju/ju_body.jsp?DIS=1&currpage=T', 'the older path'],
    [
      'https://legalref.judiciary.hk/lrs/common/search/search_result_detail_body.jsp?DIS=1&QS=%2B&TP=JU',
      'from a search',
    ],
    ['https://legalref.judiciary.gov.hk/lrs/common/ju/ju_body.jsp?DIS=1', 'the old host'],
    ['file:///home/me/judgment.htm', 'a saved page is known by its markup'],
  ])('%s (%s)', (url) => {
    expect(readDocument(parse(lrsPage()), new URL(url))).toMatchObject({
      kind: 'judgment',
      title: 'Maple Ferry Ltd v Otter Docks Ltd',
    });
  });

  it('tells practice directions by theirs', () => {
    const dom = parse(lrsPage());
    expect(readDocument(dom, new URL(`${LRS_URL.href}&TP=PD`))).toMatchObject({ kind: 'practice-direction' });
    const page = parse(hkliiPage(judgmentMarkup()));
    expect(readDocument(page, new URL('https://www.hklii.hk/en/other/pd/2030/1'))).toMatchObject({
      kind: 'practice-direction',
    });
  });
});

describe('the same page in every DOM', () => {
  const DOMS: [name: string, parseIn: (html: string) => Document][] = [
    [
      'happy-dom',
      (html) =>
        new (new Window() as unknown as { DOMParser: typeof DOMParser }).DOMParser().parseFromString(html, 'text/html'),
    ],
    ['linkedom', (html) => parseHTML(html).document as unknown as Document],
  ];
  const pages = SAMPLES.filter(({ id }) => id !== 'sentence-frameset');
  it.each(DOMS.flatMap(([name, parseIn]) => pages.map((page) => ({ name, parseIn, page, id: page.id }))))(
    '$name: $id',
    ({ parseIn, page }) => {
      const html = read(join(SAMPLE_FOLDER, page.file));
      const url = new URL(page.url);
      const document = readDocument(parseIn(html), url);
      if (!isReadable(document)) throw new Error(document.reason);
      const expected = documentOf(html, url);
      expect(outline(document)).toEqual(outline(expected));
      expect(document.title).toBe(expected.title);
      expect(document.definitions).toEqual(expected.definitions);
    },
  );
});

describe('the packaged samples', () => {
  it.each(SAMPLES.filter(({ id }) => id !== 'sentence-frameset'))(
    '$id is read under its address',
    ({ url, file, title }) => {
      const document = documentOf(read(join(SAMPLE_FOLDER, file)), new URL(url));
      expect(document.title).toBe(title);
      expect(document.paragraphs.length).toBeGreaterThan(40);
    },
  );

  it('lead to the judgment’s frame from the frameset', () => {
    const sample = SAMPLES.find(({ id }) => id === 'sentence-frameset');
    const dom = parse(read(join(SAMPLE_FOLDER, sample?.file ?? '')));
    expect(readDocument(dom, new URL(sample?.url ?? ''))).toMatchObject({ reason: 'frameset' });
  });

  it('hold the judgment with all its numbers', () => {
    const document = documentOf(read(join(SAMPLE_FOLDER, 'hklii-judgment.html')), new URL(SAMPLES[0]?.url ?? ''));
    const numbers = document.paragraphs.flatMap(({ role, number }) => (role === 'paragraph' && number ? [number] : []));
    expect(numbers).toEqual(Array.from({ length: 42 }, (_, at) => String(at + 1)));
    expect(document.leadOpinion).toBe('Heron JA');
  });
});

const SHARED = join(import.meta.dirname, '../../../shared/samples');
const LRS_BODY = new URL('https://legalref.judiciary.hk/lrs/common/ju/ju_body.jsp?DIS=1');

const numbersOf = (document: PageDocument): (string | undefined)[] =>
  document.paragraphs.filter(({ role, number }) => role === 'paragraph' && number).map(({ number }) => number);

const upTo = (last: number): string[] => Array.from({ length: last }, (_, at) => String(at + 1));

describe.skipIf(!existsSync(SHARED))('real pages', () => {
  const judgment = (file: string): PageDocument => documentOf(read(join(SHARED, 'legalref', file)), LRS_BODY);

  it('an English appeal: every numbered paragraph, footnote and field', () => {
    const document = judgment('appeal.htm');
    expect(numbersOf(document)).toEqual(upTo(30));
    expect(document.paragraphs.filter(({ role }) => role === 'footnote')).toHaveLength(35);
    expect(document.paragraphs.flatMap(({ calls = [] }) => calls)).toHaveLength(35);
    expect(document).toMatchObject({
      kind: 'judgment',
      language: 'en',
      court: 'Court of Appeal',
      neutralCitation: '[2025] HKCA 943',
      actionNumbers: ['CACC 28/2025'],
      date: '2025-10-17',
      judges: ['Macrae VP'],
      roles: [{ role: 'Respondent' }, { role: 'Applicant' }],
    });
    expect(document.counsel).toHaveLength(2);
    expect(document.paragraphs.filter(({ role }) => role === 'quotation')).toHaveLength(2);
    expect(find(document, '24')?.heading).toBe('Consideration');
    expect(document.text).not.toMatch(/\[\d+\]\s*,?\s*identifying|_{3}|\u00a0| {2}/);
  });

  it('a Chinese sentence: its 71 paragraphs', () => {
    const document = judgment('case-with-corrigendum.htm');
    expect(numbersOf(document)).toEqual(upTo(71));
    expect(document).toMatchObject({
      kind: 'judgment',
      language: 'zh-Hant',
      court: '區域法院',
      date: '2025-04-30',
      form: '判刑理由書',
    });
    expect(document.parties).toHaveLength(3);
    expect(document.counsel).toHaveLength(3);
  });

  it('an oral sentence without numbers, and a corrigendum', () => {
    const sentence = judgment('single-d-single-dt.htm');
    expect(sentence.paragraphs.filter(({ role }) => role === 'heading').map(({ text }) => text)).toEqual([
      'Mitigation',
      'Sentencing',
    ]);
    expect(sentence.paragraphs.filter(({ role }) => role === 'paragraph')).toHaveLength(20);
    expect(sentence).toMatchObject({ date: '2025-07-24', judges: ['Woodcock J'] });
    expect(judgment('corrigendum.htm')).toMatchObject({ kind: 'corrigendum', date: '2025-05-08' });
  });

  const ordinance = (language: string): PageDocument => {
    const read_ = readDocument(
      parseXml(read(join(SHARED, 'hklm', `cap486-${language}.xml`))),
      new URL(`https://www.elegislation.gov.hk/hk/cap486!${language}`),
    );
    if (!isReadable(read_)) throw new Error(read_.reason);
    return read_;
  };

  it('an Ordinance in both languages: every section, every definition, aligned one to one', () => {
    const [en, zh] = [ordinance('en'), ordinance('zh-Hant-HK')];
    expect(en).toMatchObject({ cap: '486', title: 'Personal Data (Privacy) Ordinance', versionDate: '2022-10-01' });
    expect(zh).toMatchObject({ cap: '486', title: '個人資料(私隱)條例', language: 'zh-Hant' });
    expect(en.definitions).toHaveLength(119);
    expect(en.definitions?.every(({ en: terms, zhHant }) => terms.length > 0 && zhHant.length > 0)).toBe(true);
    const sections = (document: PageDocument) =>
      new Set(document.paragraphs.flatMap(({ number }) => /^s \d+[A-Z]*$/.exec(number ?? '')?.[0] ?? []));
    expect(sections(en).size).toBe(124);
    expect(sections(zh)).toEqual(sections(en));
    const pairs = alignProvisions(en, zh).filter(({ number }) => /^s \d+[A-Z]*$/.test(number));
    expect(pairs.every(({ left, right }) => left.length > 0 && right.length > 0)).toBe(true);
  });

  it('sections of the Employment Ordinance as HKLII serves them', () => {
    type Chapter = { parts: { sections: { subpath: string; textEn: string; textZh: string }[] }[] };
    const chapter: Chapter = JSON.parse(read(join(SHARED, 'hklii-legislation/cap57.json')));
    const sections = chapter.parts.flatMap((part) => part.sections).filter(({ textEn }) => textEn.trim() !== '');
    let terms = 0;
    for (const { subpath, textEn, textZh } of sections) {
      const en = documentOf(hkliiPage(textEn), new URL(`https://www.hklii.hk/en/legis/ord/57/${subpath}`));
      const zh = documentOf(hkliiPage(textZh), new URL(`https://www.hklii.hk/tc/legis/ord/57/${subpath}`));
      expect(new Set(zh.paragraphs.map(({ number }) => number))).toEqual(
        new Set(en.paragraphs.map(({ number }) => number)),
      );
      expect(en.paragraphs.every(({ number }) => number?.startsWith(`s ${subpath.slice(1)}`))).toBe(true);
      expect(zh.definitions?.length).toBe(en.definitions?.length);
      terms += en.definitions?.length ?? 0;
    }
    expect(terms).toBe(68);
  });
});
