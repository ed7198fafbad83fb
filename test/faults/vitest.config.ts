import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Slow ones: every fault at every step, real kills, real full disks. `npm run test:faults`. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['test/faults/**/*.test.ts'],
    environment: 'node',
    testTimeout: 300_000,
    hookTimeout: 60_000,
    fileParallelism: false,
    env: { ELECTRON_OVERRIDE_DIST_PATH: '/nonexistent' },
  },
});
