import { invoke } from '@tauri-apps/api/core';
import { rejectsLike, rejectsWith } from '../expect';
import { badCheck } from './raw';

export function addCommandChecks(): void {
  badCheck('a command that throws', () =>
    rejectsWith(invoke('throw_exception'), 'the command threw'),
  );
  badCheck('a command that throws an Error', () =>
    rejectsWith(invoke('throw_error'), 'the command is broken'),
  );
  badCheck('a command that recurses without end', () => rejectsLike(invoke('overflow_stack'), /./));
  badCheck('a command whose stage fails', () =>
    rejectsWith(invoke('fail_stage'), 'the stage failed'),
  );
  badCheck('a command whose answer cannot be encoded', () =>
    rejectsLike(
      invoke('give_account', { digits: '9007199254740993' }),
      /\bowner\.id\b.*9007199254740993/,
    ),
  );
  badCheck('a thousand calls that fail', async () => {
    const calls = Array.from({ length: 1000 }, () =>
      rejectsWith(invoke('throw_exception'), 'the command threw'),
    );
    await Promise.all(calls);
  });
}
