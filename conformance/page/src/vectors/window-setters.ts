import {
  LogicalPosition,
  LogicalSize,
  PhysicalPosition,
  PhysicalSize,
  Size,
} from '@tauri-apps/api/dpi';
import { Effect, EffectState, ProgressBarStatus, UserAttentionType } from '@tauri-apps/api/window';
import { nothing, type Calls } from './handles';

export const windowSetterCalls: Calls = {
  'window.Window#requestUserAttention(null)': ({ window }) => window.requestUserAttention(null),
  'window.Window#requestUserAttention(1)': ({ window }) =>
    window.requestUserAttention(UserAttentionType.Critical),
  'window.Window#requestUserAttention(2)': ({ window }) =>
    window.requestUserAttention(UserAttentionType.Informational),
  'window.Window#setTitle("t")': ({ window }) => window.setTitle('t'),
  'window.Window#setEffects({"effects":["mica"],"state":"active","radius":1,"color":[1,2,3,4]})': ({
    window,
  }) =>
    window.setEffects({
      effects: [Effect.Mica],
      state: EffectState.Active,
      radius: 1,
      color: [1, 2, 3, 4],
    }),
  'window.Window#setSize({"width":1,"height":2})': async ({ window }) => {
    await window.setSize(new LogicalSize(1, 2));
    await window.setSize(new PhysicalSize(1, 2));
  },
  'window.Window#setMinSize(null)': ({ window }) => window.setMinSize(null),
  'window.Window#setMinSize({"width":1,"height":2})': ({ window }) =>
    window.setMinSize(new LogicalSize(1, 2)),
  'window.Window#setMaxSize()': ({ window }) => window.setMaxSize(undefined),
  'window.Window#setMaxSize({"Physical":{"width":5,"height":6}})': ({ window }) =>
    window.setMaxSize(new Size(new PhysicalSize(5, 6)) as never),
  'window.Window#setSizeConstraints({"minWidth":10,"maxHeight":20})': ({ window }) =>
    window.setSizeConstraints({ minWidth: 10, maxHeight: 20 }),
  'window.Window#setSizeConstraints(null)': ({ window }) => window.setSizeConstraints(null),
  'window.Window#setPosition({"x":1,"y":2})': async ({ window }) => {
    await window.setPosition(new PhysicalPosition(1, 2));
    await window.setPosition(new LogicalPosition(1, 2));
  },
  'window.Window#setFullscreenOnMonitor({"x":1,"y":2})': ({ window }) =>
    window.setFullscreenOnMonitor(new PhysicalPosition(1, 2)),
  'window.Window#setIcon("/i.png")': ({ window }) => window.setIcon('/i.png'),
  'window.Window#setIcon({})': ({ window, image }) => window.setIcon(image),
  'window.Window#setIcon([1,2])': ({ window }) => window.setIcon(new Uint8Array([1, 2])),
  'window.Window#setCursorIcon("notAllowed")': ({ window }) => window.setCursorIcon('notAllowed'),
  'window.Window#setBackgroundColor("#fff")': ({ window }) => window.setBackgroundColor('#fff'),
  'window.Window#setBackgroundColor([1,2,3])': ({ window }) => window.setBackgroundColor([1, 2, 3]),
  'window.Window#setBackgroundColor(null)': ({ window }) =>
    window.setBackgroundColor(null as never),
  'window.Window#setCursorPosition({"x":1,"y":2})': ({ window }) =>
    window.setCursorPosition(new LogicalPosition(1, 2)),
  'window.Window#startResizeDragging("NorthEast")': ({ window }) =>
    window.startResizeDragging('NorthEast'),
  'window.Window#setBadgeCount(3)': ({ window }) => window.setBadgeCount(3),
  'window.Window#setBadgeCount()': ({ window }) => window.setBadgeCount(),
  'window.Window#setBadgeLabel("x")': ({ window }) => window.setBadgeLabel('x'),
  'window.Window#setOverlayIcon()': ({ window }) => window.setOverlayIcon(),
  'window.Window#setOverlayIcon("/i.png")': ({ window }) => window.setOverlayIcon('/i.png'),
  'window.Window#setProgressBar({"status":"normal","progress":50})': ({ window }) =>
    window.setProgressBar({ status: ProgressBarStatus.Normal, progress: 50 }),
  'window.Window#setTitleBarStyle("overlay")': ({ window }) => window.setTitleBarStyle('overlay'),
  'window.Window#setTheme("dark")': ({ window }) => window.setTheme('dark'),
  'window.Window#setTheme(null)': ({ window }) => window.setTheme(null),
};

export const windowEventCalls: Calls = {
  'window.Window#onResized': ({ window }) => window.onResized(nothing),
  'window.Window#onMoved': ({ window }) => window.onMoved(nothing),
  'window.Window#onCloseRequested': ({ window }) => window.onCloseRequested(nothing),
  'window.Window#onDragDropEvent': ({ window }) => window.onDragDropEvent(nothing),
  'window.Window#onFocusChanged': ({ window }) => window.onFocusChanged(nothing),
  'window.Window#onScaleChanged': ({ window }) => window.onScaleChanged(nothing),
  'window.Window#onThemeChanged': ({ window }) => window.onThemeChanged(nothing),
  'window.Window#listen': ({ window }) => window.listen('e', nothing),
  'window.Window#once': ({ window }) => window.once('e', nothing),
  'window.Window#emit': ({ window }) => window.emit('e', 1),
  'window.Window#emitTo': ({ window }) => window.emitTo('x', 'e', 1),
};
