import { ArrowBigUp, CornerDownLeft, Delete, KeyboardOff } from 'lucide-react';
import { type MouseEvent, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { type Locale, locales } from '#shared/locales';
import { useSession } from '../../session/session.ts';
import { Key, KeyRow, KeyRows } from '../../ui/Key.tsx';
import { keyboardLayouts } from '../../ui/keyboard-layouts.ts';
import { eraseIn, type TextField, typeInto } from '../../ui/type-into.ts';
import styles from './StaffKeyboard.module.css';
import { beginsSentence, numberSigns, numbers, signs } from './staff-keys.ts';
import { useStaff } from './staff-session.ts';
import { useEditedField } from './use-edited-field.ts';

/**
 * Keys for the field that a finger has touched, whichever screen has brought it. They stand below
 * everything, and what is above makes room, so that the field is never covered.
 */
export function StaffKeyboard() {
  const isKiosk = useStaff((staff) => staff.place === 'kiosk');
  const locale = useSession((session) => session.locale);
  const [field, putAway] = useEditedField(isKiosk);

  useEffect(
    function makeRoom() {
      if (!field) return undefined;
      document.documentElement.dataset.keys = kindOf(field);
      field.scrollIntoView({ block: 'center' });
      return () => {
        delete document.documentElement.dataset.keys;
      };
    },
    [field],
  );

  if (!field) return null;
  const lang = localeOf(field) ?? locale;
  const keys = <Keys key={lang} field={field} locale={lang} reads={locale} onPutAway={putAway} />;
  // Of all that is not inside, an open dialog would let nothing be touched.
  return createPortal(keys, field.closest('dialog') ?? document.body);
}

interface KeysProps {
  readonly field: TextField;
  readonly locale: Locale;
  /** What whoever types reads. */
  readonly reads: Locale;
  readonly onPutAway: () => void;
}

function Keys({ field, locale, reads, onPutAway }: KeysProps) {
  const { t } = useTranslation(['staff', 'search']);
  const [layout, setLayout] = useState(locale);
  const [showsSigns, setShowsSigns] = useState(false);
  /** Null: as the sentence wants it. */
  const [shift, setShift] = useState<boolean | null>(null);
  const before = useTextBefore(field);
  const isUpper = shift ?? (isProse(field) && beginsSentence(before));
  const isNumeric = kindOf(field) === 'numbers';

  function type(text: string): void {
    typeInto(field, text);
    setShift(null);
  }

  const letters = keyboardLayouts[layout];
  const upper = letters.map((row) => row.map((letter) => letter.toUpperCase()));
  const signKeys = (all: readonly string[]) =>
    all.map((sign) => (
      <Key key={sign} onPress={() => type(sign)}>
        {sign}
      </Key>
    ));
  const erase = (
    <Key label={t('search:keyboard.erase')} onPress={() => eraseIn(field)}>
      <Delete aria-hidden="true" />
    </Key>
  );
  const away = (
    <Key label={t('typing.putAway')} tone="main" onPress={onPutAway}>
      <KeyboardOff aria-hidden="true" />
    </Key>
  );
  return (
    <fieldset
      className={styles.keyboard}
      lang={reads}
      aria-label={t('search:keyboard.label')}
      data-repeats
      onMouseDown={keepFocus}
    >
      {isNumeric ? (
        <>
          <KeyRows rows={numbers} onType={type} />
          <KeyRow>
            {signKeys(numberSigns)}
            {erase}
            {away}
          </KeyRow>
        </>
      ) : (
        <>
          <KeyRows
            rows={showsSigns ? signs : isUpper ? upper : letters}
            lang={layout}
            onType={type}
          />
          <KeyRow>
            <Key label={t('typing.capitals')} pressed={isUpper} onPress={() => setShift(!isUpper)}>
              <ArrowBigUp aria-hidden="true" />
            </Key>
            <Key
              label={t('typing.signs')}
              pressed={showsSigns}
              onPress={() => setShowsSigns(!showsSigns)}
            >
              {'.,!?'}
            </Key>
            <Key
              label={t('typing.layout')}
              onPress={() =>
                setLayout(locales[(locales.indexOf(layout) + 1) % locales.length] ?? locale)
              }
            >
              {shortNames[layout]}
            </Key>
            <Key width="space" onPress={() => type(' ')}>
              {t('search:keyboard.space')}
            </Key>
            {signKeys([',', '.', '-'])}
            {field instanceof HTMLTextAreaElement && (
              <Key label={t('typing.newLine')} onPress={() => type('\n')}>
                <CornerDownLeft aria-hidden="true" />
              </Key>
            )}
            {erase}
            {away}
          </KeyRow>
        </>
      )}
    </fieldset>
  );
}

/** Languages name themselves. */
const shortNames: Readonly<Record<Locale, string>> = { ru: 'Рус', be: 'Бел', en: 'Eng' };

/** A touched key would take the focus from the field, and with it the caret. */
const keepFocus = (event: MouseEvent): void => event.preventDefault();

/** What a field wants is written on it, as `data-keys`. */
const kindOf = ({ dataset }: TextField): 'numbers' | 'letters' =>
  dataset.keys === 'numbers' ? 'numbers' : 'letters';

const isProse = ({ type, dataset }: TextField): boolean =>
  type !== 'password' && type !== 'url' && type !== 'search' && dataset.keys === undefined;

function localeOf(field: TextField): Locale | undefined {
  const lang =
    field.dataset.keys === 'latin' ? 'en' : field.closest('[lang]')?.getAttribute('lang');
  return locales.find((locale) => locale === lang);
}

/** What stands before the caret, as it changes. */
function useTextBefore(field: TextField): string {
  const textBefore = (): string => field.value.slice(0, field.selectionStart ?? undefined);
  const [text, setText] = useState(textBefore);
  useEffect(
    function follow() {
      const look = (): void => setText(field.value.slice(0, field.selectionStart ?? undefined));
      look();
      document.addEventListener('selectionchange', look);
      field.addEventListener('input', look);
      return () => {
        document.removeEventListener('selectionchange', look);
        field.removeEventListener('input', look);
      };
    },
    [field],
  );
  return text;
}
