import * as app from '@tauri-apps/api/app';
import { check } from '../harness';
import { equal, holds } from '../expect';

export function addAppChecks(): void {
  check('the application tells what it is', async () => {
    equal(await app.getName(), 'Conformance');
    equal(await app.getVersion(), '1.2.3');
    equal(await app.getIdentifier(), 'dev.elnath.conformance');
    equal(await app.supportsMultipleWindows(), true);
    holds(/^2\.\d+\.\d+$/.test(await app.getTauriVersion()), 'the contract has no version 2');
    equal(await app.getBundleType(), null);
  });

  check('what only other systems can do does nothing', async () => {
    await app.show();
    await app.hide();
    await app.setDockVisibility(true);
    equal(await app.fetchDataStoreIdentifiers(), []);
  });
}
