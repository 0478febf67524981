import { LogicalSize, PhysicalPosition } from '@tauri-apps/api/dpi';
import { Webview, getAllWebviews } from '@tauri-apps/api/webview';
import { WebviewWindow, getAllWebviewWindows } from '@tauri-apps/api/webviewWindow';
import { nothing, type Calls } from './handles';
import { created } from './window-calls';

export const webviewCalls: Calls = {
  'new webview.Webview': ({ window }) =>
    created(new Webview(window, 'child', { url: '/x', x: 0, y: 0, width: 10, height: 10 })),
  'webview.getAllWebviews': () => getAllWebviews(),
  'webview.Webview#position()': ({ webview }) => webview.position(),
  'webview.Webview#size()': ({ webview }) => webview.size(),
  'webview.Webview#close()': ({ webview }) => webview.close(),
  'webview.Webview#setFocus()': ({ webview }) => webview.setFocus(),
  'webview.Webview#hide()': ({ webview }) => webview.hide(),
  'webview.Webview#show()': ({ webview }) => webview.show(),
  'webview.Webview#clearAllBrowsingData()': ({ webview }) => webview.clearAllBrowsingData(),
  'webview.Webview#setSize({"width":1,"height":2})': ({ webview }) =>
    webview.setSize(new LogicalSize(1, 2)),
  'webview.Webview#setPosition({"x":1,"y":2})': ({ webview }) =>
    webview.setPosition(new PhysicalPosition(1, 2)),
  'webview.Webview#setAutoResize(true)': ({ webview }) => webview.setAutoResize(true),
  'webview.Webview#setZoom(1.5)': ({ webview }) => webview.setZoom(1.5),
  'webview.Webview#reparent("other")': ({ webview }) => webview.reparent('other'),
  'webview.Webview#setBackgroundColor(null)': ({ webview }) => webview.setBackgroundColor(null),
  'webview.Webview#onDragDropEvent': ({ webview }) => webview.onDragDropEvent(nothing),
  'webview.Webview#listen': ({ webview }) => webview.listen('e', nothing),
};

export const webviewWindowCalls: Calls = {
  'new webviewWindow.WebviewWindow': () =>
    created(new WebviewWindow('ww', { url: '/x', title: 't' })),
  'webviewWindow.getAllWebviewWindows': () => getAllWebviewWindows(),
  'webviewWindow.WebviewWindow#setBackgroundColor': ({ webviewWindow }) =>
    webviewWindow.setBackgroundColor('#000'),
  'webviewWindow.WebviewWindow#listen': ({ webviewWindow }) => webviewWindow.listen('e', nothing),
  'webviewWindow.WebviewWindow#close (Window wins)': ({ webviewWindow }) => webviewWindow.close(),
  'webviewWindow.WebviewWindow#setZoom': ({ webviewWindow }) => webviewWindow.setZoom(2),
  'webviewWindow.WebviewWindow#onDragDropEvent': ({ webviewWindow }) =>
    webviewWindow.onDragDropEvent(nothing),
};
