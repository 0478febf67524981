import { listen } from '@tauri-apps/api/event';
import { getCurrentWebview } from '@tauri-apps/api/webview';
import { WebviewWindow } from '@tauri-apps/api/webviewWindow';
import { equal } from '../expect';
import { proof } from './proof';
import { made } from './webviews';

export function addStorageChecks(): void {
  proof('webview|clear_all_browsing_data', 'page', 'what pages stored is gone', async () => {
    document.cookie = 'kept=yes; max-age=1000';
    localStorage.setItem('kept', 'yes');
    await getCurrentWebview().clearAllBrowsingData();
    const other = new WebviewWindow('forgetful', { url: 'storage.html', visible: false });
    const told = new Promise<unknown>((resolve) => {
      void listen('stored', ({ payload }) => resolve(payload)).then(() => made(other));
    });
    equal(await told, null);
    await other.destroy();
  });
}
