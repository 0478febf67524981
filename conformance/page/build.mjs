// Writes dist/: a page and a script for each suite, and the frame that bad-input opens.
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const suites = [
  'vectors',
  'core',
  'bad-input',
  'builtin',
  'asset',
  'windows',
  'isolation',
  'security',
];
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
// The suite core once more with the other cores that a page may use.
const cores = {
  'core-own': '../../client/dist/npm/core/index.js',
  'core-global': 'src/global-core.ts',
};
for (const [name, core] of Object.entries(cores)) {
  await build({
    ...options,
    entryPoints: [{ in: here('src/core/main.ts'), out: name }],
    alias: { '@tauri-apps/api/core': here(core) },
    format: 'esm',
  });
  const page = await readFile(here('html/core.html'), 'utf8');
  await writeFile(here(`dist/${name}.html`), page.replace('/core.js', `/${name}.js`));
}
await build({ ...options, entryPoints: [here('src/bad-input/frame.ts')], format: 'iife' });
await cp(here('html'), here('dist'), { recursive: true });
