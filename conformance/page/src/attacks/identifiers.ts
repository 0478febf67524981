import { invoke } from '@tauri-apps/api/core';
import { attacks, outcome, outcomes } from './attempt';

/** What the page of another window holds. */
interface Bystander {
  readonly resource: number;
  readonly channel: number;
  readonly listener: number;
}

const malformedChannels = [
  '__CHANNEL__:',
  '__CHANNEL__:-1',
  '__CHANNEL__:1e3',
  '__CHANNEL__:4294967296',
  '__CHANNEL__:99999999999999999999',
  '__channel__:1',
  'bystander',
];

export function addIdentifierAttacks(bystander: Bystander): void {
  const { resource, channel, listener } = bystander;
  attacks('a page of the application', [
    [
      'close a resource of another web view',
      'The resource id ‹theirs› is invalid.',
      async () =>
        (await outcome(invoke('plugin:resources|close', { rid: resource }))).replace(
          `${resource}`,
          '‹theirs›',
        ),
    ],
    [
      'guess the ids of resources',
      'The resource id ‹guess› is invalid.',
      async () => {
        const guesses = Array.from({ length: 500 }, (_, guess) => guess * 7919);
        const tries = guesses.map(async (rid) =>
          (await outcome(invoke('plugin:resources|close', { rid }))).replace(`${rid}`, '‹guess›'),
        );
        return [...new Set(await Promise.all(tries))].join('; ');
      },
    ],
    [
      'close a resource whose id is no number',
      'invalid args `rid` for command `close`: invalid type: string "1", expected i64',
      () => outcome(invoke('plugin:resources|close', { rid: '1' })),
    ],
    [
      'close a resource beyond all ids',
      'The resource id -1 is invalid.',
      () => outcome(invoke('plugin:resources|close', { rid: -1 })),
    ],
    [
      'send into the channel of another page',
      'nothing reached it',
      async () => {
        await invoke('plugin:vault|open', { channel: `__CHANNEL__:${channel}` });
        return invoke<string>('heard_by_bystander');
      },
    ],
    [
      'open channels whose ids are none',
      'invalid channel value, expected a string in the `__CHANNEL__:ID` format',
      async () => {
        const tries = malformedChannels.map((value) =>
          invoke('plugin:vault|open', { channel: value }).catch((text: string) => {
            throw text.replace(/^.*(invalid channel value) `.*`(, expected.*)$/, '$1$2');
          }),
        );
        return outcomes(tries);
      },
    ],
    [
      'stop the listener of another page',
      'it still listens',
      async () => {
        await invoke('plugin:event|unlisten', { event: 'alarm', eventId: listener });
        return invoke<string>('alarm_bystander');
      },
    ],
    [
      'emit an event whose name closes a script',
      'invalid args `event` for command `emit`: Event name must include only alphanumeric characters, `-`, `/`, `:` and `_`.',
      () => outcome(invoke('plugin:event|emit', { event: '</script><script>alert(1)' })),
    ],
    [
      'listen with the prototype for a target',
      'invalid args `target` for command `listen`: unknown variant `__proto__`, expected one of `Any`, `App`, `AnyLabel`, `Window`, `Webview`, `WebviewWindow`',
      () =>
        outcome(
          invoke('plugin:event|listen', { event: 'a', target: { kind: '__proto__' }, handler: 1 }),
        ),
    ],
    [
      'listen for a callback that no page can have',
      'invalid args `handler` for command `listen`: invalid value: integer `4294967296`, expected u32',
      () =>
        outcome(
          invoke('plugin:event|listen', { event: 'a', target: { kind: 'Any' }, handler: 2 ** 32 }),
        ),
    ],
    [
      'ask for a directory that is none of the contract’s',
      'invalid args `directory` for command `resolve_directory`: invalid value: 99, expected a base directory from 1 to 23',
      () => outcome(invoke('plugin:path|resolve_directory', { directory: 99 })),
    ],
  ]);
}
