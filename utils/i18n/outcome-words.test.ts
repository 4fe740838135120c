import { describe, expect, it } from 'vitest';
import { describeOutcome } from '../outcome/describe-outcome';
import { outcomeWords, termWords, totalWords } from './outcome-words';

const paragraphs = (text: string): { id: string; number: string; text: string; heading: string }[] =>
  text.split(' ¶ ').map((part, at) => ({ id: `p${at}`, number: String(at + 1), text: part, heading: '' }));
const words = (text: string, language: 'en' | 'zh-Hant' | 'zh-Hans'): string[] => {
  const isChinese = /\p{Script=Han}/u.test(text);
  const document = {
    language: isChinese ? ('zh-Hant' as const) : ('en' as const),
    title: '',
    paragraphs: paragraphs(text),
  };
  return outcomeWords(describeOutcome(document), language);
};

describe('outcomeWords', () => {
  it.each([
    [
      'The applicant seeks leave to appeal against his sentence. ¶ I see no reasonably arguable grounds of appeal against sentence. The application is accordingly refused.',
      'en',
      ['Leave to appeal against sentence refused'],
    ],
    [
      'The application for leave to appeal against conviction is refused. Leave to appeal against sentence is granted.',
      'en',
      ['Leave to appeal against conviction refused', 'Leave to appeal against sentence granted'],
    ],
    [
      'The appeal against conviction is dismissed. The appeal against sentence is allowed. We set aside the sentence and substitute one of 5 years and 3 months’ imprisonment.',
      'en',
      ['Appeal against conviction dismissed', 'Appeal against sentence allowed: 5 years 3 months'],
    ],
    [
      'We dismiss the 1st appellant’s appeal. We allow the 2nd appellant’s appeal.',
      'en',
      ['1st appellant: Appeal dismissed', '2nd appellant: Appeal allowed'],
    ],
    [
      '申請人不服判刑，要求覆核。 ¶ 本庭批准覆核申請，改判如下：第一答辯人的總刑期由34個月改為61個月監禁；第二答辯人的總刑期由25個月改為46個月監禁。',
      'zh-Hant',
      ['覆核獲批准：第一答辯人：5年1個月；第二答辯人：3年10個月'],
    ],
    [
      'The appeals against sentence are allowed. The sentence of the 1st appellant is reduced to 3 years’ imprisonment. The sentence of the 2nd appellant is reduced to 4 years’ imprisonment.',
      'en',
      ['Appeal against sentence allowed: the 1st appellant: 3 years; the 2nd appellant: 4 years'],
    ],
    [
      'The application for judicial review is granted. The applicant served 3 years of a sentence of 5 years.',
      'en',
      ['Judicial review granted'],
    ],
    [
      'This is the defendant’s summons to strike out. ¶ I therefore strike out paragraphs 14 to 18 and otherwise dismiss the summons. Costs in the cause.',
      'en',
      ['Application to strike out allowed in part'],
    ],
    [
      'This is a review of taxation. ¶ I allow items 3 and 7 at $12,000 and $8,500. Otherwise the review is dismissed.',
      'en',
      ['Review allowed in part'],
    ],
    [
      'The appellant was convicted after trial and appeals. ¶ The conviction is unsafe. It is quashed. The prosecution’s application for a retrial is refused.',
      'en',
      ['Appeal against conviction allowed', 'Application refused'],
    ],
    ['We dismiss the appeal, save that the period of removal is varied to 3 months.', 'en', ['Appeal allowed in part']],
    ['We dismiss the appeal, save that the order as to costs is varied.', 'en', ['Appeal dismissed']],
    [
      'I am satisfied that the creditors agree. ¶ I sanction the scheme and make an order in terms of the summons.',
      'en',
      ['Application granted'],
    ],
    [
      'The plaintiff’s claim is dismissed. The counterclaim is allowed in the sum of $420,000.',
      'en',
      ['Plaintiff: Claim dismissed', 'Counterclaim allowed'],
    ],
    [
      'This is an application for particulars. ¶ I order the plaintiff to answer Requests 1 and 4. The rest of the application is dismissed.',
      'en',
      ['Application allowed in part'],
    ],
    ['The claim under the 1st agreement succeeds; that under the 2nd does not.', 'en', ['Claim allowed in part']],
    [
      'D pleaded guilty to two charges of burglary. ¶ I sentence him to 20 months on each, concurrent save for 4 months of Charge 2. The total is 24 months.',
      'en',
      ['Sentenced: 2 years'],
    ],
    [
      'The claimant’s appeal is allowed in respect of severance pay, but dismissed in respect of the annual bonus.',
      'en',
      ['Appeal allowed in part'],
    ],
    [
      'I found the defendant guilty on 3 May. ¶ Today I sentence him. On each count, 40 months, to be served concurrently.',
      'en',
      ['Sentenced: 3 years 4 months'],
    ],
    [
      'The fine was excessive. ¶ I allow the appeal against sentence and reduce the fine to $15,000.',
      'en',
      ['Appeal against sentence allowed: fined HK$15,000'],
    ],
    ['R1 is disqualified for 5 years. The petition against R2 is dismissed.', 'en', ['Petition dismissed (R2)']],
    [
      'D1 pleaded guilty to robbery, D2 to handling. ¶ With a third off, D1 will serve 4 years and D2 16 months.',
      'en',
      ['Sentenced: D1: 4 years; D2: 1 year 4 months'],
    ],
    ['The appeal is allowed. The cross-appeal is dismissed.', 'en', ['Appeal allowed', 'Cross-appeal dismissed']],
    ['本庭拒絕批予上訴許可。', 'zh-Hant', ['拒絕批予上訴許可']],
    ['本庭拒絕批予上訴許可。', 'zh-Hans', ['拒绝批予上诉许可']],
    ['針對定罪的上訴被駁回；針對刑期的上訴得直。', 'zh-Hant', ['定罪上訴駁回', '刑期上訴得直']],
    [
      'There shall be judgment for the plaintiff in the sum of $1,250,000.',
      'en',
      ['Judgment for the plaintiff: HK$1,250,000'],
    ],
    [
      'D1 is sentenced to 35 months’ imprisonment. D2 is sentenced to 25 months’ imprisonment and fined HK$3,000.',
      'en',
      ['Sentenced: D1: 2 years 11 months; D2: 2 years 1 month, fined HK$3,000'],
    ],
    [
      'I make the following orders: ¶ (a) The father do pay the mother $5,000 a month; ¶ (b) There be no order as to costs.',
      'en',
      ['Orders made'],
    ],
  ] as const)('%s', (text, language, said) => {
    expect(words(text, language)).toEqual(said);
  });

  it('says terms and totals in the reader’s language', () => {
    expect(termWords(63, 'zh-Hant')).toBe('5年3個月');
    expect(termWords(12, 'en')).toBe('1 year');
    expect(totalWords({ months: 4, disqualificationMonths: 18, fine: 5000 }, 'zh-Hans')).toBe(
      '4个月，罚款HK$5,000，取消驾驶资格1年6个月',
    );
  });
});
