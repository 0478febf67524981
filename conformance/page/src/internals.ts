/** `window.__TAURI_INTERNALS__` as section 1.2 of the contract has it. */
export interface Internals {
  readonly plugins: { readonly path: { readonly sep: string; readonly delimiter: string } };
  readonly metadata: {
    readonly currentWindow: { readonly label: string };
    readonly currentWebview: { readonly label: string };
  };
  readonly callbacks: ReadonlyMap<number, (data: unknown) => unknown>;
  readonly __TAURI_PATTERN__: { readonly pattern: string };
  readonly ipc: (message: object) => void;
  postMessage(message: object): void;
  transformCallback(callback?: (data: unknown) => unknown, once?: boolean): number;
  unregisterCallback(id: number): void;
  runCallback(id: number, data: unknown): void;
  convertFileSrc(path: string, protocol?: string): string;
  invoke(cmd: string, payload?: unknown, options?: unknown): Promise<unknown>;
}

export function internals(): Internals {
  return (globalThis as unknown as { readonly __TAURI_INTERNALS__: Internals }).__TAURI_INTERNALS__;
}
