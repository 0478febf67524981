import { listen } from '@tauri-apps/api/event';
import { getCurrentWebview } from '@tauri-apps/api/webview';
import { WebviewWindow } from '@tauri-apps/api/webviewWindow';
import { equal } from '../expect';
import { awaited } from './desktop';
import { proof } from './proof';
import { made } from './webviews';

/** Resolves when the process that keeps what pages store has all that this page has stored: it takes one after another. */
const untilKept = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('later');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });

/** What a page in a new window finds in the storage. */
async function readByAnother(): Promise<unknown> {
  const { promise, resolve } = Promise.withResolvers<unknown>();
  const unlisten = await listen('stored', ({ payload }) => resolve(payload));
  const other = new WebviewWindow('forgetful', { url: 'storage.html', visible: false });
  await made(other);
  const value = await promise;
  unlisten();
  await other.destroy();
  return value;
}

export function addStorageChecks(): void {
  proof('webview|clear_all_browsing_data', 'page', 'what pages stored is gone', async () => {
    document.cookie = 'kept=yes; max-age=1000';
    localStorage.setItem('kept', 'yes');
    await untilKept();
    equal(await readByAnother(), 'yes');
    await getCurrentWebview().clearAllBrowsingData();
    // A page that is told of the end a little later still has its copy.
    await awaited('what another page reads', readByAnother, (value) => value === null);
  });
}
