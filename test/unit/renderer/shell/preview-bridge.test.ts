import { expect, test } from 'vitest';
import { harmless } from '#renderer/shell/preview-bridge.ts';
import type { KioskApi, KioskBridge } from '#shared/kiosk-api';
import { kioskMethods } from '#shared/kiosk-api';

/** A host that writes down what it is asked. */
function aBridge() {
  const asked: string[] = [];
  const methods = kioskMethods.map((method) => [
    method,
    async () => {
      asked.push(method);
      return { idleSeconds: 60 };
    },
  ]);
  // One function for every method of the contract.
  const api = Object.fromEntries(methods) as unknown as KioskApi;
  const bridge: KioskBridge = { api, subscribe: () => () => asked.push('subscribe') };
  return { asked, bridge };
}

test('of everything that a host can do, a preview reaches what it needs to show', async () => {
  const { asked, bridge } = aBridge();
  const { api } = harmless(bridge);

  for (const method of kioskMethods) {
    // What a preview must not do takes no input worth having.
    await (api[method] as (input: object) => Promise<unknown>)({}).catch(() => undefined);
  }

  expect(asked.toSorted()).toEqual(['getKioskInfo', 'getMapPacks', 'writeLog']);
});

test('a preview counts nobody and cannot print, and asks no one whether they are there', async () => {
  const { api } = harmless(aBridge().bridge);

  await expect(api.count({ what: 'visit' })).resolves.toBeUndefined();
  await expect(api.saveRecord({} as never)).rejects.toThrow();
  expect(await api.getKioskInfo({})).toMatchObject({ paper: null, idleSeconds: 86_400 });
});
