import type { IpcMain, IpcMainInvokeEvent, WebContents } from 'electron';
import { type KioskEventName, type KioskEvents, kioskMethods } from '#shared/kiosk-api';
import { createCallApi } from '../host/call-api.ts';
import type { KioskHost } from '../host/kiosk-host.ts';
import type { Log } from '../host/log.ts';
import { isOwnUrl } from './own-page.ts';

/** Opens one channel for each method of the contract, named like the method, to our own page. */
export function serveIpc(
  ipcMain: Pick<IpcMain, 'handle'>,
  { api, log }: Pick<KioskHost, 'api' | 'log'>,
): void {
  const callApi = createCallApi(api);
  const reportRefusal = reportSparingly(log);
  for (const method of kioskMethods) {
    ipcMain.handle(method, async (event, input: unknown) => {
      try {
        // Before any await: the frame is null as soon as it has navigated.
        if (!isOwnPage(event)) throw new Error('called from a foreign frame');
        return await callApi(method, input);
      } catch (error) {
        reportRefusal(method, String(error).slice(0, 300));
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

/** One line a second at most, or a page that calls without end would push all else out of the log. */
function reportSparingly(log: Log): (method: string, reason: string) => void {
  let last = Number.NEGATIVE_INFINITY;
  let unreported = 0;
  return (method, reason) => {
    if (performance.now() - last < 1000) {
      unreported += 1;
      return;
    }
    log.error('call-refused', { method, reason, unreported });
    last = performance.now();
    unreported = 0;
  };
}

const isOwnPage = ({ senderFrame }: IpcMainInvokeEvent): boolean =>
  senderFrame !== null && senderFrame.parent === null && isOwnUrl(senderFrame.url);
