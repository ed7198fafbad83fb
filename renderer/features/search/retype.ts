/** The same keys on the layouts `us`, `ru` and `by` of xkb. */
const latinKeys = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const russianKeys = 'ёйцукенгшщзхъфывапролджэячсмитьбю';
const belarusianKeys = "ёйцукенгшўзх'фывапролджэячсмітьбю";

const toRussian = keyMap(latinKeys, russianKeys);
const toBelarusian = keyMap(latinKeys, belarusianKeys);
const toLatin = new Map([
  ...keyMap(belarusianKeys, latinKeys),
  ...keyMap(russianKeys, latinKeys),
  ["'", "'"],
]);

/** Shorter texts mean too much on another layout. */
const shortest = 3;

/** What a visitor meant who forgot to switch the layout: `dbnt,cr` is «витебск». */
export function retypings(text: string): readonly string[] {
  const typed = text.normalize('NFC').toLowerCase().trim();
  if (typed.length < shortest) return [];
  if (/\p{Script=Cyrillic}/u.test(typed)) return [retype(typed, toLatin)];
  if (!/[a-z]/.test(typed)) return [];
  return [...new Set([retype(typed, toRussian), retype(typed, toBelarusian)])];
}

const retype = (text: string, keys: ReadonlyMap<string, string>): string =>
  Array.from(text, (letter) => keys.get(letter) ?? letter).join('');

function keyMap(from: string, to: string): Map<string, string> {
  const keys = [...to];
  return new Map([...from].map((letter, index) => [letter, keys[index] ?? letter]));
}
