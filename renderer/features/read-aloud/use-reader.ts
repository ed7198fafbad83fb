import { type RefObject, useEffect, useState } from 'react';
import type { Locale } from '#shared/locales';
import { useContent } from '../../db/use-live.ts';
import { loudest, useSession } from '../../session/session.ts';
import { giveSignOfLife } from '../../session/sign-of-life.ts';
import { browserVoice, onVoices } from './browser-voices.ts';
import { passagesOf } from './passages.ts';
import { createReader, type Reader } from './reader.ts';
import { loadRecordings, type Recordings } from './recordings.ts';
import { createSpeaker } from './speaker.ts';
import { sayPassage, type Utterance } from './utterances.ts';

const highlightName = 'read-aloud';

interface ReaderOfScreen {
  /** Null until it is known what has been read out. */
  readonly reader: Reader | null;
  /** Whether anything at all can be said in the visitor's language. */
  readonly canSpeak: boolean;
}

/** The reader of the screen; it stops with the screen, the language and the visit. */
export function useReader(audio: RefObject<HTMLAudioElement | null>): ReaderOfScreen {
  const recordings = useRecordings();
  const locale = useSession((session) => session.locale);
  const screen = useSession((session) => session.screen);
  const hasVoice = useHasVoice(locale);
  const [reader, setReader] = useState<Reader | null>(null);

  useEffect(
    function makeReader() {
      if (!recordings || !audio.current) return undefined;
      const speaker = createSpeaker(audio.current);
      const followVolume = () => speaker.setVolume(loudnessOf(useSession.getState().volume));
      followVolume();
      const unsubscribe = useSession.subscribe(followVolume);
      const made = createReader({
        speaker,
        passages: passagesOfScreen,
        say: (passage) => sayPassage(passage, recordings, (lang) => browserVoice(lang) !== null),
        show,
      });
      setReader(made);
      return () => {
        unsubscribe();
        made.leave();
        setReader(null);
      };
    },
    [recordings, audio],
  );

  useEffect(
    function stopWithScreen() {
      // The screen and the language are what the reading is of.
      if (!reader || !screen || !locale) return undefined;
      return () => reader.leave();
    },
    [reader, screen, locale],
  );

  return { reader, canSpeak: hasVoice || (recordings?.[locale].size ?? 0) > 0 };
}

/** The screen and the notices below it, but not the keys. */
const passagesOfScreen = () =>
  [...document.querySelectorAll('main, main ~ aside')].flatMap(passagesOf);

/** Each step sounds about as much louder as the one before it. */
const loudnessOf = (volume: number): number => (volume / loudest) ** 2;

function useRecordings(): Recordings | null {
  const content = useContent();
  const [recordings, setRecordings] = useState<Recordings | null>(null);
  useEffect(
    function load() {
      let stale = false;
      loadRecordings(content)
        .then((loaded) => {
          if (!stale) setRecordings(loaded);
        })
        // A database that was replaced meanwhile: its successor comes here too.
        .catch(() => undefined);
      return () => {
        stale = true;
      };
    },
    [content],
  );
  return recordings;
}

function useHasVoice(locale: Locale): boolean {
  const [, setVoices] = useState(0);
  useEffect(() => onVoices(() => setVoices((changes) => changes + 1)), []);
  return browserVoice(locale) !== null;
}

function show(utterance: Utterance | null): void {
  if (!utterance) {
    CSS.highlights.delete(highlightName);
    return;
  }
  // Listening is using the kiosk.
  giveSignOfLife();
  CSS.highlights.set(highlightName, new Highlight(utterance.range));
  utterance.range.startContainer.parentElement?.scrollIntoView({
    block: 'nearest',
    behavior: useSession.getState().motion === 'less' ? 'instant' : 'smooth',
  });
}
