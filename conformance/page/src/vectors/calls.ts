import { appCalls, imageCalls, pathCalls } from './app-calls';
import { coreCalls, eventCalls } from './core-calls';
import type { Calls } from './handles';
import { menuCalls } from './menu-calls';
import { trayCalls } from './tray-calls';
import { webviewCalls, webviewWindowCalls } from './webview-calls';
import { windowCalls } from './window-calls';
import { windowEventCalls, windowSetterCalls } from './window-setters';

/** How each function of the vectors is called. */
export const calls: Calls = {
  ...appCalls,
  ...coreCalls,
  ...eventCalls,
  ...imageCalls,
  ...pathCalls,
  ...windowCalls,
  ...windowSetterCalls,
  ...windowEventCalls,
  ...webviewCalls,
  ...webviewWindowCalls,
  ...menuCalls,
  ...trayCalls,
};
