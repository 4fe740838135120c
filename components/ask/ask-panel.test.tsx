// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, it, vi } from 'vitest';
import type { AnswerEvent, AnswerResult } from '@/utils/ask/types';
import { LANGUAGES } from '@/utils/core/language';
import { type Drawn, render, settle } from '@/utils/testing/render';
import type { SecondReadingServices } from '../second-reading/services';
import { AskPanel } from './ask-panel';
import { ENDPOINT, FERRY, resultOf, servicesWith, statement, TENANCY } from './ask-panel.fixture';
import type { OpenDocument } from './make-turn';
import type { AskServices } from './use-ask';

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

const type = (drawn: Drawn, question: string): Promise<void> =>
  act(async () => {
    const box = drawn.find('textarea') as HTMLTextAreaElement;
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(box, question);
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });

async function review(drawn: Drawn, name: string): Promise<void> {
  await drawn.click('button', 'Mark as reviewed');
  await act(async () => {
    const field = drawn.find('dialog input') as HTMLInputElement;
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, name);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await act(async () => [...drawn.element.querySelectorAll<HTMLElement>('dialog button')].at(-1)?.click());
}

async function ask(drawn: Drawn, question: string): Promise<void> {
  await type(drawn, question);
  await drawn.press(drawn.find('textarea'), 'Enter');
  await settle();
}

const sendOnce = (drawn: Drawn): Promise<void> => press(drawn, 'Send once');

const press = (drawn: Drawn, name: string): Promise<void> => drawn.click('dialog button', name);

describe('AskPanel', () => {
  it('reads an answer again on a click; a line that the second reader contradicts is left out of copies', async () => {
    const answered = resultOf([
      statement('s1', 'The damages are HK$1,200,000.', 'matched'),
      statement('s2', 'The defendant bears no costs.', 'matched'),
    ]);
    const copy = vi.fn(async (_text: string) => true);
    const secondReading: SecondReadingServices = {
      status: async () => ({ ...ENDPOINT, model: 'small', readAgain: 'important' }),
      onChange: () => () => undefined,
      allow: async () => undefined,
      async *read(_, madeFrom, { consent }) {
        expect(madeFrom).toBe('question');
        expect(consent.kinds).toEqual(['page-text', 'question']);
        yield {
          type: 'read',
          id: 's2',
          reading: { says: 'opposite', words: 'and the costs of the action', counts: true },
          fromCache: false,
        };
        yield { type: 'done' };
      },
    };
    const kept = async () => [{ id: 'k1', result: answered }];
    const drawn = await render(panel(servicesWith(() => events(), { kept, copy, secondReading })));
    await settle();
    await drawn.click('button', 'Second reading');
    await press(drawn, 'Send once');
    await settle();
    expect(drawn.text()).toContain('a second reading by small disagrees: the paragraph says the opposite');
    expect(drawn.find('.sn-flagged').textContent).toContain('bears no costs');
    expect(drawn.text()).toContain('1 line got no second reading.');
    await drawn.click('button', /^Copy answer/);
    expect(copy.mock.calls[0]?.[0]).toContain('HK$1,200,000');
    expect(copy.mock.calls[0]?.[0]).not.toContain('bears no costs');
    await drawn.remove();
  });

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

  const warned = 'My client A123456(3) asks how much the damages are';
  const remembered = ['page-text', 'question'] as const;
  const allowed = { endpointStatus: async () => ({ ...ENDPOINT, state: 'allowed' as const, remembered }) };

  it('warns of an identity number while it is typed, shows it masked, and sends it masked', async () => {
    const answer = vi.fn<AskServices['answer']>(() => events({ type: 'done', result: resultOf([]) }));
    const drawn = await render(panel(servicesWith(answer, allowed)));
    await type(drawn, warned);
    expect(drawn.find('.sn-status').textContent).toContain('seems to hold an identity card number');
    await ask(drawn, warned);
    await drawn.click('button', /^Send /);
    expect(answer, 'an allowed endpoint is not enough for what was found').not.toHaveBeenCalled();
    const sheet = drawn.find('dialog');
    expect(sheet.textContent).toContain('Seems to hold an identity card number.');
    expect(sheet.textContent).not.toContain('A123456(3)');
    expect(sheet.textContent).toContain('IDNUMBER_1');
    await press(drawn, 'Send');
    expect(answer.mock.calls[0]?.[2].masking.masks).toEqual([{ placeholder: 'IDNUMBER_1', original: 'A123456(3)' }]);
  });

  it('sends a plain question to an allowed endpoint at once, with exactly the paragraphs shown', async () => {
    const answer = vi.fn<AskServices['answer']>(() => events({ type: 'done', result: resultOf([]) }));
    const drawn = await render(panel(servicesWith(answer, allowed)));
    await ask(drawn, QUESTION);
    const shown = Number(/\d+/.exec(drawn.find('button', /^Send \d/).textContent ?? '')?.[0]);
    await drawn.click('button', /^Send /);
    expect(answer.mock.calls[0]?.[0].only).toHaveLength(shown);
  });

  it('sends no paragraph and no earlier question that was taken out on the sheet', async () => {
    const answer = vi.fn<AskServices['answer']>(() =>
      events({ type: 'done', result: resultOf([statement('1', 'HK$1,200,000.', 'matched')]) }),
    );
    const drawn = await render(panel(servicesWith(answer)));
    await ask(drawn, QUESTION);
    await drawn.click('button', /^Send /);
    await sendOnce(drawn);
    await ask(drawn, 'And was the notice of termination served late, and the damages paid?');
    await drawn.click('button', /^Send \d/);
    expect(drawn.find('dialog').textContent).toContain('1 earlier question and its answer');
    await drawn.click('dialog label', /earlier question/);
    await drawn.click('dialog input', 'Send paragraph 3');
    await sendOnce(drawn);
    const asked = answer.mock.calls[1]?.[0];
    expect(asked?.history).toBeUndefined();
    expect(asked?.only).not.toContain('A p3');
    expect(asked?.only?.length).toBeGreaterThan(0);
  });

  it('offers to mask parties and witnesses in what is sent', async () => {
    const answer = vi.fn<AskServices['answer']>(() => events({ type: 'done', result: resultOf([]) }));
    const paragraphs = FERRY.document.paragraphs.map((one) => ({
      ...one,
      text: one.text.replace('The defendant', 'Wong Tai Fu'),
    }));
    const document = { ...FERRY.document, paragraphs, parties: ['Heron Ferries Ltd', 'Wong Tai Fu'] };
    const withParties = { ...FERRY, document };
    const drawn = await render(panel(servicesWith(answer), withParties));
    await ask(drawn, 'What damages must Wong Tai Fu pay?');
    await drawn.click('button', /^Send /);
    await drawn.click(
      'dialog label',
      'Mask names of parties and witnesses: Heron Ferries Ltd, Wong Tai Fu, Heron Ferries',
    );
    expect(drawn.find('dialog').textContent).toContain('What damages must PERSON_1 pay?');
    await sendOnce(drawn);
    expect(answer.mock.calls[0]?.[2].masking.names).toEqual(['Heron Ferries Ltd', 'Wong Tai Fu', 'Heron Ferries']);
  });

  const file: OpenDocument = { hash: 'file', document: { ...FERRY.document, site: 'page', url: '' } };

  it('keeps the text of a file the reader chose here, and says so', async () => {
    const drawn = await render(
      panel(
        servicesWith(() => events(), allowed),
        file,
      ),
    );
    await ask(drawn, QUESTION);
    expect(drawn.find('.sn-passage').textContent).toContain('HK$1,200,000');
    expect(drawn.text()).toContain('The text of your file or private page stays here');
    expect(
      [...drawn.element.querySelectorAll('button')].some(({ textContent }) => /^Send /.test(textContent ?? '')),
    ).toBe(false);
  });

  it('shows it as maybe confidential where it may go, even to an allowed endpoint', async () => {
    const answer = vi.fn<AskServices['answer']>(() => events({ type: 'done', result: resultOf([]) }));
    const rules = { sendRules: async () => ({ publicMaterialOnly: false }) };
    const drawn = await render(panel(servicesWith(answer, { ...allowed, ...rules }), file));
    await ask(drawn, QUESTION);
    await drawn.click('button', /^Send \d/);
    expect(drawn.find('dialog').textContent).toMatch(
      /Text of your file or of a page that is not public \(\d paragraphs?\) \(may be confidential\)/,
    );
    expect(answer).not.toHaveBeenCalled();
  });

  it('shows again what was asked on an earlier day, and forgets it when told to', async () => {
    const forget = vi.fn(async () => undefined);
    const kept = async () => [{ id: 'k1', result: resultOf([statement('1', 'HK$1,200,000.', 'matched')]) }];
    const drawn = await render(panel(servicesWith(() => events(), { kept, forget })));
    expect(drawn.find('article').textContent).toContain('HK$1,200,000.');
    await drawn.click('button', 'Remove this question');
    expect(forget).not.toHaveBeenCalled();
    await press(drawn, 'Delete');
    expect(forget).toHaveBeenCalledWith('k1');
    expect(drawn.element.querySelector('article')).toBeNull();
  });

  it('marks an answer as reviewed by name, and says so where there is no record', async () => {
    const kept = async () => [{ id: 'k1', result: resultOf([statement('1', 'HK$1,200,000.', 'matched')]) }];
    const drawn = await render(panel(servicesWith(() => events(), { kept })));
    await review(drawn, 'A. Lee');
    expect(drawn.text()).toContain('AI draft, reviewed by A. Lee on');
    const without = await render(panel(servicesWith(() => events(), { kept, review: async () => undefined })));
    await review(without, 'A. Lee');
    expect(without.text()).toContain('There is no record of this answer to mark');
    expect(without.text()).toContain('AI draft, not reviewed');
  });

  it('hands an answer over to a draft', async () => {
    const kept = async () => [{ id: 'k1', result: resultOf([statement('1', 'HK$1,200,000.', 'matched')]) }];
    const drawn = await render(panel(servicesWith(() => events(), { kept })));
    await drawn.click('button', 'Use in a draft');
    expect(onUse.mock.calls[0]?.[0].statements[0]?.text).toBe('HK$1,200,000.');
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
