import { describe, expect, it } from 'vitest';
import { toTraditional } from '../core/fold-chinese';
import { findHits } from '../rules/rule';
import { ABOUT_ROWS, HEAD_ROWS } from './about-rows';
import { extractSummary } from './extract-summary';

const aboutOf = (first: string, language: 'en' | 'zh-Hant' = 'en') =>
  extractSummary({
    language,
    title: '',
    paragraphs: [first, language === 'en' ? 'The facts are short.' : '案情簡單。'].map((text, at) => ({
      id: `p${at}`,
      number: `${at + 1}`,
      text,
    })),
  }).about;

describe('the rows', () => {
  it.each(ABOUT_ROWS)('$name reads its example, and not its counter', ({ says, means, example, counter }) => {
    expect(says.some((pattern) => pattern.test(toTraditional(example)))).toBe(true);
    if (counter) expect(says.some((pattern) => pattern.test(counter))).toBe(false);
    expect(ABOUT_ROWS.find((row) => findHits([row], toTraditional(example)).length > 0)?.means).toBe(means);
  });
});

describe('the rows of the head', () => {
  it.each(HEAD_ROWS)('$name reads its example, and not its counter', ({ says, means, example, counter }) => {
    expect(says.some((pattern) => pattern.test(toTraditional(example)))).toBe(true);
    if (counter) expect(says.some((pattern) => pattern.test(counter))).toBe(false);
    expect(HEAD_ROWS.find((row) => findHits([row], toTraditional(example)).length > 0)?.means).toBe(means);
  });
});

/** `= ` a line of the page's head, `# ` its title; the rest numbered paragraphs. */
const aboutOfPage = (lines: readonly string[]) =>
  extractSummary({
    language: /\p{Script=Han}{9}/u.test(lines.join('')) ? 'zh-Hant' : 'en',
    title: '',
    paragraphs: lines.map((line, at) =>
      /^[=#] /.test(line)
        ? { id: `h${at}`, text: line.slice(2), role: line.startsWith('#') ? ('title' as const) : ('header' as const) }
        : { id: `p${at}`, number: `${at}`, text: line, role: 'paragraph' as const },
    ),
  }).about;

describe('findAbout, with the head of the page', () => {
  it.each([
    [
      'a decision on costs says so in its title',
      [
        '= FINAL APPEAL NO 3 OF 2035 (CIVIL)',
        '# JUDGMENT ON COSTS',
        'By our judgment of May we allowed the appeal in part.',
      ],
      { proceeding: 'costs' },
    ],
    [
      'corrections and costs',
      [
        '= MATRIMONIAL CAUSES NO 8485 OF 2029',
        '# JUDGMENT',
        '= (CORRIGENDA & COSTS)',
        'This deals with ancillary relief.',
      ],
      { proceeding: 'costs' },
    ],
    [
      'one charge in the head',
      [
        '= CRIMINAL CASE NO 887 OF 2035',
        '= Offences:',
        '= Burglary (入屋犯法罪)',
        '# REASONS FOR SENTENCE',
        'The Defendant pleads guilty to the charge.',
      ],
      { proceeding: 'sentencing', charge: 'burglary' },
    ],
    [
      'one charge in the head, Chinese',
      ['= 刑事案件2034年第12號', '= 控罪：盜竊罪（Theft）', '# 判刑理由書', '被告人承認控罪。'],
      { proceeding: 'sentencing', charge: '盜竊' },
    ],
    [
      'a board of review',
      ['= INLAND REVENUE BOARD OF REVIEW DECISIONS', 'The Appellant is employed by a foreign corporation.'],
      { proceeding: 'tax-appeal' },
    ],
    [
      'the Competition Tribunal',
      ['= IN THE COMPETITION TRIBUNAL OF THE', '# REASONS FOR DECISION', 'I heard a case management conference.'],
      { proceeding: 'competition' },
    ],
    [
      'an appeal that tells of its leave',
      [
        '= FINAL APPEAL NO 1 OF 2035 (CRIMINAL)',
        '# JUDGMENT',
        'The Appeal Committee granted leave to appeal against conviction.',
        'I would dismiss the appeal.',
      ],
      { proceeding: 'appeal-conviction' },
    ],
    [
      'leave against both',
      [
        '= CRIMINAL APPEAL NO 1 OF 2035',
        '# JUDGMENT',
        'This is an application for leave to appeal against conviction.',
        'The applicant is granted leave to appeal against sentence.',
      ],
      { proceeding: 'leave-conviction-sentence' },
    ],
    [
      'a trial',
      ['= CIVIL ACTION NO 5 OF 2033', '= Dates of Trial:', '# JUDGMENT', 'The sky was clear.'],
      { proceeding: 'civil-trial' },
    ],
  ] as const)('%s', (_, lines, wanted) => {
    expect(aboutOfPage(lines)).toMatchObject(wanted);
  });
});

describe('findAbout', () => {
  it.each([
    [
      'The applicant seeks leave to appeal against his sentence for one count of trafficking in a dangerous drug, contrary to section 4.',
      'leave-sentence',
      'trafficking in a dangerous drug',
    ],
    ['The defendant pleaded guilty to one charge of theft.', 'sentencing', 'theft'],
    ['This is the plaintiff’s appeal from the decision of Master Oak.', 'appeal', undefined],
  ] as const)('%s', (first, proceeding, charge) => {
    expect(aboutOf(first)).toMatchObject({ proceeding, ...(charge ? { charge } : {}) });
  });

  it('reads Chinese', () => {
    expect(aboutOf('上訴人就刑期提出上訴，他承認一項「盜竊」罪。', 'zh-Hant')).toMatchObject({
      proceeding: 'appeal-sentence',
      charge: '盜竊',
    });
  });

  it('says nothing where the first sentences do not', () => {
    expect(aboutOf('The sky was clear.')).toBeNull();
  });
});
