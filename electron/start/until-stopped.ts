/**
 * Waits for Ctrl-C or the end of `other`. Resolves to true when it was Ctrl-C (or a SIGTERM, or a
 * closed terminal).
 */
export function untilStopped(other?: Promise<void>): Promise<boolean> {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  return new Promise((resolve) => {
    function finish(stopped: boolean): void {
      for (const signal of signals) process.off(signal, onSignal);
      resolve(stopped);
    }
    const onSignal = () => finish(true);
    for (const signal of signals) process.on(signal, onSignal);
    void other?.then(() => finish(false));
  });
}
