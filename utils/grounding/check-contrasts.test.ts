import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../core/language';
import { checkStatement } from './check-statement';

const rulesOf = (text: string, source: string) =>
  checkStatement(
    { text, paragraphs: ['1'], quotes: [] },
    { language: detectLanguage(source), title: 'Heron v Sampan', paragraphs: [{ id: 'a', number: '1', text: source }] },
  ).findings.flatMap((finding) => ('rule' in finding ? [finding.rule] : []));

const RULE = 'this <and> that exchanged';

describe('two things, each told of the other', () => {
  it.each([
    [
      'The lease of the shop was made in writing, whereas the licence of the yard was given orally.',
      'The lease of the shop was given orally, whereas the licence of the yard was made in writing.',
    ],
    [
      '袁女士於2018年9月7日辭任董事一職,而公司秘書早在2016年6月30日辭職。',
      '公司秘書於2018年9月7日辭任,袁女士早在2016年6月30日辭職。',
    ],
  ])('notices it: %s', (source, statement) => {
    expect(rulesOf(statement, source)).toContain(RULE);
  });

  it.each([
    [
      'The lease of the shop was made in writing, whereas the licence of the yard was given orally.',
      'The licence of the yard was oral, whereas the lease of the shop was made in writing.',
    ],
    [
      'The panel consists of a chairman and not fewer than 4 nor more than 8 members.',
      'The panel has between four and eight members besides its chairman.',
    ],
    ['袁女士被送往醫院,左臂有三道傷口,最長的為12厘米,須住院十一天。', '袁女士住院11天,最長的傷口有12厘米。'],
  ])('is silent where the order alone differs: %s', (source, statement) => {
    expect(rulesOf(statement, source)).not.toContain(RULE);
  });
});
