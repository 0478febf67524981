import { element, fromText } from './dom';

const dialog = fromText(
  `<dialog aria-labelledby="question">
    <form method="dialog">
      <p id="question"></p>
      <menu>
        <button value="no" autofocus>Cancel</button>
        <button id="confirm" class="danger" value="yes">Delete</button>
      </menu>
    </form>
  </dialog>`,
  HTMLDialogElement,
);
document.body.append(dialog);

/** Asks the user whether to delete; Escape means no. */
export async function mayDelete(title: string): Promise<boolean> {
  if (dialog.open) return false;
  element('#question', HTMLParagraphElement, dialog).textContent = `Delete “${title}”?`;
  dialog.returnValue = 'no';
  dialog.showModal();
  await new Promise((closed) => dialog.addEventListener('close', closed, { once: true }));
  return dialog.returnValue === 'yes';
}
