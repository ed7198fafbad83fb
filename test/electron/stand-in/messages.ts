/** What the process of the shell and the test with the browser say to each other. */

/** From the shell, without an answer. */
export type Order =
  | { readonly type: 'call'; readonly call: string }
  | { readonly type: 'open'; readonly window: number; readonly preload: string | undefined }
  | { readonly type: 'load'; readonly window: number; readonly url: string }
  | { readonly type: 'reload' | 'crash' | 'close'; readonly window: number }
  | {
      readonly type: 'send';
      readonly window: number;
      readonly channel: string;
      readonly args: readonly unknown[];
    }
  | { readonly type: 'answer'; readonly id: number; readonly answer: Answered };

export type Answered =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: string };

/** What the page asks for over the network. */
export interface PageRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly resourceType: string;
}

export type PageAnswer =
  | { readonly type: 'cancelled' }
  | { readonly type: 'failed' }
  | {
      readonly type: 'answered';
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: Uint8Array;
    };

/** Whose events Chromium and the system emit. */
export type Target = 'app' | 'contents' | 'window' | 'session' | 'screen' | 'powerMonitor';

/** Each question of the test with what it is answered. */
export interface Questions {
  request: { readonly input: PageRequest; readonly answer: PageAnswer };
  invoke: {
    readonly input: {
      readonly channel: string;
      readonly args: readonly unknown[];
      readonly frame: { readonly url: string; readonly isTop: boolean };
    };
    readonly answer: unknown;
  };
  /** An event whose first argument can be prevented; `fields` are those of the event. */
  emit: {
    readonly input: {
      readonly target: Target;
      readonly window: number;
      readonly event: string;
      readonly fields: object;
      readonly args: readonly unknown[];
    };
    readonly answer: { readonly heard: boolean; readonly prevented: boolean };
  };
  /** The end of a load that the shell has begun; the words of an error when it failed. */
  loadEnded: {
    readonly input: { readonly window: number; readonly error: string | undefined };
    readonly answer: undefined;
  };
  windowOpen: {
    readonly input: { readonly window: number; readonly url: string };
    readonly answer: { readonly action: string };
  };
  permission: {
    readonly input: { readonly permission: string; readonly url: string };
    readonly answer: { readonly requested: boolean; readonly checked: boolean };
  };
  /** Sends to the page of the newest window, as the shell does with the events of its host. */
  send: {
    readonly input: { readonly channel: string; readonly args: readonly unknown[] };
    readonly answer: undefined;
  };
  /** Lets time pass for the shell, and what is due happen. */
  passTime: { readonly input: { readonly ms: number }; readonly answer: undefined };
}

export type QuestionType = keyof Questions;

export type Question = {
  [T in QuestionType]: {
    readonly id: number;
    readonly type: T;
    readonly input: Questions[T]['input'];
  };
}[QuestionType];
