import { useEffect, useState } from 'react';
import { browser } from '#imports';

/** The tab at the front of this window, and how often it has loaded or changed its address since. */
export type ActiveTab = { readonly id: number; readonly windowId: number; readonly turn: number };

/** Follows the window's front tab: a side panel is one page per window and outlives every switch. */
export function useActiveTab(): ActiveTab | undefined {
  const [tab, setTab] = useState<ActiveTab>();

  useEffect(() => {
    let windowId: number | undefined;
    const put = (id: number | undefined, window: number): void => {
      windowId = window;
      if (id !== undefined)
        setTab((before) => ({ id, windowId: window, turn: before?.id === id ? before.turn + 1 : 0 }));
    };
    const onActivated = (info: { tabId: number; windowId: number }): void => {
      if (info.windowId === windowId) put(info.tabId, info.windowId);
    };
    const onUpdated = (id: number, change: { status?: string; url?: string }): void => {
      if (change.status !== 'complete' && change.url === undefined) return;
      setTab((before) => (before?.id === id ? { ...before, turn: before.turn + 1 } : before));
    };
    browser.tabs.query({ active: true, currentWindow: true }).then(([found]) => found && put(found.id, found.windowId));
    browser.tabs.onActivated.addListener(onActivated);
    browser.tabs.onUpdated.addListener(onUpdated);
    return () => {
      browser.tabs.onActivated.removeListener(onActivated);
      browser.tabs.onUpdated.removeListener(onUpdated);
    };
  }, []);

  return tab;
}
