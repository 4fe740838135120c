import { describe, expect, it } from 'vitest';
import { refuseRequest } from './refuse-request';

const ROWS: [request: string, reason: string | undefined, why: string][] = [
  ['Draft a witness statement for the security guard', 'evidence', 'evidence in English'],
  ['please write an affidavit in support', 'evidence', 'an affidavit'],
  ['Prepare an expert report on the pipe', 'evidence', 'an expert report'],
  ['幫我寫一份證人陳述書', 'evidence', 'written Chinese'],
  ['整份誓章俾我', 'evidence', 'Cantonese'],
  ['帮我草拟一份专家报告', 'evidence', 'Simplified'],
  ['What did the witness statement say about the knife?', undefined, 'evidence in the document may be asked about'],
  ['Who made the affidavit?', undefined, 'so may its maker'],
  ['誓章有冇提及漏水？', undefined, 'and its contents'],
  ['Will we win the appeal?', 'prediction', 'an outcome'],
  ['What are the chances of my client succeeding?', 'prediction', 'odds'],
  ['Is the defendant likely to be convicted?', 'prediction', 'a pending trial'],
  ['我哋上訴會唔會贏？', 'prediction', 'Cantonese'],
  ['上訴成功率有多高？', 'prediction', 'written Chinese'],
  ['Did the plaintiff win?', undefined, 'what was decided may be asked'],
  ['What is the threshold of a realistic prospect of success?', undefined, 'a legal test is no prediction'],
  ['Is there a reasonable prospect of success on ground 2?', undefined, 'the court decided it'],
  ['邊個贏咗？', undefined, 'what was decided, in Cantonese'],
  ['Is this judge lenient?', 'profiling', 'a judge'],
  ["What is the judge's track record in drug cases?", 'profiling', 'a record of a judge'],
  ['呢個法官係咪偏幫業主？', 'profiling', 'Cantonese'],
  ['Was the sentence lenient?', undefined, 'the sentence is not the judge'],
  ['Was the judge wrong to hold that notice had not been given?', undefined, 'a ground of appeal'],
  ['Was there apparent bias?', undefined, 'a ground that a document may decide'],
  ['What are the grounds of appeal?', undefined, 'an ordinary question'],
];

describe('refuseRequest', () => {
  it.each(ROWS)('%s → %s (%s)', (request, reason) => {
    expect(refuseRequest(request)?.reason).toBe(reason);
  });
});
