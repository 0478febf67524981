function element<T extends HTMLElement>(id: string, type: abstract new () => T): T {
  const found = document.getElementById(id);
  if (found instanceof type) return found;
  throw new Error(`the page has no ${type.name} with the id ${id}`);
}

/** What the user wrote. */
export const written = (id: string): string => element(id, HTMLInputElement).value;

export const video = (id: string): HTMLVideoElement => element(id, HTMLVideoElement);

export const image = (id: string): HTMLImageElement => element(id, HTMLImageElement);

/** Shows text below the button. */
export function show(text: string): void {
  element('shown', HTMLOutputElement).textContent = text;
}

/** Does it when the button is pressed; what it throws is shown. */
export function onPress(work: () => Promise<void>): void {
  element('press', HTMLButtonElement).addEventListener('click', () => {
    show('…');
    work().catch((error: unknown) => show(`failed: ${String(error)}`));
  });
}
