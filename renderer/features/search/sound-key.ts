import { foldText } from './fold-text.ts';

const cyrillic = 'абвгґдежзийклмнопрстуфхцчшыьэюя';
const latin = 'a b v h h d e z z i i k l m n o p r s t u f h c c s i _ e u a'.split(' ');
const latinOf = new Map(
  [...cyrillic].map((letter, index) => [letter, latin[index] === '_' ? '' : latin[index]]),
);

/** In this order: longer spellings of one sound come before the shorter ones within them. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/ł/g, 'l'],
  [/ß/g, 's'],
  [/schtsch|shch/g, 'sc'],
  [/tsch/g, 'c'],
  [/sch|sh|sz/g, 's'],
  [/tch|ch|cz|ts|tz/g, 'c'],
  [/zh/g, 'z'],
  [/kh|g/g, 'h'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/ck|q/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/[yj]/g, 'i'],
  // Iotated vowels are written in half a dozen ways: Vitebsk, Vitsyebsk, Viciebsk; Orel, Oryol.
  [/i+o/g, 'e'],
  [/i+(?=[aeu])/g, ''],
  [/(?<=[aeio])u/g, 'v'],
  [/(.)\1+/g, '$1'],
];

/**
 * Roughly how a word sounds, in Latin letters: the same for the Cyrillic name and its English,
 * German, Polish and Belarusian transliterations (Орша, Orsha, Orscha, Orsza, Orša).
 */
export function soundKey(word: string): string {
  const letters = Array.from(foldText(word), (letter) => latinOf.get(letter) ?? letter).join('');
  return spellings.reduce(
    (key, [spelling, sound]) => key.replace(spelling, sound),
    letters.normalize('NFD').replace(/\p{M}/gu, ''),
  );
}
