import { Channel } from './channel.js';
import { invoke } from './invoke.js';

/** What the system says about one permission. */
export type PermissionState = 'granted' | 'denied' | 'prompt' | 'prompt-with-rationale';

/** A listener for an event of a plugin, as `addPluginListener` returns it. */
export class PluginListener {
  plugin: string;
  event: string;
  /** The id of the channel that carries the event. */
  channelId: number;

  constructor(plugin: string, event: string, channelId: number) {
    this.plugin = plugin;
    this.event = event;
    this.channelId = channelId;
  }

  /** Tells the plugin to stop sending. */
  async unregister(): Promise<void> {
    return invoke(`plugin:${this.plugin}|remove_listener`, {
      event: this.event,
      channelId: this.channelId,
    });
  }
}

/** Listens to an event of a plugin, by either spelling of the plugin's command. */
export async function addPluginListener<T>(
  plugin: string,
  event: string,
  cb: (payload: T) => void,
): Promise<PluginListener> {
  const handler = new Channel(cb);
  const args = { event, handler };
  await invoke(`plugin:${plugin}|register_listener`, args).catch(() =>
    invoke(`plugin:${plugin}|registerListener`, args),
  );
  return new PluginListener(plugin, event, handler.id);
}

/** The states of a plugin's permissions. For authors of plugins, to be wrapped with a type. */
export async function checkPermissions<T>(plugin: string): Promise<T> {
  return invoke(`plugin:${plugin}|check_permissions`);
}

/** Asks the user for a plugin's permissions. For authors of plugins, to be wrapped with a type. */
export async function requestPermissions<T>(plugin: string): Promise<T> {
  return invoke(`plugin:${plugin}|request_permissions`);
}
