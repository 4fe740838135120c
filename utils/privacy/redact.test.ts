import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Model, ModelEvent } from '../core/ports';
import { findSensitive } from './find-sensitive';
import { withMasking } from './masked-model';
import { createUnmasker, mask, unmask } from './redact';

const NAMES = ['Chan Siu Ming', 'Wing Fat Trading Ltd', '陳小明', 'John Smith'];

const ROWS: [text: string, masked: string, why: string][] = [
  ['Chan Siu Ming sued; Mr Chan won.', 'PERSON_1 sued; Mr PERSON_1_SURNAME won.', 'full name and surname'],
  ['CHAN Siu Ming', 'PERSON_1', 'capitals, as in a title'],
  ['Wing Fat Trading Ltd v John Smith', 'PERSON_1 v PERSON_2', 'a company'],
  ['原告人陳小明指', '原告人PERSON_1指', 'Chinese, no blanks'],
  ['Ms Smith and Mrs Smith', 'Ms PERSON_1_SURNAME and Mrs PERSON_1_SURNAME', 'the same word, the same placeholder'],
  ['the chancellor chanted', 'the chancellor chanted', 'a name within a word is none'],
  ['CHAN, Siu-Ming', 'PERSON_1', 'surname first, given names joined'],
  ['Siu Ming’s car', 'PERSON_1_GIVEN’s car', 'given names alone, and their possessive'],
  ['陳先生指', 'PERSON_1_SURNAME先生指', 'a Chinese surname with a title'],
  ['原告人陈小明指', '原告人PERSON_1指', 'the other script'],
  ['Wing Fat Trading Ltd’s; Wingfat; Smithson', 'PERSON_1’s; Wingfat; Smithson', 'only the whole name'],
  ['A123456(3) rang 9123 4567', 'IDNUMBER_1 rang PHONE_1', 'numbers'],
  ['PERSON_1 met John Smith', 'PERSON_1 met PERSON_2', 'a placeholder that was there already'],
  ['CHAN Siu Ming is Chan Siu-ming', 'PERSON_1 is PERSON_1_FORM_2', 'two printed forms of one name'],
  ['John Smith met Mr Chan', 'PERSON_2 met Mr PERSON_1_SURNAME', 'a surname carries the number of its own person'],
  ['陳小明即陈小明', 'PERSON_1即PERSON_1_FORM_2', 'two scripts of one name'],
  ['privileged', 'privileged', 'a word that marks is not masked'],
];

describe('mask', () => {
  it.each(ROWS)('%s → %s (%s)', (text, masked) => {
    expect(mask(text, { names: NAMES, found: findSensitive(text) }).text).toBe(masked);
  });

  it.each(ROWS.filter(([text]) => !text.includes('PERSON_')))('comes back as it was: %s', (text) => {
    const masked = mask(text, { names: NAMES, found: findSensitive(text) });
    expect(unmask(masked.text, masked.masks)).toBe(text);
  });

  it('gives a surname that two persons share a number of its own', () => {
    const names = ['Chan Siu Ming', 'Chan Tai Fu'];
    const { text } = mask('Chan Siu Ming and Chan Tai Fu sued; Mr Chan won.', { names });
    expect(text).toBe('PERSON_1 and PERSON_3 sued; Mr PERSON_2_SURNAME won.');
  });

  it('keeps its placeholders from one text to the next', () => {
    const page = mask('John Smith appealed.', { names: NAMES });
    const question = mask('Why did John Smith appeal? And 陳小明?', { names: NAMES, before: page.masks });
    expect(question.text).toBe('Why did PERSON_1 appeal? And PERSON_2?');
  });
});

const MASKS = [
  { placeholder: 'PERSON_1', original: 'Chan Siu Ming' },
  { placeholder: 'PERSON_1_SURNAME', original: 'Chan' },
  { placeholder: 'PERSON_12', original: 'Lee' },
  { placeholder: 'PHONE_1', original: '9123 4567' },
];

