/** The core that `withGlobalTauri` gives a page, in the form of a module. */
import type * as Core from '@tauri-apps/api/core';

declare global {
  interface Window {
    readonly __TAURI__: { readonly core: typeof Core };
  }
}

export const {
  Channel,
  PluginListener,
  Resource,
  SERIALIZE_TO_IPC_FN,
  addPluginListener,
  checkPermissions,
  convertFileSrc,
  invoke,
  isTauri,
  requestPermissions,
  transformCallback,
} = window.__TAURI__.core;
