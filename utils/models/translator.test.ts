import { describe, expect, it } from 'vitest';
import { findTranslator, translatePassage, translationFor, translatorState } from './translator';
import { standInTranslator } from './translator.fixture';

const INTO_CHINESE = { from: 'en', into: 'zh-Hant' } as const;
const TEXT = 'The notice was served late.';
const signal = new AbortController().signal;
const silent = (): void => undefined;

describe('translationFor', () => {
  it.each([
    ['The appeal is dismissed.', 'zh-Hant', { from: 'en', into: 'zh-Hant' }],
    ['The appeal is dismissed.', 'zh-Hans', { from: 'en', into: 'zh-Hans' }],
    ['上訴駁回，訟費由上訴人承擔。', 'en', { from: 'zh-Hant', into: 'en' }],
    ['The appeal is dismissed.', 'en', undefined],
    ['上訴駁回，訟費由上訴人承擔。', 'zh-Hant', undefined],
    // The other script is no other language.
    ['上訴駁回，訟費由上訴人承擔。', 'zh-Hans', undefined],
  ] as const)('%s for a reader of %s', (text, reads, wanted) => {
    expect(translationFor(text, reads)).toEqual(wanted);
  });
});

describe('translatorState', () => {
  it.each(['unavailable', 'downloadable', 'downloading', 'available'] as const)('tells %s', async (availability) => {
    expect(await translatorState(standInTranslator({ availability }).api, INTO_CHINESE)).toBe(availability);
  });

  it('is missing where the browser has no translator', async () => {
    expect(await translatorState(findTranslator({}), INTO_CHINESE)).toBe('missing');
    expect(await translatorState(findTranslator({ Translator: null }), INTO_CHINESE)).toBe('missing');
  });

  it('is unavailable where the browser lets no frame ask', async () => {
    const { api } = standInTranslator({ error: 'availability:NotAllowedError' });
    expect(await translatorState(api, INTO_CHINESE)).toBe('unavailable');
  });
});

describe('translatePassage', () => {
  it('translates on this computer, by the tags of the specification, and gives the session back', async () => {
    const { api, seen } = standInTranslator();
    expect(await translatePassage(api, TEXT, INTO_CHINESE, silent, signal)).toEqual({
      ok: true,
      text: `[zh-Hant] ${TEXT}`,
    });
    await translatePassage(api, TEXT, { from: 'en', into: 'zh-Hans' }, silent, signal);
    expect(seen).toMatchObject({ created: ['en → zh-Hant', 'en → zh'], destroyed: 2 });
  });

  it('fetches a pair that is not there, in the click, and tells how far it has come', async () => {
    const { api, seen } = standInTranslator({ availability: 'downloadable', hasGesture: () => true });
    const heard: number[] = [];
    const translated = await translatePassage(api, TEXT, INTO_CHINESE, (share) => heard.push(share), signal);
    expect(translated.ok).toBe(true);
    expect(heard).toEqual([0, 0.5, 1]);
    expect(seen.availability).toBe('available');
  });

  it.each([
    ['create:NotSupportedError', 'language-not-offered'],
    ['create:NotAllowedError', 'forbidden'],
    ['create:SecurityError', 'forbidden'],
    ['create:NetworkError', 'unreachable'],
    ['create:AbortError', 'interrupted'],
    ['create:InvalidStateError', 'interrupted'],
    ['create:OperationError', 'server-error'],
    ['create:UnknownError', 'server-error'],
    ['create:QuotaExceededError', 'context-too-long'],
    ['QuotaExceededError', 'context-too-long'],
    ['NotReadableError', 'content-filtered'],
    ['InvalidStateError', 'interrupted'],
    ['NotSupportedError', 'language-not-offered'],
    ['UnknownError', 'server-error'],
    ['SomethingNew', 'server-error'],
  ])('says what %s means', async (error, reason) => {
    const { api, seen } = standInTranslator({ error });
    const translated = await translatePassage(api, TEXT, INTO_CHINESE, silent, signal);
    expect(translated).toMatchObject({ ok: false, failure: { reason } });
    expect(seen.destroyed).toBe(error.startsWith('create:') ? 0 : 1);
  });

  it('asks for the reader’s gesture only where the browser does', async () => {
    const noGesture = { hasGesture: () => false };
    const { api } = standInTranslator({ availability: 'downloadable', ...noGesture });
    const failed = await translatePassage(api, TEXT, INTO_CHINESE, silent, signal);
    expect(failed).toMatchObject({ failure: { reason: 'forbidden' } });
    const { api: there } = standInTranslator(noGesture);
    expect((await translatePassage(there, TEXT, INTO_CHINESE, silent, signal)).ok).toBe(true);
  });

  it('sends no text that is too long, and keeps no empty one', async () => {
    const { api, seen } = standInTranslator({ quota: 5 });
    const long = await translatePassage(api, TEXT, INTO_CHINESE, silent, signal);
    expect(long).toMatchObject({ failure: { reason: 'context-too-long' } });
    expect(seen.texts).toEqual([]);
    const empty = standInTranslator({ translate: () => ' ' });
    expect(await translatePassage(empty.api, TEXT, INTO_CHINESE, silent, signal)).toMatchObject({
      failure: { reason: 'empty-answer' },
    });
  });

  it('stops before it begins', async () => {
    const { api, seen } = standInTranslator();
    expect(await translatePassage(api, TEXT, INTO_CHINESE, silent, AbortSignal.abort())).toMatchObject({
      failure: { reason: 'interrupted' },
    });
    expect(seen.created).toEqual([]);
  });
});
