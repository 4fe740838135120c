import { describe, expect, it } from 'vitest';
import { foldChinese } from '../core/fold-chinese';
import { findHits } from '../rules/rule';
import { ABOUT_ROWS } from './about-rows';
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
    expect(says.some((pattern) => pattern.test(foldChinese(example)))).toBe(true);
    if (counter) expect(says.some((pattern) => pattern.test(counter))).toBe(false);
    expect(ABOUT_ROWS.find((row) => findHits([row], foldChinese(example)).length > 0)?.means).toBe(means);
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
