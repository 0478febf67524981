// Writes dist/: runtime.js, the text that the host puts in front of a page's own scripts.
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

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

/** One expression, a function of the configuration: `main.ts` reads the parameter `config`. */
async function runtime() {
  const body = await bundle('src/runtime/main.ts', { format: 'esm' });
  return `((config)=>{"use strict";${body.trim()}})`;
}

await mkdir(here('dist'), { recursive: true });
await writeFile(here('dist/runtime.js'), await runtime());
