import { bold, element, output } from './dom';

/** What an `Error` of Java becomes here: a record of the program's own. */
interface Problem {
  readonly code: string;
  readonly message: string;
}

export type Answer = string | Node;

/** Lets the form of a card run `work` and show its answer, or what it was rejected with. */
export function onSubmit(card: string, work: () => Promise<readonly Answer[]>): void {
  const form = element(card, HTMLElement).querySelector('form');
  const button = form?.querySelector('button');
  if (!form || !button) throw new Error(`the card ${card} has no form with a button`);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    button.disabled = true;
    void show(output(`${card}-answer`), work).finally(() => (button.disabled = false));
  });
}

async function show(place: HTMLOutputElement, work: () => Promise<readonly Answer[]>) {
  try {
    const answer = await work();
    place.classList.remove('error');
    place.replaceChildren(...answer);
  } catch (reason) {
    place.classList.add('error');
    place.replaceChildren(...(isProblem(reason) ? problem(reason) : [`${reason}`]));
  }
}

function problem({ code, message }: Problem): readonly Answer[] {
  return [bold(code), message];
}

function isProblem(reason: unknown): reason is Problem {
  return typeof reason === 'object' && reason !== null && 'code' in reason && 'message' in reason;
}
