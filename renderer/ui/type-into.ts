export type TextField = HTMLInputElement | HTMLTextAreaElement;

/** Writes at the caret, over what is selected, as a key of a real keyboard would. */
export function typeInto(field: TextField, text: string): void {
  const [start, end] = selectionOf(field);
  const { value, maxLength } = field;
  const isTooLong = maxLength >= 0 && value.length - (end - start) + text.length > maxLength;
  if (!isTooLong) replace(field, text, start, end);
}

/** Takes away what is selected, or the letter before the caret. */
export function eraseIn(field: TextField): void {
  const [start, end] = selectionOf(field);
  const before = [...field.value.slice(0, start)].at(-1)?.length ?? 0;
  replace(field, '', start === end ? start - before : start, end);
}

function replace(field: TextField, text: string, start: number, end: number): void {
  field.setRangeText(text, start, end, 'end');
  // What listens to the field hears it as if it had been typed.
  field.dispatchEvent(new InputEvent('input', { bubbles: true, data: text }));
}

function selectionOf({ selectionStart, selectionEnd, value }: TextField): [number, number] {
  const end = selectionEnd ?? value.length;
  return [selectionStart ?? end, end];
}
