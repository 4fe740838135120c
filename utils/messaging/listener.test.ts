import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { contentScriptSender, extensionPageSender, strangerSender } from '../testing/fake-browser-helpers';
import { askBackground } from './ask-background';
import { askPage } from './ask-page';
import type { PageAnswers, PageQuestion } from './background-to-page';
import type { Handlers, Listener } from './listener';
import type { PageReplies, PageRequest } from './page-to-background';
import { serveBackground } from './serve-background';
import { servePages } from './serve-pages';

const backgroundHandlers = (): Handlers<PageRequest, PageReplies> => ({
  'settings-for-page': vi.fn(() => ({
    language: 'en' as const,
    theme: 'system' as const,
    sidebar: { open: true, width: 380 },
    marks: true,
    lookUpModifier: 'off' as const,
  })),
  'save-sidebar': vi.fn(() => null),
  'set-marks-here': vi.fn(() => null),
  'remember-text': vi.fn(() => null),
  'may-ask-own-site': vi.fn(() => true),
  'panel-ticket': vi.fn(() => ({ ticket: 't' })),
  'page-state': vi.fn(() => null),
  'give-document': vi.fn(() => ({ count: 0, citations: [] })),
  'citation-card': vi.fn(() => null),
  'look-up': vi.fn(() => ({ isChinese: false, others: [] })),
});

const pageHandlers = (): Handlers<PageQuestion, PageAnswers> => ({
  'get-state': () => ({ url: 'https://www.hklii.hk/', open: false, state: { is: 'reading' } }),
  'get-document': () => ({ document: null }),
  'jump-to': vi.fn(() => ({ found: true })),
  'mark-terms': () => null,
  'get-selection': () => ({ text: 'section 8' }),
  'move-focus': () => ({ open: true }),
  'set-sidebar': ({ open }) => ({ open: open ?? true }),
  'look-up-here': () => ({ asked: false }),
  copy: () => ({ copied: true }),
  'read-again': () => ({ read: true }),
  'settings-changed': () => null,
});

const REFUSED = { ok: false, reason: 'refused' };

/** The listener that serving registers with the browser. */
function listenerOf(serve: () => void): Listener {
  const add = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
  serve();
  return add.mock.calls[0]?.[0] as Listener;
}

const ask = (listener: Listener, message: unknown, sender: object) =>
  new Promise((resolve) => {
    if (!listener(message, sender, resolve)) setTimeout(() => resolve('not answered'));
  });

