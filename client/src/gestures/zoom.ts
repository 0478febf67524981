import { call } from './call';

const step = 0.2;
const least = 0.2;
const most = 10;

/** Lets Ctrl with `+`, `-` and `0`, and with the wheel, zoom. */
export function listenForZooming(): void {
  let zoom = 1;

  function set(wanted: number): void {
    zoom = Math.min(most, Math.max(least, Math.round(wanted * 10) / 10));
    call('plugin:webview|set_webview_zoom', { value: zoom });
  }

  addEventListener('keydown', (event) => {
    if (!event.ctrlKey && !event.metaKey) return;
    if (event.key === '-') set(zoom - step);
    else if (event.key === '=' || event.key === '+') set(zoom + step);
    else if (event.key === '0') set(1);
    else return;
    event.preventDefault();
  });
  addEventListener(
    'wheel',
    (event) => {
      if ((!event.ctrlKey && !event.metaKey) || event.deltaY === 0) return;
      event.preventDefault();
      set(zoom + (event.deltaY < 0 ? step : -step));
    },
    { passive: false },
  );
}
