import { invoke, Resource } from '@tauri-apps/api/core';
import { check } from '../harness';
import { equal, holds, rejectsWith } from '../expect';

export function addResourceChecks(): void {
  for (const owner of ['webview', 'window', 'app']) {
    check(`a resource of the ${owner} is closed once`, async () => {
      const resource = new Resource(await invoke<number>('new_resource', { owner }));
      holds(resource.rid > 0, `its id is ${resource.rid}`);
      const before = await invoke<number>('closed_resources', {});
      await resource.close();
      equal(await invoke('closed_resources', {}), before + 1);
      await rejectsWith(resource.close(), `The resource id ${resource.rid} is invalid.`);
      equal(await invoke('closed_resources', {}), before + 1);
    });
  }

  check('an id that is none is refused', async () => {
    await rejectsWith(new Resource(0).close(), 'The resource id 0 is invalid.');
  });
}
