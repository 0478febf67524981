// Writes dist/: each page of html/ with its script of src/, and what the pages share.
import { cp, readdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const scripts = (await readdir(here('src'))).filter((name) => name !== 'dom.ts');

await rm(here('dist'), { recursive: true, force: true });
await build({
  entryPoints: scripts.map((name) => here(`src/${name}`)),
  outdir: here('dist'),
  bundle: true,
  format: 'esm',
  target: 'es2022',
  charset: 'utf8',
});
await cp(here('html'), here('dist'), { recursive: true });
