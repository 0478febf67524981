// The packages that a suite's imports of `@tauri-apps/api` may stand for, as plugins of esbuild.
import { fileURLToPath } from 'node:url';

const api = /^@tauri-apps\/api\/(\w+)$/;
const ownCore = fileURLToPath(new URL('../../client/dist/npm/core/index.js', import.meta.url));

/** The official package at another version, by the name under which it is installed. */
const pinned = (name) => ({
  name,
  setup({ onResolve, resolve }) {
    onResolve({ filter: api }, ({ path, ...options }) =>
      resolve(path.replace(api, `${name}/$1`), {
        kind: options.kind,
        resolveDir: options.resolveDir,
      }),
    );
  },
});

/** Our `core`, also below the other modules of the official package. */
const own = {
  name: 'own',
  setup({ onResolve }) {
    onResolve({ filter: /^@tauri-apps\/api\/core$/ }, () => ({ path: ownCore }));
    onResolve({ filter: /^\.\/core\.js$/ }, ({ importer }) =>
      importer.includes('@tauri-apps') ? { path: ownCore } : undefined,
    );
  },
};

/** What `withGlobalTauri` gives a page. */
const global = {
  name: 'global',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: api }, ({ path }) => ({ path: api.exec(path)[1], namespace: 'global' }));
    onLoad({ filter: /.*/, namespace: 'global' }, ({ path }) => ({
      contents: `module.exports = window.__TAURI__.${path};`,
    }));
  },
};

/** By the names that pages and reports have them under. */
export const packages = {
  '2.12.5': [],
  own: [own],
  global: [global],
  '2.5.0': [pinned('api-2.5')],
  '2.0.3': [pinned('api-2.0')],
};
