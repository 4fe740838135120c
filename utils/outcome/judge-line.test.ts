import { describe, expect, it } from 'vitest';
import { readJudgeLine } from './judge-line';

const ROWS: [line: string, judge: string | undefined, dissent: boolean, why: string][] = [
  ['Hon Oak VP:', 'Hon Oak VP', false, 'Court of Appeal'],
  ['Hon Tall Oak VP (giving the Judgment of the Court) :', 'Hon Tall Oak VP', false, 'for the court'],
  ['Chief Justice Birch :', 'Chief Justice Birch', false, 'Court of Final Appeal'],
  ['Mr Justice Elm PJ :', 'Mr Justice Elm PJ', false, 'permanent judge'],
  ['Lord Ash of Yew Hill NPJ :', 'Lord Ash of Yew Hill NPJ', false, 'a peer'],
  ['Madam Justice Fir JA', 'Madam Justice Fir JA', false, 'no colon'],
  ['Hon Elm JA (dissenting):', 'Hon Elm JA', true, 'a dissent'],
  ['1. Hon Pine JA :', '1. Hon Pine JA', false, 'numbered with the paragraphs'],
  ['GUMMOW OAK J', 'GUMMOW OAK J', false, 'Australian'],
  ['Lord Justice Oak:', 'Lord Justice Oak', false, 'English'],
  ['The Court:', 'The Court', false, 'the order of the court'],
  ['高等法院上訴法庭法官松木：', '高等法院上訴法庭法官松木', false, 'office first'],
  ['上訴法庭副庭長柏木：', '上訴法庭副庭長柏木', false, 'office first, vice-president'],
  ['松木法官（異議）：', '松木法官', true, 'name first'],
  ['首席法官松柏：', '首席法官松柏', false, 'chief judge'],
  ['The judge erred in law.', undefined, false, 'prose'],
  ['Tree J was right.', undefined, false, 'prose about a judge'],
  ['Before: Hon Oak VP, Elm and Ash JJA in Court', undefined, false, 'the coram'],
  ['Findings of Tree J', undefined, false, 'a heading about a judge'],
  ['Judgment of Tree J', undefined, false, 'a heading about the judgment below'],
  ['原審法官：', undefined, false, 'a Chinese heading about the judge below'],
  ['Judgment of the Court', 'Judgment of the Court', false, 'the court as one'],
  ['Discussion', undefined, false, 'a heading'],
  ['本席同意。', undefined, false, 'Chinese prose'],
  ['原審法官的判決', undefined, false, 'a Chinese heading'],
  ['A'.repeat(5000), undefined, false, 'no line at all'],
];

describe('readJudgeLine', () => {
  it.each(ROWS)('%.60s → %s (dissent: %s; %s)', (line, judge, dissent) => {
    expect(readJudgeLine(line)).toEqual(judge === undefined ? undefined : { judge, dissent });
  });
});
