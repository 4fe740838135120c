import { describe, expect, it } from 'vitest';
import type { Language } from '../core/language';
import { describeSection } from './describe-section';
import { outlineLegislation } from './outline-legislation';

type Row = readonly [number: string | undefined, text: string, role?: 'provision' | 'definition' | 'heading'];
const page = (language: Language, rows: readonly Row[]) => ({
  language,
  title: '',
  paragraphs: rows.map(([number, text, role = 'provision'], at) => ({
    id: `b${at}`,
    ...(number ? { number } : {}),
    text,
    role,
  })),
});
const cardOf = (language: Language, rows: readonly Row[]) => {
  const document = page(language, rows);
  return describeSection(document, outlineLegislation(document));
};

describe('describeSection', () => {
  it('says whom a section binds, when, with what penalty and what defence', () => {
    const card = cardOf('en', [
      ['s 6', 'Lanterns in tunnels', 'heading'],
      ['s 6(1)', '(1) A person who hangs a lantern in a tunnel commits an offence if—'],
      ['s 6(1)(a)', '(a) the lantern is lit; and'],
      ['s 6(1)(b)', '(b) no guard is in the tunnel.'],
      ['s 6(2)', '(2) A person who commits an offence under subsection (1) is liable to a fine at level 3.'],
      [
        's 6(3)',
        '(3) It is a defence for a person charged to prove that a guard was expected, unless the person knew better.',
      ],
      ['s 6(4)', 'guard (看守) means somebody employed to watch;', 'definition'],
      ['s 6(4)', 'moth (蛾) means an insect;', 'definition'],
    ]);
    expect(card).toMatchObject({ section: 's 6', heading: 'Lanterns in tunnels', who: ['A person'] });
    expect(card?.elements.map(({ number }) => number)).toEqual(['s 6(1)', 's 6(1)(a)', 's 6(1)(b)']);
    expect(card?.penalties.map(({ penalty }) => penalty)).toEqual(['a fine at level 3']);
    expect(card?.defences.map(({ number }) => number)).toEqual(['s 6(3)']);
    expect(card?.terms.map(({ text }) => text.slice(0, 5))).toEqual(['guard']);
  });

  it('reads Chinese', () => {
    const card = cardOf('zh-Hant', [
      ['s 6', '隧道內的燈籠', 'heading'],
      ['s 6(1)', '(1) 任何人在隧道內懸掛燈籠，即屬犯罪，可處第3級罰款。'],
      ['s 6(2)', '(2) 被控人如能證明有合理辯解，即可以此作為免責辯護。'],
    ]);
    expect(card?.who).toContain('任何人');
    expect(card?.penalties).toHaveLength(1);
    expect(card?.defences.map(({ number }) => number)).toEqual(['s 6(2)']);
  });

  it.each([
    '(2) 任何人違反第(1)款所訂的規定，即屬犯罪。',
    '(2) 任何人犯第(2)款所訂罪行的人如證明有合理辯解，不得被定罪。',
    '(2) 任何人不得使第(1)(a)段所指的僱主如前述般受損。',
    '(2) 任何人不得违反第3(1)条所指的雇主须遵从的规定。',
  ])('does not take what follows the number of a provision for somebody: %s', (text) => {
    const card = cardOf('zh-Hant', [
      ['s 6', '隧道內的燈籠', 'heading'],
      ['s 6(2)', text],
    ]);
    expect(card?.who).toEqual(['任何人']);
  });

  it('finds the entries of a list whose labels stand in their numbers alone, and takes no penalty for one', () => {
    const card = cardOf('en', [
      ['s 9', 'Rafts', 'heading'],
      ['s 9(1)', 'A person must not—'],
      ['s 9(1)(a)', 'moor a raft; or'],
      ['s 9(1)(b)', 'do either of these—'],
      ['s 9(1)(b)(i)', 'sink a raft;'],
      ['s 9(2)', 'A person who contravenes subsection (1) commits an offence and is liable—'],
      ['s 9(2)(a)', 'on summary conviction to a fine at level 5; or'],
      ['s 9(2)(b)', 'on conviction on indictment to imprisonment for 2 years.'],
    ]);
    expect(card?.elements.map(({ number }) => number)).toEqual(['s 9(1)', 's 9(1)(a)', 's 9(1)(b)', 's 9(1)(b)(i)']);
    const chinese = cardOf('zh-Hant', [
      ['s 9', '木筏', 'heading'],
      ['s 9(1)', '任何人不得——'],
      ['s 9(1)(a)', '繫泊木筏；或'],
      ['s 9(1)(b)', '弄沉木筏。'],
      ['s 9(2)', '任何人違反第(1)款，即屬犯罪——'],
      ['s 9(2)(a)', '一經循簡易程序定罪，可處第5級罰款。'],
    ]);
    expect(chinese?.elements.map(({ number }) => number)).toEqual(['s 9(1)', 's 9(1)(a)', 's 9(1)(b)']);
  });

  it('takes a plain prohibition for what is forbidden where no list says it', () => {
    const card = cardOf('en', [
      ['s 3', 'Lanterns to be lit', 'heading'],
      ['s 3(1)', '(1) A person must not carry an unlit lantern over a bridge unless a guard is with the person.'],
      ['s 3(2)', '(2) A person who contravenes subsection (1) commits an offence and is liable to a fine at level 2.'],
    ]);
    expect(card?.elements.map(({ number }) => number)).toEqual(['s 3(1)']);
  });

  it('leaves a chapter to its overview', () => {
    expect(
      cardOf('en', [
        ['s 1', 'A seller must keep a record.'],
        ['s 2', 'A buyer must sign it.'],
      ]),
    ).toBeUndefined();
    expect(cardOf('en', [[undefined, 'Nothing here.']])).toBeUndefined();
  });
});
