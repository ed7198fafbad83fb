import * as v from 'valibot';
import {
  type KioskApi,
  type KioskBridge,
  kioskEventSchemas,
  kioskMethods,
} from '#shared/kiosk-api';

/** The bridge for an ordinary browser: the same contract over HTTP to the host on this machine. */
export function createHttpBridge(): KioskBridge {
  const calls = kioskMethods.map((method) => [method, (input: unknown) => call(method, input)]);
  return {
    // One function per method of the contract was made just above.
    api: Object.fromEntries(calls) as unknown as KioskApi,
    subscribe(event, listener) {
      const source = new EventSource('/api/events');
      source.addEventListener(event, (message: MessageEvent<string>) => {
        const payload = v.parse<v.GenericSchema>(
          kioskEventSchemas[event],
          JSON.parse(message.data),
        );
        // The contract pairs each event with its schema; a generic event cannot see which.
        listener(payload as Parameters<typeof listener>[0]);
      });
      return () => source.close();
    },
  };
}

async function call(method: string, input: unknown): Promise<unknown> {
  const response = await fetch(`/api/${method}`, { method: 'POST', body: JSON.stringify(input) });
  if (!response.ok) throw new Error(`${method} failed with ${response.status}`);
  return ((await response.json()) as { result?: unknown }).result;
}
