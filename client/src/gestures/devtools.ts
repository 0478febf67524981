import { call } from './call';

/** Lets Ctrl+Shift+I open and close the developer tools. */
export function listenForDevtools(): void {
  addEventListener('keydown', (event) => {
    if (event.ctrlKey && event.shiftKey && event.code === 'KeyI') {
      call('plugin:webview|internal_toggle_devtools');
    }
  });
}
