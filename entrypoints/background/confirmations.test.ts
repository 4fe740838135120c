import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browser } from '#imports';
import type { ConfirmEvent } from '@/utils/messaging/confirmation';
import type { Consent } from '@/utils/privacy/consent';
import { createFakePorts, type FakePorts } from '@/utils/testing/fake-port';
import { createConfirmations } from './confirmations';

const SHOWN = {
  mark: 'mark-1',
  documents: ['text-1'],
  kinds: ['page-text', 'question'],
  paragraphs: ['A p1', 'A p2'],
} as const;
const asked = (id: string) => ({ id, question: { is: 'deletion', what: 'A note' }, shown: SHOWN });
const consent = (over: Partial<Consent> = {}): Consent => ({
  how: 'once',
  id: 'one',
  mark: 'mark-1',
  documents: ['text-1'],
  kinds: ['page-text'],
  paragraphs: ['A p1'],
  ...over,
});

let connect: (port: object) => void;
let windows: number[];

beforeEach(() => {
  fakeBrowser.reset();
  windows = [];
  const listeners = { addListener: vi.fn() };
  Object.assign(browser.runtime, {
    getURL: (path: string) => `chrome-extension://own${path}`,
    onConnect: { addListener: (listener: typeof connect) => (connect = listener) },
  });
  Object.assign(browser.i18n, { getUILanguage: () => 'en-GB' });
  Object.assign(browser.tabs, { get: async () => ({ windowId: 7 }) });
  Object.assign(browser.windows, {
    onRemoved: listeners,
    get: async () => ({ left: 0, top: 0, width: 1200, height: 800 }),
    create: async () => {
      windows.push(100 + windows.length);
      return { id: windows.at(-1) };
    },
    remove: async (id: number) => void windows.splice(windows.indexOf(id), 1),
  });
});

/** The window of a question, as it connects; `over` where it is none of ours. */
function open(id: string, over: object = {}): FakePorts {
  const ports = createFakePorts('confirm');
  const sender = { id: browser.runtime.id, frameId: 0, url: `chrome-extension://own/confirm.html?id=${id}`, ...over };
  connect({ ...ports.server, sender });
  return ports;
}

function ask(id: string, tab = 1) {
  const confirmations = createConfirmations();
  confirmations.watch();
  const stop = new AbortController();
  const events: ConfirmEvent[] = [];
  const run = async (of: string, inTab: number): Promise<void> => {
    for await (const event of confirmations.ask(asked(of), inTab, stop.signal)) events.push(event);
  };
  void run(id, tab);
  return { confirmations, events, stop, run };
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

describe('a question asked in a window of our own', () => {
  it('ends with the answer of its window, which is closed', async () => {
    const { events, confirmations } = ask('one');
    await settled();
    expect(windows).toEqual([100]);
    expect(confirmations.isGiven(consent())).toBe(false);
    open('one').client.postMessage({ kind: 'answer', answer: { how: 'once' } });
    await settled();
    expect(events).toEqual([{ type: 'answered', answer: { how: 'once' } }]);
    expect(windows).toEqual([]);
    expect(confirmations.isGiven(consent())).toBe(true);
  });

  it.each<[string, Partial<Consent>]>([
    ['another request', { id: 'two' }],
    ['another endpoint', { mark: 'mark-2' }],
    ['another text', { documents: ['text-2'] }],
    ['a kind that was not shown', { kinds: ['page-text', 'notes'] }],
    ['a paragraph that was not shown', { paragraphs: ['A p1', 'A p9'] }],
  ])('is no consent to %s', async (_, over) => {
    const { confirmations } = ask('one');
    await settled();
    open('one').client.postMessage({ kind: 'answer', answer: {} });
    await settled();
    expect(confirmations.isGiven(consent(over))).toBe(false);
  });

  it.each<[string, (ports: FakePorts) => void]>([
    ['refuses', ({ client }) => client.postMessage({ kind: 'refuse' })],
    ['closes', ({ client }) => client.disconnect()],
  ])('is refused where its window %s', async (_, end) => {
    const { events, confirmations } = ask('one');
    await settled();
    end(open('one'));
    await settled();
    expect(events).toEqual([{ type: 'refused' }]);
    expect(confirmations.isGiven(consent())).toBe(false);
  });

  it.each([
    ['in a frame of a page', { frameId: 4 }],
    ['of another extension', { id: 'other' }],
    ['another page of ours', { url: 'chrome-extension://own/panel.html?id=one' }],
    ['about another question', { url: 'chrome-extension://own/confirm.html?id=two' }],
  ])('takes no answer from a window %s', async (_, over) => {
    const { events } = ask('one');
    await settled();
    const ports = open('one', over);
    await settled();
    expect(ports.closed()).toBe(true);
    expect(events).toEqual([]);
  });

  it('closes its window when whoever asked is gone, also before it came up', async () => {
    const { stop } = ask('one');
    stop.abort();
    await settled();
    expect(windows).toEqual([]);
  });

  it('is one at a time for a tab: the earlier is refused', async () => {
    const { run, events } = ask('one');
    await settled();
    void run('two', 1);
    void run('three', 2);
    await settled();
    expect(events).toEqual([{ type: 'refused' }]);
    expect(windows.length).toBe(2);
  });

  it('is refused where no window can be had', async () => {
    Object.assign(browser.windows, { create: async () => Promise.reject(new Error('no windows here')) });
    const { events } = ask('one');
    await settled();
    expect(events).toEqual([{ type: 'refused' }]);
  });
});
