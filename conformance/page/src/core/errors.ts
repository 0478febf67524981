import { invoke, type InvokeArgs } from '@tauri-apps/api/core';
import { holds, rejection, rejectsLike, rejectsWith } from '../expect';
import { check } from '../harness';

const invalid = (argument: string, command: string, problem: string): string =>
  `invalid args \`${argument}\` for command \`${command}\`: ${problem}`;

const person = { name: 'Ada', age: 36, languages: [], born: '1815-12-10' };

export function addErrorChecks(): void {
  check('an unknown command', () =>
    rejectsWith(invoke('no_such_command'), 'Command no_such_command not found'),
  );
  check('an unknown plugin is rejected with a string', () =>
    rejectsLike(invoke('plugin:nowhere|go'), /^plugin nowhere not found$|not allowed/),
  );
  addArgumentErrors();
  addRejections();
}

function addArgumentErrors(): void {
  const missing = invalid('value', 'take_int', 'command take_int missing required key value');
  check('a missing argument', () => rejectsWith(invoke('take_int'), missing));
  check('arguments that are no object have no members', async () => {
    for (const payload of [null, 'text', 5, true]) {
      await rejectsWith(invoke('take_int', payload as never), missing);
    }
  });
  check('the missing argument of two words is named in camelCase', () =>
    rejectsWith(
      invoke('take_two_words', { two_words: 'x' }),
      invalid('twoWords', 'take_two_words', 'command take_two_words missing required key twoWords'),
    ),
  );
  check('bytes for named arguments', () =>
    rejectsWith(
      invoke('take_int', new Uint8Array([1])),
      invalid(
        'value',
        'take_int',
        'command take_int expected a value for key value but the IPC call used a bytes payload',
      ),
    ),
  );
  for (const [value, found] of [
    ['x', 'string "x"'],
    [1.5, 'floating point `1.5`'],
    [true, 'boolean `true`'],
    [null, 'null'],
    [[], 'sequence'],
    [{}, 'map'],
  ] as const) {
    check(`an argument of the wrong type: ${found}`, () =>
      rejectsWith(
        invoke('take_int', { value }),
        invalid('value', 'take_int', `invalid type: ${found}, expected i32`),
      ),
    );
  }
  check('a number out of range', () =>
    rejectsWith(
      invoke('take_int', { value: 2 ** 31 }),
      invalid('value', 'take_int', 'invalid value: integer `2147483648`, expected i32'),
    ),
  );
  const ofPerson = (given: object): Promise<unknown> =>
    invoke('echo_person', { person: given } as InvokeArgs);
  check('a member of the wrong type is named with its path', () =>
    rejectsWith(
      ofPerson({ ...person, age: 'old' }),
      invalid('person', 'echo_person', 'person.age: invalid type: string "old", expected i32'),
    ),
  );
  check('an element of the wrong type is named with its path', () =>
    rejectsWith(
      ofPerson({ ...person, languages: ['a', 2] }),
      invalid(
        'person',
        'echo_person',
        'person.languages[1]: invalid type: integer `2`, expected a string',
      ),
    ),
  );
  check('a missing member', () =>
    rejectsWith(
      ofPerson({ ...person, age: undefined }),
      invalid('person', 'echo_person', 'missing field `age`'),
    ),
  );
}

function addRejections(): void {
  check('an exception rejects with its message', () =>
    rejectsWith(invoke('fail', { message: 'no “paper” left' }), 'no “paper” left'),
  );
  check('an exception without a message rejects with a string', () =>
    rejectsLike(invoke('fail_silently'), /./),
  );
  check('an exception with a value rejects with the value', () =>
    rejectsWith(invoke('fail_with_record', { left: 3 }), {
      code: 'OUT_OF_STOCK',
      left: 3,
      item: { id: 'paper', tags: ['a4', 'white'] },
    }),
  );
  check('a value that is a string rejects with the string', () =>
    rejectsWith(invoke('fail_with_text'), 'just text'),
  );
  check('a rejection is no Error', async () => {
    const reason = await rejection(invoke('fail', { message: 'plain' }));
    holds(!(reason instanceof Error), `it is ${reason}`);
  });
}
