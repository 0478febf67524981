import { LogicalPosition, PhysicalPosition } from '@tauri-apps/api/dpi';
import { availableMonitors, currentMonitor, cursorPosition } from '@tauri-apps/api/window';
import { equal, holds } from '../expect';
import {
  awaited,
  awaitProperty,
  awaitState,
  place,
  size,
  sweep,
  withWindow,
  xdotool,
} from './desktop';
import { proof } from './proof';

export function addGeometryChecks(): void {
  proof(
    'window|outer_size window|outer_position window|inner_position',
    'X server',
    'a frame is around the content',
    async () => {
      await withWindow({}, async (window, title) => {
        const content = await place(title);
        const inner = await window.innerPosition();
        equal({ x: inner.x, y: inner.y }, { x: content.x, y: content.y });
        const outer = await window.outerPosition();
        const outerSize = await window.outerSize();
        holds(outer.y < inner.y, 'there is no title bar above the content');
        holds(outerSize.height > content.height, 'the frame is no higher than the content');
        holds(outerSize.width >= content.width, 'the frame is narrower than the content');
      });
    },
  );
  proof('window|set_position', 'X server', 'a window is moved', async () => {
    await withWindow({ decorations: false }, async (window, title) => {
      for (const wanted of [new LogicalPosition(40, 50), new PhysicalPosition(240, 150)]) {
        await window.setPosition(wanted);
        await awaited(
          'its place',
          () => place(title),
          (at) => at.x === wanted.x && at.y === wanted.y,
        );
      }
    });
  });
  proof('window|center', 'X server', 'a window is moved to the middle', async () => {
    await withWindow({ decorations: false }, async (window, title) => {
      await window.center();
      const monitor = (await currentMonitor())!;
      const x = Math.trunc(monitor.workArea.position.x + (monitor.workArea.size.width - 300) / 2);
      await awaited(
        'its place',
        () => place(title),
        (at) => Math.abs(at.x - x) <= 1,
      );
    });
  });
  proof(
    'window|set_min_size window|set_max_size',
    'X server',
    'a window has a least and a greatest size',
    async () => {
      await withWindow({}, async (window, title) => {
        await window.setMinSize(size(200, 150));
        await awaitProperty(title, 'WM_NORMAL_HINTS', 'minimum size: 200 by 150');
        await window.setMaxSize(size(600, 500));
        await awaitProperty(title, 'WM_NORMAL_HINTS', 'maximum size: 600 by 500');
        await awaitProperty(title, 'WM_NORMAL_HINTS', 'minimum size: 200 by 150');
        await window.setMaxSize(null);
        await awaitProperty(title, 'WM_NORMAL_HINTS', 'maximum size: 600 by 500', false);
        await window.setMinSize(null);
        await awaitProperty(title, 'WM_NORMAL_HINTS', 'minimum size: 200 by 150', false);
      });
    },
  );
  proof(
    'window|set_size_constraints',
    'X server',
    'a window has all its limits at once',
    async () => {
      await withWindow({}, async (window, title) => {
        await window.setSizeConstraints({
          minWidth: 210,
          minHeight: 160,
          maxWidth: 610,
          maxHeight: 510,
        });
        await awaitProperty(title, 'WM_NORMAL_HINTS', 'minimum size: 210 by 160');
        await awaitProperty(title, 'WM_NORMAL_HINTS', 'maximum size: 610 by 510');
        await window.setSizeConstraints(null);
        await awaitProperty(title, 'WM_NORMAL_HINTS', 'maximum size: 610 by 510', false);
      });
    },
  );
  proof(
    'window|set_fullscreen_on_monitor',
    'X server',
    'a window covers a monitor that is named',
    async () => {
      await withWindow({}, async (window, title) => {
        const [monitor] = await availableMonitors();
        await window.setFullscreenOnMonitor(monitor!.position);
        await awaitState(title, 'FULLSCREEN');
      });
    },
  );
  proof('window|cursor_position', 'X server', 'the pointer is where it was put', async () => {
    await xdotool('mousemove', '77', '99');
    const at = await awaited(
      'the pointer',
      () => cursorPosition(),
      ({ x }) => x === 77,
    );
    equal(at.y, 99);
  });
  proof(
    'window|set_cursor_position',
    'X server',
    'the pointer is moved to a place in a window',
    async () => {
      await withWindow({}, async (window, title) => {
        const origin = await place(title);
        await window.setCursorPosition(new LogicalPosition(20, 30));
        await awaited(
          'the pointer',
          () => xdotool('getmouselocation'),
          (text) => text.startsWith(`x:${origin.x + 20} y:${origin.y + 30} `),
        );
      });
    },
  );
  proof('window|start_dragging', 'X server', 'the pointer drags a window', async () => {
    await withWindow({ decorations: false }, async (window, title) => {
      const drag = sweep(150, 150, 9, 4);
      await xdotool('mousemove', '150', '150', 'mousedown', '1');
      try {
        await window.startDragging();
        await awaited(
          'its place',
          async () => {
            await drag();
            return place(title);
          },
          ({ x, y }) => x > 130 && y > 110,
        );
      } finally {
        await xdotool('mouseup', '1');
      }
    });
  });
  proof(
    'window|start_resize_dragging',
    'X server',
    'the pointer drags the corner of a window',
    async () => {
      await withWindow({ decorations: false }, async (window, title) => {
        const drag = sweep(395, 295, 8, 4);
        await xdotool('mousemove', '395', '295', 'mousedown', '1');
        try {
          await window.startResizeDragging('SouthEast');
          await awaited(
            'its place',
            async () => {
              await drag();
              return place(title);
            },
            ({ width, height }) => width > 320 && height > 210,
          );
        } finally {
          await xdotool('mouseup', '1');
        }
      });
    },
  );
}
