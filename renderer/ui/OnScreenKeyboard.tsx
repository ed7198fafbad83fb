import { ArrowLeftRight, Delete } from 'lucide-react';
import { type MouseEvent, type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Locale } from '#shared/locales';
import { Key, KeyRow, KeyRows } from './Key.tsx';
import { keyboardLayouts, otherLayout } from './keyboard-layouts.ts';
import styles from './OnScreenKeyboard.module.css';
import { eraseIn, typeInto } from './type-into.ts';

interface OnScreenKeyboardProps {
  /** The visitor's language: its layout comes first. Give it as `key` too, to follow a change. */
  readonly locale: Locale;
  /** Where the keys write: at the caret, like any keyboard. */
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onFind: () => void;
}

/** Keys for fingers. A touch leaves the focus to the field, where the caret shows what happens. */
export function OnScreenKeyboard({ locale, field, onFind }: OnScreenKeyboardProps) {
  const { t } = useTranslation('search');
  const [layout, setLayout] = useState(locale);

  function type(text: string): void {
    if (field.current) typeInto(field.current, text);
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
      <KeyRows rows={keyboardLayouts[layout]} lang={layout} onType={type} />
      <KeyRow>
        <Key onPress={() => setLayout(otherLayout(layout, locale))}>
          <span className={layout === 'en' ? undefined : styles.current}>
            {t('keyboard.cyrillic')}
          </span>
          <ArrowLeftRight aria-hidden="true" />
          <span className={layout === 'en' ? styles.current : undefined}>
            {t('keyboard.latin')}
          </span>
        </Key>
        <Key width="space" onPress={() => type(' ')}>
          {t('keyboard.space')}
        </Key>
        <Key onPress={() => field.current && eraseIn(field.current)}>
          <Delete aria-hidden="true" />
          {t('keyboard.erase')}
        </Key>
        <Key tone="main" onPress={onFind}>
          {t('keyboard.find')}
        </Key>
      </KeyRow>
    </fieldset>
  );
}
