import { readFileSync } from 'node:fs';
import { defineConfig } from 'vite';

const manifest = new URL('node_modules/@tauri-apps/api/package.json', import.meta.url);

export default defineConfig({
  base: '/',
  define: { __API_VERSION__: JSON.stringify(JSON.parse(readFileSync(manifest, 'utf8')).version) },
  build: { target: 'es2022', assetsInlineLimit: 0 },
});
