/** What a window asks of whoever plays Chromium: a browser, or in unit tests nobody. */
export interface Renderer {
  open(options: { readonly preload: string | undefined }): void;
  /** Rejects with Chromium's words when the address cannot be loaded. */
  load(url: string): Promise<void>;
  reload(): void;
  crash(): void;
  send(channel: string, args: readonly unknown[]): void;
  close(): void;
}

export const noRenderer: Renderer = {
  open: () => undefined,
  load: async () => undefined,
  reload: () => undefined,
  crash: () => undefined,
  send: () => undefined,
  close: () => undefined,
};

export type RecordCall = (call: string) => void;
