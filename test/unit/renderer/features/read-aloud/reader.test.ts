import { beforeEach, expect, test } from 'vitest';
import type { Passage } from '#renderer/features/read-aloud/passages.ts';
import { createReader, useReading } from '#renderer/features/read-aloud/reader.ts';
import { indexSpeech } from '#renderer/features/read-aloud/recordings.ts';
import type { Speaker } from '#renderer/features/read-aloud/speaker.ts';
import { sayPassage } from '#renderer/features/read-aloud/utterances.ts';
import type { Locale } from '#shared/locales';
import { sentenceKey } from '#shared/speech-model';

// Ranges only pass through: where they point is a matter of the browser.
const aSentence = (text: string, pieces: readonly string[] = []) => ({
  text,
  range: text as unknown as Range,
  pieces: pieces.map((piece) => ({ text: piece, range: piece as unknown as Range })),
});

const aPassage = (...sentences: readonly string[]): Passage => ({
  element: null as unknown as Element,
  lang: 'ru',
  sentences: sentences.map((sentence) => aSentence(sentence)),
});

const recorded = (...sentences: readonly string[]) =>
  indexSpeech([
    {
      ru: {
        sha256: 'a'.repeat(64),
        sentences: sentences.map((sentence, index) => ({
          key: sentenceKey(sentence),
          fromMs: index * 1000,
          toMs: index * 1000 + 900,
        })),
      },
    },
  ]);

/** Says nothing until the test lets a sentence end. */
function aSpeaker() {
  const said: string[] = [];
  let end: () => void = () => undefined;
  const speaker: Speaker = {
    say({ range }, onEnd) {
      said.push(String(range));
      end = onEnd;
    },
    pause: () => void said.push('(pause)'),
    resume: () => void said.push('(resume)'),
    stop() {
      end = () => undefined;
    },
    setVolume: () => undefined,
  };
  return { speaker, said, endSentence: () => end() };
}

let screen: readonly Passage[] = [];
let shown: (string | null)[] = [];

function aReader(voices: readonly Locale[] = ['ru']) {
  const voice = aSpeaker();
  const reader = createReader({
    speaker: voice.speaker,
    passages: () => screen,
    say: (passage) => sayPassage(passage, recorded(), (lang) => voices.includes(lang)),
    show: (utterance) => shown.push(utterance && String(utterance.range)),
  });
  return { reader, ...voice };
}

beforeEach(() => {
  shown = [];
  useReading.setState(useReading.getInitialState(), true);
});

test('a screen is read from its heading to its end, and then it is quiet', () => {
  screen = [aPassage('Замок'), aPassage('Раз.', 'Два.')];
  const { reader, said, endSentence } = aReader();

  reader.start();
  expect(useReading.getState()).toMatchObject({ state: 'reading', at: 0, count: 2 });
  for (let i = 0; i < 3; i += 1) endSentence();

  expect(said).toEqual(['Замок', 'Раз.', 'Два.']);
  expect(shown).toEqual(['Замок', 'Раз.', 'Два.', null]);
  expect(useReading.getState().state).toBe('stopped');
});

test('a pause keeps the place, and a step leaves it', () => {
  screen = [aPassage('А.'), aPassage('Б.'), aPassage('В.')];
  const { reader, said } = aReader();

  reader.start();
  reader.pause();
  reader.pause();
  reader.resume();
  reader.step(1);
  reader.step(1);
  reader.step(1);
  reader.step(-1);

  expect(said).toEqual(['А.', '(pause)', '(resume)', 'Б.', 'В.', 'Б.']);
});

test('nothing begins before somebody asks for it', () => {
  screen = [aPassage('А.')];
  const { reader, said } = aReader();

  reader.resume();
  reader.pause();
  reader.step(1);

  expect(said).toEqual([]);
});

test('a text that grows under the reading is read on from the same place', () => {
  screen = [aPassage('А.'), aPassage('Б.')];
  const { reader, said, endSentence } = aReader();
  reader.start();

  screen = [aPassage('Новое.'), aPassage('А.'), aPassage('Б.'), aPassage('В.')];
  for (let i = 0; i < 3; i += 1) endSentence();

  expect(said).toEqual(['А.', 'Б.', 'В.']);
});

test('a key is named beside the reading, which then begins its sentence again', () => {
  screen = [aPassage('А.')];
  const { reader, said, endSentence } = aReader();
  reader.start();

  reader.mention(aPassage('Назад'));
  endSentence();
  expect(useReading.getState().state).toBe('paused');
  reader.resume();

  expect(said).toEqual(['А.', 'Назад', 'А.']);
});

test('without a voice nothing is said, and it is known that something is missing', () => {
  screen = [aPassage('А.')];
  const { reader, said } = aReader([]);

  reader.start();

  expect(said).toEqual([]);
  expect(useReading.getState()).toEqual({ state: 'stopped', at: 0, count: 0, hasGaps: true });
});

test('what is recorded comes from the release, what is not from the browser', () => {
  const { utterances, hasGaps } = sayPassage(
    aPassage('Башня.', 'Открыто до 18:00.'),
    recorded('Башня.'),
    () => true,
  );

  expect(utterances.map(({ sound }) => sound)).toEqual([
    { sha256: 'a'.repeat(64), fromMs: 0, toMs: 900 },
    'Открыто до 18:00.',
  ]);
  expect(hasGaps).toBe(false);
});

test('without a voice of the browser, a sentence put together of pieces is said as far as it goes', () => {
  const sentences = [aSentence('Подтвердит: музей', ['Подтвердит:', 'музей'])];
  const say = (...known: readonly string[]) =>
    sayPassage({ lang: 'ru', sentences }, recorded(...known), () => false);

  expect(say('Подтвердит:', 'музей')).toMatchObject({ hasGaps: false, utterances: [{}, {}] });
  expect(say('музей')).toMatchObject({ hasGaps: true, utterances: [{ range: 'музей' }] });
});
