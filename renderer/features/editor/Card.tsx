import type { ReactNode } from 'react';
import styles from './Card.module.css';

interface CardProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Of the title, where it is not in the language of the page. */
  readonly lang?: string;
  /** How it stands with it, at the end of the title's line. */
  readonly state?: ReactNode;
  readonly wide?: boolean;
}

/** One matter of a record, or its texts in one language. */
export function Card({ title, children, lang, state, wide = false }: CardProps) {
  return (
    <section className={wide ? `${styles.card} ${styles.wide}` : styles.card} aria-label={title}>
      <h2 className={state ? `${styles.title} ${styles.large}` : styles.title}>
        <span lang={lang}>{title}</span>
        {state}
      </h2>
      {children}
    </section>
  );
}
