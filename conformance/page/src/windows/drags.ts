import { getCurrentWebview, type DragDropEvent } from '@tauri-apps/api/webview';
import { getCurrentWindow } from '@tauri-apps/api/window';
import { equal } from '../expect';
import { awaited, xdotool } from './desktop';
import { proof } from './proof';

const file = '/tmp/elnath dragged.txt';

/** An element that is dragged as a file, in the page's top left corner. */
function draggable(): HTMLElement {
  const element = document.createElement('div');
  element.draggable = true;
  element.textContent = 'drag me';
  element.style.cssText =
    'position:fixed;inset:0 auto auto 0;width:100px;height:100px;background:gold';
  element.addEventListener('dragstart', ({ dataTransfer }) => {
    dataTransfer!.setData('text/uri-list', `file://${encodeURI(file)}`);
    dataTransfer!.effectAllowed = 'copy';
  });
  document.body.append(element);
  return element;
}

export function addDragChecks(): void {
  proof(
    'event|tauri://drag-enter event|tauri://drag-over event|tauri://drag-drop event|tauri://drag-leave',
    'X server',
    'files that are dragged over a page are told',
    async () => {
      const told: DragDropEvent[] = [];
      const unlisten = await getCurrentWebview().onDragDropEvent(({ payload }) =>
        told.push(payload),
      );
      const element = draggable();
      const { x, y } = await getCurrentWindow().innerPosition();
      const has = (type: string): Promise<unknown> =>
        awaited(
          `the events, without ${type},`,
          async () => {
            await xdotool('mousemove_relative', '--', '1', '1');
            return told.map((event) => event.type);
          },
          (types) => types.includes(type as DragDropEvent['type']),
        );
      await xdotool('mousemove', `${x + 50}`, `${y + 50}`, 'mousedown', '1');
      try {
        await xdotool('mousemove', `${x + 60}`, `${y + 60}`);
        await xdotool('mousemove', `${x + 90}`, `${y + 90}`);
        await xdotool('mousemove', `${x + 200}`, `${y + 200}`);
        await has('enter');
        await has('over');
        await xdotool('mousemove', '1', '1');
        await has('leave');
        told.length = 0;
        await xdotool('mousemove', `${x + 200}`, `${y + 200}`);
        await has('enter');
      } finally {
        await xdotool('mouseup', '1');
      }
      await has('drop');
      const [enter] = told;
      equal(enter?.type === 'enter' ? enter.paths : [], [file]);
      const drop = told.find((event) => event.type === 'drop');
      equal(drop?.type === 'drop' ? drop.paths : [], [file]);
      element.remove();
      unlisten();
    },
  );
}
