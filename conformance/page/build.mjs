// Writes dist/: a page and a script for each suite.
import { cp, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const suites = ['vectors'];

await rm(here('dist'), { recursive: true, force: true });
await build({
  entryPoints: suites.map((suite) => ({ in: here(`src/${suite}/main.ts`), out: suite })),
  outdir: here('dist'),
  bundle: true,
  format: 'esm',
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'eof',
  sourcemap: true,
});
await cp(here('html'), here('dist'), { recursive: true });
