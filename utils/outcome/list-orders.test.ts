import { describe, expect, it } from 'vitest';
import { listOrders } from './list-orders';

/** `# ` a heading, `- ` a block without a number; the rest numbered paragraphs. */
const documentOf = (lines: readonly string[]) => {
  let number = 0;
  return {
    language: /\p{Script=Han}/u.test(lines.join('')) ? ('zh-Hant' as const) : ('en' as const),
    title: '',
    paragraphs: lines.map((line, at) => {
      if (line.startsWith('# ')) return { id: `h${at}`, text: line.slice(2), role: 'heading' as const };
      if (line.startsWith('- ')) return { id: `b${at}`, text: line.slice(2), role: 'paragraph' as const };
      number += 1;
      return { id: `p${at}`, number: `${number}`, text: line, role: 'paragraph' as const };
    }),
  };
};

describe('listOrders', () => {
  it.each([
    [
      'groups of orders under headings stand whole',
      [
        'The wife applies.',
        'She needs her costs.',
        'For the reasons aforesaid, I make the following orders:',
        '# First summons',
        '- 1. H do pay W $50,000 a month.',
        '- 2. W do lodge her statement of costs within 14 days.',
        '# Second summons',
        '- 3. No further submissions be allowed.',
        '# Postscript',
        'I thank counsel.',
      ],
      [
        '1. H do pay W $50,000 a month.',
        '2. W do lodge her statement of costs within 14 days.',
        '3. No further submissions be allowed.',
      ],
    ],
    [
      'Chinese orders',
      ['申請人提出申請。', '本席作出以下命令：', '- (1) 撤銷該決定；', '- (2) 答辯人須支付訟費。', '多謝各方協助。'],
      ['(1) 撤銷該決定；', '(2) 答辯人須支付訟費。'],
    ],
    ['nothing announces any', ['The appeal is dismissed.', 'Costs follow the event.'], []],
    [
      'what a summons asks for is no order',
      [
        'The summons seeks the following orders:',
        '- (1) an injunction; and',
        '- (2) costs.',
        'I see no merit.',
        'It fails.',
        'The summons is dismissed.',
        'Costs to the defendant.',
        'I thank counsel.',
        'That is all.',
      ],
      [],
    ],
  ])('%s', (_, lines, wanted) => {
    expect(listOrders(documentOf(lines)).map(({ text }) => text)).toEqual(wanted);
  });
});
