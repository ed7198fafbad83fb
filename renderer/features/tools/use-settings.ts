import { useEffect, useState } from 'react';
import type { SettingsState } from '#shared/settings-model';
import { kiosk } from '../../shell/kiosk.ts';

/** Undefined while the host is being asked. With it come what takes a newer answer and asks again. */
export function useSettings(): readonly [
  SettingsState | 'failed' | undefined,
  (state: SettingsState) => void,
  () => void,
] {
  const [state, setState] = useState<SettingsState | 'failed'>();

  function ask(): void {
    kiosk.api
      .getSettings({})
      .then((answer) => setState(answer.ok ? answer.value : 'failed'))
      .catch(() => setState('failed'));
  }
  useEffect(ask, []);

  return [state, setState, ask];
}
