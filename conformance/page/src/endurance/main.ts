import { invoke } from '@tauri-apps/api/core';
import { manyCalls } from './calls';
import { manyMessages } from './messages';
import type { Plan } from './plan';

const plan = await invoke<Plan>('plan');
await manyCalls(plan);
await manyMessages('messages', plan.messages, 0);
await manyMessages('messages, page busy for a while', plan.messagesWhileBusy, plan.busyMillis);
await invoke('endured');
