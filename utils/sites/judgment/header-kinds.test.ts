// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import {
  HKLII_URL,
  hkliiPage,
  type JudgmentParts,
  LRS_URL,
  lrsPage,
  para,
  row,
  table,
} from '../__fixtures__/build-pages';
import { documentOf } from '../__fixtures__/read-page';
import type { PageDocument } from '../types';

/** Headers as courts and tribunals print them, a kind of wrong reading in each block. */

const right = (...lines: string[]): string => lines.map((line) => `<p style="text-align:right">${line}</p>`).join('');
const center = (...lines: string[]): string => lines.map((line) => `<p style="text-align:center">${line}</p>`).join('');
const read = (parts: JudgmentParts): PageDocument => documentOf(lrsPage(parts), LRS_URL);
const body = [1, 2, 3, 4].map((number) => para(String(number), 'The ferry company asks for an order.')).join('');

describe('judges: the office behind a name gives the title, or is none', () => {
  const ROWS: [coram: string, judges: string[]][] = [
    [
      'Hon Mr Justice Teal, Acting Chief Judge of the High Court, Hon Rail JA and Lark J',
      ['Teal Ag CJHC', 'Rail JA', 'Lark J'],
    ],
    [
      'Mr Justice Teal, Acting Chief Justice, Mr Justice Fen PJ and Lord Rail NPJ',
      ['Teal ACJ', 'Fen PJ', 'Lord Rail NPJ'],
    ],
    [
      'The Hon Mr Justice Teal, Vice-President, and the Hon Madam Justice Rail, Justice of Appeal',
      ['Teal VP', 'Rail JA'],
    ],
    ['Mr Justice Teal, Permanent Judge', ['Teal PJ']],
    ['Hon Rail JA and Wren J, an additional judge of the Court of Appeal, in Court', ['Rail JA', 'Wren J']],
    ['Hon Lark J, President of the Competition Tribunal in Chambers', ['Lark J']],
    ['區域法院暫委法官李雀在內庭聆訊（公開）', ['區域法院暫委法官李雀']],
  ];
  it.each(ROWS)('%s', (coram, judges) =>
    expect(read({ coram: table(row('Before:', coram)), body }).judges).toEqual(judges),
  );
});

describe('parties: one entry for whoever plays one part', () => {
  const ROWS: [name: string, parties: string, expected: string[]][] = [
    [
      'the prosecution of two appeals heard together',
      table(row('', 'HKSAR', 'Respondent'), row('', 'and', ''), row('', 'OTTER MAN', 'Appellant')) +
        table(row('', 'HKSAR', 'Respondent'), row('', 'and', ''), row('', 'RAIL WAI', 'Appellant')),
      ['HKSAR', 'OTTER MAN', 'RAIL WAI'],
    ],
    [
      'the same two, each against the other',
      table(row('', 'OTTER', 'Plaintiff'), row('', 'and', ''), row('', 'RAIL', 'Defendant')) +
        table(row('', 'RAIL', 'Plaintiff'), row('', 'and', ''), row('', 'OTTER', 'Defendant')),
      ['OTTER', 'RAIL', 'RAIL', 'OTTER'],
    ],
    [
      'the whole list in one row',
      '<table><tr><td>OTTER LIMITED<br>and<br>RAIL LIMITED</td><td>Plaintiff<br><br>Defendant</td></tr></table>',
      ['OTTER LIMITED', 'RAIL LIMITED'],
    ],
    [
      'a name that goes on below its part',
      table(
        row('', 'RAIL', 'Applicant'),
        row('', 'and', ''),
        row('', 'OTTER HOTEL', '3rd Respondent'),
        row('', 'LIMITED', ''),
      ),
      ['RAIL', 'OTTER HOTEL LIMITED'],
    ],
    [
      'the part in brackets behind the name',
      table(
        row('', '香港特別行政區', ''),
        row('', '訴', ''),
        row('', '歐海獺（第一被告人）', ''),
        row('', '何鷺（D2）', ''),
      ),
      ['香港特別行政區', '歐海獺', '何鷺'],
    ],
  ];
  it.each(ROWS)('%s', (_, parties, expected) => expect(read({ parties, body }).parties).toEqual(expected));
});

describe('dates', () => {
  it('stand a line each, whatever parts the lines', () => {
    const date = '<p>Date of Hearing : 12 June 2003<br>Date of handing down Ruling : 20 June 2003</p>';
    const document = read({ date, body });
    expect([document.hearingDates, document.date]).toEqual([['2003-06-12'], '2003-06-20']);
  });
});

