import type { IpcMain } from 'electron';
import { pageUrl } from '#electron/main/own-page.ts';

type Handler = (event: never, ...args: never[]) => unknown;
type Frame = { readonly url: string; readonly parent: unknown } | null;

/**
 * An IPC loop in one process. Every value goes through structured clone, as in Electron, so that
 * what would not survive there fails here; of an error only the message arrives.
 */
export function fakeIpc(onHandle: (channel: string) => void = () => undefined) {
  const handlers = new Map<string, Handler>();
  const main = {
    handle(channel: string, handler: Handler) {
      if (handlers.has(channel)) throw new Error(`second handler for ${channel}`);
      onHandle(channel);
      handlers.set(channel, handler);
    },
  } satisfies Pick<IpcMain, 'handle'>;

  return {
    ...main,
    channels: () => [...handlers.keys()],
    async invoke(
      channel: string,
      input: unknown,
      frame: Frame = { url: pageUrl, parent: null },
    ): Promise<unknown> {
      const handler = handlers.get(channel);
      if (!handler) throw new Error(`No handler registered for '${channel}'`);
      const event: { senderFrame: Frame } = { senderFrame: frame };
      // The handlers under test read `senderFrame` of their event and nothing else.
      const answer = Promise.resolve(handler(event as never, structuredClone(input) as never));
      // As when the frame navigates while the answer is under way.
      event.senderFrame = null;
      return structuredClone(
        await answer.catch((error: Error) => {
          throw new Error(error.message);
        }),
      );
    },
  };
}
