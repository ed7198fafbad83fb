import { useEffect, useState } from 'react';
import type { Diagnostics, NetworkCheck } from '#shared/diagnostics-model';
import { kiosk } from '../../shell/kiosk.ts';

/** Undefined while the host is being asked. With it comes what asks again. */
export function useDiagnostics(): readonly [Diagnostics | 'failed' | undefined, () => void] {
  const [facts, setFacts] = useState<Diagnostics | 'failed'>();

  function ask(): void {
    kiosk.api
      .getDiagnostics({})
      .then((answer) => setFacts(answer.ok ? answer.value : 'failed'))
      .catch(() => setFacts('failed'));
  }
  useEffect(ask, []);

  return [facts, ask];
}

/** Null until it is first asked for. */
export function useNetworkCheck(): readonly [
  NetworkCheck | 'checking' | 'failed' | null,
  () => void,
] {
  const [network, setNetwork] = useState<NetworkCheck | 'checking' | 'failed' | null>(null);

  function check(): void {
    setNetwork('checking');
    kiosk.api
      .checkNetwork({})
      .then((answer) => setNetwork(answer.ok ? answer.value : 'failed'))
      .catch(() => setNetwork('failed'));
  }

  return [network, check];
}
