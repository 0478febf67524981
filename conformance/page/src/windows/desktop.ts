import { invoke } from '@tauri-apps/api/core';
import { LogicalSize } from '@tauri-apps/api/dpi';
import { Window, type WindowOptions } from '@tauri-apps/api/window';
import { display } from './display';

// Only for the hopeless case: a slow machine takes many times as long as a fast one.
const timeOut = 45_000;
const patience = 5_000;
const pause = 100;

const paused = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, pause));

/** Resolves with a value as soon as it is as wanted; rejects if that takes longer than 45 s. */
export async function awaited<T>(
  what: string,
  look: () => Promise<T>,
  wanted: (value: T) => boolean,
): Promise<T> {
  const deadline = performance.now() + timeOut;
  for (;;) {
    const value = await look();
    if (wanted(value)) return value;
    if (performance.now() > deadline) {
      throw new Error(`${what} is still ${JSON.stringify(value)} after ${timeOut / 1000} s`);
    }
    await paused();
  }
}

/** Resolves when the condition holds, and anyway after 5 s. */
export async function soon(holds: () => boolean): Promise<void> {
  const deadline = performance.now() + patience;
  while (!holds() && performance.now() < deadline) await paused();
}

/**
 * Resolves with a value that is as wanted. Acts until it is: once, and again each time that nothing has come of it for 5 s,
 * since keys and clicks are lost on a window that is not ready for them, and none says when it is.
 */
export async function repeated<T>(
  what: string,
  act: () => Promise<unknown>,
  look: () => Promise<T>,
  wanted: (value: T) => boolean,
): Promise<T> {
  let again = 0;
  return awaited(
    what,
    async () => {
      const value = await look();
      if (wanted(value) || performance.now() < again) return value;
      await act();
      again = performance.now() + patience;
      return look();
    },
    wanted,
  );
}

/** What `xprop` says of a property of the window with a title; empty if it has none. */
export const property = (title: string, name: string): Promise<string> =>
  invoke('x_property', { title, name });

/** Resolves when a property of the window with a title has a text in it, or no longer. */
export async function awaitProperty(
  title: string,
  name: string,
  part: string,
  there = true,
): Promise<void> {
  await awaited(
    `${name} of ${title}`,
    () => property(title, name),
    (text) => text.includes(part) === there,
  );
}

/** The names in `_NET_WM_STATE`, awaited. */
export const awaitState = (title: string, state: string, there = true): Promise<void> =>
  awaitProperty(title, '_NET_WM_STATE', `_NET_WM_STATE_${state}`, there);

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly visible: boolean;
}

/** What `xwininfo` or the compositor says of where the window with a title is. */
export const place = (title: string): Promise<Place> => invoke('place', { title });

/** Runs `xdotool` with arguments. */
export const xdotool = (...args: string[]): Promise<string> => invoke('x_do', { args });

/**
 * Moves the pointer a step at each call, and back after many, so that it moves however late somebody follows it, and never
 * comes to the edge of the screen.
 */
export function sweep(x: number, y: number, right: number, down: number): () => Promise<string> {
  let step = 0;
  return () => {
    step = (step + 1) % 24;
    return xdotool('mousemove', `${x + step * right}`, `${y + step * down}`);
  };
}

/** Resolves when the window manager has passed on the clicks made so far: it does one thing after another. */
export async function passedOn(window: Window, title: string): Promise<void> {
  await window.setSkipTaskbar(true);
  await awaitState(title, 'SKIP_TASKBAR');
}

/** What the pointer looks like now: a number for its shape, 0 for none at all. */
export const pointerShape = (): Promise<number> => invoke('x_pointer_shape');

/** Whether somebody has the pointer for himself. */
export const isPointerTaken = (): Promise<boolean> => invoke('x_pointer_taken');

/** The colour of a pixel of the screen, as `#RRGGBB`. */
export const pixel = (x: number, y: number): Promise<string> => invoke('pixel', { x, y });

let count = 0;
const open: string[] = [];

/** Opens a window without web view, shows it to a check, and destroys it. Its title is its label. */
export async function withWindow(
  options: WindowOptions,
  use: (window: Window, title: string) => Promise<void>,
): Promise<void> {
  const label = `window-${++count}`;
  const window = new Window(label, {
    title: label,
    width: 300,
    height: 200,
    x: 100,
    y: 100,
    ...options,
  });
  await new Promise<void>((resolve, reject) => {
    void window.once('tauri://created', () => resolve());
    void window.once('tauri://error', ({ payload }) => reject(new Error(String(payload))));
  });
  try {
    if (options.visible !== false) {
      const at = await awaitVisible(label);
      if (display() === 'compositor') await moveAway(window, at);
    }
    open.push(label);
    await use(window, label);
  } finally {
    if (open.at(-1) === label) open.pop();
    if (await Window.getByLabel(label)) await window.destroy();
  }
}

const awaitVisible = (title: string): Promise<Place> =>
  awaited(
    `the place of ${title}`,
    () => place(title),
    ({ visible }) => visible,
  );

/** Shows a window anew, which its compositor has placed as it liked, until it covers none that a check opened before. */
async function moveAway(window: Window, at: Place): Promise<void> {
  const others = await Promise.all(open.map(place));
  if (!others.some((other) => other.visible && overlap(at, other))) return;
  await window.hide();
  await awaited(
    `the place of ${window.label}`,
    () => place(window.label),
    ({ visible }) => !visible,
  );
  await window.show();
  await moveAway(window, await awaitVisible(window.label));
}

const overlap = (one: Place, other: Place): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

export const size = (width: number, height: number): LogicalSize => new LogicalSize(width, height);
