import { badCheck, invokeKey, isRefusal, isRejection, isResult, post, request } from './raw';
import { equal } from '../expect';
import { MiB } from '../bytes';

/** Requests that are refused for one reason, in the order in which the host looks for them. */
const wrongHeaders: readonly (readonly [header: string, value: string | null, text: string])[] = [
  ['Content-Type', 'nonsense', 'unknown content type'],
  ['Tauri-Invoke-Key', null, 'missing Tauri-Invoke-Key header'],
  ['Tauri-Invoke-Key', 'kéy', 'Tauri invoke key header value must be a string'],
  ['Tauri-Callback', null, 'missing Tauri-Callback header'],
  ['Tauri-Callback', 'é', 'Tauri callback header value must be a string'],
  ...notNumbers('Tauri-Callback', 'Tauri callback header value must be a numeric string'),
  ['Tauri-Error', null, 'missing Tauri-Error header'],
  ['Tauri-Error', 'é', 'Tauri error header value must be a string'],
  ...notNumbers('Tauri-Error', 'Tauri error header value must be a numeric string'),
  ['Content-Type', 'text/html', 'content type text/html is not implemented'],
  [
    'Content-Type',
    'application/json; charset=utf-8',
    'content type application/json; charset=utf-8 is not implemented',
  ],
];

function notNumbers(header: string, text: string): readonly (readonly [string, string, string])[] {
  return ['abc', '-1', '1.5', '4294967296', '0x1'].map((value) => [header, value, text]);
}

export function addRefusalChecks(): void {
  badCheck('a request by hand is answered', async () => {
    isResult(await post('take_nothing'), null);
    isResult(await post('take_int', { body: '{"value":7}' }), 7);
    isRejection(await post('fail', { body: '{"message":"no"}' }), 'no');
  });
  badCheck('a request by hand for bytes is answered', async () =>
    equal(await post('raw_bytes', { body: '{"length":1}' }), {
      status: 200,
      type: 'application/octet-stream',
      outcome: 'ok',
      text: '\0',
    }),
  );
  for (const [header, value, text] of wrongHeaders) {
    badCheck(`${header}: ${value ?? 'none'}`, async () =>
      isRefusal(await post('take_nothing', { headers: { [header]: value } }), text),
    );
  }
  badCheck('a wrong key', async () => {
    const text = 'invalid Tauri-Invoke-Key header';
    const key = await invokeKey();
    const other = key.at(-1) === 'x' ? 'y' : 'x';
    for (const wrong of ['wrong', `${key}x`, key.slice(0, -1), key.slice(0, -1) + other]) {
      isRefusal(await post('take_nothing', { headers: { 'Tauri-Invoke-Key': wrong } }), text);
    }
  });
  badCheck('a wrong key does not run the command', async () => {
    const before = await post('times_run');
    await post('run_once', { headers: { 'Tauri-Invoke-Key': 'wrong' } });
    equal(await post('times_run'), before);
  });
  addOrderChecks();
  addMethodChecks();
  addAddressChecks();
  addSizeChecks();
}

function addOrderChecks(): void {
  const order = [
    ['unknown content type', { 'Content-Type': 'nonsense' }],
    ['missing Tauri-Invoke-Key header', { 'Tauri-Invoke-Key': null }],
    ['missing Tauri-Callback header', { 'Tauri-Callback': null }],
    ['missing Tauri-Error header', { 'Tauri-Error': null }],
  ] as const;
  order.forEach(([text, headers], index) => {
    badCheck(`what is looked at first: ${text}`, async () => {
      const later = order.slice(index + 1).map(([, other]) => other);
      const all: Record<string, string | null> = Object.assign({}, ...later, headers);
      isRefusal(await post('take_int', { headers: all, body: '{' }), text);
    });
  });
  badCheck('what is looked at first: headers before another content type', async () =>
    isRefusal(
      await post('take_int', { headers: { 'Content-Type': 'text/html', 'Tauri-Error': null } }),
      'missing Tauri-Error header',
    ),
  );
}

function addMethodChecks(): void {
  for (const method of ['GET', 'PUT', 'DELETE']) {
    badCheck(`a ${method} is refused`, async () =>
      isRefusal(
        await post('run_once', { method, body: null }),
        'only POST and OPTIONS are allowed',
        405,
      ),
    );
  }
  badCheck('OPTIONS is answered with nothing', async () => {
    const { status, outcome, text } = await post('run_once', { method: 'OPTIONS', body: null });
    equal([status, outcome, text], [200, null, '']);
  });
  badCheck('nothing but a POST has run a command', async () =>
    isResult(await post('times_run'), 0),
  );
  badCheck('an upper-case content type is the same', async () =>
    isResult(
      await post('take_int', {
        headers: { 'Content-Type': 'Application/JSON' },
        body: '{"value":7}',
      }),
      7,
    ),
  );
  badCheck('without a content type a body is bytes', async () =>
    isResult(
      await post('describe_body', {
        headers: { 'Content-Type': null },
        body: new Uint8Array([1, 2]),
      }),
      { kind: 'raw', bytes: [1, 2] },
    ),
  );
  badCheck('an empty body is an empty object', async () => {
    isResult(await post('take_nothing', { body: '' }), null);
    isResult(await post('take_nothing', { body: null }), null);
    isResult(await post('take_optional', { body: '' }), null);
  });
}

function addAddressChecks(): void {
  const notFound = (name: string): string => `Command ${name} not found`;
  badCheck('an unknown command', async () => {
    isRejection(await post('no_such_command'), notFound('no_such_command'));
    isRejection(await post('a/b'), notFound('a/b'));
    isRejection(await post('Ünïcode 🌟'), notFound('Ünïcode 🌟'));
  });
  badCheck('no command at all', async () =>
    isRejection(await request('ipc://localhost/'), notFound('')),
  );
  badCheck('a command in escapes', async () =>
    isResult(await request('ipc://localhost/%74ake%5Fnothing'), null),
  );
  badCheck('escapes that are no UTF-8', async () =>
    isRejection(await request('ipc://localhost/a%FFb'), notFound('a\ufffdb')),
  );
  badCheck('a query is not looked at', async () =>
    isResult(await request('ipc://localhost/take_nothing?a=b'), null),
  );
}

function addSizeChecks(): void {
  const headers = { 'Content-Type': 'application/octet-stream' };
  badCheck('a body of the largest size', async () =>
    isResult(await post('count_bytes', { headers, body: new Uint8Array(8 * MiB) }), 8 * MiB),
  );
  badCheck('a body beyond the largest size', async () => {
    const { text, status, ...rest } = await post('count_bytes', {
      headers,
      body: new Uint8Array(8 * MiB + 1),
    });
    equal(rest, { type: 'text/plain', outcome: null }, `the answer ${text}`);
    equal(
      [status === 413 || status === 500, /8388608|8 MiB/.test(text)],
      [true, true],
      `${status} ${text}`,
    );
  });
  badCheck('a body far beyond the largest size', async () => {
    const { outcome } = await post('count_bytes', { headers, body: new Uint8Array(64 * MiB) });
    equal(outcome, null);
  });
}
