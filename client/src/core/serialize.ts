/**
 * The name of the method by which an object says how it is to be sent to the host. It must return
 * plain data.
 */
export const SERIALIZE_TO_IPC_FN = '__TAURI_TO_IPC_KEY__';
