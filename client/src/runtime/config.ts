/** What the host puts into the runtime's closure. */
export interface RuntimeConfig {
  /** The invoke key. A secret: it must never become reachable from page code. */
  readonly key: string;
  readonly windowLabel: string;
  readonly webviewLabel: string;
  readonly pattern: Pattern;
  /** Where the isolation application is, in its pattern. */
  readonly isolation?: IsolationFrame;
  readonly path: { readonly sep: string; readonly delimiter: string };
  /** `null`: `<protocol>://localhost/…`, otherwise `<protocolScheme>://<protocol>.localhost/…`. */
  readonly protocolScheme: null | 'http' | 'https';
  /** The preferred way to the host. `direct` falls back to `scheme`, and that to `message`. */
  readonly transport: 'direct' | 'scheme' | 'message';
  readonly freezePrototype: boolean;
  readonly debug: boolean;
}

export type Pattern =
  { readonly pattern: 'brownfield' } | { readonly pattern: 'isolation'; readonly side: 'original' };

export interface IsolationFrame {
  readonly src: string;
  /** Of the pages that it serves. */
  readonly origins: readonly string[];
}
