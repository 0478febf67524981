import { isTauri } from '@tauri-apps/api/core';
import { check } from '../harness';
import { equal } from '../expect';

export function addAbsenceChecks(): void {
  check('without withGlobalTauri there is no __TAURI__', () => {
    equal('__TAURI__' in window, false);
    equal(isTauri(), true);
  });
}
