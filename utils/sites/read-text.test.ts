import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readText, readTextFile } from './read-text';

/** One piece of markup a line, as text is left when tags are taken out. */
const PIECES = `CTEA1A/2030 OTTER COMMISSION v. TEAL TOURS LTD AND ANOTHER
CTEA 1/2030
[2031] HKCT 2
IN THE COMPETITION TRIBUNAL OF THE
HONG KONG SPECIAL ADMINISTRATIVE REGION
________________
BETWEEN
OTTER COMMISSION
Applicant
and
TEAL TOURS LIMITED (TRADING
1
st
Respondent
AS TEAL BOATS)
HERON LIMITED
2
nd
Respondent
________________
Before:
Hon Sedge J, President of the Competition Tribunal in Chambers
Date of Hearing:
2 September 2030
Date of Decision:
14 June 2031
________________
D E C I S I O N
________________
Introduction
1.
The 1
st
Respondent breached
s6
of the
Competition Ordinance
, Cap. 619.
2.
I dismiss the application.
(Ada Sedge)
President of the Competition Tribunal
Mr Plover, instructed by Moss & Co, for the applicant
Ms Rush, instructed by Reed & Co, for the 1st respondent`;

/** Blocks apart by an empty line more than pieces of one block. */
const BLOCKS = PIECES.split('\n')
  .slice(0, 0)
  .concat([
    'CACC 2/2030',
    '[2031] HKCA 9',
    'IN THE HIGH COURT OF THE',
    'HONG KONG SPECIAL ADMINISTRATIVE REGION',
    'COURT OF APPEAL',
    '________________',
    'HKSAR',
    'v',
    'TEAL WAI',
    '________________',
    'Before:',
    'Hon Sedge VP and Rush JA in Court',
    'Date of Judgment:',
    '5 March 2031',
    '________________',
    'J U D G M E N T',
    '________________',
    'Hon Sedge VP (giving the Judgment of the Court):',
    'Background',
    '1.\n \n The applicant was convicted of “\n \n smuggling\n \n ”.\n \n [1]\n \n He appeals.',
    '2.\n \n We dismiss the appeal: see\n \n Otter v Heron',
    '[2030] HKCA 7\n \n , §17.',
    '(Ada Sedge)',
    'Vice President',
    '[1]\n \n Otters Ordinance, Cap. 997.',
  ])
  .join('\n \n\n ');

/** As a PDF's text comes: lines as the page's width wrapped them, letters down the margin, a header on each page. */
const WRAPPED = Array.from({ length: 10 }, (_, at) => {
  const letter = 'ABCDEFGHIJ'.charAt(at);
  const header = at % 3 === 0 ? `\nOTTER APPEALS TRIBUNAL DECISIONS\n- ${at + 1} -` : '';
  return `${letter} ${letter}\n${at + 1}. The tribunal considered the ${at + 1}th ground of the appeal and, having heard what the parties\n${letter} said about it, it was not persuaded that the commissioner had been excep- ${letter}\ntionally wrong.${header}`;
}).join('\n');

const numbersOf = (document: ReturnType<typeof readText>): string[] =>
  document.paragraphs.flatMap(({ role, number }) => (role === 'paragraph' && number ? [number] : []));

/** A tribunal's decision out of a PDF: the bench under a label, the day without one, catchwords, two pages. */
const TRIBUNAL = `OTTER APPEALS BOARD DECISIONS
Case No. D 3/31
Board of Review:
A. B. Sedge, Chairman; C. D. Rush; E. F. Plover, Members.
28 April 2031.
Lease of furnished premises – use as a ferry pier – whether a business.
1. The Taxpayer and her sister formed a company and rented the premises at the pier for ten years1 from
its owner, to whom they paid a rent which was the same in each of the ten years of the lease of the said
1 Otters Ordinance, s 3.
- 1 -

OTTER APPEALS BOARD DECISIONS
premises. They do so still.
2. The appeal is dismissed and the assessments are confirmed, for what was done was a business of letting.
3. The Board thanks the parties, who gave it all the papers that it asked for in good time, and the
witnesses, who came from the islands on a day on which no ferry went.
4. There is no order for costs, since neither of the parties asked for one at the hearing.
- 2 -`;

