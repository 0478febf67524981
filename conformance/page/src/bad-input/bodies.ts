import { badCheck, isRejection, isSomeRefusal, post } from './raw';

const malformed: readonly (readonly [name: string, body: string])[] = [
  ['an object without its end', '{"value":1'],
  ['a name without a value', '{"value":}'],
  ['a name without a colon', '{"value" 1}'],
  ['a comma too many', '{"value":1,}'],
  ['no comma', '{"value":1 "b":2}'],
  ['single quotes', "{'value':1}"],
  ['no quotes', '{value:1}'],
  ['half a word', '{"value":nul}'],
  ['a word of another language', '{"value":NaN}'],
  ['a number with a leading zero', '{"value":01}'],
  ['a number with a plus', '{"value":+1}'],
  ['half a number', '{"value":1e}'],
  ['a string without its end', '{"value":"a'],
  ['a bare control character', '{"value":"\u0001"}'],
  ['an unknown escape', '{"value":"\\x"}'],
  ['half an escape', '{"value":"\\u12"}'],
  ['a comment', '{"value":/**/1}'],
  ['white space only', ' \n'],
  ['text', 'value=1'],
  ['text after it', '{"value":1}x'],
  ['a second object after it', '{"value":1}{}'],
  ['brackets that do not match', '{"other":[1},"value":1}'],
];

const invalidUtf8: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['a byte that never occurs', [0xff]],
  ['a continuation without a start', [0x80]],
  ['a start without its continuation', [0xc3, 0x28]],
  ['half a character at the end', [0xe2, 0x82]],
  ['an overlong NUL', [0xc0, 0x80]],
  ['an overlong slash of three bytes', [0xe0, 0x80, 0xaf]],
  ['a surrogate', [0xed, 0xa0, 0x80]],
  ['a character beyond the last', [0xf4, 0x90, 0x80, 0x80]],
];

const depth = 10_000;

export function addBodyChecks(): void {
  for (const [name, body] of malformed) {
    badCheck(`malformed JSON: ${name}`, async () =>
      isSomeRefusal(await post('take_int', { body })),
    );
  }
  for (const [name, bytes] of invalidUtf8) {
    badCheck(`invalid UTF-8: ${name}`, async () =>
      isSomeRefusal(await post('echo_string', { body: quoted(bytes) })),
    );
  }
  for (const [name, text] of [
    ['arrays', '['.repeat(depth) + ']'.repeat(depth)],
    ['objects', '{"a":'.repeat(depth) + '1' + '}'.repeat(depth)],
  ] as const) {
    badCheck(`${depth} ${name} inside each other, in an argument`, async () =>
      isSomeRefusal(await post('take_json', { body: `{"value":${text}}` })),
    );
    badCheck(`${depth} ${name} inside each other, in what nobody asked for`, async () =>
      isSomeRefusal(await post('take_int', { body: `{"other":${text},"value":1}` })),
    );
  }
  badCheck(`${depth} arrays inside each other without an end`, async () =>
    isSomeRefusal(await post('take_json', { body: `{"value":${'['.repeat(depth)}` })),
  );
  addArgumentChecks();
}

function quoted(bytes: readonly number[]): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  return new Uint8Array([...encoder.encode('{"value":"'), ...bytes, ...encoder.encode('"}')]);
}

const invalid = (problem: string): string =>
  `invalid args \`value\` for command \`take_int\`: ${problem}`;

const badArguments: readonly (readonly [name: string, body: string, problem: string])[] = [
  ['none', '{}', 'command take_int missing required key value'],
  ['an array', '[1]', 'command take_int missing required key value'],
  ['null', 'null', 'command take_int missing required key value'],
  ['a string', '{"value":"1"}', 'invalid type: string "1", expected i32'],
  ['a fraction', '{"value":1.5}', 'invalid type: floating point `1.5`, expected i32'],
  ['beyond 32 bits', '{"value":2147483648}', 'invalid value: integer `2147483648`, expected i32'],
  [
    'beyond 64 bits',
    '{"value":9223372036854775808}',
    'invalid value: integer `9223372036854775808`, expected i32',
  ],
  ['the same twice', '{"value":1,"value":2}', 'duplicate field `value`'],
];

function addArgumentChecks(): void {
  for (const [name, body, problem] of badArguments) {
    badCheck(`bad arguments: ${name}`, async () =>
      isRejection(await post('take_int', { body }), invalid(problem)),
    );
  }
  badCheck('bad arguments: a number of 100,000 digits', async () => {
    const { outcome } = await post('take_int', { body: `{"value":${'1'.repeat(100_000)}}` });
    if (outcome === 'ok') throw new Error('it was accepted');
  });
  badCheck('bad arguments: bytes', async () =>
    isRejection(
      await post('take_int', { headers: { 'Content-Type': 'application/octet-stream' } }),
      invalid(
        'command take_int expected a value for key value but the IPC call used a bytes payload',
      ),
    ),
  );
}
