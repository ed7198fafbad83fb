import { rmSync } from 'node:fs';
import { afterAll, beforeAll } from 'vitest';
import type { Trees } from './every-fault.ts';
import { aPlace, aReleaseFolder, someRecords } from './records.ts';

/** Release trees that differ in a place and a picture; made once for the tests of a file. */
export function threeTrees(): () => Trees {
  let folders: readonly string[] = [];
  beforeAll(async () => {
    folders = await Promise.all(
      ['Адзін', 'Два', 'Тры'].map((name, index) =>
        aReleaseFolder(
          index + 1,
          someRecords({ places: [aPlace({ title: { ru: name, be: name, en: name } })] }),
        ),
      ),
    );
  });
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true });
  });
  return () => {
    const [factory = '', shown = '', arriving = ''] = folders;
    return { factory, shown, arriving };
  };
}
