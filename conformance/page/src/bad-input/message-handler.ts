interface MessageHandlerWindow {
  readonly webkit: {
    readonly messageHandlers: {
      readonly elnath: { postMessage(message: unknown): Promise<unknown> };
    };
  };
}

/** Posts to the host's script message handler; resolves with its reply, which may be the message of an error. */
export function postMessage(message: unknown): Promise<unknown> {
  return (globalThis as unknown as MessageHandlerWindow).webkit.messageHandlers.elnath
    .postMessage(message)
    .catch((error: unknown) => (error as Error).message);
}
