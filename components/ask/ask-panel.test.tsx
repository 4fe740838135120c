// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, it, vi } from 'vitest';
import type { AnswerEvent, AnswerResult } from '@/utils/ask/types';
import { LANGUAGES } from '@/utils/core/language';
import { type Drawn, render } from '@/utils/testing/render';
import { AskPanel } from './ask-panel';
import { FERRY, resultOf, servicesWith, statement, TENANCY } from './ask-panel.fixture';
import type { AskServices, OpenDocument } from './use-ask';

const QUESTION = 'How much are the damages?';

const onUse = vi.fn((_result: AnswerResult) => undefined);

const panel = (services: AskServices, open: OpenDocument | null = FERRY) => (
  <AskPanel
    open={open}
    services={services}
    kept={[]}
    onKeep={() => undefined}
    onUse={onUse}
    onOpenOptions={() => undefined}
  />
);

async function* events(...list: AnswerEvent[]): AsyncGenerator<AnswerEvent> {
  yield* list;
}

async function ask(drawn: Drawn, question: string): Promise<void> {
  await act(async () => {
    const box = drawn.find('textarea') as HTMLTextAreaElement;
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(box, question);
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await drawn.press(drawn.find('textarea'), 'Enter');
}

/** happy-dom makes no trusted clicks; the sheet asks for one, as in a page. */
async function sendOnce(drawn: Drawn): Promise<void> {
  const button = drawn.find('button', 'Send once');
  const click = new MouseEvent('click', { bubbles: true });
  Object.defineProperty(click, 'isTrusted', { value: true });
  await act(async () => {
    button.dispatchEvent(click);
  });
}

describe('AskPanel', () => {
  it('finds the passages without a model, and leads to them', async () => {
    const showSource = vi.fn();
    const services = servicesWith(() => events(), { endpointStatus: async () => ({ state: 'none' }), showSource });
    const drawn = await render(panel(services));
    await ask(drawn, QUESTION);
    expect(drawn.find('.sn-passage').textContent).toContain('HK$1,200,000');
    expect(drawn.find('mark').textContent?.toLowerCase()).toContain('damages');
    await drawn.click('a', 'Go to paragraph 3');
    expect(showSource).toHaveBeenCalledWith(FERRY.document.url, '3');
    expect(drawn.element.textContent).not.toContain('Send once');
  });

  it('shows what would be sent and sends nothing before it is told to', async () => {
    const answer = vi.fn(() =>
      events({ type: 'done', result: resultOf([statement('1', 'HK$1,200,000.', 'matched')]) }),
    );
    const drawn = await render(panel(servicesWith(answer)));
    await ask(drawn, QUESTION);
    await drawn.click('button', /^Send \d+ paragraphs? to localhost:11434$/);
    expect(drawn.find('dialog').textContent).toContain('Your question (may be confidential)');
    expect(answer).not.toHaveBeenCalled();
    await sendOnce(drawn);
    expect(drawn.text()).toContain('HK$1,200,000.');
    expect(drawn.text()).toContain('AI draft, not reviewed · qwen3');
    expect(drawn.text()).toContain('You remain responsible.');
  });

  it('folds away what conflicts and leaves it out of copies', async () => {
    const copy = vi.fn(async (_text: string) => true);
    const statements = [
      statement('1', 'Damages are due.', 'quoted'),
      statement('2', 'HK$9,000,000 is due.', 'conflict'),
    ];
    const services = servicesWith(() => events({ type: 'done', result: resultOf(statements) }), { copy });
    const drawn = await render(panel(services));
    await ask(drawn, QUESTION);
    await drawn.click('button', /^Send /);
    await sendOnce(drawn);
    expect(drawn.find('.sn-flagged').textContent).toContain('1 line left out: conflict or no source');
    await drawn.click('button', /^Copy answer/);
    expect(copy.mock.calls[0]?.[0]).toContain('Damages are due. [3]');
    expect(copy.mock.calls[0]?.[0]).not.toContain('HK$9,000,000');
  });

  it.each([
    [resultOf([], 'not-answered'), 'This document does not answer that.'],
    [{ ...resultOf([], 'refused'), refusal: 'prediction' as const }, 'predicts no outcome'],
    [{ ...resultOf([], 'refused'), refusal: 'evidence' as const }, 'drafts nothing that is meant as evidence'],
  ])('says so when there is no answer', async (result, sentence) => {
    const drawn = await render(panel(servicesWith(() => events({ type: 'done', result }))));
    await ask(drawn, QUESTION);
    await drawn.click('button', /^Send /);
    await sendOnce(drawn);
    expect(drawn.text()).toContain(sentence);
  });

  it('never shows one document’s answer under another, and has it ready on return', async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    async function* slow(): AsyncGenerator<AnswerEvent> {
      await held;
      yield { type: 'done', result: resultOf([statement('1', 'HK$1,200,000.', 'matched')]) };
    }
    const services = servicesWith(slow);
    const drawn = await render(panel(services));
    await ask(drawn, QUESTION);
    await drawn.click('button', /^Send /);
    await sendOnce(drawn);
    await drawn.draw(panel(services, TENANCY));
    await act(async () => {
      release();
      await held;
    });
    expect(drawn.text()).not.toContain('HK$1,200,000.');
    await drawn.draw(panel(services, FERRY));
    expect(drawn.text()).toContain('HK$1,200,000.');
  });

  it('cites two sources by label', async () => {
    const services = servicesWith(() => events());
    const drawn = await render(panel(services, TENANCY));
    await drawn.click('button', 'Pin this document as a source');
    await drawn.draw(panel(services, FERRY));
    await ask(drawn, 'Was relief against forfeiture refused, and what damages?');
    expect(drawn.find('a', /Go to paragraph B 2/).textContent).toBe('B 2');
    expect(drawn.find('.sn-turn-about').textContent).toContain(
      'A Heron Ferries Ltd v Sampan Ltd · B Mulberry Estates Ltd v Wicker',
    );
  });

  it.each(LANGUAGES)('draws its empty states in %s', async (language) => {
    const drawn = await render(
      panel(
        servicesWith(() => events()),
        null,
      ),
      language,
    );
    expect(drawn.text()).toMatch(/[.。]$/);
    await drawn.draw(panel(servicesWith(() => events())));
    expect(drawn.element.querySelectorAll('.sn-ready li').length).toBeGreaterThan(3);
  });
});
