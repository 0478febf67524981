import { exit } from '@tauri-apps/api/app';

await exit(7);
