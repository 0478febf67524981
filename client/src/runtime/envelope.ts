import { base64Of } from './base64';
import { pageId } from './page';
import { keys, stringify, typedArrayLength } from './primordials';
import type { Payload, Request } from './request';
import { json } from './serialise';

const ownOptions = { __proto__: null, headers: true, customProtocolIpcBlocked: true };

/**
 * The text of a request for the message handler. It is put together from finished pieces of JSON:
 * no object that holds the key ever exists for a `toJSON` of the page to see.
 */
export function envelopeOf(request: Request, quotedKey: string, schemeFailed: boolean): string {
  return (
    `{"cmd":${stringify(request.cmd)},"callback":${request.callback},"error":${request.error}` +
    `,"options":{${userOptions(request)}${headerPairs(request)}` +
    `"customProtocolIpcBlocked":${schemeFailed}},${payloadMembers(request)}` +
    `,"__ELNATH_PAGE__":"${pageId}","__ELNATH_REQUEST__":${request.number}` +
    `,"__TAURI_INVOKE_KEY__":${quotedKey}}`
  );
}

function userOptions({ options }: Request): string {
  if (typeof options !== 'object' || options === null) return '';
  let members = '';
  const names = keys(options);
  for (let index = 0; index < names.length; index++) {
    const name = names[index]!;
    if (name in ownOptions) continue;
    const value = json((options as Record<string, unknown>)[name]);
    if (value !== undefined) members += `${stringify(name)}:${value},`;
  }
  return members;
}

function headerPairs({ headers }: Request): string {
  if (!headers) return '';
  return `"headers":${pairsOf(headers)},`;
}

/** Headers as a JSON array of pairs. */
export function pairsOf(headers: Record<string, string>): string {
  let pairs = '';
  for (const name in headers) {
    pairs += `${pairs && ','}[${stringify(name)},${stringify(headers[name])}]`;
  }
  return `[${pairs}]`;
}

function payloadMembers({ cmd, payload }: Request): string {
  switch (payload.kind) {
    case 'json':
      return `"payload":${payload.text ?? null}`;
    case 'bytes':
      return `"payload":null,"__ELNATH_BYTES__":"${base64Of(intact(cmd, payload))}"`;
    case 'numbers':
      return `"payload":${json(payload.numbers) ?? null}`;
  }
}

function intact(cmd: string, payload: Payload & { kind: 'bytes' }): Uint8Array {
  if (typedArrayLength(payload.bytes) === payload.length) return payload.bytes;
  throw `the bytes for the command ${cmd} were transferred away before they could be sent again`;
}
