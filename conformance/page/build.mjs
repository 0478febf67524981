// Writes dist/: a page and a script for each suite, and the frame that bad-input opens.
import { cp, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const suites = ['vectors', 'core', 'bad-input', 'builtin', 'asset'];
const options = {
  outdir: here('dist'),
  bundle: true,
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'eof',
};

await rm(here('dist'), { recursive: true, force: true });
await build({
  ...options,
  entryPoints: suites.map((suite) => ({ in: here(`src/${suite}/main.ts`), out: suite })),
  format: 'esm',
  sourcemap: true,
});
await build({ ...options, entryPoints: [here('src/bad-input/frame.ts')], format: 'iife' });
await cp(here('html'), here('dist'), { recursive: true });
