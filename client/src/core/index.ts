export { Channel } from './channel.js';
export type { InvokeOptions } from './internals.js';
export { convertFileSrc, invoke, isTauri, transformCallback, type InvokeArgs } from './invoke.js';
export {
  PluginListener,
  addPluginListener,
  checkPermissions,
  requestPermissions,
  type PermissionState,
} from './plugin.js';
export { Resource } from './resource.js';
export { SERIALIZE_TO_IPC_FN } from './serialize.js';
