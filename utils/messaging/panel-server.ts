import { fail, isAbort, type Result, succeed } from '../core/result';
import type { PanelPush, ToPanel } from './background-to-panel';
import type { PanelRequestFailure, PanelRequests, PanelStreams, ToBackground } from './panel-to-background';
import type { MessagePort } from './port';

/** One function per request; the compiler demands all of them. `who` is the panel that asks. */
export type PanelHandlers<Who> = {
  readonly [Type in keyof PanelRequests]: (
    fields: PanelRequests[Type]['ask'],
    who: Who,
  ) => Promise<PanelRequests[Type]['reply']> | PanelRequests[Type]['reply'];
};

/** One generator per long call. */
export type PanelStreamers<Who> = {
  readonly [Type in keyof PanelStreams]: (
    fields: PanelStreams[Type]['ask'],
    signal: AbortSignal,
    who: Who,
  ) => AsyncIterable<PanelStreams[Type]['event']>;
};

/** Thrown by a handler that has a reason to give instead of a reply. */
export class RequestRefused extends Error {
  constructor(readonly reason: PanelRequestFailure) {
    super(reason);
  }
}

export type PanelServer = {
  readonly push: (push: PanelPush) => void;
};

type Deps<Who> = {
  readonly who: Who;
  readonly handlers: PanelHandlers<Who>;
  readonly streamers: PanelStreamers<Who>;
  /** Whether it may ask at all; until that is known, what it asks waits. */
  readonly admitted: Promise<boolean>;
};

/** Serves one panel's port: requests with ids, long calls that `stop` or a closed port aborts, pings without an answer. */
export function servePanel<Who>(port: MessagePort, { who, handlers, streamers, admitted }: Deps<Who>): PanelServer {
  const running = new Map<number, AbortController>();
  let isOpen = true;

  const post = (message: ToPanel): void => {
    if (!isOpen) return;
    try {
      port.postMessage(message);
    } catch {
      close(); // it closed, and its `onDisconnect` is still on the way
    }
  };
  function close(): void {
    isOpen = false;
    for (const call of running.values()) call.abort();
    running.clear();
  }

  port.onDisconnect.addListener(close);
  port.onMessage.addListener(async (message) => {
    if (!(await admitted)) return;
    const said = message as ToBackground;
    if (said.kind === 'stop') running.get(said.id)?.abort();
    else if (said.kind === 'ask') void reply(said.id, said.type, said.fields);
    else if (said.kind === 'stream' && Object.hasOwn(streamers, said.type))
      void forward(said.id, said.type, said.fields);
  });

  async function reply(id: number, type: string, fields: object): Promise<void> {
    if (!Object.hasOwn(handlers, type)) return post({ kind: 'reply', id, reply: fail('refused') });
    post({
      kind: 'reply',
      id,
      reply: await answer(handlers[type as keyof PanelRequests] as Handler<Who>, fields, who),
    });
  }

  async function forward(id: number, type: string, fields: object): Promise<void> {
    const stop = new AbortController();
    running.set(id, stop);
    // The table ties `type` to its fields; TypeScript cannot carry that tie through the lookup.
    const run = streamers[type as keyof PanelStreams] as Streamer<Who>;
    try {
      for await (const event of run(fields, stop.signal, who)) {
        if (stop.signal.aborted) return;
        post({ kind: 'event', id, event });
      }
      post({ kind: 'end', id });
    } catch (error) {
      if (!isAbort(error)) console.error(`Sidenote: ${type}`, error);
      post({ kind: 'lost', id });
    } finally {
      running.delete(id);
    }
  }

  return { push: (push) => post({ kind: 'push', push }) };
}

type Handler<Who> = (fields: object, who: Who) => unknown;
type Streamer<Who> = (fields: object, signal: AbortSignal, who: Who) => AsyncIterable<unknown>;

async function answer<Who>(
  handle: Handler<Who>,
  fields: object,
  who: Who,
): Promise<Result<unknown, PanelRequestFailure>> {
  try {
    return succeed(await handle(fields, who));
  } catch (error) {
    if (error instanceof RequestRefused) return fail(error.reason);
    console.error('Sidenote: a request of the panel', error);
    return fail('failed');
  }
}
