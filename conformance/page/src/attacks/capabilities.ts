import { invoke } from '@tauri-apps/api/core';
import { attacks, outcome } from './attempt';
import { request, stolenKey } from './raw';
import { replied } from './unkeyed';

const refused = (command: string): string => `Command ${command} not allowed by ACL`;

function call(command: string, payload?: Record<string, unknown>, headers?: HeadersInit) {
  return () => outcome(invoke(command, payload, headers ? { headers } : undefined));
}

function plainly(name: string, command: string): readonly [string, string, () => Promise<string>] {
  return [name, refused(command), call(command)];
}

export function addCapabilityAttacks(): void {
  attacks('a page of the application', [
    plainly('call a command that no capability gives to anybody', 'plugin:vault|burn'),
    plainly('call a command that is given to another window', 'plugin:vault|peek'),
    plainly('call a command that is given to remote pages only', 'plugin:vault|sign'),
    plainly('call a command that is allowed and, elsewhere, denied', 'plugin:vault|melt'),
    plainly('end the program, which the default set does not allow', 'plugin:app|exit'),
    plainly('call a plugin that does not exist', 'plugin:nothing|burn'),
    plainly('call an internal command that does not exist', 'plugin:__ELNATH__|burn'),
    plainly('put a second name behind an allowed command', 'plugin:vault|open|burn'),
    plainly('put a space behind the command', 'plugin:vault|burn '),
    plainly('put a NUL behind an allowed command', 'plugin:vault|open\0'),
    plainly('write the command in capitals', 'plugin:vault|BURN'),
    plainly('write the plugin in capitals', 'plugin:VAULT|burn'),
    plainly('leave out the name of the plugin', 'plugin:|burn'),
    plainly('leave out the name of the command', 'plugin:vault|'),
    plainly('name a plugin by a path', 'plugin:core/../vault|burn'),
    [
      'call the command of a plugin as one of the application',
      'Command burn not found',
      call('burn'),
    ],
    [
      'write the prefix of plugins in capitals',
      'Command PLUGIN:vault|burn not found',
      call('PLUGIN:vault|burn'),
    ],
    [
      'put a space before the prefix',
      'Command  plugin:vault|burn not found',
      call(' plugin:vault|burn'),
    ],
    [
      'name another window in the arguments',
      refused('plugin:vault|peek'),
      call('plugin:vault|peek', {
        label: 'bystander',
        window: 'bystander',
        webview: 'bystander',
        windowLabel: 'bystander',
      }),
    ],
    [
      'name another window and another page in headers',
      refused('plugin:vault|peek'),
      call(
        'plugin:vault|peek',
        {},
        { 'Tauri-Window-Label': 'bystander', 'X-Webview': 'bystander' },
      ),
    ],
    [
      'name another command in headers',
      refused('plugin:vault|burn'),
      call('plugin:vault|burn', {}, { cmd: 'plugin:vault|open', 'X-HTTP-Method-Override': 'GET' }),
    ],
    [
      'name another command behind a question mark',
      `200 "${refused('plugin:vault|burn?plugin:vault|open')}"`,
      () => request('plugin:vault|burn?plugin:vault|open'),
    ],
    [
      'encode the name of the command twice',
      '200 "Command plugin%3Avault%7Cburn not found"',
      () => request('plugin%3Avault%7Cburn'),
    ],
    [
      'name two commands in one message',
      refused('plugin:vault|burn'),
      async () => replied(await twoCommands()),
    ],
  ]);
}

async function twoCommands(): Promise<string> {
  const ids = '"callback":4000000001,"error":4000000002,"payload":{}';
  const key = JSON.stringify(await stolenKey());
  return `{"cmd":"plugin:vault|open",${ids},"__TAURI_INVOKE_KEY__":${key},"cmd":"plugin:vault|burn"}`;
}
