import { describe, expect, it } from 'vitest';
import { findSpeaker, readJudges } from './judges';

const CORAMS: [line: string, judges: string[], why: string][] = [
  ['Before: Hon Sedge VP in Court', ['Sedge VP'], 'one judge'],
  [
    'L. J. D’Teal Rush, J.P., Chairman; P. V. A. Heron; S. J. Sedge, F.C.A. Members.',
    ['L. J. D’Teal Rush', 'P. V. A. Heron', 'S. J. Sedge'],
    'an initial J before a surname is no title',
  ],
  ['Hon Kestrel VP, Plover and Heron JJA in Court', ['Kestrel VP', 'Plover JA', 'Heron JA'], 'a plural title'],
  [
    'Hon Kestrel CJHC, Plover VP and Au-Heron JA in Court',
    ['Kestrel CJHC', 'Plover VP', 'Au-Heron JA'],
    'each with a title',
  ],
  ['Hon Kestrel, Plover & Heron JJA', ['Kestrel JA', 'Plover JA', 'Heron JA'], 'ampersand'],
  [
    'Chief Justice Kestrel, Mr Justice Plover PJ, Mr Justice Heron PJ and Lord Teal of Marsh NPJ',
    ['Kestrel CJ', 'Plover PJ', 'Heron PJ', 'Lord Teal of Marsh NPJ'],
    'Court of Final Appeal',
  ],
  [
    'Deputy High Court Judge Marchbanks in Chambers (Open to Public)',
    ['Deputy High Court Judge Marchbanks'],
    'how the court sat',
  ],
  ['Her Honour Judge Teal in Chambers (Not open to public)', ['Judge Teal'], 'an honorific'],
  ['Deputy District Judge Teal in Court', ['Deputy District Judge Teal'], 'District Court'],
  ['Recorder Teal, SC in Court', ['Recorder Teal SC'], 'silk behind a comma'],
  ['Master M Teal in Chambers', ['Master M Teal'], 'a master'],
  ['Hon Teal J (on paper)', ['Teal J'], 'decided on paper'],
  ['The Honourable Mr Justice Teal', ['Teal J'], 'spelt out'],
  ['Hon Mr Justice Teal, CJHC and Hon Plover JA', ['Teal CJHC', 'Plover JA'], 'title behind a comma'],
  [
    'Hon Nightjar, V.-P., Mortlake and Godwit, JJ.A.',
    ['Nightjar VP', 'Mortlake JA', 'Godwit JA'],
    'points, before 1997',
  ],
  ['Mr Recorder Bittern, SC', ['Recorder Bittern SC'], 'a recorder'],
  [
    'Deputy District Judge Whimbrel, Presiding Officer of the Lands Tribunal',
    ['Deputy District Judge Whimbrel'],
    'an office behind a comma',
  ],
  ['主審法官: 區域法院暫委法官木蘭舟', ['區域法院暫委法官木蘭舟'], 'Chinese'],
  [
    '高等法院上訴法庭副庭長木蘭舟、高等法院上訴法庭法官秋水石',
    ['高等法院上訴法庭副庭長木蘭舟', '高等法院上訴法庭法官秋水石'],
    'a Chinese list',
  ],
  [
    '高等法院上訴法庭法官木蘭舟及原訟法庭法官秋水石',
    ['高等法院上訴法庭法官木蘭舟', '原訟法庭法官秋水石'],
    'joined by 及',
  ],
  ['高等法院原訟法庭法官木和舟', ['高等法院原訟法庭法官木和舟'], 'a 和 inside a name is no “and”'],
  ['高等法院原訟法庭法官木蘭舟內庭聆訊（公開）', ['高等法院原訟法庭法官木蘭舟'], 'how the court sat'],
];

describe('readJudges', () => {
  it.each(CORAMS)('%s → %j (%s)', (line, judges) => {
    expect(readJudges(line)).toEqual(judges);
  });
});

const LINES: [line: string, judge: string | undefined, why: string][] = [
  ['Chief Justice Kestrel:', 'Kestrel CJ', 'Court of Final Appeal'],
  ['Mr Justice Plover PJ:', 'Plover PJ', 'permanent judge'],
  ['Lord Teal of Marsh NPJ:', 'Lord Teal of Marsh NPJ', 'non-permanent judge'],
  ['Hon Kestrel VP (giving the Judgment of the Court):', 'Kestrel VP', 'a remark before the colon'],
  ['Kestrel VP:', 'Kestrel VP', 'Court of Appeal'],
  ['Kestrel VP', 'Kestrel VP', 'without a colon, an office tells'],
  ['Plover and Heron JJA:', 'Plover JA and Heron JA', 'a joint judgment'],
  ['MR JUSTICE PLOVER PJ:', 'Plover PJ', 'capitals'],
  ['Nightjar, V.-P.:', 'Nightjar VP', 'points in the title, before 1997'],
  ['Mortlake, J.A.:', 'Mortlake JA', 'a comma before it'],
  [
    'Mr Justice Plover PJ and Mr Justice Heron PJ:',
    'Plover PJ and Heron PJ',
    'a joint judgment of the Court of Final Appeal',
  ],
  [
    'Chief Justice Kestrel, Mr Justice Plover PJ and Lord Teal NPJ:',
    'Kestrel CJ, Plover PJ and Lord Teal NPJ',
    'three together',
  ],
  ['The Court:', 'The Court', 'the whole court'],
  ['Deputy High Court Judge Teal:', 'Deputy High Court Judge Teal', 'sitting as an additional judge'],
  ['終審法院首席法官木蘭舟：', '終審法院首席法官木蘭舟', 'Chinese'],
  ['上訴法庭法官秋水石（頒發上訴法庭判案書）：', '上訴法庭法官秋水石', 'Chinese with a remark'],
  ['常任法官秋水石：', '常任法官秋水石', 'Chinese, without the court'],
  ['Lord Teal’s approach', undefined, 'a heading about a judge'],
  ['Lord Teal said:', undefined, 'a sentence that leads into a quotation'],
  ['The judgment of the Court of Appeal', undefined, 'a heading'],
  ['The Court', undefined, 'a heading'],
  ['主審法官的裁決：', undefined, 'a heading'],
  ['Issue 1:', undefined, 'a heading'],
  ['I agree with the judgment of Plover JA.', undefined, 'a sentence'],
  ['', undefined, 'nothing'],
];

describe('findSpeaker', () => {
  it.each(LINES)('%s → %s (%s)', (line, judge) => {
    expect(findSpeaker(line)).toBe(judge);
  });
});
