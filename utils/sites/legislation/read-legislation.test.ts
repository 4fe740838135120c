// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { E_LEGISLATION_URL, eLegislationPage, hkliiPage, hklm } from '../__fixtures__/build-pages';
import { documentOf, find, mustRead, outline, parseXml } from '../__fixtures__/read-page';
import type { PageDocument } from '../types';

const HKLII = new URL('https://www.hklii.hk/en/legis/ord/997');
const NAMESPACE = 'xmlns="http://www.xml.gov.hk/schemas/hklm/1.0"';

/** The same small Ordinance in the three carriers; `num` and so on are HKLM's names. */
const XML = `<ordinance ${NAMESPACE} xml:lang="en" xmlns:dc="http://purl.org/dc/elements/1.1/"><meta><docName>Cap. 997</docName><docNumber>997</docNumber><docStatus>In effect</docStatus><dc:date>2030-09-01</dc:date></meta><main>
<longTitle name="longTitle"><content>An Ordinance about ferries.</content></longTitle>
<commencementNote>[1 May 2030]<sourceNote><inline> </inline>L.N. 5 of 2030</sourceNote></commencementNote>
<part name="P4" temporalId="P4"><num value="4">Part IV</num><heading>Lamps</heading><sourceNote>(Added 2 of 2030)</sourceNote>
<section name="s1" temporalId="s1" status="operational"><num>1.</num><heading>Short title</heading><content>This Ordinance may be cited as the <shortTitle>Ferries
   Ordinance</shortTitle>.<inline> </inline><sourceNote>(Amended 3 of 2030)</sourceNote></content></section>
<section name="s2" temporalId="s2"><num>2.</num><heading>Interpretation</heading><subsection name="1" temporalId="s2_1"><num>(1)</num><leadIn>In this Part—</leadIn>
<def name="Ferry"><term>ferry</term> (<term xml:lang="zh-Hant-HK">渡輪、渡船</term>) means—
 <paragraph name="a" temporalId="s2_1_a"><num>(a)</num><content>a boat; and</content></paragraph>
 <paragraph name="b" temporalId="s2_1_b"><num>(b)</num><content>a raft,</content></paragraph><continued> for hire;</continued></def>
<def name="Lamp"><term>lamp</term> (燈) includes a torch, and <term>light</term> (<term xml:lang="zh-Hant-HK">燈光</term>) has a corresponding meaning.</def></subsection></section>
<section name="s4A" temporalId="s4A"><num>4A.</num><heading>Duty</heading><subsection name="1" temporalId="s4A_1"><num>(1)</num><leadIn>The master must—</leadIn>
<paragraph name="a" temporalId="s4A_1_a"><num>(a)</num><leadIn>light a lamp—</leadIn><subparagraph name="i" temporalId="s4A_1_a_i"><num>(i)</num><content>at dusk; or</content></subparagraph></paragraph>
<continued>or pay $100.</continued></subsection></section>
<section name="s5" temporalId="s5" status="repealed" reason="repealed"><num>5.</num><sourceNote>(Repealed 9 of 2030)</sourceNote></section>
<section name="s6" temporalId="s6" status="pending" reason="notYetInOperation"><num>6.</num><heading>Horns</heading><content>Sound it.</content></section>
</part>
<schedule name="sch2" temporalId="sch2"><num value="2">Schedule 2</num><note>[s. 4A]</note><heading>Fees</heading>
<section name="s3" temporalId="sch2_s3"><num>3.</num><content>One dollar.</content></section>
<text><table><tr><td>Raft</td><td>$5</td></tr></table></text></schedule>
</main></ordinance>`;

const EXPECTED = [
  'provision: An Ordinance about ferries.',
  'header: [1 May 2030]',
  'heading pt IV: Part IV Lamps',
  'heading s 1: Short title',
  'provision s 1: This Ordinance may be cited as the Ferries Ordinance.',
  'heading s 2: Interpretation',
  'provision s 2(1): In this Part—',
  'definition s 2(1): ferry (渡輪、渡船) means— (a) a boat; and (b) a raft, for hire;',
  'definition s 2(1): lamp (燈) includes a torch, and light (燈光) has a corresponding meaning.',
  'heading s 4A: Duty',
  'provision s 4A(1): The master must—',
  'provision s 4A(1)(a): light a lamp—',
  'provision s 4A(1)(a)(i): at dusk; or',
  'provision s 4A(1): or pay $100.',
  'provision s 5: (Repealed 9 of 2030)',
  'heading s 6: Horns',
  'provision s 6: Sound it.',
  'heading sch 2: Schedule 2 Fees',
  'provision sch 2 para 3: One dollar.',
  'table sch 2: Raft | $5',
];

