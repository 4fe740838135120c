import type { MessagePort } from '../messaging/port';

type Side = {
  readonly port: MessagePort;
  readonly messages: Set<(message: unknown) => void>;
  readonly disconnects: Set<() => void>;
};

/** Two ends of one port, as `runtime.connect` makes them: messages are cloned and arrive later, in order. */
export type FakePorts = {
  readonly client: MessagePort;
  readonly server: MessagePort;
  /** Closes it from outside, as a dying worker does: both ends hear of it. */
  kill(): void;
  /** Listeners still attached on both ends, to find leaks. */
  listeners(): number;
  readonly closed: () => boolean;
};

/** Makes a connected pair of fake ports. */
export function createFakePorts(name = 'model'): FakePorts {
  let closed = false;
  const client = createSide(
    name,
    () => server,
    hangUp,
    () => closed,
  );
  const server: Side = createSide(
    name,
    () => client,
    hangUp,
    () => closed,
  );

  /** The end that hangs up does not hear its own `onDisconnect`; the other does. */
  function hangUp(hears: readonly Side[]): void {
    if (closed) return;
    closed = true;
    queueMicrotask(() => {
      for (const side of hears) for (const listener of [...side.disconnects]) listener();
    });
  }
  return {
    client: client.port,
    server: server.port,
    kill: () => hangUp([client, server]),
    listeners: () => client.messages.size + client.disconnects.size + server.messages.size + server.disconnects.size,
    closed: () => closed,
  };
}

function createSide(
  name: string,
  other: () => Side,
  hangUp: (hears: readonly Side[]) => void,
  isClosed: () => boolean,
): Side {
  const messages = new Set<(message: unknown) => void>();
  const disconnects = new Set<() => void>();
  const port: MessagePort = {
    name,
    postMessage(message) {
      if (isClosed()) throw new Error('Attempting to use a disconnected port object');
      const copy = structuredClone(message);
      queueMicrotask(() => {
        if (!isClosed()) for (const listener of [...other().messages]) listener(copy);
      });
    },
    disconnect: () => hangUp([other()]),
    onMessage: { addListener: (l) => messages.add(l), removeListener: (l) => messages.delete(l) },
    onDisconnect: { addListener: (l) => disconnects.add(l), removeListener: (l) => disconnects.delete(l) },
  };
  return { port, messages, disconnects };
}
