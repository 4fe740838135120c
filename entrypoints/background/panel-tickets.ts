import { type Browser, browser } from '#imports';

/** A ticket for each frame that may stand open at once, and some that were never used. */
const MOST_TICKETS = 200;

type Ticket = { readonly tabId: number; readonly frameId?: number };

const KEY = 'panelTickets';

/**
 * A frame of the panel is served only with a ticket that our own script in that tab was given, and only the first frame
 * that shows it. A page that learnt the panel's address could put it into a frame of its own and lay itself over it; it
 * gets no ticket, and its frame no answer. In `storage.session`, because the worker may be gone between the two.
 */
export async function issueTicket(tabId: number): Promise<string> {
  const ticket = crypto.randomUUID();
  await change((tickets) => [...tickets, [ticket, { tabId }]]);
  return ticket;
}

/** Whether this frame may be a panel; binds the ticket to it. */
export async function admitFrame({ url, tab, frameId }: Browser.runtime.MessageSender): Promise<boolean> {
  const id = ticketIn(url);
  if (id === undefined || tab?.id === undefined || frameId === undefined) return false;
  let isAdmitted = false;
  await change((tickets) =>
    tickets.map(([key, ticket]) => {
      if (key !== id || ticket.tabId !== tab.id) return [key, ticket];
      isAdmitted = ticket.frameId === undefined || ticket.frameId === frameId;
      return [key, { ...ticket, frameId: ticket.frameId ?? frameId }];
    }),
  );
  return isAdmitted;
}

/** Whether an address is the panel's in a page, and not in the side panel. */
export const isFrameAddress = (url: string | undefined): boolean => ticketIn(url) !== undefined;

function ticketIn(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { searchParams } = new URL(url);
  return searchParams.get('in') === 'page' ? (searchParams.get('ticket') ?? '') : undefined;
}

let queue: Promise<unknown> = Promise.resolve();

/** One change at a time: two frames with one ticket must not both come first. */
function change(make: (tickets: [string, Ticket][]) => [string, Ticket][]): Promise<void> {
  const done = queue.then(async () => {
    const stored = (await browser.storage.session.get(KEY))[KEY];
    const tickets = Array.isArray(stored) ? (stored as [string, Ticket][]) : [];
    await browser.storage.session.set({ [KEY]: make(tickets).slice(-MOST_TICKETS) });
  });
  queue = done.catch(() => undefined);
  return done;
}
