import { stat } from 'node:fs/promises';

/** False where there is nothing, or no way to look. */
export const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (facts) => facts.isDirectory(),
    () => false,
  );
