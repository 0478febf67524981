interface MessageHandlerWindow {
  readonly webkit: {
    readonly messageHandlers: {
      readonly elnath: { postMessage(message: unknown): Promise<unknown> };
    };
  };
}

/** Posts to the host's script message handler; resolves with its reply. */
export function postMessage(message: unknown): Promise<unknown> {
  return (globalThis as unknown as MessageHandlerWindow).webkit.messageHandlers.elnath.postMessage(
    message,
  );
}
