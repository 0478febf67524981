import { invoke } from '@tauri-apps/api/core';
import { attacks, outcome } from './attempt';
import { request, stolenKey } from './raw';
import { replied } from './unkeyed';

const burn = 'vault.burn not allowed. Permissions associated with this command: vault:allow-burn';
const peek =
  'vault.peek not allowed on window "main", webview "main", URL: local; allowed on: [windows: "bystander", URL: local]; referenced by: capability: bystander, permission: allow-peek';
const noPlugin = (name: string): string => `${name} not allowed. Plugin not found`;
const noCommand = (name: string): string => `${name} not allowed. Command not found`;

/** What a call comes to, in one line. */
function call(command: string, payload?: Record<string, unknown>, headers?: HeadersInit) {
  return async () =>
    (await outcome(invoke(command, payload, headers ? { headers } : undefined))).replaceAll(
      '\n\n',
      '; ',
    );
}

function plainly(name: string, command: string, refusal: string) {
  return [name, refusal, call(command)] as const;
}

export function addCapabilityAttacks(): void {
  attacks('a page of the application', [
    plainly('call a command that no capability gives to anybody', 'plugin:vault|burn', burn),
    plainly('call a command that is given to another window', 'plugin:vault|peek', peek),
    [
      'call a command that is given to remote pages only',
      'vault.sign not allowed on window "main", webview "main", URL: local; allowed on: [windows: "wanderer", URL: ‹elsewhere›]; referenced by: capability: guest, permission: allow-sign',
      async () =>
        (await call('plugin:vault|sign')()).replace(/http:\/\/127\.0\.0\.1:\d+/, '‹elsewhere›'),
    ],
    plainly(
      'call a command that is allowed and, elsewhere, denied',
      'plugin:vault|melt',
      'vault.melt explicitly denied on origin local; referenced by: capability: denial, permission: deny-melt',
    ),
    plainly(
      'end the program, which the default set does not allow',
      'plugin:app|exit',
      'app.exit not allowed. Permissions associated with this command: core:app:allow-exit',
    ),
    plainly('call a plugin that does not exist', 'plugin:nothing|burn', noPlugin('nothing.burn')),
    plainly(
      'call an internal command that does not exist',
      'plugin:__ELNATH__|burn',
      noPlugin('__ELNATH__.burn'),
    ),
    plainly(
      'put a second name behind an allowed command',
      'plugin:vault|open|burn',
      noCommand('vault.open|burn'),
    ),
    plainly('put a space behind the command', 'plugin:vault|burn ', noCommand('vault.burn ')),
    plainly(
      'put a NUL behind an allowed command',
      'plugin:vault|open\0',
      noCommand('vault.open\0'),
    ),
    plainly('write the command in capitals', 'plugin:vault|BURN', noCommand('vault.BURN')),
    plainly('write the plugin in capitals', 'plugin:VAULT|burn', noPlugin('VAULT.burn')),
    plainly('leave out the name of the plugin', 'plugin:|burn', noPlugin('burn')),
    plainly('leave out the name of the command', 'plugin:vault|', noCommand('vault.')),
    plainly('name a plugin by a path', 'plugin:core/../vault|burn', noPlugin('core/../vault.burn')),
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
      peek,
      call('plugin:vault|peek', {
        label: 'bystander',
        window: 'bystander',
        webview: 'bystander',
        windowLabel: 'bystander',
      }),
    ],
    [
      'name another window and another page in headers',
      peek,
      call(
        'plugin:vault|peek',
        {},
        { 'Tauri-Window-Label': 'bystander', 'X-Webview': 'bystander' },
      ),
    ],
    [
      'name another command in headers',
      burn,
      call('plugin:vault|burn', {}, { cmd: 'plugin:vault|open', 'X-HTTP-Method-Override': 'GET' }),
    ],
    [
      'name another command behind a question mark',
      `200 "${noCommand('vault.burn?plugin:vault|open')}"`,
      () => request('plugin:vault|burn?plugin:vault|open'),
    ],
    [
      'encode the name of the command twice',
      '200 "Command plugin%3Avault%7Cburn not found"',
      () => request('plugin%3Avault%7Cburn'),
    ],
    ['name two commands in one message', burn, async () => replied(await twoCommands())],
  ]);
}

async function twoCommands(): Promise<string> {
  const ids = '"callback":4000000001,"error":4000000002,"payload":{}';
  const key = JSON.stringify(await stolenKey());
  return `{"cmd":"plugin:vault|open",${ids},"__TAURI_INVOKE_KEY__":${key},"cmd":"plugin:vault|burn"}`;
}