describe('an order set as a table inside the text', () => {
  it('keeps its own numbers; the text’s go on', () => {
    const order =
      '<blockquote><table><tr><td>1.</td><td>Costs to the plaintiff.</td></tr><tr><td>2.</td><td>Liberty to apply.</td></tr></table></blockquote>';
    const { paragraphs, reading } = read({ body: `${body}${order}${para('5', 'So ordered.')}` });
    expect(paragraphs.flatMap(({ number }) => number ?? [])).toEqual(['1', '2', '3', '4', '5']);
    expect(reading?.problems).toEqual([]);
  });
});

describe('court and citation of every tribunal', () => {
  const ROWS: [name: string, top: string, code: string, citation: string | undefined][] = [
    ['the Lands Tribunal', right('[2022] HKLdT 9') + center('IN THE LANDS TRIBUNAL OF THE'), 'HKLdT', '[2022] HKLdT 9'],
    ['a coroner', right('[2021] HKCrC 1') + center('IN THE CORONER’S COURT OF THE'), 'HKCrC', '[2021] HKCrC 1'],
    [
      'magistrates',
      right('[2021] HKMagC 3') + center('IN THE MAGISTRATES’ COURTS OF THE'),
      'HKMagC',
      '[2021] HKMagC 3',
    ],
    [
      'the Family Court within the District Court',
      right('FCJA 12/2030') + center('IN THE DISTRICT COURT OF THE', 'FAMILY COURT'),
      'HKFC',
      undefined,
    ],
  ];
  it.each(ROWS)('%s', (_, top, code, citation) => {
    const document = read({ top, body });
    expect([document.courtCode, document.neutralCitation]).toEqual([code, citation]);
  });
});

describe('what the document calls itself is what is printed', () => {
  const ROWS: [line: string, form: string][] = [
    ['判決書', '判決書'],
    ['判 案 書', '判案書'],
    ['裁定理由書', '裁定理由書'],
    ['決定理由書', '決定理由書'],
    ['判刑理由', '判刑理由'],
    ['REASONS FOR ORDER', 'Reasons for Order'],
  ];
  it.each(ROWS)('%s', (line, form) => expect(read({ form: line, body }).form).toBe(form));
});

describe('names in capitals', () => {
  const ROWS: [title: string, name: string][] = [
    ['HCB1/2030 RE LINNET SIU FAN ex p. MARSH BANK LTD', 'Re Linnet Siu Fan ex p. Marsh Bank Ltd'],
    ['HCA1/2030 OTTER t/a REED & CO v. DBS BANK LTD', 'Otter t/a Reed & Co v DBS Bank Ltd'],
    ['HCA1/2030 McKESTREL v. NG KA WAI', 'McKestrel v Ng Ka Wai'],
  ];
  it.each(ROWS)('%s', (title, name) =>
    expect(read({ title, parties: table(row('', '鷸', '')), body }).title).toBe(name),
  );

  it('leaves out what the title leaves out', () => {
    const parties = table(
      row('', 'OTTER MAN and REED SIU', 'Plaintiffs'),
      row('', 'and', ''),
      row('', 'RAIL LTD', 'Defendant'),
    );
    const title = 'DCCJ1/2030 OTTER MAN AND ANOTHER v. RAIL LTD';
    expect(read({ title, parties, body }).title).toBe('Otter Man and another v Rail Ltd');
  });
});

describe('the text begins where the page says', () => {
  it('takes a heading below the line under the title for the text’s', () => {
    const form = `D E C I S I O N</p>${center('____________', '<b>Background</b>')}<p>`;
    const headings = read({ form, body }).paragraphs.filter(({ role }) => role === 'heading');
    expect(headings.map(({ text }) => text)).toEqual(['Background']);
  });

  it('finds an order on reporting above the first paragraph', () => {
    const notice =
      'Publication of any matter likely to lead members of the public to identify the complainant in this case is prohibited.';
    expect(read({ body: `<p><b>${notice}</b></p>${body}` }).restriction).toBe(notice);
  });
});

describe('highlights that HKLII puts into a sentence', () => {
  const said = '<p>You told the police. <div class="important">For this, you were to be paid</div> in cash.</p>';
  const texts = (markup: string): string[] =>
    documentOf(hkliiPage(`${center('COURT OF APPEAL', 'J U D G M E N T')}${markup}`), HKLII_URL)
      .paragraphs.filter(({ role }) => role === 'paragraph')
      .map(({ text }) => text);

  it.each([
    ['in the middle', said, ['You told the police. For this, you were to be paid in cash.']],
    [
      'at the start, and the next paragraph stays apart',
      `<p>The otters swam.</p><p><div class="important">I allow the appeal</div> with costs.</p>`,
      ['The otters swam.', 'I allow the appeal with costs.'],
    ],
  ])('%s', (_, markup, expected) => expect(texts(markup)).toEqual(expected));
});

