import type { RuntimeConfig } from './config';
import { createMessageTransport } from './message';
import { isLeft } from './page';
import { postToHost } from './primordials';
import { textOf, warn } from './report';
import type { Request } from './request';
import { createSchemeTransport } from './scheme';

/** Takes the host's answer: a value, or what the call is to be rejected with. */
export type Settle = (ok: boolean, value: unknown) => void;

export type Route = 'scheme' | 'message';

export interface Transport {
  /** Sends over the page's transport, over the other one should that fail. Always settles. */
  send(request: Request, settle: Settle): void;
  /** Sends over one transport only. Always settles. */
  sendBy(route: Route, request: Request, settle: Settle): void;
  /** The transport that `send` tries first, from now on. */
  readonly route: Route;
}

export function createTransport(
  config: RuntimeConfig,
  runCallback: (id: number, data: unknown) => void,
): Transport {
  const viaScheme = createSchemeTransport(config);
  const viaMessage = createMessageTransport(config.key, runCallback);
  let schemeFailed = false;
  let useMessage = config.transport === 'message';

  function byMessage(request: Request, settle: Settle, schemeCause?: string): void {
    viaMessage(request, schemeFailed, settle, (cause) =>
      settle(false, unreached(request, schemeCause ? `${schemeCause}, and ${cause}` : cause)),
    );
  }

  function byMessageInstead(request: Request, settle: Settle, cause: unknown): void {
    if (isLeft()) return;
    if (postToHost && !schemeFailed) {
      schemeFailed = useMessage = true;
      warn(
        'IPC custom protocol failed, Tauri will now use the postMessage interface instead',
        cause,
      );
    }
    byMessage(request, settle, schemeCause(cause));
  }

  return {
    get route() {
      return useMessage ? 'message' : 'scheme';
    },
    send(request, settle) {
      if (useMessage) byMessage(request, settle);
      else viaScheme(request, settle, (cause) => byMessageInstead(request, settle, cause));
    },
    sendBy(route, request, settle) {
      if (route === 'message') byMessage(request, settle);
      else {
        viaScheme(request, settle, (cause) =>
          settle(false, unreached(request, schemeCause(cause))),
        );
      }
    },
  };
}

function schemeCause(cause: unknown): string {
  return `the request to the ipc protocol failed: ${textOf(cause)}`;
}

function unreached({ cmd }: Request, cause: string): string {
  return `no answer to the command ${cmd}: ${cause}`;
}
