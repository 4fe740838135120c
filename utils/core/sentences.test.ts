import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from './sentences';

const split = (text: string): string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end));

const ROWS: [why: string, sentences: string[], joint?: string][] = [
  ['plain prose', ['The appeal is dismissed.', 'There will be no order as to costs.']],
  ['v. in a case name', ['Chan v. Lee was followed.', 'The test is objective.']],
  ['references', ['See s. 5 of Cap. 57, O. 18 r. 19 and para. 12.', 'It is clear.']],
  ['No. before a number', ['In Civil Appeal No. 12 of 2019 the point was left open.', 'It arises now.']],
  ['titles and initials', ['Mr. A. B. Chan appeared for Dr. Wong.', 'Ms. Lee did not.']],
  ['dotted report names', ['The rule is in [1990] 1 H.K.L.R. 55.', 'The judge erred.']],
  ['reports in dotted parts', ['See [1985] Crim.L.R. 862: a constable, and (1987) 85 Cr. App. R. 24.', 'He fell.']],
  ['a report number before it', ['See [1990] 1 HKLR 55 at p. 60 per Lord Tree.', 'I agree.']],
  ['a company at the end', ['He sued Tall Pine Co. Ltd.', 'The claim failed.']],
  ['a company in the middle', ['He sued Tall Pine Co. Ltd. and its director.', 'The claim failed.']],
  ['decimals', ['The rate was 3.5 per cent.', 'It rose to 4.25.']],
  ['a footnote mark belongs to its sentence', ['The judge erred.[12]', 'The appeal must be allowed.']],
  ['closing quotation marks', ['He said “the lease ended.”', 'It had not.']],
  ['an ellipsis goes on', ['The court said that “it is … or ... must be shown”.', 'That is the test.']],
  ['a paragraph number is no sentence', ['1. The plaintiff sued.', '2. The defendant paid.']],
  ['a company in initials', ['There was no claim by L&M.', 'Because he broke his word, the loss followed.']],
  ['a section letter', ['The charge is under s. 17A.', 'He pleaded guilty.']],
  ['i.e. and e.g.', ['The period, i.e. 21 days, had passed.', 'Some exceptions, e.g. Fraud Rules, remain.']],
  ['Chinese', ['上訴駁回。', '訟費待決。'], ''],
  ['a Chinese semicolon ends', ['上訴駁回；', '原判維持。'], ''],
  ['questions and exclamations', ['申請人是否有合理辯解？', '沒有！', '申請駁回。'], ''],
  ['stops inside a Chinese quotation do not end', ['他說「我走了。你別來。」之後離開。', '本席信納。'], ''],
  ['a quotation that ends the sentence', ['原審法官說：「我不接納。」', '本席同意。'], ''],
  ['nested quotations', ['證人說「他叫我『走。快走。』然後報警。」，本席接納。', '控罪成立。'], ''],
  ['an opening mark that never closes', ['他說「我走了。', '本席信納。'], ''],
  [
    'Chinese with English names',
    ['本席引用 HKSAR v. Chan (2019) 22 HKCFAR 45 一案。', '該案指出第 7(1) 條 (r. 3) 適用。'],
    '',
  ],
  ['English, then Chinese', ['The appeal is dismissed.', '上訴駁回。', 'Costs follow.']],
  ['Simplified', ['驳回上诉，维持原判。', '本判决为终审判决。'], ''],
  ['a list in lines', ['The grounds are:', '(i) delay;', '(ii) prejudice; and', '(iii) merits.'], '\n'],
  ['a list in one line stays whole', ['The grounds are (i) delay; (ii) prejudice; and (iii) merits.', 'All fail.']],
  ['a Chinese list', ['上訴理由如下：', '（一）法官錯誤；', '（二）刑罰過重。'], '\n'],
  ['a heading and its text', ['Conclusion', 'The appeal is dismissed.'], '\n'],
  [
    'prose wrapped by hand',
    ['The plaintiff, who had by then left the premises to the care of\nthe agent, did not return.', 'He sued.'],
  ],
  ['a judge after his name', ['That was the view of Tree J.', 'The Court of Appeal disagreed.']],
  ['a judge in the middle', ['Tree J. held so.', 'Others did not.']],
];

describe('splitSentences', () => {
  it.each(ROWS)('%s', (_why, sentences, joint = ' ') => {
    expect(split(sentences.join(joint))).toEqual(sentences);
  });

  it('gives nothing for nothing', () => {
    expect(split(' \n　')).toEqual([]);
  });

  it('loses no word, keeps order, never overlaps', () => {
    const text = fc.array(
      fc.constantFrom('The', 'v.', 'No.', ' ', '\n', '「', '」', '。', '上訴', '.', '”', '…', '[3]', 'a', 'J.'),
    );
    fc.assert(
      fc.property(text, (parts) => {
        const whole = parts.join('');
        const spans = splitSentences(whole);
        let at = 0;
        for (const { start, end } of spans) {
          expect(whole.slice(at, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(whole.slice(at).trim()).toBe('');
      }),
    );
  });
});
