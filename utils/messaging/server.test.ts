import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { contentScriptSender, extensionPageSender, strangerSender } from '../testing/fake-browser-helpers';
import { type PageReplies, type PageRequest, pageRequestSchema } from './background-to-page';
import { askBackground, askPage } from './client';
import { type ReaderReplies, type ReaderRequest, readerRequestSchema } from './page-to-background';
import type { Handlers } from './server';
import { createListener, servePage, serveReaders } from './server';

const readerHandlers = (): Handlers<ReaderRequest, ReaderReplies> => ({
  'settings-for-page': vi.fn(() => ({
    language: 'en' as const,
    theme: 'system' as const,
    sidebar: { open: true, width: 380, tab: 'summary' as const },
    marks: true,
    lookUpModifier: 'off' as const,
    citationStyle: 'hk-court' as const,
  })),
  'save-reader-state': vi.fn(() => null),
  'set-marks-here': vi.fn(() => null),
  'extract-summary': vi.fn(),
  'extract-citations': vi.fn(() => ({ citations: [] })),
  'find-terms': vi.fn(() => ({ terms: [] })),
  'check-pairs': vi.fn(() => ({ notices: [] })),
  'look-up': vi.fn(() => ({ hits: [] })),
  'keep-definitions': vi.fn(() => ({ kept: 0 })),
  'kept-summaries': vi.fn(() => ({ summaries: [] })),
  'endpoint-status': vi.fn(() => ({ state: 'none' as const })),
  'allow-endpoint': vi.fn(() => null),
  'keep-by-hand': vi.fn(() => null),
  'open-panel': vi.fn(() => ({ opened: true })),
  'open-options': vi.fn(() => null),
});

const pageHandlers = (): Handlers<PageRequest, PageReplies> => ({
  ping: () => ({ url: 'https://www.hklii.hk/', readable: true, open: false }),
  'get-document': () => ({ readable: false, reason: 'no-text-yet' }),
  'jump-to': vi.fn(() => ({ found: true })),
  'get-selection': () => ({ text: 'section 8' }),
  'toggle-sidebar': ({ open }) => ({ open: open ?? true }),
  'show-citations': () => null,
  'copy-pinpoint': () => ({ copied: true }),
  'settings-changed': () => null,
});

const PAGE = { addressee: 'page', schema: pageRequestSchema };
const READERS = { addressee: 'background', schema: readerRequestSchema };

const ask = (listener: ReturnType<typeof createListener>, message: unknown, sender: object) =>
  new Promise((resolve) => {
    if (!listener(message, sender, resolve)) setTimeout(() => resolve('not answered'));
  });

describe('who may ask', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    vi.restoreAllMocks();
  });

  const accepts = (sender: { id?: string | undefined }) => sender.id === fakeBrowser.runtime.id;
  const listen = (handlers = readerHandlers()) => createListener({ ...READERS, accepts, handlers });

  const ROWS: [message: unknown, sender: object, reply: unknown, why: string][] = [
    [
      { to: 'background', type: 'endpoint-status' },
      contentScriptSender(),
      { ok: true, value: { state: 'none' } },
      'own',
    ],
    [{ to: 'background', type: 'endpoint-status' }, strangerSender(), { ok: false, reason: 'refused' }, 'a stranger'],
    [{ to: 'background', type: 'read-keys' }, contentScriptSender(), { ok: false, reason: 'refused' }, 'no such verb'],
    [{ to: 'background', type: '__proto__' }, contentScriptSender(), { ok: false, reason: 'refused' }, 'nor this one'],
    [
      { to: 'background', type: 'look-up', query: 'x'.repeat(501), limit: 5 },
      contentScriptSender(),
      { ok: false, reason: 'refused' },
      'too long',
    ],
    [
      { to: 'background', type: 'save-reader-state', width: 5000 },
      contentScriptSender(),
      { ok: false, reason: 'refused' },
      'beyond the widths allowed',
    ],
    [{ to: 'page', type: 'ping' }, contentScriptSender(), 'not answered', 'for somebody else: left to them'],
    [null, contentScriptSender(), 'not answered', 'not one of our messages'],
  ];
  it.each(ROWS)('%o from %o → %o (%s)', async (message, sender, reply) => {
    expect(await ask(listen(), message, sender)).toEqual(reply);
  });

  it('passes on only the fields of the schema', async () => {
    const handlers = readerHandlers();
    const message = { to: 'background', type: 'look-up', query: '上訴', limit: 5, address: 'https://evil.example' };
    await ask(listen(handlers), message, contentScriptSender());
    expect(handlers['look-up']).toHaveBeenCalledWith(
      { to: 'background', type: 'look-up', query: '上訴', limit: 5 },
      expect.anything(),
    );
  });

  it('answers "failed" when the handler throws, without its words: they may hold private text', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const handlers = { ...readerHandlers(), 'endpoint-status': () => Promise.reject(new Error('sk-secret')) };
    expect(await ask(listen(handlers), { to: 'background', type: 'endpoint-status' }, contentScriptSender())).toEqual({
      ok: false,
      reason: 'failed',
    });
  });

  it('lets a page be asked by extension pages only', async () => {
    const jump = { to: 'page', type: 'jump-to', target: { number: '12' } };
    const handlers = pageHandlers();
    const add = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
    servePage(handlers, new AbortController().signal);
    const listener = add.mock.calls[0]?.[0] as ReturnType<typeof createListener>;
    expect(await ask(listener, jump, contentScriptSender())).toEqual({ ok: false, reason: 'refused' });
    expect(await ask(listener, jump, extensionPageSender())).toEqual({ ok: true, value: { found: true } });
    expect(handlers['jump-to']).toHaveBeenCalledTimes(1);
  });

  it('stops answering when the reader leaves the page', () => {
    const leave = new AbortController();
    servePage(pageHandlers(), leave.signal);
    expect(fakeBrowser.runtime.onMessage.hasListeners()).toBe(true);
    leave.abort();
    expect(fakeBrowser.runtime.onMessage.hasListeners()).toBe(false);
  });

  it('refuses a page request out of form', async () => {
    const listener = createListener({ ...PAGE, accepts: () => true, handlers: pageHandlers() });
    const message = { to: 'page', type: 'jump-to', target: { span: { start: -1, end: 3 } } };
    expect(await ask(listener, message, extensionPageSender())).toEqual({ ok: false, reason: 'refused' });
  });
});

describe('asking', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    vi.restoreAllMocks();
  });

  it('gets the background’s answer as a value', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue({ ok: true, value: { state: 'none' } } as never);
    expect(await askBackground('endpoint-status', {})).toEqual({ ok: true, value: { state: 'none' } });
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
    expect(await askBackground('endpoint-status', {})).toEqual({ ok: false, reason });
  });

  it('calls silence "no receiver"', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(undefined);
    expect(await askBackground('endpoint-status', {})).toEqual({ ok: false, reason: 'no-receiver' });
  });

  it('does not believe a page that answers out of form', async () => {
    const send = vi.fn().mockResolvedValue({ ok: true, value: { readable: true, document: { text: 1 }, hash: 'x' } });
    fakeBrowser.tabs.sendMessage = send;
    expect(await askPage(7, 'get-document', {})).toMatchObject({ ok: false, reason: 'failed' });
    expect(send).toHaveBeenCalledWith(7, { to: 'page', type: 'get-document' }, {});
  });

  it('is registered once for all readers', () => {
    const add = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
    serveReaders(readerHandlers());
    expect(add).toHaveBeenCalledTimes(1);
  });
});
