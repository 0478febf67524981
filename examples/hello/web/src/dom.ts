/** The element of an id; throws if the page has none of that type. */
export function element<T extends HTMLElement>(id: string, type: abstract new () => T): T {
  const found = document.getElementById(id);
  if (found instanceof type) return found;
  throw new Error(`index.html has no ${type.name} with the id ${id}`);
}

export const input = (id: string): HTMLInputElement => element(id, HTMLInputElement);
export const output = (id: string): HTMLOutputElement => element(id, HTMLOutputElement);

export function bold(text: string): HTMLElement {
  const node = document.createElement('b');
  node.textContent = text;
  return node;
}

/** Two columns: names and what they are. */
export function table(rows: readonly (readonly [name: string, value: string])[]): HTMLElement {
  const node = document.createElement('table');
  for (const [name, value] of rows) {
    const row = node.insertRow();
    const head = document.createElement('th');
    head.scope = 'row';
    head.textContent = name;
    row.append(head);
    row.insertCell().textContent = value;
  }
  return node;
}
