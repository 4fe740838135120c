/** The part of `runtime.Port` that is used; `fake-port.ts` has the same shape. */
export type MessagePort = {
  readonly name: string;
  postMessage(message: unknown): void;
  disconnect(): void;
  readonly onMessage: {
    addListener(listener: (message: unknown) => void): void;
    removeListener(listener: (message: unknown) => void): void;
  };
  readonly onDisconnect: { addListener(listener: () => void): void; removeListener(listener: () => void): void };
};
