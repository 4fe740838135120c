import { eLegislationPage, hkliiPage, hklm } from '../build-pages';
import type { PrintedPage } from './printed-page';

const num = (text: string): string => hklm('num', text);
const content = (text: string): string => hklm('content', text);
const section = (number: string, heading: string, body: string, more = ''): string =>
  hklm(
    'section',
    `${num(`${number}.`)}${hklm('heading', heading)}${body}`,
    `name="s${number}" temporalid="s${number}" ${more}`,
  );

/** Chapters and instruments, whole or in part. `numbers` are those of all provisions. */
export const CHAPTERS: readonly PrintedPage[] = [
  {
    name: 'e-Legislation: Ordinance with nested paragraphs, repealed section, schedule of parts and a form',
    url: 'https://www.elegislation.gov.hk/hk/cap996',
    html: eLegislationPage(
      [
        ['en', hklm('part', `${num('Part 1')}${hklm('heading', 'Preliminary')}`, 'name="P1" temporalid="P1"')],
        ['en', section('1', 'Short title', content('This Ordinance may be cited as the Lanterns Ordinance.'))],
        [
          'en',
          section(
            '3',
            'Lamps',
            `${hklm('subsection', `${num('(1)')}${hklm('leadIn', 'A keeper must—')}${hklm('paragraph', `${num('(a)')}${hklm('leadIn', 'trim—')}${hklm('subparagraph', `${num('(i)')}${content('the wick; and')}`)}${hklm('subparagraph', `${num('(ii)')}${content('the oil; and')}`)}`)}${hklm('paragraph', `${num('(b)')}${content('light the lamp.')}`)}`, 'temporalid="s3_1"')}${hklm('subsection', `${num('(1A)')}${content('Subsection (1) is subject to section 4.')}${hklm('sourceNote', '(Added 5 of 2029 s. 3)')}`, 'temporalid="s3_1A"')}`,
          ),
        ],
        [
          'en',
          hklm(
            'section',
            `${num('4.')}${hklm('sourceNote', '(Repealed 5 of 2029 s. 4)')}`,
            'name="s4" temporalid="s4" status="repealed"',
          ),
        ],
        [
          'en',
          hklm(
            'schedule',
            `${num('Schedule')}${hklm('note', '[s. 3]')}${hklm('heading', 'Forms and Fees')}`,
            'name="sch" temporalid="sch"',
          ),
        ],
        [
          'en',
          hklm(
            'part',
            `${num('Part 1')}${hklm('heading', 'Fees')}${hklm('section', `${num('1.')}${content('The fee is $5.')}`, 'name="s1" temporalid="sch_P1_s1"')}`,
            'name="P1" temporalid="sch_P1"',
          ),
        ],
        [
          'en',
          hklm(
            'part',
            `${num('Part 2')}${hklm('heading', 'Forms')}${hklm('form', `${hklm('heading', 'Form 1')}${hklm('text', 'I, the keeper, declare that the lamp is lit.')}`)}`,
            'name="P2" temporalid="sch_P2"',
          ),
        ],
      ],
      'Cap. 996 Lanterns Ordinance 《燈籠條例》',
    ),
    document: {
      kind: 'legislation',
      site: 'e-legislation',
      language: 'en',
      cap: '996',
      title: 'Lanterns Ordinance',
      versionDate: '2030-09-01',
      titles: { en: 'Lanterns Ordinance', 'zh-Hant': '燈籠條例' },
    },
    numbers: [
      's 1',
      's 3(1)',
      's 3(1)(a)',
      's 3(1)(a)(i)',
      's 3(1)(a)(ii)',
      's 3(1)(b)',
      's 3(1A)',
      's 4',
      'sch pt 1 para 1',
      'sch pt 2',
    ],
    headings: [
      'Part 1 Preliminary',
      'Short title',
      'Lamps',
      'Schedule Forms and Fees',
      'Part 1 Fees',
      'Part 2 Forms',
      'Form 1',
    ],
  },
  {
    name: 'e-Legislation in Chinese, definitions',
    url: 'https://www.elegislation.gov.hk/hk/cap996!zh-Hant-HK@2030-01-01T00:00:00',
    html: eLegislationPage(
      [
        [
          'zh-Hant-HK',
          section(
            '2',
            '釋義',
            hklm(
              'subsection',
              `${num('(1)')}${hklm('leadIn', '在本條例中——')}${hklm('def', `${hklm('term', '燈籠')} (${hklm('term', 'lantern', 'lang="en"')}) 指任何燈；`, 'name="燈籠"')}`,
              'temporalid="s2_1"',
            ),
          ),
        ],
        ['zh-Hant-HK', section('3', '燃點', content('任何人須燃點燈籠。'))],
      ],
      '第996章 《燈籠條例》',
    ),
    document: { language: 'zh-Hant', cap: '996', title: '燈籠條例', versionDate: '2030-01-01' },
    numbers: ['s 2(1)', 's 2(1)', 's 3'],
    headings: ['釋義', '燃點'],
    roles: { '燈籠 (lantern)': 'definition' },
  },
  {
    name: 'e-Legislation bilingual regulation',
    url: 'https://www.elegislation.gov.hk/hk/cap996A!en-zh-Hant-HK',
    html: eLegislationPage(
      [
        ['en', section('1', 'Citation', content('This Regulation may be cited as the Lanterns (Fees) Regulation.'))],
        ['zh-Hant-HK', section('1', '引稱', content('本規例可引稱為《燈籠(費用)規例》。'))],
        ['en', section('2', 'Fee', content('The fee is $5.'))],
        ['zh-Hant-HK', section('2', '費用', content('費用為$5。'))],
      ],
      'Cap. 996A Lanterns (Fees) Regulation 《燈籠(費用)規例》',
    ),
    document: { cap: '996A', language: 'en', title: 'Lanterns (Fees) Regulation' },
    numbers: ['s 1', 's 2'],
  },
  {
    name: 'instrument: articles of a basic law',
    url: 'https://www.elegislation.gov.hk/hk/A990',
    html: eLegislationPage(
      [
        [
          'en',
          hklm('chapter', `${num('Chapter I')}${hklm('heading', 'General Principles')}`, 'name="P1" temporalid="P1"'),
        ],
        [
          'en',
          hklm(
            'article',
            `${num('Article 1')}${content('The Harbour is a part of the sea.')}`,
            'name="a1" temporalid="a1"',
          ),
        ],
        [
          'en',
          hklm(
            'article',
            `${num('Article 2')}${hklm('content', 'The Harbour shall have lamps.')}${hklm('content', 'The lamps shall be lit.')}`,
            'name="a2" temporalid="a2"',
          ),
        ],
      ],
      'Instrument A990 The Basic Law of the Harbour',
    ),
    document: { cap: 'A990', kind: 'legislation' },
    numbers: ['art 1', 'art 2', 'art 2'],
  },
  {
    name: 'instrument whose articles are sections that print “Article 1”',
    url: 'https://www.elegislation.gov.hk/hk/A991!en',
    html: eLegislationPage([
      ['en', hklm('section', `${num('Article 1')}${content('The Pier is public.')}`, 'name="s1" temporalid="s1"')],
      [
        'en',
        hklm(
          'section',
          `${num('Article 2')}${hklm('subsection', `${num('(1)')}${content('It has lamps.')}`)}`,
          'name="s2" temporalid="s2"',
        ),
      ],
    ]),
    document: { cap: 'A991' },
    numbers: ['art 1', 'art 2(1)'],
  },
  {
    name: 'HKLII: one section alone, its Ordinance above',
    url: 'https://www.hklii.hk/en/legis/ord/996/s3',
    html: hkliiPage(
      '<subsection name="1" temporalid="s3_1"><num>(1)</num><leadin>A keeper must—</leadin><paragraph name="a"><num>(a)</num><content>light <a href="/en/legis/ord/996/s2#s2_Lamp">lamps</a>; and</content></paragraph><paragraph name="b"><num>(b)</num><content>trim them.</content></paragraph></subsection><subsection name="2" temporalid="s3_2"><num>(2)</num><content>Penalty: $100.</content></subsection>',
      'Lanterns Ordinance s 3 | HKLII',
      '<div class="titlecapno">Cap. 996 s 3</div><div class="text-h2">Lanterns Ordinance</div><div class="text-h4">Lamps</div>',
    ),
    document: { site: 'hklii', cap: '996', title: 'Lanterns Ordinance', language: 'en' },
    numbers: ['s 3(1)', 's 3(1)(a)', 's 3(1)(b)', 's 3(2)'],
  },
  {
    name: 'HKLII: a section’s markup in a page without HKLII’s frame',
    url: 'https://www.hklii.hk/en/legis/ord/996/s5',
    html: '<!DOCTYPE html><html><body><section id="ID_1" name="s5" temporalid="s5"><num>5.</num><heading>Fees</heading><subsection name="1"><num>(1)</num><content>A fee is payable.</content></subsection><subsection name="2"><num>(2)</num><content>The fee is $5.</content></subsection></section></body></html>',
    document: { site: 'hklii', cap: '996', kind: 'legislation' },
    numbers: ['s 5(1)', 's 5(2)'],
    headings: ['Fees'],
  },
  {
    name: 'HKLII: Chinese section whose wrappers were renamed',
    url: 'https://www.hklii.hk/tc/legis/ord/996/s6',
    html: hkliiPage(
      '<div class="leg-section" name="s6" temporalid="s6"><div class="leg-num">6.</div><div class="leg-heading">罪行</div><div class="leg-subsection" name="1"><div class="leg-num">(1)</div><div class="leg-leadin">任何人——</div><div class="leg-paragraph" name="a"><div class="leg-num">(a)</div><div class="leg-content">移走燈籠；或</div></div><div class="leg-continued">即屬犯罪。</div></div></div>',
      '燈籠條例 | HKLII',
    ),
    document: { language: 'zh-Hant', cap: '996' },
    numbers: ['s 6(1)', 's 6(1)(a)', 's 6(1)'],
    headings: ['罪行'],
  },
];
