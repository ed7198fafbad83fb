import type { KioskWindow } from './window.ts';

/** The failure page in a window of its own, for when nothing else can open one. */
export interface LastResort {
  show(): void;
  /** Once there is a better window: Electron quits with its last one. */
  close(): void;
}

export function createLastResort(openFailurePage: () => KioskWindow): LastResort {
  let window: KioskWindow | undefined;
  return {
    show() {
      if (window) return;
      window = openFailurePage();
      window.show();
    },
    close() {
      window?.destroy();
      window = undefined;
    },
  };
}
