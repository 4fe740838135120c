import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { admitFrame, isFrameAddress, issueTicket } from './panel-tickets';

const address = (ticket: string): string => `chrome-extension://us/panel.html?in=page&ticket=${ticket}`;
const frame = (ticket: string, tabId: number, frameId: number) => ({
  url: address(ticket),
  tab: { id: tabId } as never,
  frameId,
});

beforeEach(() => fakeBrowser.reset());

describe('the ticket of a panel in a page', () => {
  it('admits the first frame that shows it, again and again', async () => {
    const ticket = await issueTicket(7);
    expect(await admitFrame(frame(ticket, 7, 4))).toBe(true);
    // The worker was ended and the port is opened anew.
    expect(await admitFrame(frame(ticket, 7, 4))).toBe(true);
  });

  it.each([
    ['another frame with the same ticket: a page that copied the address', 7, 5],
    ['the same ticket in another tab', 8, 4],
  ])('does not admit %s', async (_, tabId, frameId) => {
    const ticket = await issueTicket(7);
    expect(await admitFrame(frame(ticket, 7, 4))).toBe(true);
    expect(await admitFrame(frame(ticket, tabId, frameId))).toBe(false);
  });

  it('lets one of two frames in that come at once', async () => {
    const ticket = await issueTicket(7);
    const admitted = await Promise.all([admitFrame(frame(ticket, 7, 4)), admitFrame(frame(ticket, 7, 5))]);
    expect(admitted.filter(Boolean)).toHaveLength(1);
  });

  it.each([
    ['invented', frame('11111111-1111-4111-8111-111111111111', 7, 4)],
    ['missing', { ...frame('', 7, 4), url: 'chrome-extension://us/panel.html?in=page' }],
    ['of a window without a tab', { url: address('x'), frameId: 0 }],
  ])('does not admit one that is %s', async (_, sender) => {
    await issueTicket(7);
    expect(await admitFrame(sender)).toBe(false);
  });

  it.each([
    ['chrome-extension://us/panel.html', false],
    ['chrome-extension://us/panel.html?in=page', true], // without a ticket it is a frame all the same, and not let in
    [address('x'), true],
    [undefined, false],
  ])('knows a frame by its address: %s → %s', (url, expected) => {
    expect(isFrameAddress(url)).toBe(expected);
  });
});
