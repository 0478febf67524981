import * as dpi from '@tauri-apps/api/dpi';
import * as api from '@tauri-apps/api/window';
import type { Calls } from './handles';

type MethodTaking<A extends readonly unknown[]> = {
  [M in keyof api.Window]: api.Window[M] extends (...args: infer P) => unknown
    ? [P, A] extends [A, P]
      ? M
      : never
    : never;
}[keyof api.Window];

const getters: readonly MethodTaking<[]>[] = [
  'scaleFactor',
  'innerPosition',
  'outerPosition',
  'innerSize',
  'outerSize',
  'isFullscreen',
  'isMinimized',
  'isMaximized',
  'isFocused',
  'isDecorated',
  'isResizable',
  'isMaximizable',
  'isMinimizable',
  'isClosable',
  'isVisible',
  'title',
  'theme',
  'isAlwaysOnTop',
  'activityName',
  'sceneIdentifier',
  'isEnabled',
];

const actions: readonly MethodTaking<[]>[] = [
  'center',
  'maximize',
  'unmaximize',
  'toggleMaximize',
  'minimize',
  'unminimize',
  'show',
  'hide',
  'close',
  'destroy',
  'clearEffects',
  'setFocus',
  'startDragging',
];

const switches: readonly MethodTaking<[boolean]>[] = [
  'setResizable',
  'setEnabled',
  'setMaximizable',
  'setMinimizable',
  'setClosable',
  'setDecorations',
  'setShadow',
  'setAlwaysOnTop',
  'setAlwaysOnBottom',
  'setContentProtected',
  'setFullscreen',
  'setSimpleFullscreen',
  'setFocusable',
  'setSkipTaskbar',
  'setCursorGrab',
  'setCursorVisible',
  'setIgnoreCursorEvents',
  'setVisibleOnAllWorkspaces',
];

const simple: Calls = {
  ...Object.fromEntries(
    [...getters, ...actions].map((name) => [
      `window.Window#${name}()`,
      ({ window }) => window[name](),
    ]),
  ),
  ...Object.fromEntries(
    switches.map((name) => [`window.Window#${name}(true)`, ({ window }) => window[name](true)]),
  ),
};

const functions: Calls = {
  'new window.Window(label,opts)': ({ window }) =>
    created(
      new api.Window('w2', {
        title: 't',
        width: 100,
        parent: window,
        backgroundColor: '#fff',
        trafficLightPosition: new dpi.LogicalPosition(1, 2),
      }),
    ),
  'new window.Window(label)': () => created(new api.Window('w3')),
  'window.getAllWindows': () => api.getAllWindows(),
  'window.currentMonitor': () => api.currentMonitor(),
  'window.primaryMonitor': () => api.primaryMonitor(),
  'window.monitorFromPoint': () => api.monitorFromPoint(1.5, 2),
  'window.availableMonitors': () => api.availableMonitors(),
  'window.cursorPosition': () => api.cursorPosition(),
};

export const windowCalls: Calls = { ...functions, ...simple };

interface Creating {
  once(
    event: 'tauri://created' | 'tauri://error',
    handler: (event: { payload: unknown }) => void,
  ): unknown;
}

/** Resolves when Java has made the window or web view; rejects with what it was refused with. */
export function created(window: Creating): Promise<void> {
  return new Promise((resolve, reject) => {
    window.once('tauri://created', () => resolve());
    window.once('tauri://error', ({ payload }) => reject(payload));
  });
}
