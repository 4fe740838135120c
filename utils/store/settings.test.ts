import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { getSettings, readManagedStorage, restrictToTrustedContexts, updateSettings, watchSettings } from './settings';
import { DEFAULT_SETTINGS } from './settings-schema';

describe('settings', () => {
  beforeEach(() => fakeBrowser.reset());

  it('start with nothing that sends: no endpoint, public material only', async () => {
    const settings = await getSettings();
    expect(settings.endpoints).toEqual({ profiles: [], summary: null, question: null });
    expect(settings.publicMaterialOnly).toBe(true);
  });

  it('keep what was changed', async () => {
    await updateSettings((settings) => ({ ...settings, theme: 'dark' }));
    expect((await getSettings()).theme).toBe('dark');
  });

  it('lose no change when two are made at once', async () => {
    await Promise.all([
      updateSettings((settings) => ({ ...settings, theme: 'dark' })),
      updateSettings((settings) => ({ ...settings, language: 'zh-Hant' })),
      updateSettings((settings) => ({ ...settings, sidebar: { ...settings.sidebar, width: 420 } })),
    ]);
    expect(await getSettings()).toMatchObject({ theme: 'dark', language: 'zh-Hant', sidebar: { width: 420 } });
  });

  it('go on after a change that failed', async () => {
    const failing = updateSettings(() => {
      throw new Error('bug');
    });
    await expect(failing).rejects.toThrow('bug');
    await updateSettings((settings) => ({ ...settings, theme: 'light' }));
    expect((await getSettings()).theme).toBe('light');
  });

  it('tell watchers, until they stop', async () => {
    const heard = vi.fn();
    const closing = new AbortController();
    watchSettings(heard, closing.signal);
    await updateSettings((settings) => ({ ...settings, theme: 'dark' }));
    expect(heard).toHaveBeenCalledWith({ ...DEFAULT_SETTINGS, theme: 'dark' });
    closing.abort();
    await updateSettings((settings) => ({ ...settings, theme: 'light' }));
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('are never written to storage that is uploaded', async () => {
    await updateSettings((settings) => settings);
    expect(await fakeBrowser.storage.sync.get(null)).toEqual({});
  });

  it('are closed to content scripts where the browser can do that, and work where it cannot', async () => {
    const setAccessLevel = vi.fn();
    const local = fakeBrowser.storage.local as { setAccessLevel?: unknown };
    const before = local.setAccessLevel;
    local.setAccessLevel = setAccessLevel;
    await restrictToTrustedContexts();
    expect(setAccessLevel).toHaveBeenCalledWith({ accessLevel: 'TRUSTED_CONTEXTS' });
    local.setAccessLevel = undefined;
    await expect(restrictToTrustedContexts()).resolves.toBeUndefined();
    local.setAccessLevel = before;
  });

  it('read an absent policy as none', async () => {
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValueOnce(new Error('Managed storage manifest not found'));
    expect(await readManagedStorage()).toEqual({});
  });
});
