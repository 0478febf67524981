import { invoke } from '@tauri-apps/api/core';
import { equal } from '../expect';
import { check } from '../harness';
import { jsonOf } from './body';
import { SERIALIZE_TO_IPC_FN } from './hook';

/** The two forms of a sealed interface in Java, as a front end writes them. */
class TextId {
  constructor(readonly id: string) {}

  [SERIALIZE_TO_IPC_FN](): object {
    return { TextId: this.id };
  }
}

class NumberId {
  constructor(readonly id: number) {}

  [SERIALIZE_TO_IPC_FN](): object {
    return { NumberId: this.id };
  }
}

/** A class with both methods, and a subclass that inherits them. */
class Point {
  constructor(
    readonly x: number,
    readonly y: number,
  ) {}

  [SERIALIZE_TO_IPC_FN](): unknown {
    return [this.x, this.y];
  }

  toJSON(): unknown {
    return this[SERIALIZE_TO_IPC_FN]();
  }
}

class Corner extends Point {}

export function addTypeChecks(): void {
  check('classes with a hook become the variants of a sealed interface', async () => {
    equal(await invoke('describe_id', { id: new TextId('ada') }), 'text ada');
    equal(await invoke('describe_id', { id: new NumberId(7) }), 'number 7');
  });
  check('classes with a hook nest in lists and maps', async () => {
    const ids = new Map<string, readonly object[]>([
      ['a', [new TextId('x'), new NumberId(1)]],
      ['b', []],
    ]);
    equal(await invoke('describe_ids', { ids }), { a: ['text x', 'number 1'], b: [] });
  });
  check('a class with toJSON beside its hook, and its subclass', async () => {
    equal(await jsonOf({ v: [new Point(1, 2), { w: new Corner(3, 4) }] }), {
      v: [[1, 2], { w: [3, 4] }],
    });
  });
  check('bytes are members of records', async () => {
    const bytes = new Uint8Array([0, 127, 128, 255]);
    const file = { name: 'f', content: bytes, parts: [bytes.subarray(1, 3), bytes.buffer] };
    equal(await invoke('echo_file', { file }), {
      name: 'f',
      content: [...bytes],
      parts: [[127, 128], [...bytes]],
    });
  });
  check('a Date and a URL are values of Java', async () => {
    const moment = new Date(Date.UTC(2026, 10, 23, 12, 30));
    const address = new URL('https://example.org/a?b#c');
    equal(await invoke('echo_moment', { moment, address }), [
      '2026-11-23T12:30:00Z',
      'https://example.org/a?b#c',
    ]);
  });
}
