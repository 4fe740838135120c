import { fakeBrowser } from '#imports';

/** A sender as the browser describes one of our content scripts. */
export const contentScriptSender = (url = 'https://www.hklii.hk/en/cases/hkcfa/2031/9') => ({
  id: fakeBrowser.runtime.id,
  url,
  frameId: 0,
  tab: { id: 7, index: 0, windowId: 1, url } as never,
});

/** A sender as the browser describes the panel, the options page or the worker. */
export const extensionPageSender = () => ({
  id: fakeBrowser.runtime.id,
  url: fakeBrowser.runtime.getURL('/panel.html'),
});

/** Another extension, or a page pretending. */
export const strangerSender = () => ({ id: 'someone-else', url: 'https://evil.example/' });
