import { create } from 'zustand';
import type { Passage } from './passages.ts';
import type { Speaker } from './speaker.ts';
import type { Said, Utterance } from './utterances.ts';

interface Reading {
  readonly state: 'stopped' | 'reading' | 'paused';
  /** Which passage is read, from 0. */
  readonly at: number;
  readonly count: number;
  /** Something on this screen cannot be said; null before it has been looked at. */
  readonly hasGaps: boolean | null;
}

const untouched: Reading = { state: 'stopped', at: 0, count: 0, hasGaps: null };

/** What the panel shows of the reading. */
export const useReading = create<Reading>()(() => untouched);

interface ReaderParts {
  readonly speaker: Speaker;
  /** What is on the screen now. */
  passages(): readonly Passage[];
  say(passage: Passage): Said;
  /** Shows what is being said; null for nothing. */
  show(utterance: Utterance | null): void;
}

export interface Reader {
  start(): void;
  pause(): void;
  resume(): void;
  /** Reads the passage before or after the present one. */
  step(by: -1 | 1): void;
  stop(): void;
  /** Stops, and forgets the screen that was read. */
  leave(): void;
  /** Says one thing beside the reading, which is paused. */
  mention(passage: Passage): void;
}

interface Planned {
  readonly text: string;
  readonly utterances: readonly Utterance[];
}

/** Reads the screen passage by passage, and only when somebody has asked for it. */
export function createReader({ speaker, passages, say, show }: ReaderParts): Reader {
  const { getState, setState } = useReading;
  let plan: readonly Planned[] = [];
  /** The present utterance of the present passage. */
  let index = 0;
  /** A mention has taken the voice: the reading then begins its sentence again. */
  let interrupted = false;

  /** Looks at the screen, which may have changed under the reading. */
  function look(): void {
    const said = passages().map((passage) => ({
      ...say(passage),
      text: passage.sentences.map(({ text }) => text).join(' '),
    }));
    plan = said.filter(({ utterances }) => utterances.length > 0);
    setState({ count: plan.length, hasGaps: said.some(({ hasGaps }) => hasGaps) });
  }

  function goTo(at: number): void {
    const wanted = plan[at]?.text;
    look();
    const found = plan.findIndex(({ text }) => text === wanted);
    index = 0;
    interrupted = false;
    setState({ at: found >= 0 ? found : Math.min(at, plan.length - 1), state: 'reading' });
    sayNext();
  }

  function sayNext(): void {
    const { at } = getState();
    const utterance = plan[at]?.utterances[index];
    if (!utterance) {
      if (at + 1 < plan.length) goTo(at + 1);
      else stop();
      return;
    }
    show(utterance);
    speaker.say(utterance, () => {
      index += 1;
      sayNext();
    });
  }

  function stop(): void {
    speaker.stop();
    show(null);
    setState({ state: 'stopped', at: 0 });
  }

  return {
    stop,
    start() {
      look();
      if (plan.length > 0) goTo(0);
      else stop();
    },
    pause() {
      if (getState().state !== 'reading') return;
      speaker.pause();
      setState({ state: 'paused' });
    },
    resume() {
      if (getState().state !== 'paused') return;
      setState({ state: 'reading' });
      if (interrupted) sayNext();
      else speaker.resume();
      interrupted = false;
    },
    step(by) {
      const { state, at } = getState();
      const next = at + by;
      if (state !== 'stopped' && next >= 0 && next < plan.length) goTo(next);
    },
    leave() {
      plan = [];
      stop();
      setState(untouched);
    },
    mention(passage) {
      const { utterances } = say(passage);
      if (utterances.length === 0) return;
      if (getState().state === 'reading') setState({ state: 'paused' });
      interrupted = true;
      const sayFrom = (from: number): void => {
        const utterance = utterances[from];
        if (utterance) speaker.say(utterance, () => sayFrom(from + 1));
      };
      sayFrom(0);
    },
  };
}
