import type { RuntimeConfig } from './config';
import { createConvertFileSrc } from './location';
import { pageId } from './page';
import {
  fetch,
  headersGet,
  indexOf,
  responseBuffer,
  responseHeaders,
  responseJson,
  responseText,
  slice,
  whenSettled,
} from './primordials';
import type { Payload, Request } from './request';
import type { Settle } from './transport';

export type SchemeTransport = (
  request: Request,
  settle: Settle,
  failed: (cause: unknown) => void,
) => void;

/** Calls the host by `fetch`. `failed` is for what never reached it or came back unreadable. */
export function createSchemeTransport({ key, protocolScheme }: RuntimeConfig): SchemeTransport {
  const address = createConvertFileSrc(protocolScheme);

  return (request, settle, failed) => {
    const { payload } = request;
    const init: RequestInit = {
      __proto__: null,
      method: 'POST',
      headers: headersOf(request, key),
      body: bodyOf(payload),
    } as never;
    whenSettled(
      fetch(address(request.cmd, 'ipc'), init),
      (response) => {
        try {
          const headers = responseHeaders(response);
          const ok = headersGet(headers, 'Tauri-Response') === 'ok';
          whenSettled(bodyOfAnswer(response, headers), (value) => settle(ok, value), failed);
        } catch (error) {
          failed(error);
        }
      },
      failed,
    );
  };
}

function headersOf(request: Request, key: string): Record<string, string> {
  const headers: Record<string, string> = {
    __proto__: null,
    'Content-Type':
      request.payload.kind === 'json' ? 'application/json' : 'application/octet-stream',
    'Tauri-Callback': `${request.callback}`,
    'Tauri-Error': `${request.error}`,
    'Tauri-Invoke-Key': key,
    'Elnath-Page': pageId,
    'Elnath-Request': `${request.number}`,
  } as never;
  for (const name in request.headers) headers[name] = request.headers[name]!;
  return headers;
}

function bodyOf(payload: Payload): BodyInit | undefined {
  switch (payload.kind) {
    case 'json':
      return payload.text;
    case 'bytes':
      return payload.bytes;
    case 'numbers':
      return `${payload.numbers as unknown}`;
  }
}

function bodyOfAnswer(response: Response, headers: Headers): Promise<unknown> {
  const type = headersGet(headers, 'Content-Type') ?? '';
  const comma = indexOf(type, ',');
  switch (comma < 0 ? type : slice(type, 0, comma)) {
    case 'application/json':
      return responseJson(response);
    case 'text/plain':
      return responseText(response);
    default:
      return responseBuffer(response);
  }
}
