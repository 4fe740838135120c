import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { getFirmPolicy, getSettings, restrictToTrustedContexts, updateSettings, watchSettings } from './settings';
import { DEFAULT_SETTINGS } from './settings-schema';

const REMEMBERED = [{ address: 'https://gateway.example.hk/v1', kind: 'page-text' as const }];
const FIRM_ENDPOINT = { address: 'https://gateway.example.hk/v1', model: 'qwen3-32b' };

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
    await expect.poll(() => heard.mock.calls).toEqual([[{ ...DEFAULT_SETTINGS, theme: 'dark' }]]);
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
    expect(await getFirmPolicy()).toEqual({});
  });

  it('hold what the firm fixed, whatever the reader chose, and only while the policy stands', async () => {
    await fakeBrowser.storage.managed.set({ log: 'off', endpointLocked: true, endpoint: FIRM_ENDPOINT });
    const changed = await updateSettings((settings) => ({
      ...settings,
      theme: 'dark',
      log: { ...settings.log, keep: 'kept' },
    }));
    expect(changed).toMatchObject({
      theme: 'dark',
      log: { keep: 'off' },
      endpoints: { summary: 'firm', question: 'firm' },
    });
    await fakeBrowser.storage.managed.clear();
    expect(await getSettings()).toMatchObject({
      theme: 'dark',
      log: { keep: 'kept' },
      endpoints: { profiles: [], summary: null },
    });
  });

  it('keep the reader’s key and permission for the firm’s endpoint, until it moves', async () => {
    await fakeBrowser.storage.managed.set({ endpoint: FIRM_ENDPOINT });
    await updateSettings((settings) => ({
      ...settings,
      endpoints: {
        ...settings.endpoints,
        profiles: settings.endpoints.profiles.map((one) => ({ ...one, key: 'sk-own', remembered: REMEMBERED })),
      },
    }));
    expect((await getSettings()).endpoints.profiles).toMatchObject([
      { id: 'firm', key: 'sk-own', remembered: REMEMBERED, managed: true },
    ]);
    await fakeBrowser.storage.managed.set({ endpoint: { ...FIRM_ENDPOINT, address: 'https://new.example.hk/v1' } });
    expect((await getSettings()).endpoints.profiles).toMatchObject([{ id: 'firm', key: '', remembered: [] }]);
  });
});
