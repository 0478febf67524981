import * as core from '@tauri-apps/api/core';

/** Version 2.0.3 does not export the name, but its front ends may use it. */
export const SERIALIZE_TO_IPC_FN = core.SERIALIZE_TO_IPC_FN ?? '__TAURI_TO_IPC_KEY__';
