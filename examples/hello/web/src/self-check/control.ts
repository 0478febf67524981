import { element, output } from '../dom';

/** Writes into a field as a user's typing does. */
export function type(id: string, text: string): void {
  const field = document.getElementById(id);
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) {
    throw new Error(`index.html has no field with the id ${id}`);
  }
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  field.blur();
}

/** Clicks the button of a card and waits until the card has its answer. */
export async function submit(card: string): Promise<void> {
  const button = element(card, HTMLElement).querySelector('button');
  if (!button) throw new Error(`the card ${card} has no button`);
  await until(`the button of ${card} can be clicked`, () => !button.disabled);
  output(`${card}-answer`).replaceChildren();
  button.click();
  await until(`${card} shows an answer`, () => !button.disabled && shown(card) !== '');
}

/** The text that a card's answer shows, and whether it shows it as an error. */
export function shown(card: string): string {
  return output(`${card}-answer`).textContent;
}

export function isError(card: string): boolean {
  return output(`${card}-answer`).classList.contains('error');
}

let awaited = '';

/** What the check waits for, or waited for last. */
export function waitsFor(): string {
  return awaited;
}

/** Resolves when the document has come to fulfil a condition; never rejects. */
export function until(condition: string, holds: () => boolean): Promise<void> {
  awaited = condition;
  return new Promise((resolve) => {
    const observer = new MutationObserver(look);
    function look(): void {
      if (!holds()) return;
      observer.disconnect();
      resolve();
    }
    observer.observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    look();
  });
}
