// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { LANGUAGES } from '@/utils/core/language';
import { PRESETS, profileFromPreset } from '@/utils/models/presets';
import { render } from '@/utils/testing/render';
import { EndpointStart, type LocalServer } from './endpoint-start';

const OLLAMA: LocalServer = { profile: profileFromPreset(PRESETS[0], 'p'), models: ['qwen3:8b', 'llama3.2'] };

const draw = async (found: readonly LocalServer[], language?: (typeof LANGUAGES)[number]) => {
  const deps = { findLocal: vi.fn(async () => found), onUse: vi.fn(), onOther: vi.fn() };
  return { ...deps, drawn: await render(<EndpointStart {...deps} />, language) };
};

describe('the three ways to begin', () => {
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
});
