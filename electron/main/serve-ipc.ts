import type { IpcMain, IpcMainInvokeEvent, WebContents } from 'electron';
import { type KioskEventName, type KioskEvents, kioskMethods } from '#shared/kiosk-api';
import { createCallApi } from '../host/call-api.ts';
import type { KioskHost } from '../host/kiosk-host.ts';
import { isOwnUrl } from './own-page.ts';

/** Opens one channel for each method of the contract, named like the method, to our own page. */
export function serveIpc(
  ipcMain: Pick<IpcMain, 'handle'>,
  { api, log }: Pick<KioskHost, 'api' | 'log'>,
): void {
  const callApi = createCallApi(api);
  for (const method of kioskMethods) {
    ipcMain.handle(method, async (event, input: unknown) => {
      try {
        // Before any await: the frame is null as soon as it has navigated.
        if (!isOwnPage(event)) throw new Error('called from a foreign frame');
        return await callApi(method, input);
      } catch (error) {
        log.error('call-refused', { method, reason: String(error).slice(0, 300) });
        throw error;
      }
    });
  }
}

/** Passes every event of the host to the page that is shown at that moment. */
export function sendEvents(
  host: Pick<KioskHost, 'subscribe'>,
  page: () => Pick<WebContents, 'send' | 'isDestroyed'> | undefined,
): void {
  host.subscribe((event, payload) => {
    const contents = page();
    if (contents && !contents.isDestroyed()) sendEvent(contents, event, payload);
  });
}

function sendEvent<E extends KioskEventName>(
  contents: Pick<WebContents, 'send'>,
  event: E,
  payload: KioskEvents[E],
): void {
  contents.send(event, payload);
}

const isOwnPage = ({ senderFrame }: IpcMainInvokeEvent): boolean =>
  senderFrame !== null && senderFrame.parent === null && isOwnUrl(senderFrame.url);
