/** The core of 2.0.3, which has no name yet for the key that classes may define. */
export * from 'tauri-api-2.0.3/core';

export const SERIALIZE_TO_IPC_FN = '__TAURI_TO_IPC_KEY__';