const BACK: [answer: string, unmasked: string, why: string][] = [
  ['PERSON_1 appeals.', 'Chan Siu Ming appeals.', 'as sent'],
  ['Person 1’s appeal', 'Chan Siu Ming’s appeal', 'as models like to write it'],
  ['PERSON-12 and person_1', 'Lee and Chan Siu Ming', 'joints and case'],
  ['Mr PERSON_1_SURNAME', 'Mr Chan', 'the longer placeholder first'],
  ['PERSON_2', 'PERSON_2', 'one that was never dealt out'],
  ['PERSON_123', 'PERSON_123', 'not the beginning of a longer number'],
  ['原告人PERSON_1在', '原告人Chan Siu Ming在', 'among Chinese'],
];

describe('unmask', () => {
  it.each(BACK)('%s → %s (%s)', (answer, unmasked) => {
    expect(unmask(answer, MASKS)).toBe(unmasked);
  });

  it('does the same to an answer that streams, however it is cut', () => {
    const whole = BACK.map(([answer]) => answer).join(' — ');
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 200 }), (lengths) => {
        const unmasker = createUnmasker(MASKS);
        let at = 0;
        let heard = '';
        for (const length of lengths) {
          heard += unmasker.push(whole.slice(at, at + length));
          at += length;
        }
        heard += unmasker.push(whole.slice(at)) + unmasker.end();
        expect(heard).toBe(unmask(whole, MASKS));
      }),
    );
  });

  it('holds back no more than a placeholder’s length', () => {
    const unmasker = createUnmasker(MASKS);
    const given = unmasker.push('The court below held that the appellant had no case. ');
    expect(given.length).toBeGreaterThan(20);
  });
});

describe('withMasking', () => {
  const echo = (seen: string[]): Model => ({
    name: 'm',
    host: 'h',
    async *stream({ messages }): AsyncGenerator<ModelEvent> {
      const text = messages.map(({ content }) => content).join('\n');
      seen.push(text);
      for (const piece of text.match(/.{1,5}/gs) ?? []) yield { type: 'text', text: piece };
      yield { type: 'finished', because: 'stop' };
    },
  });
  const ask = async (model: Model, content: string, schema?: { name: string; json: object }) => {
    const request = {
      purpose: 'question' as const,
      messages: [{ role: 'user' as const, content }],
      ...(schema && { schema: { name: schema.name, json: {} } }),
    };
    let text = '';
    for await (const event of model.stream(request, new AbortController().signal))
      if (event.type === 'text') text += event.text;
    return text;
  };

  it('lets no name and no number out, and brings them all back', async () => {
    const seen: string[] = [];
    const content = 'Did Chan Siu Ming (A123456(3), tel 9123 4567) agree with Mr Chan?';
    const { masks } = mask(content, { found: findSensitive(content) });
    expect(await ask(withMasking(echo(seen), ['Chan Siu Ming'], masks), content)).toBe(content);
    expect(seen.join()).not.toMatch(/Chan|A123456|9123/);
  });

  it('takes a name of an earlier message for no part of a word', async () => {
    const seen: string[] = [];
    const model = withMasking(echo(seen), ['Chan Siu Ming'], []);
    const messages = ['Mr Chan sued.', 'The Chancellor and Mr Chan'].map((content) => ({
      role: 'user' as const,
      content,
    }));
    for await (const _ of model.stream({ purpose: 'question', messages }, new AbortController().signal));
    expect(seen.join()).toBe('Mr PERSON_1_SURNAME sued.\nThe Chancellor and Mr PERSON_1_SURNAME');
  });

  it('keeps JSON whole when an original holds a quotation mark', async () => {
    const name = 'The "Star" Ferry Ltd';
    const answer = await ask(
      withMasking(echo([]), [], [{ placeholder: 'PERSON_1', original: name }]),
      '{"party":"PERSON_1"}',
      { name: 'x', json: {} },
    );
    expect(JSON.parse(answer)).toEqual({ party: name });
  });
});
