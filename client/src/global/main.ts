import * as api from '@tauri-apps/api';

// An ordinary object: the global scripts of plugins add their own members to it.
(window as unknown as { __TAURI__: object }).__TAURI__ = { ...api };
