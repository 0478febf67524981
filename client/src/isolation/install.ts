import type { Message } from '../runtime/request';
import { readySignal, type Asked, type Answered } from '../runtime/isolation';
import { textOf } from '../runtime/report';
import { createSeal } from './seal';

/** What the host puts into the script of the isolation application. */
export interface IsolationConfig {
  /** 32 bytes in base 64, for AES-GCM. A secret of this document and the host. */
  readonly key: string;
  /** The origins of the pages that it serves. */
  readonly origins: readonly string[];
}

/** What a hook sees: the payload is what the host would get, parsed. */
function messageOf({ cmd, callback, error, headers, payload }: Asked): Message {
  const value =
    payload.kind === 'bytes'
      ? new Uint8Array(payload.bytes)
      : payload.text && (JSON.parse(payload.text) as unknown);
  return { cmd, callback, error, payload: value, options: headers && { headers } };
}

type Hook = (message: Message) => unknown;
interface IsolationWindow {
  readonly __TAURI_ISOLATION_HOOK__?: Hook | null;
}

const pause = 50;

/** Serves the calls of the page that shows this document in a frame, when there is a hook (section 6.8). */
export function install({ key, origins }: IsolationConfig): void {
  document.currentScript?.remove();
  const seal = createSeal(key);
  const { parent } = window;

  function hook(): Hook | null | undefined {
    return (globalThis as IsolationWindow).__TAURI_ISOLATION_HOOK__;
  }

  async function answer(asked: Asked): Promise<Answered> {
    const { number, page } = asked;
    try {
      const run = hook();
      const message = messageOf(asked);
      const changed = run ? await run(message) : message;
      return { number, ...(await seal(page, number, changed as Message)) };
    } catch (error) {
      return { number, failed: textOf(error) };
    }
  }

  function serve(port: MessagePort): void {
    port.onmessage = ({ data }: MessageEvent<Asked>) =>
      void answer(data).then((answered) =>
        port.postMessage(answered, 'sealed' in answered ? [answered.sealed] : []),
      );
  }

  addEventListener('message', (event: MessageEvent) => {
    const [port] = event.ports;
    if (event.source === parent && origins.includes(event.origin) && port) serve(port);
  });

  /** A hook that is null lets everything pass; one that is not there yet is waited for. */
  function announce(): void {
    const found = hook();
    if (typeof found === 'function' || found === null) parent.postMessage(readySignal, '*');
    else setTimeout(announce, pause);
  }
  announce();
}
