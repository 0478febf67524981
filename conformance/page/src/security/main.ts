import { invoke } from '@tauri-apps/api/core';
import { equal, holds } from '../expect';
import { check, row, runSuite } from '../harness';

async function policy(): Promise<string> {
  const answer = await fetch('/security.html');
  return answer.headers.get('Content-Security-Policy') ?? '';
}

function append<Name extends 'script' | 'style'>(name: Name, text: string): void {
  const element = document.createElement(name);
  element.textContent = text;
  document.body.append(element);
}

function spacing(): string {
  return getComputedStyle(document.getElementById('results')!).letterSpacing;
}

row('page security');
check('aScriptWithinThePageRuns', () => {
  equal((window as { inlineScriptHasRun?: string }).inlineScriptHasRun, 'Grüße');
});
check('aStyleSheetWithinThePageHolds', () => {
  equal(spacing(), '3px');
});
check('aScriptThatWasPutInDoesNotRun', () => {
  append('script', 'window.injected = true');
  equal('injected' in window, false);
});
check('aStyleSheetThatWasPutInDoesNotHold', () => {
  append('style', '#results { letter-spacing: 9px }');
  equal(spacing(), '3px');
});
check('textDoesNotBecomeCode', () => {
  let ran = false;
  try {
    ran = Boolean((0, eval)('true'));
  } catch (error) {
    holds(error instanceof EvalError, `it failed with ${error}`);
  }
  equal(ran, false);
});
check('everyAnswerHasOtherNonces', async () => {
  const one = await policy();
  const other = await policy();
  holds(/style-src 'self' 'nonce-\d+'/.test(one), `the policy is ${one}`);
  holds(/script-src 'self' 'nonce-\d+' 'sha256-/.test(one), `the policy is ${one}`);
  holds(one !== other, 'the nonces are the same');
});
check('theConfiguredHeadersAreSent', async () => {
  const answer = await fetch('/security.js');
  equal(answer.headers.get('X-Content-Type-Options'), 'nosniff');
  equal(answer.headers.get('Content-Security-Policy'), null);
});
check('thePrototypeOfObjectsIsFrozen', async () => {
  equal(Object.isFrozen(Object.prototype), true);
  equal(await invoke('echo_string', { value: 'called' }), 'called');
});
check('framesHaveNoWayIn', async () => {
  const frame = document.createElement('iframe');
  frame.src = '/empty.html';
  await new Promise((done) => {
    frame.onload = done;
    document.body.append(frame);
  });
  const inner = frame.contentWindow!;
  equal('__TAURI_INTERNALS__' in inner, false);
  equal('ipc' in inner, false);
  equal('__ELNATH_DIRECT__' in inner, false);
  frame.remove();
});
check('noBuiltInThatThePageReplacesSeesTheKey', async () => {
  const seen: unknown[] = [];
  const spied = spyOnBuiltIns(seen);
  try {
    equal(await invoke('echo_string', { value: 'seen?' }, { headers: { 'x-mine': '1' } }), 'seen?');
    equal(await invoke('echo_bytes', new Uint8Array(3)), new ArrayBuffer(3));
  } finally {
    spied();
  }
  const texts = seen.flatMap((value) => textsIn(value, 3));
  holds(
    !texts.some((text) => /invoke-key|TAURI_INVOKE_KEY/i.test(text)),
    'a request with the key was seen',
  );
});
check('noErrorOfTheRuntimeTellsTheKey', async () => {
  const thrown = await invoke('echo_string', { value: 1n }).then(
    () => undefined,
    (error: Error) => `${error.message}\n${error.stack}`,
  );
  holds(thrown !== undefined, 'a BigInt was taken');
  holds(!/invoke-key|TAURI_INVOKE_KEY|"key"/i.test(thrown), thrown);
  holds(!/"key":"/.test(String(invoke)), 'the source of a function shows the key');
});

/** Replaces built-ins by ones that note what they are given; the result puts them back. */
function spyOnBuiltIns(seen: unknown[]): () => void {
  const undo: (() => void)[] = [];
  function spy(object: object, name: string): void {
    const original = Object.getOwnPropertyDescriptor(object, name)!;
    const run = original.value as (...values: unknown[]) => unknown;
    Object.defineProperty(object, name, {
      ...original,
      value: new Proxy(run, {
        apply(target, self, values) {
          seen.push(self, ...values);
          return Reflect.apply(target, self, values) as unknown;
        },
        construct(target, values, newTarget) {
          seen.push(...values);
          return Reflect.construct(target, values, newTarget) as object;
        },
      }),
    });
    undo.push(() => Object.defineProperty(object, name, original));
  }
  spy(globalThis, 'fetch');
  spy(globalThis, 'Headers');
  spy(globalThis, 'Request');
  spy(JSON, 'stringify');
  spy(Headers.prototype, 'append');
  spy(Headers.prototype, 'set');
  spy(Map.prototype, 'set');
  spy(Promise.prototype, 'then');
  spy(String.prototype, 'concat');
  spy(TextEncoder.prototype, 'encode');
  spy(MessagePort.prototype, 'postMessage');
  return () => undo.forEach((restore) => restore());
}

function textsIn(value: unknown, depth: number): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || depth === 0) return [];
  return Reflect.ownKeys(value).flatMap((name) => [
    String(name),
    ...textsIn(Object.getOwnPropertyDescriptor(value, name)?.value, depth - 1),
  ]);
}

await runSuite('security');
