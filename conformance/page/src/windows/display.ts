/** Who shows the windows, and can say what became of them. */
export type Display = 'X server' | 'compositor';

let current: Display = 'X server';

/** Says who shows the windows of this suite. */
export function shownBy(display: Display): void {
  current = display;
}

export const display = (): Display => current;