/** HKLII serves the same elements as unknown, lower-case HTML. */
const HTML = XML.slice(XML.indexOf('<main>') + 6, XML.indexOf('</main>')).replace(
  /<(\/?)([A-Za-z]+)/g,
  (_, end, name) => `<${end}${name.toLowerCase()}`,
);

/** e-Legislation serves `div`s, one stretch per provision; terms are `div`s shown inline. */
const toDivs = (html: string): string =>
  html
    .replace(/<(?!\/|table|tr|td)([a-zA-Z]+)/g, '<div class="hklm_$1"')
    .replace(/<\/(?!table|tr|td)[a-zA-Z]+>/g, '\n</div>')
    .replaceAll('xml:lang', 'lang');
const CHAPTER = XML.slice(XML.indexOf('<main>') + 6, XML.indexOf('</main>'));
const DIVS = eLegislationPage([['en', toDivs(CHAPTER)]], 'Cap. 997 Ferries Ordinance');

const CARRIERS: [carrier: string, read: () => PageDocument][] = [
  ['HKLM XML', () => mustRead(parseXml(XML), E_LEGISLATION_URL).document],
  [
    'HKLII',
    () =>
      documentOf(
        hkliiPage(
          HTML,
          'Ferries Ordinance | HKLII',
          '<div class="text-h2">Ferries Ordinance</div><span class="spec_infoval">1 Sep 2030 (Latest Version)</span>',
        ),
        HKLII,
      ),
  ],
  ['e-Legislation', () => documentOf(DIVS, E_LEGISLATION_URL)],
];

describe.each(CARRIERS)('legislation in %s', (_carrier, read) => {
  const document = read();

  it('is read provision by provision, numbered as lawyers cite', () => {
    expect(outline(document)).toEqual(EXPECTED);
  });

  it('says what it is', () => {
    expect(document).toMatchObject({
      kind: 'legislation',
      language: 'en',
      title: 'Ferries Ordinance',
      cap: '997',
      versionDate: '2030-09-01',
    });
  });

  it('keeps amendment notes beside the text', () => {
    expect(document.text).not.toContain('Amended');
    expect(
      document.paragraphs.find(({ role, number }) => number === 's 1' && role === 'provision')?.sourceNotes,
    ).toEqual(['(Amended 3 of 2030)']);
    expect(find(document, 'pt IV')?.sourceNotes).toEqual(['(Added 2 of 2030)']);
    expect(find(document, 'sch 2')?.sourceNotes).toEqual(['[s. 4A]']);
  });

  it('knows what is not in force', () => {
    expect(find(document, 's 5')?.status).toBe('repealed');
    expect(find(document, 's 6')?.status).toBe('not-yet-in-operation');
    expect(find(document, 's 4A')?.status).toBeUndefined();
  });

  it('knows the headings above', () => {
    expect(find(document, 's 4A(1)(a)(i)')?.heading).toBe('Part IV Lamps > Duty');
    expect(find(document, 'sch 2 para 3')?.heading).toBe('Schedule 2 Fees');
  });

  it('reads definitions with their terms in both languages', () => {
    const said = (document.definitions ?? []).map(({ en, zhHant, section, scope }) => ({ en, zhHant, section, scope }));
    expect(said).toEqual([
      { en: ['ferry'], zhHant: ['渡輪', '渡船'], section: 's 2(1)', scope: 'part' },
      { en: ['lamp'], zhHant: ['燈'], section: 's 2(1)', scope: 'part' },
      { en: ['light'], zhHant: ['燈光'], section: 's 2(1)', scope: 'part' },
    ]);
  });

  it('gives each paragraph an id of its own and its place in the text', () => {
    expect(new Set(document.paragraphs.map(({ id }) => id)).size).toBe(document.paragraphs.length);
    for (const { start, end, text } of document.paragraphs) expect(document.text.slice(start, end)).toBe(text);
  });
});

