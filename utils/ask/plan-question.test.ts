import { describe, expect, it } from 'vitest';
import { loadDocument } from './__fixtures__/load-set';
import { languageOfQuestion, planQuestion, questionInContext } from './plan-question';
import type { PinnedDocument } from './types';
import { paragraphKey } from './unite-documents';

const pin = (label: string, name: string): PinnedDocument => {
  const document = loadDocument(name);
  if (!document) throw new Error(name);
  return { label, document };
};

const sentence = pin('A', 'robbery-sentence-en');
const appeal = pin('A', 'civil-appeal-en');
const ordinance = pin('B', 'ordinance-en');

describe('planQuestion', () => {
  it('sends only what is needed, in reading order', () => {
    const { paragraphs } = planQuestion({ question: 'What discount did D2 get for his late plea?' }, [sentence]);
    const numbers = paragraphs.map(({ number }) => Number(number));
    expect(numbers).toContain(23);
    expect(numbers.length).toBeLessThan(sentence.document.paragraphs.length / 2);
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  });

  it('finds in one document what the other lacks, where a question asks about both', () => {
    const asked = { question: 'What weapon did D1 use, and who pays the costs of the appeal?' };
    const labels = planQuestion(asked, [sentence, { ...appeal, label: 'B' }]).paragraphs.map(({ label }) => label);
    expect(new Set(labels)).toEqual(new Set(['A', 'B']));
  });

  it('keeps to a small context', () => {
    const asked = {
      question: 'Why did the landlord, the tenant, the judge and the court disagree on notice, damages and costs?',
    };
    const wide = planQuestion(asked, [appeal]);
    const narrow = planQuestion(asked, [appeal], 2048);
    expect(narrow.paragraphs.length).toBeLessThan(wide.paragraphs.length);
    expect(narrow.paragraphs.length).toBeGreaterThan(0);
  });

  it('sends exactly what the reader left of it, with nothing in the place of the rest', () => {
    const asked = { question: 'What weapon did D1 use?' };
    const planned = planQuestion(asked, [sentence, ordinance]).paragraphs;
    const only = planned.slice(1).map(paragraphKey);
    const sent = planQuestion({ ...asked, only }, [sentence, ordinance]).paragraphs;
    expect(sent).toEqual(planned.slice(1));
  });

  it('takes from every pinned document that fits, under its label', () => {
    const { paragraphs } = planQuestion({ question: 'forfeiture' }, [sentence, ordinance]);
    expect(new Set(paragraphs.map(({ label }) => label))).toEqual(new Set(['A', 'B']));
  });

  it('reads a follow-up with the question before it', () => {
    const history = [{ question: 'What discount did D1 get for his plea?', answer: ['One third.'], isPublic: true }];
    const { paragraphs } = planQuestion({ question: 'And D2?', history }, [sentence]);
    expect(paragraphs.map(({ number }) => number)).toContain('23');
    expect(questionInContext({ question: 'What is the tariff for armed robbery?', history })).not.toContain('plea');
  });
});

describe('languageOfQuestion', () => {
  it.each([
    ['How long?', 'en'],
    ['D1判咗幾耐', 'zh-Hant'],
    ['HKSAR v Chan Tai Man 一案的量刑起點', 'zh-Hant'],
    ['诉讼费由谁支付', 'zh-Hans'],
  ])('%s → %s', (question, language) => {
    expect(languageOfQuestion(question)).toBe(language);
  });
});
