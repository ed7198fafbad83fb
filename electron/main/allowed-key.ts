import type { Input } from 'electron';

const namedKeys: ReadonlySet<string> = new Set([
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'Backspace',
  'CapsLock',
  'Dead',
  'Delete',
  'End',
  'Enter',
  'Escape',
  'Home',
  'PageDown',
  'PageUp',
  'Shift',
  'Tab',
]);

/** One character of writing, not a control character. */
const printable = /^\P{C}$/u;

/**
 * Typing and moving about, and nothing else: no function keys, no browser keys, and nothing held
 * together with Ctrl, Alt or the system key.
 */
export function isAllowedKey(input: Pick<Input, 'key' | 'control' | 'alt' | 'meta'>): boolean {
  if (input.control || input.alt || input.meta) return false;
  return namedKeys.has(input.key) || printable.test(input.key);
}
