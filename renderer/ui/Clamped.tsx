import type { ReactNode } from 'react';
import styles from './Clamped.module.css';

interface ClampedTitleProps {
  readonly children: ReactNode;
  /** The most lines that it may take. */
  readonly lines: number;
  readonly lang?: string | undefined;
  readonly className?: string | undefined;
}

/** The name of a record in a list, where its room is limited. */
export function ClampedTitle({ children, lines, lang, className }: ClampedTitleProps) {
  return (
    <strong
      className={[styles.title, className].filter(Boolean).join(' ')}
      style={{ WebkitLineClamp: lines }}
      lang={lang}
    >
      {typeof children === 'string' ? withTheirDashes(children) : children}
    </strong>
  );
}

/** No line begins with a dash. */
const withTheirDashes = (text: string): string => text.replaceAll(' —', '\u00a0—');

/** The quiet line under such a name. */
export function ClampedLine({ children, lang, className }: Omit<ClampedTitleProps, 'lines'>) {
  return (
    <span className={[styles.line, className].filter(Boolean).join(' ')} lang={lang}>
      {children}
    </span>
  );
}
