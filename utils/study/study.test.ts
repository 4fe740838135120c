import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { makeCards } from './make-cards';
import { NEW_A_SITTING, planSitting, schedule } from './schedule';
import { sentenceOf } from './sentence-of';
import { toAnki } from './to-anki';
import type { Learnable } from './types';

const NOW = new Date('2031-03-10T08:00:00.000Z');
const DAY_MS = 86_400_000;
const QUESTIONS = { held: 'What was held?', elements: 'What does it require?' };

const estoppel: Learnable = { id: 't1', kind: 'term', en: 'estoppel', zhHant: '不容反悔法', note: 'Re: Lam, "L"' };
const sale: Learnable = {
  id: '26|s 2(1)',
  kind: 'definition',
  en: 'sale',
  zhHant: '售賣',
  source: 'Sale of Goods Ordinance (Cap. 26), s 2(1)',
  cap: '26',
};

describe('makeCards', () => {
  it('asks in either language, as two cards with their own times', () => {
    const [english] = makeCards([estoppel], 'en');
    const [chinese] = makeCards([estoppel], 'zh-Hant');
    expect([english?.front, english?.back]).toEqual(['estoppel', '不容反悔法']);
    expect([chinese?.front, chinese?.back]).toEqual(['不容反悔法', 'estoppel']);
    expect(english?.id).not.toBe(chinese?.id);
  });

  it.each([
    ['a pair kept as a term and as a definition is asked once', [sale, { ...sale, id: 'x', en: 'Sale ' }], 1],
    ['the same English with another Chinese is another card', [sale, { ...sale, zhHant: '出售' }], 2],
    ['a pair with an empty side is no question', [{ ...sale, zhHant: ' ' }], 0],
  ])('%s', (_why, kept, count) => {
    expect(makeCards(kept, 'en')).toHaveLength(count);
  });

  it.each([
    ['26', 'cap-26'],
    ['4A', 'cap-4a'],
    ['486 (sub. leg. A)', 'cap-486-sub-leg-a-'], // Anki would make three tags of it
  ])('tags Cap. %s as %s', (cap, tag) => {
    expect(makeCards([{ ...sale, cap }], 'en')[0]?.tags).toEqual(['sidenote', 'definition', tag]);
  });
});

describe('cards of lines', () => {
  const holding: Learnable = {
    id: 'h1',
    kind: 'line',
    asks: 'held',
    text: 'The notice was bad for want of form.',
    number: '12',
    title: 'Stork v Plover',
    citation: '[2031] HKCFI 7',
    url: 'https://www.hklii.hk/en/cases/hkcfi/2031/7',
  };
  const section: Learnable = {
    ...holding,
    id: 's1',
    asks: 'elements',
    number: 's 6(1)',
    title: 'Buoys Ordinance',
    citation: undefined,
    text: 'Moving buoys\na buoy\nwithout permission',
  };

  it.each(['en', 'zh-Hant'] as const)('ask what was held, whichever language terms are asked in (%s)', (asked) => {
    expect(makeCards([holding], asked)).toEqual([
      {
        id: 'line|h1',
        front: 'Stork v Plover, [2031] HKCFI 7',
        back: 'The notice was bad for want of form.',
        asked: 'en',
        question: 'held',
        source: '[2031] HKCFI 7 [12]',
        url: 'https://www.hklii.hk/en/cases/hkcfi/2031/7',
        tags: ['sidenote', 'holding'],
      },
    ]);
  });

  it('ask what a section requires', () => {
    expect(makeCards([section], 'en')[0]).toMatchObject({
      front: 'Buoys Ordinance, s 6(1)',
      question: 'elements',
      source: 'Buoys Ordinance s 6(1)',
      tags: ['sidenote', 'section'],
    });
  });

  it('name a section as its language does', () => {
    const chinese = { ...section, title: '《浮標條例》', text: '任何人不得移動浮標。' };
    const inChinese = (norm: string, language: string) => (language === 'en' ? norm : `第${norm.slice(2)}條`);
    expect(makeCards([chinese], 'en', inChinese)[0]).toMatchObject({
      front: '《浮標條例》，第6(1)條',
      source: '《浮標條例》 第6(1)條',
    });
    expect(makeCards([section], 'zh-Hant', inChinese)[0]).toMatchObject({ front: 'Buoys Ordinance, s 6(1)' });
  });

  it.each([
    ['two holdings of one case are two cards', [holding, { ...holding, id: 'h2', text: 'Costs follow.' }], 2],
    ['the same holding kept for two matters is asked once', [holding, { ...holding, id: 'h2' }], 1],
    ['a line without words is no card', [{ ...holding, text: ' ' }], 0],
  ])('%s', (_why, kept, count) => {
    expect(makeCards(kept, 'en')).toHaveLength(count);
  });

  it('go to Anki with their question, paragraph and address', () => {
    const [row] = Papa.parse<string[]>(toAnki(makeCards([holding], 'en'), QUESTIONS), {
      comments: '#',
      skipEmptyLines: true,
    }).data;
    expect(row?.slice(1, 3)).toEqual([
      'What was held?\nStork v Plover, [2031] HKCFI 7',
      'The notice was bad for want of form.\n[2031] HKCFI 7 [12]\nhttps://www.hklii.hk/en/cases/hkcfi/2031/7',
    ]);
  });
});

