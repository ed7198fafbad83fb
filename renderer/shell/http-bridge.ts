import * as v from 'valibot';
import {
  type KioskApi,
  type KioskBridge,
  kioskEventSchemas,
  kioskMethods,
} from '#shared/kiosk-api';

/** The bridge for an ordinary browser: the same contract over HTTP to the host on this machine. */
export function createHttpBridge(): KioskBridge {
  const events = createEventStream();
  const calls = kioskMethods.map((method) => [method, (input: unknown) => call(method, input)]);
  return {
    // One function per method of the contract was made just above.
    api: Object.fromEntries(calls) as unknown as KioskApi,
    subscribe(event, listener) {
      function hear(message: Event): void {
        const payload = v.parse<v.GenericSchema>(
          kioskEventSchemas[event],
          // The server names its events, and each is a message with text.
          JSON.parse((message as MessageEvent<string>).data),
        );
        // The contract pairs each event with its schema; a generic event cannot see which.
        listener(payload as Parameters<typeof listener>[0]);
      }
      return events.listen(event, hear);
    },
  };
}

/**
 * One connection for all events of this window: a browser opens six to one address, and what comes
 * after them waits for ever.
 */
function createEventStream() {
  let source: EventSource | undefined;
  let listeners = 0;
  return {
    listen(event: string, hear: (message: Event) => void): () => void {
      source ??= new EventSource('/api/events');
      source.addEventListener(event, hear);
      listeners += 1;
      return () => {
        source?.removeEventListener(event, hear);
        listeners -= 1;
        if (listeners > 0) return;
        source?.close();
        source = undefined;
      };
    },
  };
}

async function call(method: string, input: unknown): Promise<unknown> {
  const response = await fetch(`/api/${method}`, { method: 'POST', body: JSON.stringify(input) });
  if (!response.ok) throw new Error(`${method} failed with ${response.status}`);
  return ((await response.json()) as { result?: unknown }).result;
}
