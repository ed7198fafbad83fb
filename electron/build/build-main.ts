import { join } from 'node:path';
import { build, type InlineConfig } from 'vite';
import { paths } from './paths.ts';

/**
 * Bundles the Electron shell: `index.js`, a module, and `preload.cjs`, the one script that a
 * sandboxed page may be given. Whatever they import goes in, but Electron and Node themselves.
 */
export async function buildMain(outFolder: string): Promise<void> {
  await build(bundle(outFolder, 'electron/main/index.ts', 'index.js', 'es'));
  await build(bundle(outFolder, 'electron/preload/index.ts', 'preload.cjs', 'cjs'));
}

const bundle = (
  outDir: string,
  entry: string,
  fileName: string,
  format: 'es' | 'cjs',
): InlineConfig => ({
  configFile: false,
  root: paths.root,
  publicDir: false,
  logLevel: 'warn',
  ssr: { noExternal: true },
  // write-file-atomic names its temporary files after its own, which a module has no name for.
  define: format === 'es' ? { __filename: 'import.meta.filename' } : {},
  build: {
    ssr: join(paths.root, entry),
    outDir,
    emptyOutDir: false,
    // The Node inside Electron 45.
    target: 'node24',
    rolldownOptions: {
      external: ['electron', /^node:/],
      output: { format, entryFileNames: fileName, codeSplitting: false },
    },
  },
});
