import { browser } from '#imports';

/** Firefox has one sidebar for all extensions; Chrome one panel per window. Only one of the two is there. */
type Sidebar = { open?: () => Promise<void> };

const firefoxSidebar = (): Sidebar | undefined =>
  'sidebarAction' in browser ? (browser.sidebarAction as Sidebar) : undefined;

/**
 * Opens the side panel. It must be the first call in the handler of a click, before any `await`: an awaited read loses
 * the user's gesture, and both browsers then refuse.
 */
export async function openSidePanel(windowId: number | undefined): Promise<boolean> {
  try {
    if (browser.sidePanel?.open && windowId !== undefined) {
      await browser.sidePanel.open({ windowId });
      return true;
    }
    const sidebar = firefoxSidebar();
    if (!sidebar?.open) return false;
    await sidebar.open();
    return true;
  } catch {
    // No gesture, or the panel is switched off by policy: the task waits until the reader opens it.
    return false;
  }
}
