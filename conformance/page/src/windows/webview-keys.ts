import { listen } from '@tauri-apps/api/event';
import { getCurrentWebview } from '@tauri-apps/api/webview';
import { WebviewWindow } from '@tauri-apps/api/webviewWindow';
import { getCurrentWindow } from '@tauri-apps/api/window';
import { awaited, repeated, xdotool } from './desktop';
import { proof } from './proof';
import { made } from './webviews';

export function addWebviewKeyChecks(): void {
  proof(
    'webview|set_webview_focus',
    'page',
    'a web view gets the keyboard of its window',
    async () => {
      await getCurrentWindow().setFocus();
      await getCurrentWebview().setFocus();
      await awaited(
        'the focus',
        async () => document.hasFocus(),
        (has) => has,
      );
    },
  );
  proof('webview|set_webview_zoom', 'page', 'keys zoom where the window lets them', async () => {
    const widths: number[] = [];
    const unlisten = await listen<number>('width', ({ payload }) => widths.push(payload));
    const zooming = new WebviewWindow('zooming', {
      url: 'width.html',
      title: 'zooming',
      width: 400,
      height: 200,
      zoomHotkeysEnabled: true,
    });
    await made(zooming);
    await awaited(
      'the width',
      async () => widths.at(-1),
      (width) => width === 400,
    );
    await awaited(
      'the focus',
      () => zooming.isFocused(),
      (is) => is,
    );
    const zoom = (wanted: number, ...keys: string[]): Promise<unknown> =>
      repeated(
        'the width',
        () => xdotool('key', 'ctrl+0', ...keys),
        async () => widths.at(-1),
        (width) => width === wanted,
      );
    await zoom(333, 'ctrl+equal');
    await zoom(400);
    await zoom(500, 'ctrl+minus');
    await zooming.destroy();
    unlisten();
  });
}
