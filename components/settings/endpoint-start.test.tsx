// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { LANGUAGES } from '@/utils/core/language';
import { type BrowserModelState, browserModelState, downloadBrowserModel } from '@/utils/models/browser-model';
import { type StandInPlan, standInModel } from '@/utils/models/language-model.fixture';
import { PRESETS, profileFromPreset } from '@/utils/models/presets';
import { render } from '@/utils/testing/render';
import { EndpointStart, type LocalServer } from './endpoint-start';

const OLLAMA: LocalServer = { profile: profileFromPreset(PRESETS[0], 'p'), models: ['qwen3:8b', 'llama3.2'] };

const MISSING: BrowserModelState = { availability: 'missing', languages: [] };

const draw = async (found: readonly LocalServer[], language?: (typeof LANGUAGES)[number], plan?: StandInPlan) => {
  const { api } = standInModel(plan);
  const browserModel = {
    look: () => browserModelState(api),
    download: (...asked: [(share: number) => void, AbortSignal]) => downloadBrowserModel(api, ...asked),
  };
  const browserHas = plan ? await browserModel.look() : MISSING;
  const onUseBrowser = vi.fn();
  const deps = {
    browserModel,
    browserHas,
    onUseBrowser,
    findLocal: vi.fn(async () => found),
    onUse: vi.fn(),
    onOther: vi.fn(),
  };
  return { ...deps, drawn: await render(<EndpointStart {...deps} />, language) };
};

describe('the ways to begin', () => {
  it('asks nothing of this computer before the click', async () => {
    const { drawn, findLocal } = await draw([OLLAMA]);
    expect(findLocal).not.toHaveBeenCalled();
    await drawn.click('button', 'Look for them');
    expect(findLocal).toHaveBeenCalledOnce();
  });

  it('fills the form with the model chosen', async () => {
    const { drawn, onUse } = await draw([OLLAMA]);
    await drawn.click('button', 'Look for them');
    await drawn.click('button', 'Use llama3.2 of Ollama');
    expect(onUse).toHaveBeenCalledWith({ ...OLLAMA.profile, model: 'llama3.2' });
  });

  it('offers a server that answers without a list of models', async () => {
    const { drawn, onUse } = await draw([{ ...OLLAMA, models: [] }]);
    await drawn.click('button', 'Look for them');
    await drawn.click('button', 'Use Ollama');
    expect(onUse).toHaveBeenCalledWith({ ...OLLAMA.profile, model: '' });
  });

  it('says so where neither answers, and leads to the other kinds', async () => {
    const { drawn, onOther } = await draw([]);
    await drawn.click('button', 'Look for them');
    expect(drawn.text()).toContain('Neither answered');
    await drawn.click('button', 'Choose the kind');
    expect(onOther).toHaveBeenCalledOnce();
  });

  it.each(LANGUAGES)('is drawn in %s', async (language) => {
    const { drawn } = await draw([], language);
    expect(drawn.element.querySelectorAll('h3')).toHaveLength(3);
  });

  it.each<[StandInPlan, button: string | null, says: string, why: string]>([
    [{ english: 'available' }, 'Use it', 'It offers English only', 'there, without Chinese'],
    [{ english: 'available', chinese: 'available' }, 'Use it', 'It offers English and Chinese', 'there, with Chinese'],
    [{ english: 'downloadable' }, 'Download and use it', 'several gigabytes, once', 'not there yet'],
    [{ english: 'downloading' }, 'Download and use it', 'several gigabytes, once', 'on its way'],
    [{ english: 'unavailable' }, null, 'not for this computer', 'not for this computer'],
  ])('offers the browser’s own model first: %j (%s)', async (plan, button, says) => {
    const { drawn } = await draw([], 'en', plan);
    const first = drawn.element.querySelector('li');
    expect(first?.querySelector('h3')?.textContent).toBe('On this computer, in the browser');
    expect(first?.textContent).toContain(says);
    expect(first?.querySelector('button')?.textContent ?? null).toBe(button);
  });

  it('downloads the browser’s own model on a click, and uses it without a form', async () => {
    const { drawn, onUseBrowser } = await draw([], 'en', { english: 'downloadable', quota: 9216 });
    await drawn.click('button', 'Download and use it');
    expect(onUseBrowser).toHaveBeenCalledWith(
      expect.objectContaining({ address: 'browser:', key: '', dataLocation: 'this-browser', contextTokens: 9216 }),
    );
  });

  it.each([
    ['create:NotAllowedError', 'does not allow'],
    ['create:NetworkError', 'could not be reached'],
    ['create:QuotaExceededError', 'longer than the model can take'],
  ])('says why a download failed: %s', async (error, says) => {
    const { drawn, onUseBrowser } = await draw([], 'en', { english: 'downloadable', error });
    await drawn.click('button', 'Download and use it');
    expect(drawn.text()).toContain(says);
    expect(onUseBrowser).not.toHaveBeenCalled();
  });

  it('is silent about it where the browser has none', async () => {
    expect((await draw([])).drawn.text()).not.toContain('in the browser');
  });
});
