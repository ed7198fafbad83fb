import type { KeyboardLayout } from '../../ui/keyboard-layouts.ts';

/** What stands between the words of a text, of an address and of a timetable. */
export const signs: KeyboardLayout = [
  [...'1234567890'],
  [...'.,:;!?…-–—’'],
  [...'«»„“”()/№@_'],
  [...'+=%&#*°€₽'],
];

/** For amounts, coordinates and times. */
export const numbers: KeyboardLayout = [[...'1234567890']];
export const numberSigns: KeyboardLayout[number] = [...'.,:-'];

/** Letters begin with a capital where a sentence does. */
export const beginsSentence = (textBefore: string): boolean => /(^|[.!?…]\s+|\n)$/.test(textBefore);
