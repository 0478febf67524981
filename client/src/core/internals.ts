/** What the host puts into the page, as far as this package uses it. */
interface Internals {
  invoke(cmd: string, args: unknown, options?: InvokeOptions): Promise<unknown>;
  transformCallback(callback?: (response: never) => void, once?: boolean): number;
  unregisterCallback(id: number): void;
  convertFileSrc(filePath: string, protocol: string): string;
}

/** More about a call than its arguments. */
export interface InvokeOptions {
  /** Sent beside the arguments. The contract's own headers cannot be replaced. */
  headers: HeadersInit;
}

/** Reads the host's internals anew each time, so that mocks take effect. */
export function internals(): Internals {
  return (globalThis as unknown as { __TAURI_INTERNALS__: Internals }).__TAURI_INTERNALS__;
}
