import { ArrowLeftRight, Delete } from 'lucide-react';
import { type MouseEvent, type RefObject, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { Locale } from '#shared/locales';
import { keyboardLayouts, otherLayout } from './keyboard-layouts.ts';
import styles from './OnScreenKeyboard.module.css';

interface OnScreenKeyboardProps {
  /** The visitor's language: its layout comes first. Give it as `key` too, to follow a change. */
  readonly locale: Locale;
  /** Where the keys write: at the caret, like any keyboard. */
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onChange: (value: string) => void;
  readonly onFind: () => void;
}

/** Keys for fingers. A touch leaves the focus to the field, where the caret shows what happens. */
export function OnScreenKeyboard({ locale, field, onChange, onFind }: OnScreenKeyboardProps) {
  const { t } = useTranslation('search');
  const [layout, setLayout] = useState(locale);

  function write(text: string, erase: 0 | 1 = 0): void {
    const input = field.current;
    if (!input) return;
    const end = input.selectionEnd ?? input.value.length;
    const from = input.selectionStart ?? end;
    const start = from === end ? Math.max(0, from - erase) : from;
    const caret = start + text.length;
    const value = input.value.slice(0, start) + text + input.value.slice(end);
    // The caret can be placed only once the new value is in the field.
    flushSync(() => onChange(value));
    input.setSelectionRange(caret, caret);
  }

  function keepFocusInField(event: MouseEvent): void {
    event.preventDefault();
    field.current?.focus({ preventScroll: true });
  }

  return (
    <fieldset
      className={styles.keyboard}
      aria-label={t('keyboard.label')}
      data-repeats
      onMouseDown={keepFocusInField}
    >
      {keyboardLayouts[layout].map((row) => (
        <div key={row.join('')} className={styles.row} lang={layout}>
          {row.map((letter) => (
            <button
              key={letter}
              type="button"
              className={`${styles.key} ${styles.letter}`}
              onClick={() => write(letter)}
            >
              {letter}
            </button>
          ))}
        </div>
      ))}
      <div className={styles.row}>
        <button
          type="button"
          className={`${styles.key} ${styles.wide}`}
          onClick={() => setLayout(otherLayout(layout, locale))}
        >
          <span className={layout === 'en' ? undefined : styles.current}>
            {t('keyboard.cyrillic')}
          </span>
          <ArrowLeftRight className={styles.icon} aria-hidden="true" />
          <span className={layout === 'en' ? styles.current : undefined}>
            {t('keyboard.latin')}
          </span>
        </button>
        <button
          type="button"
          className={`${styles.key} ${styles.space}`}
          onClick={() => write(' ')}
        >
          {t('keyboard.space')}
        </button>
        <button
          type="button"
          className={`${styles.key} ${styles.wide}`}
          onClick={() => write('', 1)}
        >
          <Delete className={styles.icon} aria-hidden="true" />
          {t('keyboard.erase')}
        </button>
        <button
          type="button"
          className={`${styles.key} ${styles.wide} ${styles.find}`}
          onClick={onFind}
        >
          {t('keyboard.find')}
        </button>
      </div>
    </fieldset>
  );
}
