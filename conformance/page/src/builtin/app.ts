import * as app from '@tauri-apps/api/app';
import { check } from '../harness';
import { equal, holds } from '../expect';
import { builtWith, isFirst, isOld } from '../package';

export function addAppChecks(): void {
  check('the application tells what it is', async () => {
    equal(await app.getName(), 'Conformance');
    equal(await app.getVersion(), '1.2.3');
    holds(/^2\.\d+\.\d+$/.test(await app.getTauriVersion()), 'the contract has no version 2');
    if (!isFirst) equal(await app.getIdentifier(), 'dev.elnath.conformance');
    if (!isOld) {
      equal(await app.supportsMultipleWindows(), true);
      equal(await app.getBundleType(), null);
    }
  });

  check('what only other systems can do does nothing', async () => {
    await app.show();
    await app.hide();
    if (isFirst) return;
    await app.setDockVisibility(true);
    equal(await app.fetchDataStoreIdentifiers(), []);
  });

  if (isOld) {
    check(`${builtWith} has not all functions of the application`, () => {
      equal([app.supportsMultipleWindows, app.getBundleType, app.exit], Array(3).fill(undefined));
      equal(app.getIdentifier === undefined, isFirst);
    });
  }
}
