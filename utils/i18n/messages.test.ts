import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../core/language';
import { readWords } from '../testing/words-page';
import type { Message, Messages } from './message';

const FOLDER = join(__dirname, 'messages');

/** Hong Kong's Traditional to Simplified, character by character: the words stay those of Hong Kong's law. */
const characters = Converter({ from: 'hk', to: 'cn' });

/** Words that Simplified writes otherwise than the conversion gives: spellings, and words of computers. No word of law. */
const { simplified: SPELT_OTHERWISE } = readWords(readFileSync(join(__dirname, '../../docs/words.md'), 'utf8'));

const simplify = (traditional: string): string =>
  SPELT_OTHERWISE.reduce((text, [converted, written]) => text.replaceAll(converted, written), characters(traditional));

/** Sentences that differ on purpose, each with the reason. */
const WRITTEN_OTHERWISE: Readonly<Record<string, string>> = {
  'glossary.ts placeholder': 'who reads Simplified types Pinyin, not Jyutping',
};

/** Mainland and Taiwan words for which Hong Kong has its own; Simplified has the Mainland's words of computers. */
const NOT_OF_HONG_KONG =
  /默認|默认|缺省|屏幕|打印|視頻|视频|信息|軟體|资讯安全|預設值|滑鼠|點擊此處|登錄|刷新|單擊|单击|用戶名/;

const areas = await Promise.all(
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.ts'))
    .map(async (name) => {
      const exported: Record<string, Messages> = await import(join(FOLDER, name));
      return { name, tables: Object.values(exported) };
    }),
);

const rows: { where: string; message: Message }[] = areas.flatMap(({ name, tables }) =>
  tables.flatMap((table) => Object.entries(table).map(([key, message]) => ({ where: `${name} ${key}`, message }))),
);

const sentences = (message: Message): string[] =>
  LANGUAGES.flatMap((language) => {
    const said = message[language];
    return typeof said === 'string' ? [said] : [said.one, said.other];
  });

const parameters = (sentence: string): string[] =>
  [...sentence.matchAll(/\{([a-zA-Z]+)\}/g)].map((match) => match[1] ?? '').sort();

describe('every sentence of the interface', () => {
  it('is found', () => {
    expect(rows.length).toBeGreaterThan(50);
  });

  it('stands in all three languages', () => {
    const silent = rows.filter(({ message }) => sentences(message).some((sentence) => sentence.trim() === ''));
    expect(silent.map(({ where }) => where)).toEqual([]);
  });

  it('names the same parameters in each language', () => {
    const uneven = rows.filter(({ message }) => {
      const english = typeof message.en === 'string' ? message.en : message.en.other;
      return [message['zh-Hant'], message['zh-Hans']].some(
        (chinese) => parameters(chinese).join() !== parameters(english).join(),
      );
    });
    expect(uneven.map(({ where }) => where)).toEqual([]);
  });

  it('is the same sentence in Traditional and Simplified', () => {
    const unlike = rows
      .map(({ where, message }) => ({ where, is: message['zh-Hans'], expected: simplify(message['zh-Hant']) }))
      .filter(({ where, is, expected }) => is !== expected && WRITTEN_OTHERWISE[where] === undefined);
    expect(unlike).toEqual([]);
  });

  it('is written for Hong Kong', () => {
    const foreign = rows.filter(({ message }) => NOT_OF_HONG_KONG.test(message['zh-Hant']));
    expect(foreign.map(({ where }) => where)).toEqual([]);
  });

  it('is plain: no exclamation marks, no “Oops”, no claim of being verified', () => {
    const loud = rows.filter(({ message }) =>
      sentences(message).some((sentence) =>
        /[!！]|\boops\b|AI-powered|\bverified\b|\bplease\b|已驗證|已验证/i.test(sentence),
      ),
    );
    expect(loud.map(({ where }) => where)).toEqual([]);
  });

  it('uses the punctuation of its script', () => {
    const mixed = rows.filter(
      ({ message }) =>
        /[\u4e00-\u9fff][,;:?]|["'“”]/.test(message['zh-Hant']) ||
        /[\u4e00-\u9fff][,;:?]|["'「」]/.test(message['zh-Hans']),
    );
    expect(mixed.map(({ where }) => where)).toEqual([]);
  });
});
