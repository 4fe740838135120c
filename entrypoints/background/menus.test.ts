import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Browser } from '#imports';
import { takePanelTask } from '@/utils/messaging/panel-inbox';
import { createDocuments } from './documents';
import { actOnMenu } from './menus';

const TAB = { id: 7, windowId: 3, title: 'Aster v Begonia', url: 'https://tribunal.example/1' } as Browser.tabs.Tab;

const click = (menuItemId: string, more: Partial<Browser.contextMenus.OnClickData> = {}) =>
  actOnMenu(
    { menuItemId, editable: false, pageUrl: TAB.url ?? '', ...more } as Browser.contextMenus.OnClickData,
    TAB,
    createDocuments(),
  );

const waiting = () => takePanelTask(3, new Date());

beforeEach(() => fakeBrowser.reset());

describe('the right-click menu', () => {
  it('hands a selection to the panel of its own window, with the page it came from', async () => {
    await click('extract-selection', { selectionText: 'see [2019] HKCFA 45' });
    expect(await waiting()).toMatchObject({
      type: 'citations-of-selection',
      text: 'see [2019] HKCFA 45',
      url: TAB.url,
      title: TAB.title,
      windowId: 3,
      tabId: 7,
    });
  });

  it.each([
    ['extract-page', {}, { type: 'citations-of-page' }],
    [
      'extract-link',
      { linkUrl: 'https://www.hklii.hk/en/cases/hkcfa/2021/14' },
      { type: 'citations-of-selection', text: '[2021] HKCFA 14' },
    ],
    ['look-up', { selectionText: '不容反悔' }, { type: 'look-up', query: '不容反悔' }],
    ['ask-selection', { selectionText: 'clause 9' }, { type: 'ask-about-selection', text: 'clause 9' }],
  ])('%s', async (id, clicked, task) => {
    await click(id, clicked);
    expect(await waiting()).toMatchObject(task);
  });

  it('looks up no more than a term', async () => {
    await click('look-up', { selectionText: 'x'.repeat(5000) });
    const task = await waiting();
    expect(task?.type === 'look-up' && task.query.length).toBe(500);
  });

  it('leaves entries of others alone', async () => {
    await click('not-ours');
    expect(await waiting()).toBeUndefined();
  });
});
