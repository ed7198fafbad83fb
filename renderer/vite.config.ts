import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Pictures and map data that the build has made; they are served beside the page. */
export default defineConfig({
  root: folder('.'),
  publicDir: folder('../dist/static'),
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    outDir: folder('../dist/page'),
    emptyOutDir: true,
    // The kiosk ships its own Chromium; the web shell runs in any current one.
    target: 'chrome120',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
    reportCompressedSize: false,
  },
});
