import { invoke } from '@tauri-apps/api/core';
import { equal } from '../expect';
import { check } from '../harness';

const calls = 500;

export function addConcurrencyChecks(): void {
  check(`each of ${calls} calls at once has its own answer`, async () => {
    const values = Array.from({ length: calls }, (_, index) => `value ${index}`);
    equal(await Promise.all(values.map((value) => invoke('echo_string', { value }))), values);
  });
  check(`each of ${calls} failures at once has its own reason`, async () => {
    const messages = Array.from({ length: calls }, (_, index) => `failure ${index}`);
    const outcomes = await Promise.allSettled(
      messages.map((message) => invoke('fail', { message })),
    );
    equal(
      outcomes.map((outcome) => (outcome.status === 'rejected' ? outcome.reason : 'resolved')),
      messages,
    );
  });
  check('two calls that wait for each other both run', async () => {
    const [first, second] = await Promise.all([
      invoke('exchange', { value: 'a' }),
      invoke('exchange', { value: 'b' }),
    ]);
    equal([first, second], ['b', 'a']);
  });
  check('a call that waits does not hold up the next', async () => {
    const waiting = invoke('wait_for_release');
    equal(await invoke('echo_string', { value: 'meanwhile' }), 'meanwhile');
    await invoke('release');
    equal(await waiting, 'released');
  });
  check('a stage that completes later answers then', async () => {
    const waiting = invoke('stage_until_release');
    equal(await invoke('echo_string', { value: 'meanwhile' }), 'meanwhile');
    await invoke('release');
    equal(await waiting, 'released');
  });
}