describe('toAnki', () => {
  const read = (text: string): string[][] => Papa.parse<string[]>(text, { comments: '#', skipEmptyLines: true }).data;

  it('opens with the headers that Anki reads', () => {
    expect(toAnki([], QUESTIONS).split('\n').slice(0, 5)).toEqual([
      '#separator:Comma',
      '#html:false',
      '#guid column:1',
      '#columns:id,Front,Back,Tags',
      '#tags column:4',
    ]);
  });

  it('puts sentence, note and source under the answer, whatever commas and quotation marks they hold', () => {
    const cards = makeCards([estoppel, sale], 'en').map((card) => ({ ...card, sentence: 'A sentence, "quoted".' }));
    expect(read(toAnki(cards, QUESTIONS))).toEqual([
      ['term|t1|en', 'estoppel', '不容反悔法\nA sentence, "quoted".\nRe: Lam, "L"', 'sidenote term'],
      [
        'definition|26|s 2(1)|en',
        'sale',
        '售賣\nA sentence, "quoted".\nSale of Goods Ordinance (Cap. 26), s 2(1)',
        'sidenote definition cap-26',
      ],
    ]);
  });

  it('lets no cell be reckoned with when the file is opened in a spreadsheet', () => {
    const [row] = read(toAnki(makeCards([{ ...estoppel, en: '=HYPERLINK("x")' }], 'en'), QUESTIONS));
    expect(row?.[1]).toBe('\'=HYPERLINK("x")');
  });
});

const daysUntil = (due: string, from: Date): number => (Date.parse(due) - from.getTime()) / DAY_MS;

describe('schedule', () => {
  it('asks a card known each time at longer and longer distances', () => {
    let at = NOW;
    let memory = schedule('a', null, 'good', at);
    const distances = [daysUntil(memory.due, at)];
    for (let round = 0; round < 4; round++) {
      at = new Date(memory.due);
      memory = schedule('a', memory, 'good', at);
      distances.push(daysUntil(memory.due, at));
    }
    expect(distances).toEqual([...distances].sort((a, b) => a - b));
    expect(distances[0]).toBeGreaterThanOrEqual(1);
    expect(distances.at(-1)).toBeGreaterThan(30);
  });

  it('asks a card that was forgotten sooner than one that was known, and counts the lapse', () => {
    const first = schedule('a', null, 'good', NOW);
    const later = new Date(first.due);
    const again = schedule('a', first, 'again', later);
    expect(daysUntil(again.due, later)).toBeLessThan(daysUntil(schedule('a', first, 'good', later).due, later));
    expect(again.lapses).toBe(1);
  });
});

describe('planSitting', () => {
  const cards = makeCards(
    Array.from({ length: 25 }, (_, at) => ({ ...estoppel, id: `t${at}`, zhHant: `詞${at}` })),
    'en',
  );
  const due = (at: number, days: number) => ({
    ...schedule(`term|t${at}|en`, null, 'good', NOW),
    due: new Date(NOW.getTime() + days * DAY_MS).toISOString(),
  });

  it('begins with what fell due longest ago, and takes so many new ones', () => {
    const { due: first, fresh } = planSitting(cards, [due(3, -1), due(7, -5), due(9, 2)], NOW);
    expect(first.map(({ id }) => id)).toEqual(['term|t7|en', 'term|t3|en']);
    expect(fresh).toHaveLength(NEW_A_SITTING);
    expect(fresh.map(({ id }) => id)).not.toContain('term|t9|en');
  });

  it('says when the next falls due', () => {
    const at = due(0, 4);
    expect(planSitting(cards.slice(0, 1), [at], NOW)).toEqual({ due: [], fresh: [], nextDue: at.due });
  });

  it('leaves out what was forgotten about a term since deleted', () => {
    expect(planSitting([], [due(0, -1)], NOW)).toEqual({ due: [], fresh: [] });
  });
});

describe('sentenceOf', () => {
  const markOf = (text: string, words: string) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length };
  };
  it.each([
    ['The seller may sue. A sale is\n final. Nothing else.', 'sale', 'A sale is final.'],
    ['賣方可起訴。售賣即屬最終。其他不論。', '售賣', '售賣即屬最終。'],
  ])('takes the one sentence of %s', (text, words, sentence) => {
    expect(sentenceOf(text, markOf(text, words))).toBe(sentence);
  });

  it('cuts a sentence of a page around the mark', () => {
    const text = `${'and so on, '.repeat(100)}the sale, ${'and so forth, '.repeat(100)}end.`;
    const cut = sentenceOf(text, markOf(text, 'sale'));
    expect(cut).toMatch(/^… .*the sale.* …$/);
    expect(cut.length).toBeLessThan(410);
  });
});
