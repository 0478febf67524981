import { listen } from '@tauri-apps/api/event';
import { getCurrentWebview, type DragDropEvent } from '@tauri-apps/api/webview';
import { WebviewWindow } from '@tauri-apps/api/webviewWindow';
import { getCurrentWindow } from '@tauri-apps/api/window';
import { equal } from '../expect';
import { awaited, pixel, place, repeated, soon, xdotool, type Place } from './desktop';
import { proof } from './proof';

const file = '/tmp/elnath dragged.txt';
const names = ['drag-enter', 'drag-over', 'drag-drop', 'drag-leave'];

export function addDragChecks(): void {
  const events = names.map((name) => `event|tauri://${name}`).join(' ');
  proof(events, 'X server', 'files that are dragged over a page are told', async () => {
    const told: DragDropEvent[] = [];
    const seen = new Set<string>();
    const unlisten = [
      await getCurrentWebview().onDragDropEvent(({ payload }) => told.push(payload)),
      await listen<string>('source', ({ payload }) => seen.add(payload)),
    ];
    const { source, from } = await shown(seen);
    const target = await getCurrentWindow().innerPosition();
    const has = (type: DragDropEvent['type'], at: { x: number; y: number }): Promise<unknown> =>
      awaited(
        `the events, without ${type},`,
        async () => {
          await pointTo(at.x, at.y);
          return told.map((event) => event.type);
        },
        (types) => types.includes(type),
      );
    const over = { x: target.x + 200, y: target.y + 200 };
    try {
      await pull(from, seen);
      await has('enter', over);
      await has('over', over);
      await has('leave', { x: 1, y: 1 });
      told.length = 0;
      let asked = false;
      addEventListener('dragover', () => (asked = true), { once: true });
      await has('enter', over);
      await has('over', over);
      // Let go before WebKit has asked the page, the files would go back to where they came from.
      await awaited(
        'whether the page has been asked',
        async () => {
          await pointTo(over.x, over.y);
          return asked;
        },
        Boolean,
      );
    } finally {
      await xdotool('mouseup', '1');
    }
    await has('drop', over);
    const [enter] = told;
    equal(enter?.type === 'enter' ? enter.paths : [], [file]);
    const drop = told.find((event) => event.type === 'drop');
    equal(drop?.type === 'drop' ? drop.paths : [], [file]);
    await source.destroy();
    unlisten.forEach((end) => end());
  });
}

/** A window from whose page a file can be dragged, as soon as it is seen and its script has run. */
async function shown(
  seen: ReadonlySet<string>,
): Promise<{ readonly source: WebviewWindow; readonly from: Place }> {
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
  await awaited(
    'the colour',
    () => pixel(from.x + 40, from.y + 40),
    (color) => color === '#FFD700',
  );
  await awaited(
    'what the page has told',
    async () => [...seen],
    (events) => events.includes('ready'),
  );
  return { source, from };
}

/** Presses the button on the page and pulls until it says that it is dragged from. */
async function pull({ x, y }: Place, seen: Set<string>): Promise<void> {
  await repeated(
    'what the page to drag from has seen',
    async () => {
      await xdotool('mouseup', '1');
      seen.clear();
      await xdotool('mousemove', `${x + 40}`, `${y + 40}`, 'mousedown', '1');
      await soon(() => seen.has('mousedown'));
      await pointTo(x + 43, y + 43);
      await pointTo(x + 52, y + 52);
    },
    async () => [...seen],
    (events) => events.includes('dragstart'),
  );
}

let step = 0;

/** Moves the pointer to a place, or the one beside it, so that it is a motion each time. */
async function pointTo(x: number, y: number): Promise<void> {
  await xdotool('mousemove', `${x + (step++ % 2)}`, `${y}`);
}