describe('who may ask', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    vi.restoreAllMocks();
  });

  const listen = (handlers = backgroundHandlers()) => listenerOf(() => servePages(handlers));
  const SETTINGS = { to: 'background', type: 'settings-for-page' };

  const ROWS: [message: unknown, sender: object, reply: unknown, why: string][] = [
    [{ ...SETTINGS, type: 'save-sidebar' }, contentScriptSender(), { ok: true, value: null }, 'our script in a page'],
    [SETTINGS, strangerSender(), REFUSED, 'a stranger'],
    [SETTINGS, contentScriptSender('https://mail.example/'), REFUSED, 'ours, on a page that we do not read'],
    [SETTINGS, contentScriptSender('http://www.hklii.hk/'), REFUSED, 'the same host without its certificate'],
    [SETTINGS, extensionPageSender(), REFUSED, 'a page of ours, which has a port'],
    [{ to: 'background', type: 'read-keys' }, contentScriptSender(), REFUSED, 'no such verb'],
    [{ to: 'background', type: '__proto__' }, contentScriptSender(), REFUSED, 'nor this one'],
    [{ to: 'background', type: 'look-up', query: 'x'.repeat(501) }, contentScriptSender(), REFUSED, 'too long'],
    [
      { to: 'background', type: 'save-sidebar', width: 5000 },
      contentScriptSender(),
      REFUSED,
      'beyond the widths allowed',
    ],
    [{ to: 'page', type: 'get-state' }, contentScriptSender(), 'not answered', 'for somebody else: left to them'],
    [null, contentScriptSender(), 'not answered', 'not one of our messages'],
  ];
  it.each(ROWS)('%o from %o → %o (%s)', async (message, sender, reply) => {
    expect(await ask(listen(), message, sender)).toEqual(reply);
  });

  it('passes on only the fields of the schema', async () => {
    const handlers = backgroundHandlers();
    const message = { to: 'background', type: 'look-up', query: '上訴', address: 'https://evil.example' };
    await ask(listen(handlers), message, contentScriptSender());
    expect(handlers['look-up']).toHaveBeenCalledWith(
      { to: 'background', type: 'look-up', query: '上訴' },
      expect.anything(),
    );
  });

  it('answers "failed" when the handler throws, without its words: they may hold private text', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const handlers = { ...backgroundHandlers(), 'save-sidebar': () => Promise.reject(new Error('sk-secret')) };
    expect(await ask(listen(handlers), { to: 'background', type: 'save-sidebar' }, contentScriptSender())).toEqual({
      ok: false,
      reason: 'failed',
    });
  });

  it('lets a page be asked by our own origin only', async () => {
    const jump = { to: 'page', type: 'jump-to', target: { number: '12' } };
    const handlers = pageHandlers();
    const listener = listenerOf(() => serveBackground(handlers, new AbortController().signal));
    expect(await ask(listener, jump, contentScriptSender())).toEqual({ ok: false, reason: 'refused' });
    expect(await ask(listener, jump, extensionPageSender())).toEqual({ ok: true, value: { found: true } });
    expect(handlers['jump-to']).toHaveBeenCalledTimes(1);
  });

  it('stops answering when the reader leaves the page', () => {
    const leave = new AbortController();
    serveBackground(pageHandlers(), leave.signal);
    expect(fakeBrowser.runtime.onMessage.hasListeners()).toBe(true);
    leave.abort();
    expect(fakeBrowser.runtime.onMessage.hasListeners()).toBe(false);
  });

  it('knows no questions but its own', async () => {
    const listener = listenerOf(() => serveBackground(pageHandlers(), new AbortController().signal));
    for (const type of ['__proto__', 'constructor', 'get-keys', 7])
      expect(await ask(listener, { to: 'page', type }, extensionPageSender())).toEqual(REFUSED);
  });
});

describe('asking', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    vi.restoreAllMocks();
  });

  it('gets the background’s answer as a value', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue({ ok: true, value: null } as never);
    expect(await askBackground('save-sidebar', {})).toEqual({ ok: true, value: null });
  });

  const ROWS: [error: string, reason: string, why: string][] = [
    ['Extension context invalidated.', 'reload-page', 'Chrome, after an update'],
    ['Could not establish connection. Receiving end does not exist.', 'no-receiver', 'both browsers'],
    ['No tab with id: 7.', 'no-receiver', 'closed meanwhile'],
    ['The message port closed before a response was received.', 'no-receiver', 'Chrome, worker ended'],
    ['quota', 'failed', 'anything else'],
  ];
  it.each(ROWS)('%s → %s (%s)', async (error, reason) => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(new Error(error));
    expect(await askBackground('save-sidebar', {})).toEqual({ ok: false, reason });
  });

  it('calls silence "no receiver"', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(undefined);
    expect(await askBackground('save-sidebar', {})).toEqual({ ok: false, reason: 'no-receiver' });
  });

  it('does not believe a page that answers out of form', async () => {
    const send = vi.fn().mockResolvedValue({ ok: true, value: { document: { text: 1 } } });
    fakeBrowser.tabs.sendMessage = send;
    expect(await askPage(7, 'get-document', {})).toMatchObject({ ok: false, reason: 'failed' });
    expect(send).toHaveBeenCalledWith(7, { to: 'page', type: 'get-document' }, {});
  });
});
