import { mediaUrl } from '../../shell/kiosk.ts';
import { browserVoice } from './browser-voices.ts';
import type { Clip } from './recordings.ts';
import type { Utterance } from './utterances.ts';

/** Says one thing at a time. */
export interface Speaker {
  /** Stops what is being said, if anything, and calls `onEnd` once this has been said whole. */
  say(utterance: Utterance, onEnd: () => void): void;
  pause(): void;
  /** Goes on where it was paused. */
  resume(): void;
  stop(): void;
  /** From 0 to 1. */
  setVolume(volume: number): void;
}

/** How often the end of a sentence is looked for: less than the pause that follows it. */
const lookMs = 50;
/** Between two sentences that do not follow each other in one recording. */
const breathMs = 400;
/** In a recording, sentences that follow each other are no farther apart than this. */
const longestPauseMs = 600;

/** Speaks through an audio element what is recorded, and by the browser's voices what is not. */
export function createSpeaker(audio: HTMLAudioElement): Speaker {
  let current: { readonly utterance: Utterance; readonly onEnd: () => void } | null = null;
  /** False while the breath before the present utterance is taken. */
  let hasBegun = false;
  /** True while the end of one utterance is answered with the next. */
  let isGoingOn = false;
  let look: ReturnType<typeof setInterval> | undefined;
  let breath: ReturnType<typeof setTimeout> | undefined;
  let volume = 1;
  /** Grows whenever a voice is silenced: what it tells afterwards is of the past. */
  let turn = 0;

  function silence(): void {
    turn += 1;
    clearInterval(look);
    clearTimeout(breath);
    audio.onerror = null;
    audio.pause();
    speechSynthesis.cancel();
  }

  function finish(): void {
    const finished = current;
    current = null;
    clearInterval(look);
    isGoingOn = true;
    finished?.onEnd();
    isGoingOn = false;
    if (!current) silence();
  }

  /** The sound stands in the pause before this clip, and needs only go on. */
  function comesTo({ sha256, fromMs }: Clip): boolean {
    const pauseMs = fromMs - audio.currentTime * 1000;
    return (
      audio.src === urlOf(sha256) && pauseMs > -2 * lookMs && pauseMs < longestPauseMs && isGoingOn
    );
  }

  function begin(): void {
    if (!current) return;
    hasBegun = true;
    const { sound, lang } = current.utterance;
    if (typeof sound === 'string') {
      speakText(sound, browserVoice(lang));
      return;
    }
    if (audio.src !== urlOf(sound.sha256)) audio.src = urlOf(sound.sha256);
    audio.currentTime = sound.fromMs / 1000;
    playTo(sound.toMs);
  }

  function playTo(toMs: number): void {
    // A file that cannot be played must not hold up those after it.
    audio.onerror = finish;
    audio.play().catch(() => undefined);
    clearInterval(look);
    look = setInterval(() => {
      if (audio.ended || audio.currentTime * 1000 >= toMs) finish();
    }, lookMs);
  }

  function speakText(text: string, voice: SpeechSynthesisVoice | null): void {
    const words = new SpeechSynthesisUtterance(text);
    words.voice = voice;
    words.lang = voice?.lang ?? '';
    words.volume = volume;
    // A voice that we have cut short reports an error, and later than it was cut.
    const mine = turn;
    words.onend = words.onerror = () => {
      if (turn === mine) finish();
    };
    speechSynthesis.speak(words);
  }

  return {
    say(utterance, onEnd) {
      const { sound } = utterance;
      const isNext = typeof sound !== 'string' && comesTo(sound);
      current = null;
      if (!isNext) silence();
      current = { utterance, onEnd };
      hasBegun = isNext;
      if (isNext) playTo(sound.toMs);
      else if (isGoingOn) breath = setTimeout(begin, breathMs);
      else begin();
    },
    pause() {
      const held = current;
      current = null;
      silence();
      current = held;
    },
    resume() {
      const sound = current?.utterance.sound;
      // A sentence by a voice begins again: pausing voices is unreliable in Chromium.
      if (!hasBegun || sound === undefined || typeof sound === 'string') begin();
      else playTo(sound.toMs);
    },
    stop() {
      current = null;
      silence();
    },
    setVolume(wanted) {
      volume = wanted;
      audio.volume = wanted;
    },
  };
}

const urlOf = (sha256: string): string => new URL(mediaUrl(sha256), location.href).href;
