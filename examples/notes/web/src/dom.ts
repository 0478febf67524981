/** The element of a selector, which has to be there and of that type. */
export function element<T extends Element>(
  selector: string,
  type: abstract new () => T,
  within: ParentNode = document,
): T {
  const found = within.querySelector(selector);
  if (found instanceof type) return found;
  throw new Error(`the page has no ${type.name} that is ${selector}`);
}

/** A new element from its text, which holds nothing that a user wrote. */
export function fromText<T extends HTMLElement>(text: string, type: abstract new () => T): T {
  const template = document.createElement('template');
  template.innerHTML = text;
  return element('*', type, template.content);
}
