import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

/** The official package, unmodified, as a script that makes the global `api`. */
export async function packageScript(name: string): Promise<string> {
  const result = await build({
    stdin: {
      contents: `export * from '${name}'`,
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
    },
    bundle: true,
    format: 'iife',
    globalName: 'api',
    write: false,
    target: 'es2022',
  });
  return result.outputFiles[0]!.text;
}
