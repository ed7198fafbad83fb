import { useEffect, useState } from 'react';
import type { TechnicalStatus } from '#shared/access-model';
import { kiosk } from '../../shell/kiosk.ts';
import { leaveStaffMode } from './staff-session.ts';

/** Undefined while the host is being asked, `failed` when it cannot say. */
export function useTechnicalStatus(): TechnicalStatus | 'failed' | undefined {
  const [status, setStatus] = useState<TechnicalStatus | 'failed'>();

  useEffect(function ask() {
    kiosk.api
      .getTechnicalStatus({})
      .then((answer) => (answer.ok ? setStatus(answer.value) : leaveStaffMode()))
      .catch(() => setStatus('failed'));
  }, []);

  return status;
}
