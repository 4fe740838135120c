import { type Browser, browser } from '#imports';
import {
  CONFIRM_PORT,
  type Confirmation,
  type ConfirmEvent,
  type FromConfirm,
  type ToConfirm,
} from '@/utils/messaging/confirmation';
import { panelSettingsOf } from '@/utils/messaging/page-settings';
import { type Consent, covers, type Shown } from '@/utils/privacy/consent';
import { getSettings } from '@/utils/store/settings';

const PAGE = '/confirm.html';
const WIDTH = 480;
const HEIGHT = 560;

/** A consent is used at once; of those that never were, so many are kept. */
const MOST_GIVEN = 20;

/** A question whose window is open, or about to be. */
type Waiting = Confirmation & {
  /** The tab in whose panel it was asked; it has one such window at a time. */
  readonly askedIn: number | undefined;
  readonly end: (event: ConfirmEvent) => void;
  window?: Browser.windows.Window;
};

/** Questions of panels in pages, each asked in a window of our own. */
export function createConfirmations() {
  const waiting = new Map<string, Waiting>();
  const given: { readonly id: string; readonly shown: Shown }[] = [];

  function end(one: Waiting, event: ConfirmEvent): void {
    if (!waiting.delete(one.id)) return;
    if (event.type === 'answered' && one.shown !== undefined) given.push({ id: one.id, shown: one.shown });
    given.splice(0, given.length - MOST_GIVEN);
    one.end(event);
    if (one.window?.id !== undefined) void browser.windows.remove(one.window.id).catch(() => undefined);
  }

  async function open(one: Waiting): Promise<void> {
    const opened = await openWindow(one).catch(() => undefined);
    // Whoever asked may be gone before the window came up.
    if (!waiting.has(one.id) && opened?.id !== undefined) await browser.windows.remove(opened.id);
    else if (opened === undefined) end(one, { type: 'refused' });
    else one.window = opened;
  }

  return {
    /** Asks, and ends with the reader's word. Ends without one where whoever asked goes away. */
    async *ask(asked: Confirmation, askedIn: number | undefined, signal: AbortSignal): AsyncGenerator<ConfirmEvent> {
      for (const other of waiting.values())
        if (other.askedIn === askedIn || other.id === asked.id) end(other, { type: 'refused' });
      yield await new Promise<ConfirmEvent>((resolve) => {
        const one: Waiting = { ...asked, askedIn, end: resolve };
        waiting.set(one.id, one);
        signal.addEventListener('abort', () => end(one, { type: 'refused' }));
        void open(one);
      });
    },
    /** Brings the window of a question to the front. */
    async show(id: string): Promise<void> {
      const window = waiting.get(id)?.window?.id;
      if (window !== undefined) await browser.windows.update(window, { focused: true });
    },
    /** Whether a consent was given in such a window: by its id, and for no more than was shown there. */
    isGiven: (consent: Consent): boolean =>
      given.some(({ id, shown }) => id === consent.id && covers({ ...shown, how: 'once', id } as Consent, consent)),
    /** Registers its listener; call it in `main()`, synchronously. */
    watch(): void {
      browser.runtime.onConnect.addListener((port) => {
        if (port.name === CONFIRM_PORT) serve(port, waiting.get(questionIn(port.sender) ?? ''), end);
      });
      browser.windows?.onRemoved.addListener((windowId) => {
        for (const one of waiting.values()) if (one.window?.id === windowId) end(one, { type: 'refused' });
      });
    },
  };
}
export type Confirmations = ReturnType<typeof createConfirmations>;

/** Asks in the window at the other end of a port; a window that nothing is asked in is told so by the port's end. */
function serve(
  port: Browser.runtime.Port,
  one: Waiting | undefined,
  end: (one: Waiting, event: ConfirmEvent) => void,
): void {
  if (one === undefined) {
    port.disconnect();
    return;
  }
  let isOpen = true;
  port.onMessage.addListener((message: FromConfirm) => {
    if (message.kind === 'answer') end(one, { type: 'answered', answer: message.answer });
    if (message.kind === 'refuse') end(one, { type: 'refused' });
  });
  port.onDisconnect.addListener(() => {
    isOpen = false;
    end(one, { type: 'refused' });
  });
  void getSettings().then((settings) => {
    const { language, theme } = panelSettingsOf(settings, browser.i18n.getUILanguage());
    if (isOpen) port.postMessage({ question: one.question, settings: { language, theme } } satisfies ToConfirm);
  });
}

/** The question that a window is for, where it is a page of our own in a window of its own. */
function questionIn({ id, url, frameId }: Browser.runtime.MessageSender = {}): string | undefined {
  if (id !== browser.runtime.id || frameId !== 0 || url === undefined || !URL.canParse(url)) return undefined;
  if (!url.startsWith(browser.runtime.getURL(PAGE as '/options.html'))) return undefined;
  return new URL(url).searchParams.get('id') ?? undefined;
}

/** Over the middle of the window in which it was asked, and no larger than it. */
async function openWindow({ id, askedIn }: Waiting): Promise<Browser.windows.Window | undefined> {
  const tab = askedIn === undefined ? undefined : await browser.tabs.get(askedIn);
  const around: Partial<Browser.windows.Window> =
    tab?.windowId === undefined ? {} : await browser.windows.get(tab.windowId);
  const width = Math.min(WIDTH, around.width ?? WIDTH);
  const height = Math.min(HEIGHT, around.height ?? HEIGHT);
  const middle = (start = 0, size = 0, own = 0): number => Math.max(0, Math.round(start + (size - own) / 2));
  return browser.windows.create({
    url: `${browser.runtime.getURL(PAGE as '/options.html')}?id=${encodeURIComponent(id)}`,
    type: 'popup',
    focused: true,
    width,
    height,
    left: middle(around.left, around.width, width),
    top: middle(around.top, around.height, height),
  });
}
