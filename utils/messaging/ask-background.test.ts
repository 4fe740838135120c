import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askBackground } from './ask-background';

const LOST =
  'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received';

const CARD = { isChinese: false, others: [] };

/** Answers of the background, one a message; an Error is what the browser throws instead. */
function script(...answers: unknown[]) {
  const left = [...answers];
  return vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async () => {
    const next = left.shift();
    if (next instanceof Error) throw next;
    return next;
  });
}

afterEach(() => vi.restoreAllMocks());

describe('askBackground', () => {
  it.each([LOST, 'The message port closed before a response was received.'])('asks once more: %s', async (said) => {
    const sent = script(new Error(said), { ok: true, value: CARD });
    expect(await askBackground('look-up', { query: 'estoppel' })).toEqual({ ok: true, value: CARD });
    expect(sent).toHaveBeenCalledTimes(2);
  });

  it('gives up when that one ends too', async () => {
    const sent = script(new Error(LOST), new Error(LOST), { ok: true, value: CARD });
    expect(await askBackground('look-up', { query: 'estoppel' })).toMatchObject({
      ok: false,
      reason: 'failed',
    });
    expect(sent).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['Extension context invalidated.', 'reload-page'],
    ['Could not establish connection. Receiving end does not exist.', 'no-receiver'],
  ])('asks once only when asking again cannot help: %s', async (said, reason) => {
    const sent = script(new Error(said), { ok: true, value: null });
    expect(await askBackground('save-sidebar', {})).toMatchObject({ ok: false, reason });
    expect(sent).toHaveBeenCalledTimes(1);
  });
});
