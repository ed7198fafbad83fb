import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createElectron } from './electron.ts';
import { anEvent } from './emitter.ts';
import type { Answered, Order, PageAnswer, PageRequest, Question, Questions } from './messages.ts';
import { installMovableClock } from './movable-clock.ts';

/**
 * The `electron` package of a folder with the built bundles: what they import from there. Its
 * Chromium is the process that started this one: see test/support/electron-stand-in-run.ts.
 */

const clock = installMovableClock();
const loads = new Map<number, { resolve(): void; reject(error: Error): void }>();

function order(message: Order, done: () => void = () => undefined): void {
  if (!process.send) throw new Error('nobody plays Chromium');
  process.send(message, done);
}

const electron = createElectron({
  userData: join(tmpdir(), 'kiosk-stand-in-without-data'),
  record: (call) => order({ type: 'call', call }),
  // Only once everything is said that was said before.
  exit: (code) => order({ type: 'call', call: `exited ${code}` }, () => process.exit(code)),
  rendererFor: (window) => ({
    open: ({ preload }) => order({ type: 'open', window: window().id, preload }),
    load: (url) =>
      new Promise((resolve, reject) => {
        loads.set(window().id, { resolve, reject });
        order({ type: 'load', window: window().id, url });
      }),
    reload: () => order({ type: 'reload', window: window().id }),
    crash: () => order({ type: 'crash', window: window().id }),
    send: (channel, args) => order({ type: 'send', window: window().id, channel, args }),
    close: () => order({ type: 'close', window: window().id }),
  }),
});

export const {
  app,
  BrowserWindow,
  crashReporter,
  ipcMain,
  Menu,
  powerMonitor,
  powerSaveBlocker,
  protocol,
  screen,
  session,
} = electron.modules;

/** For the launcher: Electron becomes ready only once the main module has run to its end. */
export const becomeReady: () => void = electron.becomeReady;

const windowOf = (id: number) => electron.windows.find((window) => window.id === id);

const answers: {
  [T in keyof Questions]: (
    input: Questions[T]['input'],
  ) => Questions[T]['answer'] | Promise<Questions[T]['answer']>;
} = {
  request: answerRequest,
  invoke: ({ channel, args, frame }) =>
    electron.ipc.invoke(channel, args[0], { url: frame.url, parent: frame.isTop ? null : {} }),
  emit({ target, window, event, fields, args }) {
    const emitter = {
      app,
      screen,
      powerMonitor,
      session: electron.session,
      window: windowOf(window),
      contents: windowOf(window)?.webContents,
    }[target];
    const emitted = anEvent(fields);
    const heard = emitter?.hears(event) ?? false;
    emitter?.tell(event, emitted, ...args);
    return { heard, prevented: emitted.defaultPrevented };
  },
  loadEnded({ window, error }) {
    const load = loads.get(window);
    loads.delete(window);
    if (error === undefined) load?.resolve();
    else load?.reject(new Error(error));
    return undefined;
  },
  windowOpen({ window, url }) {
    const handler = windowOf(window)?.webContents.openHandler();
    // No guard looks at anything but the address.
    return handler?.({ url } as never) ?? { action: 'allow' };
  },
  permission({ permission, url }) {
    const { permissionRequest, permissionCheck } = electron.session.set;
    let requested = permissionRequest === undefined;
    const isMainFrame = true;
    permissionRequest?.(
      // No guard looks at who asks, only at the address.
      undefined as never,
      permission as never,
      (granted) => {
        requested = granted;
      },
      { isMainFrame, requestingUrl: url },
    );
    const checked = permissionCheck?.(null, permission as never, url, { isMainFrame }) ?? true;
    return { requested, checked };
  },
  send({ channel, args }) {
    electron.windows.at(-1)?.webContents.send(channel, ...args);
    return undefined;
  },
  async passTime({ ms }) {
    await clock.pass(ms);
    return undefined;
  },
};

async function answerRequest(request: PageRequest): Promise<PageAnswer> {
  if (await isCancelled(request)) return { type: 'cancelled' };
  const answer = electron.answers.get(new URL(request.url).protocol.slice(0, -1));
  if (!answer) return { type: 'failed' };
  const { url, method, headers } = request;
  const response = await answer(new Request(url, { method, headers }));
  if (response.type === 'error') return { type: 'failed' };
  return {
    type: 'answered',
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: new Uint8Array(await response.arrayBuffer()),
  };
}

function isCancelled({ url, resourceType }: PageRequest): Promise<boolean> {
  const listener = electron.session.set.beforeRequest;
  if (typeof listener !== 'function') return Promise.resolve(false);
  return new Promise((resolve) => {
    listener({ url, resourceType }, ({ cancel }: { readonly cancel?: boolean }) =>
      resolve(cancel === true),
    );
  });
}

process.on('message', (question: Question) => {
  answerQuestion(question).then(
    (answer) => order({ type: 'answer', id: question.id, answer }),
    () => process.exit(1),
  );
});

async function answerQuestion({ type, input }: Question): Promise<Answered> {
  try {
    // The map pairs each type with its input; an index cannot see that.
    return { ok: true, value: await answers[type](input as never) };
  } catch (error) {
    return { ok: false, error: String(error) };
  }
}
process.on('disconnect', () => process.exit(1));
