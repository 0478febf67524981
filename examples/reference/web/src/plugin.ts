import {
  addPluginListener,
  checkPermissions,
  invoke,
  type PermissionState,
  type PluginListener,
  requestPermissions,
} from '@tauri-apps/api/core';
import { onPress, show } from './dom';

interface FolderPermissions {
  readonly inbox: PermissionState;
}

let listener: PluginListener | undefined;

onPress(async () => {
  let { inbox } = await checkPermissions<FolderPermissions>('folder');
  if (inbox === 'prompt') {
    ({ inbox } = await requestPermissions<FolderPermissions>('folder'));
  }
  if (inbox !== 'granted') {
    show(`the inbox is ${inbox}`);
    return;
  }
  await listener?.unregister();
  listener = await addPluginListener<string>('folder', 'added', (name) => show(`${name} came`));
  const files = await invoke<string[]>('plugin:folder|list_files');
  show(`${files.length} files are in the inbox`);
});
