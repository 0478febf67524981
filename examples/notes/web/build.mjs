// Writes dist/: the pages of html/ with their scripts. `@elnath/api` is the package as this repository's client/ builds it.
import { cp, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

await rm(here('dist'), { recursive: true, force: true });
await build({
  entryPoints: [here('src/index.ts'), here('src/note.ts')],
  outdir: here('dist'),
  alias: { '@elnath/api': here('../../../client/dist/npm') },
  bundle: true,
  format: 'esm',
  target: 'es2022',
  charset: 'utf8',
});
await cp(here('html'), here('dist'), { recursive: true });
