// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { LANGUAGES } from '@/utils/core/language';
import type { TermAnswer } from '@/utils/glossary/suggest-term';
import type { EndpointStatus } from '@/utils/messaging/panel-to-background';
import { render } from '@/utils/testing/render';
import { type SuggestTerms, TermSuggestion } from './term-suggestion';

const ENDPOINT = {
  state: 'allowed',
  profileId: 'p1',
  name: 'Firm server',
  host: 'llm.firm.example',
  model: 'qwen3',
  dataLocation: 'firm-network',
  trainingConfirmed: true,
  retentionConfirmed: true,
  address: 'http://localhost:11434/v1',
  mark: 'mark-1',
  remembered: ['term'],
  publicMaterialOnly: false,
} as const satisfies EndpointStatus;

const PAIR: TermAnswer = { is: 'suggested', suggestions: [{ en: 'tug', zhHant: '拖船', note: 'ships' }] };

const makeSuggest = (status: EndpointStatus, answer: TermAnswer = PAIR) => ({
  status: async () => status,
  allow: vi.fn(async () => undefined),
  ask: vi.fn<SuggestTerms['ask']>(async () => answer),
});

const draw = (suggest: SuggestTerms, onOpenSettings = vi.fn(), onCopy = vi.fn(async (_: string) => true)) => (
  <TermSuggestion term="tug" suggest={suggest} onCopy={onCopy} onOpenSettings={onOpenSettings} />
);

describe('TermSuggestion', () => {
  it.each<[EndpointStatus]>([
    [{ state: 'none' }],
    [{ state: 'blocked', failure: { reason: 'blocked-by-policy' }, host: 'llm.firm.example' }],
  ])('is not offered where nothing can be asked: %j', async (status) => {
    const drawn = await render(draw(makeSuggest(status)));
    expect(drawn.element.querySelector('button')).toBeNull();
  });

  it('asks only on the click, and marks what comes as a model’s', async () => {
    const suggest = makeSuggest(ENDPOINT);
    const onCopy = vi.fn(async (_: string) => true);
    const drawn = await render(draw(suggest, vi.fn(), onCopy));
    expect(suggest.ask).not.toHaveBeenCalled();
    await drawn.click('button', 'Ask llm.firm.example for a suggestion');
    expect(suggest.ask).toHaveBeenCalledWith(
      'tug',
      expect.objectContaining({ how: 'remembered', mark: 'mark-1', kinds: ['term'] }),
      expect.anything(),
    );
    expect(drawn.text()).toContain('Suggestion of a model, not from the glossary. It is not kept. (qwen3)');
    await drawn.click('button', 'Copy 拖船');
    expect(onCopy).toHaveBeenCalledWith('拖船');
  });

  it('shows what would be sent before the first send, and sends nothing on Cancel', async () => {
    const suggest = makeSuggest({ ...ENDPOINT, state: 'ask', remembered: [] });
    const drawn = await render(draw(suggest));
    await drawn.click('button', /^Ask/);
    expect(drawn.find('dialog').textContent).toContain('The term “tug”, and nothing else');
    await drawn.click('dialog button', 'Cancel');
    expect(suggest.ask).not.toHaveBeenCalled();
  });

  it('can be stopped', async () => {
    const suggest = makeSuggest(ENDPOINT);
    suggest.ask.mockImplementation(
      (_, __, signal) => new Promise((resolve) => signal.addEventListener('abort', () => resolve({ is: 'stopped' }))),
    );
    const drawn = await render(draw(suggest));
    await drawn.click('button', /^Ask/);
    await drawn.click('button', 'Stop');
    await act(async () => undefined);
    expect(drawn.find('button', /^Ask/)).toBeTruthy();
  });

  it('says when the model knows none, and what failed', async () => {
    const none = await render(draw(makeSuggest(ENDPOINT, { is: 'none' })));
    await none.click('button', /^Ask/);
    expect(none.text()).toContain('qwen3 has no suggestion.');
    const onOpenSettings = vi.fn();
    const failed = await render(
      draw(makeSuggest(ENDPOINT, { is: 'failed', failure: { reason: 'bad-key' } }), onOpenSettings),
    );
    await failed.click('button', /^Ask/);
    await failed.click('.sn-error button');
    expect(onOpenSettings).toHaveBeenCalled();
  });

  it.each(LANGUAGES)('is drawn in %s without a bare parameter', async (language) => {
    const drawn = await render(draw(makeSuggest(ENDPOINT)), language);
    await drawn.click('button');
    expect(drawn.text()).not.toMatch(/\{[a-z]+\}/);
    expect(drawn.text()).toContain('拖船');
  });
});
