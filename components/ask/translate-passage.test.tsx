// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '@/utils/core/language';
import { translatePassage, translatorState } from '@/utils/models/translator';
import { standInTranslator, type TranslatorPlan } from '@/utils/models/translator.fixture';
import { type Drawn, render, settle } from '@/utils/testing/render';
import { TranslatePassage, type TranslatorDoor } from './translate-passage';

const TRANSLATE = /^Translate paragraph|^由瀏覽器翻譯第|^由浏览器翻译第/;
const ENGLISH = 'The notice was served late, on 9 June 2030.';

const doorOf = (plan: TranslatorPlan) => {
  const { api, seen } = standInTranslator(plan);
  const door: TranslatorDoor = {
    look: (translation) => translatorState(api, translation),
    translate: (text, translation, onProgress, signal) => translatePassage(api, text, translation, onProgress, signal),
  };
  return { door, seen };
};

async function drawn(plan: TranslatorPlan, language: Language = 'zh-Hant', text = ENGLISH): Promise<Drawn> {
  const { door } = doorOf(plan);
  const shown = await render(<TranslatePassage door={door} text={text} number="2" />, language);
  await settle();
  return shown;
}

const isOffered = (shown: Drawn): boolean => shown.element.querySelector('button') !== null;

describe('TranslatePassage', () => {
  it.each<[state: TranslatorPlan['availability'], offered: boolean]>([
    ['unavailable', false],
    ['downloadable', true],
    ['downloading', true],
    ['available', true],
  ])('is offered where the pair is %s: %s', async (availability, offered) => {
    const shown = await drawn(availability ? { availability } : {});
    expect(isOffered(shown)).toBe(offered);
    await shown.remove();
  });

  it('is not there for a text in the reader’s own language, nor where the browser has none', async () => {
    const own = await drawn({}, 'en');
    expect(isOffered(own)).toBe(false);
    await own.remove();
    const missing: TranslatorDoor = {
      look: async () => 'missing',
      translate: () => Promise.reject(new Error('asked')),
    };
    const none = await render(<TranslatePassage door={missing} text={ENGLISH} number="2" />, 'zh-Hant');
    await settle();
    expect(isOffered(none)).toBe(false);
    await none.remove();
  });

  it('translates on a click only, and says that it is a machine’s and not the text', async () => {
    const { door, seen } = doorOf({});
    const shown = await render(<TranslatePassage door={door} text={ENGLISH} number="2" />, 'zh-Hant');
    await settle();
    expect(seen.texts).toEqual([]);
    expect(shown.find('button').getAttribute('aria-label')).toBe('由瀏覽器翻譯第2段');
    await shown.click('button', TRANSLATE);
    await settle();
    expect(shown.text()).toContain(`[zh-Hant] ${ENGLISH}`);
    expect(shown.text()).toContain('機器翻譯，並非原文，請勿引用');
    expect(shown.find('p[lang="zh-Hant"]').textContent).toContain(ENGLISH);
    await shown.click('button', '隱藏譯文');
    expect(shown.text()).not.toContain('[zh-Hant]');
    await shown.remove();
  });

  it('says why there is none, and tries again on a click', async () => {
    const shown = await drawn({ error: 'create:NetworkError' }, 'zh-Hans');
    await shown.click('button', TRANSLATE);
    await settle();
    expect(shown.text()).not.toContain('机器翻译');
    expect(shown.find('.sn-error p').textContent).not.toBe('');
    await shown.click('button', shown.find('.sn-error button').textContent ?? '');
    await settle();
    expect(shown.find('.sn-error p').textContent).not.toBe('');
    await shown.remove();
  });

  it.each(LANGUAGES)('speaks %s', async (language) => {
    const text = language === 'en' ? '通知書遲了送達，上訴駁回。' : ENGLISH;
    const shown = await drawn({}, language, text);
    await shown.click('button', TRANSLATE);
    await settle();
    expect(shown.text()).toMatch(/Machine translation by the browser|機器翻譯|机器翻译/);
    await shown.remove();
  });
});
