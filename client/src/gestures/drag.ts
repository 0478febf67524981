import { call } from './call';

const attribute = 'data-tauri-drag-region';
const clickableTags = new Set(['A', 'BUTTON', 'INPUT', 'SELECT', 'TEXTAREA', 'LABEL', 'SUMMARY']);
const clickableRoles = new Set([
  'button',
  'link',
  'menuitem',
  'tab',
  'checkbox',
  'radio',
  'switch',
  'option',
]);

/** Lets elements with `data-tauri-drag-region` move the window, and maximise it by a double click. */
export function listenForDragging(): void {
  addEventListener('mousedown', (event) => {
    if (event.button !== 0 || event.detail > 2 || !startsDragging(event.composedPath())) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.detail === 2) call('plugin:window|internal_toggle_maximize');
    else call('plugin:window|start_dragging');
  });
}

/** Whether the innermost element of a path, or one around it, says so. */
function startsDragging(path: readonly EventTarget[]): boolean {
  const elements = path.filter((target) => target instanceof Element);
  for (const element of elements) {
    const region = element.getAttribute(attribute);
    if (region === null) {
      if (isClickable(element)) return false;
    } else if (region === 'false') {
      return false;
    } else if (region === 'deep' || (element === elements[0] && isOwn(region))) {
      return true;
    }
  }
  return false;
}

const isOwn = (region: string): boolean => region === '' || region === 'true';

function isClickable(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  const tabIndex = element.getAttribute('tabindex');
  return (
    clickableTags.has(element.tagName) ||
    (editable !== null && editable !== 'false') ||
    (tabIndex !== null && tabIndex !== '-1') ||
    clickableRoles.has(element.getAttribute('role') ?? '')
  );
}
