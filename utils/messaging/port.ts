/** The part of `runtime.Port` that streams need; `fake-port.ts` has the same shape. */
export type StreamPort = {
  readonly name: string;
  postMessage(message: unknown): void;
  disconnect(): void;
  readonly onMessage: {
    addListener(listener: (message: unknown) => void): void;
    removeListener(listener: (message: unknown) => void): void;
  };
  readonly onDisconnect: { addListener(listener: () => void): void; removeListener(listener: () => void): void };
};
