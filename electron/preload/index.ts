import { contextBridge, ipcRenderer } from 'electron';
import { type KioskApi, type KioskBridge, kioskEventNames, kioskMethods } from '#shared/kiosk-api';

const calls = kioskMethods.map((method) => [
  method,
  (input: unknown) => ipcRenderer.invoke(method, input),
]);

const bridge: KioskBridge = {
  // One function per method of the contract was made just above.
  api: Object.fromEntries(calls) as unknown as KioskApi,
  subscribe(event, listener) {
    if (!kioskEventNames.includes(event)) throw new Error('no such event');
    // The page gets the payload only; with Electron's event it would get the sender.
    const pass = (_event: unknown, payload: Parameters<typeof listener>[0]) => listener(payload);
    ipcRenderer.on(event, pass);
    return () => {
      ipcRenderer.off(event, pass);
    };
  },
};

contextBridge.exposeInMainWorld('kiosk', bridge);