describe('text typed without elements', () => {
  it('has a paragraph for each number and each empty line', () => {
    const typed =
      '<pre>   1.   The ferry company\n        appeals.\n\n   2.   The appeal is\n        allowed.\n   3.   Costs follow.\n</pre>';
    const numbered = read({ body: typed }).paragraphs.filter(({ number }) => number !== undefined);
    expect(numbered.map(({ number, text }) => `[${number}] ${text}`)).toEqual([
      '[1] The ferry company appeals.',
      '[2] The appeal is allowed.',
      '[3] Costs follow.',
    ]);
  });
});

describe('a judgment of the Privy Council', () => {
  it('gives parties, judges and day from lines without labels', () => {
    const page = hkliiPage(
      `${center('<b>Privy Council Appeal No. 12 of 1992</b>')}<p>Otter Kwong-kut <i>Appellant</i></p>${center('v.')}
      <p>The Attorney General <i>Respondent</i></p>${center('FROM', 'THE COURT OF APPEAL OF HONG KONG', '--------')}
      ${center('JUDGMENT OF THE LORDS OF THE JUDICIAL COMMITTEE OF THE PRIVY COUNCIL, Delivered the 24th June 1993', '--------')}
      <p>Present at the hearing:-</p><p>LORD SEDGE OF MARSH<br>LORD TERN</p>${center('[Delivered by Lord Tern]')}
      <p>The appeal is dismissed for the reasons that follow, and the appellant must pay the costs of it.</p>`,
      'OTTER KWONG KUT v. THE ATTORNEY GENERAL | HKLII',
    );
    const { parties, judges, date, court, form } = documentOf(
      page,
      new URL('https://www.hklii.hk/en/cases/ukpc/1993/12'),
    );
    expect({ parties, judges, date, court, form }).toEqual({
      parties: ['Otter Kwong-kut', 'The Attorney General'],
      judges: ['LORD SEDGE OF MARSH', 'LORD TERN'],
      date: '1993-06-24',
      court: 'Privy Council',
      form: 'Judgment',
    });
  });
});

describe('a press summary', () => {
  it.each([
    ['Maple Ferry Ltd v Otter Docks Ltd (CACV 77/2031)', 'Maple Ferry Ltd v Otter Docks Ltd'],
    ['HKSAR v OTTER (FACC Nos. 3 & 4 of 2031)', 'HKSAR v OTTER'],
    ['香港特別行政區 訴 歐海獺（終院刑事上訴2031年第3號）', '香港特別行政區 訴 歐海獺'],
  ])('%s is called %s', (line, title) => {
    const words = '<p>This Summary is prepared by the Court’s Judicial Assistants and is not part of the Judgment.</p>';
    const page = `<html><head><title></title></head><body>${center('PRESS SUMMARY', line)}${words}<p>The otters appealed.</p></body></html>`;
    const url = new URL('https://legalref.judiciary.hk/doc/judg/html/vetted/other/en/2031/X_files/XES.htm');
    expect(documentOf(page, url)).toMatchObject({ title, kind: 'press-summary' });
  });
});

describe('what HKLII keeps beside judgments', () => {
  const text = [1, 2, 3]
    .map((number) => `<p>${number}. The Commission recommends that otters be asked first.</p>`)
    .join('');
  it.each([
    ['/en/other/hklrcr/2012/3', 'page'],
    ['/en/legis/hkts/2010/3', 'page'],
    ['/en/other/pd/2009/5', 'practice-direction'],
    ['/en/other/pcpdaab/2012/3', 'judgment'],
  ])('%s is a %s', (path, kind) => {
    const page = hkliiPage(`${center('ADMINISTRATIVE APPEALS BOARD', 'Appeal No. 12 of 2012')}${text}`);
    expect(documentOf(page, new URL(path, 'https://www.hklii.hk')).kind).toBe(kind);
  });
});

describe('a practice direction of LRS', () => {
  it('is read where its address says what it is', () => {
    const url = new URL('https://legalref.judiciary.hk/lrs/common/pd/pdcontent.jsp?pdn=PD5.2.htm&lang=EN');
    const page = `<html><head><title>PD5.2</title></head><body>${center('<b>PRACTICE DIRECTION - 5.2</b>')}
      <p>1. This Practice Direction applies to otters.</p><p>2. It comes into force today.</p></body></html>`;
    expect(documentOf(page, url).kind).toBe('practice-direction');
  });
});
