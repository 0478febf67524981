import { invoke, SERIALIZE_TO_IPC_FN } from '@tauri-apps/api/core';
import { onPress, show, written } from './dom';

/** A name, which Java reads as a `UserId.ByName`. */
class UserName {
  constructor(readonly name: string) {}

  [SERIALIZE_TO_IPC_FN](): { String: string } {
    return { String: this.name };
  }
}

/** A number, which Java reads as a `UserId.ByNumber`. */
class UserNumber {
  constructor(readonly number: number) {}

  [SERIALIZE_TO_IPC_FN](): { Number: number } {
    return { Number: this.number };
  }
}

type UserId = UserName | UserNumber;

onPress(async () => {
  const ada: UserId = new UserName(written('name'));
  const first: UserId = new UserNumber(1);
  const both = await Promise.all([ada, first].map((id) => invoke<string>('describe_user', { id })));
  const teams = new Map([['engines', [ada, first, new UserNumber(2)]]]);
  const users = await invoke<number>('count_users', { teams });
  show(`${both.join(' and ')}; ${users} in all`);
});
