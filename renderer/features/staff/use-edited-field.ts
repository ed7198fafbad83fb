import { useEffect, useState } from 'react';
import type { TextField } from '../../ui/type-into.ts';

const textFields =
  'textarea, input:not([type]), input:is([type=text], [type=search], [type=password], [type=url])';

/**
 * The field that a finger has touched, for as long as it has the focus and nobody types on a real
 * keyboard; null without one. With it comes what puts the keyboard away. Many touchscreens call a
 * finger a mouse: `mouseIsFinger` where nobody has a real one.
 */
export function useEditedField(mouseIsFinger: boolean): readonly [TextField | null, () => void] {
  const [field, setField] = useState<TextField | null>(null);

  useEffect(
    function follow() {
      let touched: TextField | null = null;

      function onPointerDown({ target, pointerType }: PointerEvent): void {
        touched = pointerType === 'mouse' && !mouseIsFinger ? null : fieldOf(target);
        // Before the focus comes, with which the system's own keyboard would.
        if (touched) touched.inputMode = 'none';
      }
      /**
       * The last of a touch: before it nothing may move under the finger, neither because keys come
       * nor because they go. What is then in focus is what counts.
       */
      function onClick(): void {
        const wanted = touched;
        setTimeout(() => {
          const focused = document.activeElement;
          setField((edited) => (focused === wanted ? wanted : focused === edited ? edited : null));
        });
      }
      function onKeyDown({ key, isTrusted }: KeyboardEvent): void {
        if (isTrusted && (key === 'Tab' || [...key].length === 1)) setField(null);
      }

      document.addEventListener('pointerdown', onPointerDown, true);
      document.addEventListener('keydown', onKeyDown, true);
      document.addEventListener('click', onClick);
      return () => {
        document.removeEventListener('pointerdown', onPointerDown, true);
        document.removeEventListener('keydown', onKeyDown, true);
        document.removeEventListener('click', onClick);
      };
    },
    [mouseIsFinger],
  );

  return [field, () => setField(null)];
}

function fieldOf(target: EventTarget | null): TextField | null {
  const element = target instanceof Element ? target.closest('label, input, textarea') : null;
  const named = element instanceof HTMLLabelElement ? element.control : element;
  return named?.matches(`:is(${textFields}):not([readonly], :disabled)`)
    ? (named as TextField)
    : null;
}
