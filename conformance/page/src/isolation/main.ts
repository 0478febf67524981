import { invoke } from '@tauri-apps/api/core';
import { equal, holds, rejectsLike, rejectsWith } from '../expect';
import { check, row, runSuite } from '../harness';
import { internals } from '../internals';

/** What the isolation application answers; the pages' runtime talks to it in the same way. */
interface Sealed {
  readonly cmd: string;
  readonly sealed: ArrayBuffer;
}

function frame(): HTMLIFrameElement {
  const found = document.getElementById('__tauri_isolation__');
  holds(found instanceof HTMLIFrameElement, 'there is no frame of the isolation application');
  return found;
}

/** Hands a message to the host past the isolation application. */
function past(cmd: string, payload: unknown): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const callback = internals().transformCallback(resolve, true);
    const error = internals().transformCallback(reject, true);
    internals().postMessage({ cmd, callback, error, payload });
  });
}

/** Lets the isolation application encrypt a call as any script of the page may. */
function sealed(page: string, number: number, cmd: string, payload: unknown): Promise<Sealed> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data as Sealed);
    frame().contentWindow!.postMessage(null, '*', [port2]);
    port1.postMessage({
      number,
      page,
      cmd,
      callback: 1,
      error: 2,
      payload: { kind: 'json', text: JSON.stringify(payload) },
    });
  });
}

const notEncrypted = /^AES-GCM: the isolation application did not encrypt this call/;

row('isolation pattern');
check('thePatternIsIsolation', () => {
  equal(internals().__TAURI_PATTERN__, { pattern: 'isolation', side: 'original' });
  equal(frame().getAttribute('sandbox'), 'allow-scripts');
});
check('theHookMayLetACallPass', async () => {
  equal(await invoke('echo_string', { value: 'as it is' }), 'as it is');
});
check('theHookMayChangeACall', async () => {
  equal(await invoke('renamed_by_hook', { value: 'else' }), 'was else');
});
check('whatTheHookThrowsRejectsTheCall', () =>
  rejectsWith(invoke('refused_by_hook'), 'the hook refuses this'),
);
check('aCallThatIsNotEncryptedIsRefused', () =>
  rejectsLike(past('echo_string', { value: 'x' }), notEncrypted),
);
check('bytesThatAreNotEncryptedAreRefused', () =>
  rejectsLike(past('echo_string', new Uint8Array(100)), notEncrypted),
);
check('anEncryptedCallIsRefusedUnderTheNumberOfAnother', async () => {
  const call = await sealed('0'.repeat(32), 1, 'echo_string', { value: 'again' });
  await rejectsLike(past('echo_string', call.sealed), notEncrypted);
});
check('aChangedCallIsRefused', async () => {
  const { sealed: bytes } = await sealed('0'.repeat(32), 1, 'echo_string', { value: 'again' });
  const changed = new Uint8Array(bytes);
  changed[changed.length - 1]! ^= 1;
  await rejectsLike(past('echo_string', changed), notEncrypted);
});
check('thePageCannotReadTheIsolationApplication', async () => {
  const { src } = frame();
  equal(frame().contentDocument, null);
  equal(
    await fetch(src).then(
      () => 'fetched',
      () => 'refused',
    ),
    'refused',
  );
  const own = document.createElement('iframe');
  own.src = src;
  await new Promise((done) => {
    own.onload = done;
    document.body.append(own);
  });
  equal(own.contentDocument, null);
  own.remove();
});
check('theMainFrameCannotShowTheIsolationApplication', async () => {
  location.href = frame().src;
  equal(await invoke('echo_string', { value: 'still here' }), 'still here');
});
check('callsGoOnWhenThePageReplacesItsBody', async () => {
  const results = document.body.innerHTML;
  document.body.innerHTML = '';
  document.body.innerHTML = results;
  equal(await invoke('echo_string', { value: 'still here' }), 'still here');
});

await runSuite('isolation');
