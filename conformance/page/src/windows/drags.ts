import { getCurrentWebview, type DragDropEvent } from '@tauri-apps/api/webview';
import { WebviewWindow } from '@tauri-apps/api/webviewWindow';
import { getCurrentWindow } from '@tauri-apps/api/window';
import { equal } from '../expect';
import { awaited, pixel, place, xdotool } from './desktop';
import { proof } from './proof';

const file = '/tmp/elnath dragged.txt';
const names = ['drag-enter', 'drag-over', 'drag-drop', 'drag-leave'];

export function addDragChecks(): void {
  const events = names.map((name) => `event|tauri://${name}`).join(' ');
  proof(events, 'X server', 'files that are dragged over a page are told', async () => {
    const told: DragDropEvent[] = [];
    const unlisten = await getCurrentWebview().onDragDropEvent(({ payload }) => told.push(payload));
    const source = new WebviewWindow('source', {
      url: 'source.html',
      title: 'source',
      x: 1100,
      y: 10,
      width: 120,
      height: 80,
      decorations: false,
      alwaysOnTop: true,
    });
    const from = await awaited(
      'its place',
      () => place('source'),
      ({ visible }) => visible,
    );
    const [grip, target] = [at(from, 40), at(await getCurrentWindow().innerPosition(), 200)];
    await awaited(
      'the colour',
      () => pixel(from.x + 40, from.y + 40),
      (color) => color === '#FFD700',
    );
    const has = (type: DragDropEvent['type'], ...motion: string[]): Promise<unknown> =>
      awaited(
        `the events, without ${type},`,
        async () => {
          await xdotool('mousemove_relative', '--', ...motion);
          return told.map((event) => event.type);
        },
        (types) => types.includes(type),
      );
    await xdotool('mousemove', ...grip, 'mousedown', '1');
    try {
      await xdotool('mousemove_relative', '--', '3', '3');
      await xdotool('mousemove_relative', '--', '9', '9');
      await xdotool('mousemove', ...target);
      await has('enter', '1', '1');
      await has('over', '1', '1');
      await xdotool('mousemove', '1', '1');
      await has('leave', '1', '0');
      told.length = 0;
      await xdotool('mousemove', ...target);
      await has('enter', '1', '1');
      await has('over', '1', '1');
    } finally {
      await xdotool('mouseup', '1');
    }
    await has('drop', '1', '0');
    const [enter] = told;
    equal(enter?.type === 'enter' ? enter.paths : [], [file]);
    const drop = told.find((event) => event.type === 'drop');
    equal(drop?.type === 'drop' ? drop.paths : [], [file]);
    await source.destroy();
    unlisten();
  });
}

const at = ({ x, y }: { x: number; y: number }, by: number): [string, string] => [
  `${x + by}`,
  `${y + by}`,
];
