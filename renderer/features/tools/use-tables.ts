import { useEffect, useState } from 'react';
import type { TableFile } from '#shared/import-model';
import { kiosk } from '../../shell/kiosk.ts';

const askEveryMs = 1500;

/** The tables on the sticks that are there, looked for again and again; undefined at first. */
export function useTables(): readonly TableFile[] | undefined {
  const [tables, setTables] = useState<readonly TableFile[]>();
  useEffect(() => {
    let over = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    async function look(): Promise<void> {
      const answer = await kiosk.api.listTables({}).catch(() => undefined);
      if (over) return;
      if (answer?.ok) setTables(answer.value);
      timer = setTimeout(look, askEveryMs);
    }
    void look();
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, []);
  return tables;
}
