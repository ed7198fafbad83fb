import type { ReactNode } from 'react';
import styles from './QuizLayout.module.css';

interface QuizLayoutProps {
  /** Fills one half of the screen. */
  readonly picture: ReactNode;
  readonly children: ReactNode;
}

/** The frame of start, question and result: the picture never moves while a child plays. */
export function QuizLayout({ picture, children }: QuizLayoutProps) {
  return (
    <div className={styles.layout}>
      <div className={styles.picture}>{picture}</div>
      <div className={styles.column}>{children}</div>
    </div>
  );
}
