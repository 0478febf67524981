import { invoke } from '@tauri-apps/api/core';
import { patternBuffer, patternBytes, KiB, MiB } from '../bytes';
import { display, equal, holds, same } from '../expect';
import { check } from '../harness';
import { bodyOf, jsonOf } from './body';

const person = {
  name: 'Ada Lovelace',
  age: 36,
  languages: ['English', 'French'],
  born: '1815-12-10',
  address: { street: "12 St James's Square", postcode: 'SW1Y 4JH' },
};

export function addArgumentChecks(): void {
  check('a record goes to Java and comes back', async () => {
    equal(await invoke('echo_person', { person }), person);
    const homeless = { ...person, address: null };
    equal(await invoke('echo_person', { person: homeless }), homeless);
  });
  check('an absent optional member comes back as null', async () => {
    const { address: _, ...homeless } = person;
    equal(await invoke('echo_person', { person: homeless }), { ...homeless, address: null });
  });
  check('unknown members and arguments are ignored', async () => {
    const given = { person: { ...person, unknown: [1] }, another: {} };
    equal(await invoke('echo_person', given), person);
  });
  check('a command without arguments answers null', async () => {
    equal(await invoke('take_nothing'), null);
    equal(await invoke('take_nothing', {}), null);
    equal(await invoke('take_nothing', new Uint8Array([1])), null);
  });
  check('an optional argument may be absent, null or there', async () => {
    equal(await invoke('take_optional'), null);
    equal(await invoke('take_optional', { value: null }), null);
    equal(await invoke('take_optional', { value: 7 }), 7);
  });
  check('no arguments are an empty object', async () => equal(await jsonOf(undefined), {}));
  check('null, strings and numbers are sent as they are', async () => {
    equal(await jsonOf(null), null);
    equal(await jsonOf('text'), 'text');
    equal(await jsonOf(1.5), 1.5);
    equal(await jsonOf(false), false);
  });
  check('an argument of two words is camelCase', async () =>
    equal(await invoke('take_two_words', { twoWords: 'yes' }), 'yes'),
  );
  addByteChecks();
}

function addByteChecks(): void {
  check('an array of numbers is no bytes', async () => {
    const body = await bodyOf([1, 2, 300]);
    const asText = { kind: 'raw', bytes: [...new TextEncoder().encode('1,2,300')] };
    holds(
      same(body, asText) || (body.kind === 'json' && same(JSON.parse(body.text), [1, 2, 300])),
      `Java received ${display(body)}`,
    );
  });
  check('an ArrayBuffer is raw', async () =>
    equal(await bodyOf(patternBuffer(5)), { kind: 'raw', bytes: [0, 31, 62, 93, 124] }),
  );
  check('a Uint8Array is raw', async () =>
    equal(await bodyOf(new Uint8Array([0, 255, 128])), { kind: 'raw', bytes: [0, 255, 128] }),
  );
  check('no bytes are raw too', async () =>
    equal(await bodyOf(new Uint8Array(0)), { kind: 'raw', bytes: [] }),
  );
  check('a part of a buffer sends that part only', async () => {
    const buffer = patternBuffer(10);
    const part = { kind: 'raw', bytes: [93, 124] };
    equal(await bodyOf(new Uint8Array(buffer, 3, 2)), part);
    equal(await bodyOf(new Uint8Array(buffer).subarray(3, 5)), part);
    equal(await bodyOf(new DataView(buffer, 3, 2)), part);
  });
  check('a part of a buffer travels there and back alone', async () => {
    const part = patternBytes(4 * KiB).subarray(KiB, KiB + 100);
    equal(await invoke('echo_bytes', part), part.slice().buffer);
  });
  check('every kind of array sends the bytes that it shows', async () => {
    const kinds = [
      Int8Array,
      Uint8ClampedArray,
      Int16Array,
      Uint32Array,
      Float32Array,
      Float64Array,
      BigInt64Array,
    ];
    const buffer = patternBuffer(64);
    for (const Kind of kinds) {
      const part = new Kind(buffer, 16, 2);
      const bytes = [...new Uint8Array(buffer, 16, part.byteLength)];
      equal(await bodyOf(part), { kind: 'raw', bytes }, Kind.name);
    }
  });
  check('bytes are those at the time of the call', async () => {
    const bytes = new Uint8Array([1, 2, 3]);
    const call = bodyOf(bytes);
    bytes.fill(9);
    equal(await call, { kind: 'raw', bytes: [1, 2, 3] });
  });
  check('many bytes are those at the time of the call', async () => {
    const bytes = patternBytes(5 * MiB);
    const call = invoke('echo_bytes', bytes);
    bytes.fill(9);
    equal(await call, patternBuffer(5 * MiB));
  });
  check('many bytes at once keep apart', async () => {
    const lengths = [300 * KiB, MiB, 70 * KiB, 3 * MiB, 10, 64 * KiB, 2 * MiB + 1];
    const answers = await Promise.all(
      lengths.map((length) => invoke('echo_bytes', patternBytes(length))),
    );
    equal(answers, lengths.map(patternBuffer));
  });
  for (const length of [KiB, 5 * MiB]) {
    check(`${length} answered bytes can be transferred, and sent ones too`, async () => {
      const sent = patternBytes(length);
      const answer = await invoke<ArrayBuffer>('echo_bytes', sent);
      const [first, second] = structuredClone([answer, sent.buffer], {
        transfer: [answer, sent.buffer],
      });
      equal([first, second], [patternBuffer(length), patternBuffer(length)]);
      equal([answer.byteLength, sent.byteLength], [0, 0]);
    });
  }
  check('an array of wider numbers sends its bytes', async () =>
    equal(await bodyOf(new Uint16Array([0x0102, 0xff00])), { kind: 'raw', bytes: [2, 1, 0, 255] }),
  );
  for (const length of [0, 1, KiB, 64 * KiB + 1, 5 * MiB]) {
    check(`${length} raw bytes are answered as an ArrayBuffer`, async () =>
      equal(await invoke('raw_bytes', { length }), patternBuffer(length)),
    );
    check(`${length} bytes go to Java and come back`, async () =>
      equal(await invoke('echo_bytes', patternBytes(length)), patternBuffer(length)),
    );
  }
}
