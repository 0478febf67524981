// Writes dist/:
//   runtime.js    what the host puts in front of a page's own scripts
//   gestures.js   what it puts after that: dragging and zooming
//   isolation.js  what the host puts in front of the isolation application's scripts
//   global.js     a script that makes window.__TAURI__
//   npm/          the package @elnath/api
import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const json = async (path) => JSON.parse(await readFile(here(path), 'utf8'));

async function bundle(entry, options) {
  const result = await build({
    entryPoints: [here(entry)],
    bundle: true,
    minify: true,
    write: false,
    target: 'es2022',
    charset: 'ascii',
    legalComments: 'none',
    ...options,
  });
  return result.outputFiles[0].text;
}

/** One expression, a function of the configuration: the entry reads the parameter `config`. */
async function functionOfConfig(entry) {
  const body = await bundle(entry, { format: 'esm' });
  return `((config)=>{"use strict";${body.trim()}})`;
}

/** Makes the official package use our `core` instead of its own. */
const ourCore = {
  name: 'our-core',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.?\/core\.js$/ }, ({ importer }) =>
      importer.includes('@tauri-apps') ? { path: here('src/core/index.ts') } : undefined,
    );
  },
};

async function global() {
  const { version, license } = await json('node_modules/@tauri-apps/api/package.json');
  const notice = `/*! Contains @tauri-apps/api ${version}, Copyright Tauri Programme within The Commons Conservancy, ${license} */\n`;
  return notice + (await bundle('src/global/main.ts', { format: 'iife', plugins: [ourCore] }));
}

async function npmPackage() {
  const { version, license } = await json('package.json');
  const tsc = here('node_modules/typescript/bin/tsc');
  await promisify(execFile)(process.execPath, [tsc, '-p', here('tsconfig.npm.json')]).catch(
    ({ stdout, stderr }) => {
      throw new Error(`the npm package does not compile:\n${stdout}${stderr}`);
    },
  );
  const manifest = {
    name: '@elnath/api',
    version,
    description: 'Calls from a page to the Java of an Elnath app',
    license,
    type: 'module',
    sideEffects: false,
    exports: {
      './core': { types: './core/index.d.ts', import: './core/index.js' },
      './state': { types: './state/index.d.ts', import: './state/index.js' },
      './package.json': './package.json',
    },
  };
  await writeFile(here('dist/npm/package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

await rm(here('dist'), { recursive: true, force: true });
await mkdir(here('dist'));
await writeFile(here('dist/runtime.js'), await functionOfConfig('src/runtime/main.ts'));
await writeFile(here('dist/isolation.js'), await functionOfConfig('src/isolation/main.ts'));
await writeFile(here('dist/gestures.js'), await functionOfConfig('src/gestures/main.ts'));
await writeFile(here('dist/global.js'), await global());
await npmPackage();
