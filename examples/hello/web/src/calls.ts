import { invoke, type InvokeArgs } from '@tauri-apps/api/core';
import { element } from './dom';

let calls = 0;

/** Calls a Java command and counts the call in the page's last line. */
export function call<T>(command: string, args?: InvokeArgs): Promise<T> {
  calls++;
  showCalls();
  return invoke<T>(command, args);
}

export function showCalls(): void {
  element('versions-calls', HTMLSpanElement).textContent = `calls made: ${calls}`;
}
