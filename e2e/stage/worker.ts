import type { ExtensionBrowser } from '../../scripts/chromium';

/** Ends the background as the browser does after 30 idle seconds; the next event starts a fresh one. */
export async function killWorker({ context }: ExtensionBrowser): Promise<void> {
  const browser = context.browser();
  if (!browser) throw new Error('the browser of this stage cannot be reached');
  const session = await browser.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(({ type }) => type === 'service_worker');
  if (!worker) throw new Error('no background is running');
  await session.send('Target.closeTarget', { targetId: worker.targetId });
  await session.detach();
}

/** Waits of a minute and more, in the order they have: the SDK's own clock stands behind ours. */
const LONG_MS = 60_000;
const HURRY = 100;

/** Makes long waits pass a hundred times faster in the background that runs now: nobody waits five minutes for a stalled endpoint in a test. */
export async function hurryWorker({ context }: ExtensionBrowser): Promise<void> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await worker.evaluate(
    ([long, hurry]) => {
      const wait = globalThis.setTimeout;
      const hurried = (work: () => void, milliseconds = 0) =>
        wait(work, milliseconds >= long ? milliseconds / hurry : milliseconds);
      Object.assign(globalThis, { setTimeout: hurried });
    },
    [LONG_MS, HURRY] as const,
  );
}
