interface Internals {
  invoke(command: string, args: object): Promise<unknown>;
}

declare const __TAURI_INTERNALS__: Internals;

/** Calls a command whose answer nobody waits for; why it was refused is in the page's console. */
export function call(command: string, args: object = {}): void {
  __TAURI_INTERNALS__.invoke(command, args).catch((reason: unknown) => {
    console.warn(`${command} failed:`, reason);
  });
}
