import { createCallbacks, type Callback } from './callbacks';
import type { RuntimeConfig } from './config';
import { createConvertFileSrc } from './location';
import { createDirect } from './direct';
import { createIsolation } from './isolation';
import { postText } from './message';
import { isLeft, watchLeaving } from './page';
import { Promise, defineProperty, freeze, hasOwn } from './primordials';
import { createPull } from './pull';
import { reportUncaught } from './report';
import { requestOf, type InvokeOptions, type Message } from './request';
import { createTransport, type Settle } from './transport';

/** Makes the page's side of the contract. Does nothing in a page that has it already. */
export function install(config: RuntimeConfig): void {
  if (hasOwn(globalThis, '__TAURI_INTERNALS__')) return;

  watchLeaving();
  const callbacks = createCallbacks();
  const indirect = createTransport(config, callbacks.run);
  const startPull = createPull(callbacks, indirect);
  const transport = createDirect(config, callbacks, indirect);
  const send: (message: Message, settle: Settle) => void = config.isolation
    ? createIsolation(config.isolation, transport.send)
    : sendPlainly;

  function sendPlainly(message: Message, settle: Settle): void {
    transport.send(requestOf(message), settle);
  }

  function runCallbackOf({ callback, error }: Message): Settle {
    return (ok, value) => {
      if (isLeft()) return;
      try {
        callbacks.run(ok ? callback : error, value);
      } catch (failure) {
        reportUncaught(failure);
      }
    };
  }

  /** Past the isolation application, whose host refuses what comes so. */
  function postMessage(message: Message): void {
    sendPlainly(message, runCallbackOf(message));
  }

  function ipc(message: Message): void {
    send(message, runCallbackOf(message));
  }

  function invoke(cmd: string, payload: unknown = {}, options?: InvokeOptions): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const callback = callbacks.add((value) => settle(true, value));
      const error = callbacks.add((reason) => settle(false, reason));
      function settle(ok: boolean, value: unknown): void {
        if (isLeft()) return;
        callbacks.remove(callback);
        callbacks.remove(error);
        if (ok) resolve(value);
        else reject(value);
      }
      try {
        send({ cmd, callback, error, payload, options }, settle);
      } catch (failure) {
        settle(false, failure);
        return;
      }
      if (cmd === 'plugin:event|unlisten') dropListener(payload);
    });
  }

  /** Packages before 2.6 only send the command. An event's id is its callback's id. */
  function dropListener(payload: unknown): void {
    const eventId = (payload as { readonly eventId?: unknown } | null)?.eventId;
    if (typeof eventId === 'number') callbacks.remove(eventId);
  }

  function transformCallback(callback?: Callback, once = false): number {
    const id = callbacks.transform(callback, once);
    transport.withoutPushes(startPull);
    return id;
  }

  const internals = { plugins: {} };
  const { windowLabel, webviewLabel: label } = config;
  define(globalThis, 'isTauri', true);
  define(globalThis, '__TAURI_INTERNALS__', internals);
  define(internals, 'postMessage', postMessage);
  define(internals, 'metadata', {
    currentWindow: { label: windowLabel },
    currentWebview: { windowLabel, label },
  });
  define(internals, '__TAURI_PATTERN__', freeze({ ...config.pattern }));
  define(internals, 'ipc', freeze(ipc));
  define(internals, 'convertFileSrc', createConvertFileSrc(config.protocolScheme));
  define(internals, 'transformCallback', transformCallback);
  define(internals, 'unregisterCallback', callbacks.remove);
  define(internals, 'runCallback', callbacks.run);
  define(internals, 'callbacks', callbacks.map);
  define(internals, 'invoke', invoke);
  define(internals.plugins, 'path', { ...config.path });
  define(globalThis, '__TAURI_EVENT_PLUGIN_INTERNALS__', {
    unregisterListener: (_event: string, eventId: number) => callbacks.remove(eventId),
  });
  define(
    globalThis,
    'ipc',
    freeze({ postMessage: (text: string) => postText(text, callbacks.run) }),
  );
  if (config.freezePrototype) freeze(Object.prototype);
}

function define(object: object, name: string, value: unknown): void {
  defineProperty(object, name, { value });
}