describe('e-Legislation', () => {
  const section = (name: string, inner: string): string =>
    hklm('section', inner, `name="${name}" temporalid="${name}"`);

  it('carries the Part over from the stretch before, and schedules by their path', () => {
    const page = eLegislationPage([
      ['en', hklm('part', hklm('num', 'Part 2') + hklm('heading', 'Lamps'), 'name="P2"')],
      ['en', section('s7', hklm('num', '7.') + hklm('heading', 'Oil') + hklm('content', 'Use oil.'))],
      ['en', hklm('schedule', hklm('num', 'Schedule 1') + hklm('heading', 'Oils'), 'name="sch1" temporalid="sch1"')],
      ['en', hklm('section', hklm('num', '1.') + hklm('content', 'Whale oil.'), 'name="s1" temporalid="sch1_s1"')],
    ]);
    const document = documentOf(page, E_LEGISLATION_URL);
    expect(document.paragraphs.map(({ number, heading }) => [number, heading])).toEqual([
      ['pt 2', undefined],
      ['s 7', 'Part 2 Lamps'],
      ['s 7', 'Part 2 Lamps > Oil'],
      ['sch 1', undefined],
      ['sch 1 para 1', 'Schedule 1 Oils'],
    ]);
  });

  it('reads a bilingual page as one law in two languages', () => {
    const page = eLegislationPage(
      [
        ['en', section('s7', `${hklm('num', '7.')}${hklm('content', 'Use oil.')}`)],
        ['zh-Hant-HK', section('s7', `${hklm('num', '7.')}${hklm('content', '須使用\n油。')}`)],
      ],
      'Cap. 997 Ferries Ordinance 第997章 《渡輪條例》',
    );
    const document = documentOf(page, new URL('https://www.elegislation.gov.hk/hk/cap997!en-zh-Hant-HK'));
    expect(document).toMatchObject({
      language: 'en',
      text: 'Use oil.',
      titles: { en: 'Ferries Ordinance', 'zh-Hant': '渡輪條例' },
    });
    expect(document.counterpart).toMatchObject({ language: 'zh-Hant', text: '須使用油。', title: '渡輪條例' });
  });

  it('links to the other language, never with an xpid', () => {
    const url = new URL('https://www.elegislation.gov.hk/hk/cap997!en@2030-01-01?xpid=ID_1_001');
    const document = documentOf(eLegislationPage([['en', section('s7', hklm('content', 'Use oil.'))]]), url);
    expect(document.otherLanguageUrl).toBe('https://www.elegislation.gov.hk/hk/cap997!zh-Hant-HK@2030-01-01');
    expect(document.versionDate).toBe('2030-01-01');
  });
});

describe('HKLII', () => {
  it('takes section and heading from around the text on a page of one section', () => {
    const page = hkliiPage(
      '<span class="leg-content">Use <a href="#">oil</a> .</span>',
      'Oil | HKLII',
      '<div class="text-h4">Oil</div>',
    );
    const [paragraph] = documentOf(page, new URL('https://www.hklii.hk/en/legis/ord/997/s7A')).paragraphs;
    expect(paragraph).toMatchObject({ number: 's 7A', text: 'Use oil.', heading: 'Oil' });
  });

  it('names subsections by their path where the section itself is not on the page', () => {
    const markup =
      '<div class="leg-subsection" temporalid="s31R_1"><span class="leg-num"> (1) </span><span class="leg-content"> Pay. </span></div>';
    expect(documentOf(hkliiPage(markup), HKLII).paragraphs[0]).toMatchObject({ number: 's 31R(1)', text: 'Pay.' });
  });
});

it('keeps a nested part of a schedule in the number', () => {
  const xml = `<ordinance ${NAMESPACE}><main><schedule name="sch2"><num>Second Schedule</num><heading>Fees</heading><part name="P1"><num>Part 1</num><heading>Boats</heading>
    <section name="s3"><num>3.</num><subsection name="1"><num>(1)</num><content>One dollar.</content></subsection></section></part></schedule></main></ordinance>`;
  expect(mustRead(parseXml(xml), E_LEGISLATION_URL).document.paragraphs.at(-1)?.number).toBe('sch 2 pt 1 para 3(1)');
});
