import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AskedQuestion, isAnswer, loadDocument, loadQuestions } from './__fixtures__/load-set';
import { rankParagraphs } from './rank-paragraphs';

const document = (name: string) => {
  const loaded = loadDocument(name);
  if (!loaded) throw new Error(`no document ${name}`);
  return loaded;
};

const numbers = (question: string, name: string): string[] =>
  rankParagraphs(question, document(name), { limit: 5 }).map(({ number }) => number);

describe('rankParagraphs', () => {
  const ROWS: [question: string, name: string, first: string, why: string][] = [
    ['D1判咗幾耐？', 'robbery-sentence-en', '26', 'Cantonese question, English judgment'],
    ['What did the police seize?', 'fraud-sentence-zh', '6', 'English question, Chinese judgment'],
    ['訟費由誰支付？', 'civil-appeal-en', '32', 'costs, across languages'],
    ['讼费由谁支付？', 'civil-appeal-en', '32', 'the same in Simplified'],
    ['para 27', 'civil-appeal-en', '27', 'a paragraph number and nothing else'],
    ['第二十七段講咩', 'civil-appeal-en', '27', 'a paragraph number in Chinese numerals'],
    ['What does [20] say about costs?', 'civil-appeal-en', '20', 'a named paragraph comes before one that fits'],
    ['section 12', 'ordinance-en', 's 12', 'a section number'],
    ['第15(2)條', 'ordinance-zh', 's 15(2)', 'a subsection in Chinese'],
    ['偷拍人犯唔犯法？', 'ordinance-en', 's 12', 'everyday Cantonese, English ordinance'],
  ];
  it.each(ROWS)('%s in %s → %s first (%s)', (question, name, first) => {
    expect(numbers(question, name)[0]).toBe(first);
  });

  const SILENT: [question: string, name: string, why: string][] = [
    ['What stamp duty is payable?', 'robbery-sentence-en', 'another field of law'],
    ['遺囑是否有效？', 'judicial-review-en', '"will" stands in the text as a verb only'],
    ['what is the weather tomorrow', 'ordinance-en', 'no question of law'],
    ['', 'civil-appeal-en', 'nothing asked'],
    ['嗰個係咪呢個呀', 'civil-appeal-en', 'particles only'],
    ['第99段', 'civil-appeal-en', 'no such paragraph'],
  ];
  it.each(SILENT)('%s in %s → nothing (%s)', (question, name) => {
    expect(numbers(question, name)).toEqual([]);
  });

  it('keeps the limit, best first, each number once', () => {
    const ranked = rankParagraphs('sentence', document('robbery-sentence-en'), { limit: 3 });
    expect(ranked).toHaveLength(3);
    expect(ranked.map(({ score }) => score)).toEqual(ranked.map(({ score }) => score).sort((a, b) => b - a));
    expect(new Set(ranked.map(({ number }) => number)).size).toBe(3);
  });

  it('reads a document of nothing but ids, numbers and texts', () => {
    const paragraphs = [
      { id: 'a', number: '1', text: 'The rent was HK$9,000 a month.' },
      { id: 'b', text: 'It was payable in advance.' },
      { id: 'c', number: '2', text: 'The tenant left in May.' },
    ];
    expect(rankParagraphs('租金幾多？', { paragraphs })[0]).toMatchObject({ id: 'a', number: '1' });
    expect(
      rankParagraphs('payable in advance', { paragraphs })[0],
      'a block without number cites the last one',
    ).toMatchObject({ id: 'b', number: '1' });
    expect(rankParagraphs('rent', { paragraphs: [] })).toEqual([]);
  });
});

describe('whatever is asked', () => {
  it('is answered with paragraphs of the document or nothing', () => {
    const { paragraphs } = document('ordinance-zh');
    const ids = new Set(paragraphs.map(({ id }) => id));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' })), (question) => {
        for (const { id, score } of rankParagraphs(question, { paragraphs })) {
          expect(ids.has(id)).toBe(true);
          expect(score).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('is read in any document', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (texts) => {
        const paragraphs = texts.map((text, at) => ({ id: `p${at}`, number: String(at), text }));
        rankParagraphs('Who pays the costs? 訟費 section 4(2) para 1', { paragraphs });
      }),
    );
  });
});

const isHit = (asked: AskedQuestion): boolean | undefined => {
  const { question, document: name, paragraphs } = asked;
  const loaded = loadDocument(name);
  if (!loaded) return undefined;
  const found = rankParagraphs(question, loaded, { limit: 5 });
  return paragraphs.length === 0 ? found.length === 0 : found.some(({ number }) => isAnswer(asked, number));
};

const share = (questions: readonly AskedQuestion[]): number => {
  const hits = questions.map(isHit).filter((hit) => hit !== undefined);
  return hits.filter(Boolean).length / hits.length;
};

describe('the set of questions', () => {
  const set = loadQuestions();
  const answerable = set.filter(({ paragraphs }) => paragraphs.length > 0);

  it('is large and mixed enough to measure with', () => {
    const spoken = answerable.filter(({ language }) => language === 'yue');
    expect(answerable.length).toBeGreaterThanOrEqual(160);
    expect(answerable.filter(({ language }) => language === 'zh').length).toBeGreaterThanOrEqual(30);
    expect(spoken.length).toBeGreaterThanOrEqual(15);
    expect(set.length - answerable.length).toBeGreaterThanOrEqual(15);
  });

  it('is answered among the first five at least 85 % of the time, in every language', () => {
    for (const language of ['en', 'zh', 'yue'] as const) {
      expect(share(answerable.filter((asked) => asked.language === language)), language).toBeGreaterThanOrEqual(0.85);
    }
    expect(share(answerable.filter(({ split }) => split === 'held'))).toBeGreaterThanOrEqual(0.85);
  });

  it('is met with silence at least 80 % of the time where the document does not answer', () => {
    expect(share(set.filter(({ paragraphs }) => paragraphs.length === 0))).toBeGreaterThanOrEqual(0.8);
  });
});
