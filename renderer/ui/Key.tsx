import type { ReactNode } from 'react';
import styles from './Key.module.css';

interface KeyProps {
  readonly children: ReactNode;
  readonly onPress: () => void;
  /** How much of its row it takes. */
  readonly width?: 'letter' | 'wide' | 'space';
  /** `main` for the one that leads on. */
  readonly tone?: 'quiet' | 'main';
  /** For a key that shows no word. */
  readonly label?: string;
  /** Set for a key that stays down. */
  readonly pressed?: boolean;
}

/** A key of a keyboard on the screen; the keyboard sets `--key-gap` and `--key-height`. */
export function Key({
  children,
  onPress,
  width = 'wide',
  tone = 'quiet',
  label,
  pressed,
}: KeyProps) {
  return (
    <button
      type="button"
      className={`${styles.key} ${styles[width]} ${styles[tone]}`}
      aria-label={label}
      aria-pressed={pressed}
      onClick={onPress}
    >
      {children}
    </button>
  );
}

interface KeyRowsProps {
  readonly rows: readonly (readonly string[])[];
  readonly lang?: string;
  readonly onType: (text: string) => void;
}

/** Keys that write what stands on them. */
export function KeyRows({ rows, lang, onType }: KeyRowsProps) {
  return rows.map((row) => (
    <KeyRow key={row.join('')} lang={lang}>
      {row.map((letter) => (
        <Key key={letter} width="letter" onPress={() => onType(letter)}>
          {letter}
        </Key>
      ))}
    </KeyRow>
  ));
}

interface KeyRowProps {
  readonly children: ReactNode;
  readonly lang?: string | undefined;
}

export function KeyRow({ children, lang }: KeyRowProps) {
  return (
    <div className={styles.row} lang={lang}>
      {children}
    </div>
  );
}
