import { useEffect, useState } from 'react';
import type { KioskInfo } from '#shared/kiosk-api';
import { kiosk } from '../../shell/kiosk.ts';

/** What carries the page: only a browser on an office PC has files of its own. */
export function useShell(): KioskInfo['shell'] | undefined {
  const [shell, setShell] = useState<KioskInfo['shell']>();
  useEffect(() => {
    kiosk.api
      .getKioskInfo({})
      .then((info) => setShell(info.shell))
      .catch(() => undefined);
  }, []);
  return shell;
}