describe('readText', () => {
  it('reads one piece of markup a line', () => {
    const document = readText(PIECES);
    expect(document).toMatchObject({
      kind: 'judgment',
      court: 'Competition Tribunal',
      neutralCitation: '[2031] HKCT 2',
      actionNumbers: ['CTEA 1/2030'],
      judges: ['Sedge J'],
      date: '2031-06-14',
      hearingDates: ['2030-09-02'],
      parties: ['OTTER COMMISSION', 'TEAL TOURS LIMITED (TRADING AS TEAL BOATS)', 'HERON LIMITED'],
      counsel: [
        'Mr Plover, instructed by Moss & Co, for the applicant',
        'Ms Rush, instructed by Reed & Co, for the 1st respondent',
      ],
      reading: { numbers: 2 },
    });
    expect(document.paragraphs.filter(({ role }) => role === 'paragraph').map(({ text }) => text)).toEqual([
      'The 1st Respondent breached s6 of the Competition Ordinance, Cap. 619.',
      'I dismiss the application.',
    ]);
    expect(document.paragraphs.find(({ role }) => role === 'heading')?.text).toBe('Introduction');
  });

  it('reads a sentence over the end of a page, without its note and its running head', () => {
    const document = readText(TRIBUNAL);
    expect(document.judges).toEqual(['A. B. Sedge', 'C. D. Rush', 'E. F. Plover']);
    expect(document.paragraphs.find(({ number }) => number === '1')?.text).toBe(
      'The Taxpayer and her sister formed a company and rented the premises at the pier for ten years from its owner, to whom they paid a rent which was the same in each of the ten years of the lease of the said premises. They do so still.',
    );
    expect(
      document.paragraphs.filter(({ role }) => role === 'footnote').map(({ number, text }) => [number, text]),
    ).toEqual([['n1', 'Otters Ordinance, s 3.']]);
  });

  it('reads blocks with pieces in them, and footnotes', () => {
    const document = readText(BLOCKS);
    expect(document.paragraphs.find(({ number }) => number === '2')?.text).toBe(
      'We dismiss the appeal: see Otter v Heron [2030] HKCA 7, §17.',
    );
    expect(document).toMatchObject({
      court: 'Court of Appeal',
      judges: ['Sedge VP', 'Rush JA'],
      parties: ['HKSAR', 'TEAL WAI'],
    });
    expect(numbersOf(document)).toEqual(['1', '2']);
    expect(document.paragraphs.find(({ number }) => number === '1')?.text).toContain('convicted of “smuggling”.');
    expect(document.paragraphs.at(-1)).toMatchObject({
      role: 'footnote',
      number: 'n1',
      text: 'Otters Ordinance, Cap. 997.',
    });
  });

  it('reads wrapped lines without what stands around a page’s text', () => {
    const document = readText(WRAPPED);
    expect(numbersOf(document)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
    expect(document.paragraphs.find(({ number }) => number === '2')?.text).toBe(
      'The tribunal considered the 2th ground of the appeal and, having heard what the parties said about it, it was not persuaded that the commissioner had been exceptionally wrong.',
    );
    expect(document.text).not.toMatch(/DECISIONS|- \d+ -/);
  });

  it('keeps each paragraph’s text its slice', () => {
    for (const text of [PIECES, BLOCKS, WRAPPED, '', 'One line.', '1. One.\n2. Two.'])
      for (const { start, end, text: said } of readText(text).paragraphs)
        expect(readText(text).text.slice(start, end)).toBe(said);
  });

  it('reads a JSON file with a text; other files are none', () => {
    expect(readTextFile({ text: PIECES, title: 'OTTER v. TEAL', court: 'X', url: 'https://x.example/' })).toMatchObject(
      {
        court: 'Competition Tribunal',
        url: 'https://x.example/',
      },
    );
    expect(readTextFile({ text: 'Words.', date: '2031-01-02' })).toMatchObject({ kind: 'page', date: '2031-01-02' });
    for (const none of [null, 3, 'text', {}, { text: 1 }, []]) expect(readTextFile(none)).toBeUndefined();
  });
});

const SAMPLES = join(import.meta.dirname, '../../../shared/samples/hong-kong');

describe.skipIf(!existsSync(SAMPLES))('real decisions', () => {
  const LAST: Readonly<Record<string, string>> = {
    '2026-HKCA-458': '28',
    '2026-HKCA-522': '10',
    '2026-HKCA-558': '54',
    '2026-HKCFA-10': '12',
    '2026-HKDC-13': '85',
    '2026-HKDC-562': '14',
    '2026-HKFC-37': '66',
    '2026-HKFC-41': '87',
    'CompTribunal-0002': '21',
    'CompTribunal-0005': '9',
    'CompTribunal-0007': '70',
    'SFAT-0001': '742',
    'SFAT-0004': '29',
    'BOR-0002': '19',
  };
  it.each(readdirSync(SAMPLES).filter((file) => file.endsWith('.json') && LAST[file.slice(0, -5)] !== undefined))(
    '%s: every number',
    (file) => {
      const json = JSON.parse(readFileSync(join(SAMPLES, file), 'utf8'));
      const document = readTextFile(json);
      const numbers =
        document?.paragraphs.flatMap(({ role, number }) => (role === 'paragraph' && number ? [number] : [])) ?? [];
      expect(numbers.at(-1)).toBe(LAST[file.slice(0, -5)]);
      expect(numbers).toHaveLength(Number(numbers.at(-1)));
      expect(document).toMatchObject({ kind: 'judgment', reading: { problems: [] } });
      if (!file.startsWith('SFAT')) expect(document?.date).toBe(json.date);
      if (!file.startsWith('BOR')) expect(document?.judges?.length).toBeGreaterThan(0);
      if (json.neutral_citation)
        expect([document?.neutralCitation, document?.court]).toEqual([json.neutral_citation, json.court]);
    },
  );
});
