import { invoke } from '@tauri-apps/api/core';
import { onPress, show, written } from './dom';

interface Session {
  readonly user: string;
  readonly since: string;
}

interface Problem {
  readonly code: 'WRONG_PASSWORD' | 'LOCKED';
  readonly attemptsLeft: number;
}

onPress(async () => {
  try {
    const session = await invoke<Session>('login', {
      user: written('user'),
      password: written('password'),
    });
    show(`${session.user}, logged in at ${session.since}`);
  } catch (error) {
    const problem = error as Problem;
    show(`${problem.code}, ${problem.attemptsLeft} attempts left`);
  }
});
