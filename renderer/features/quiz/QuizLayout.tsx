import type { ReactNode } from 'react';
import { Above } from '../../ui/ReachZones.tsx';
import { useLowReach } from '../../ui/use-layout.ts';
import styles from './QuizLayout.module.css';

interface QuizLayoutProps {
  /** Fills one half of the screen. */
  readonly picture: ReactNode;
  /** Words that are read, not touched. */
  readonly head: ReactNode;
  readonly children: ReactNode;
}

/** The frame of start, question and result: the picture never moves while a child plays. */
export function QuizLayout({ picture, head, children }: QuizLayoutProps) {
  const low = useLowReach();
  return (
    <div className={styles.layout}>
      {!low && <div className={styles.picture}>{picture}</div>}
      <div className={styles.column}>
        <Above picture={<div className={styles.picture}>{picture}</div>}>{head}</Above>
        {children}
      </div>
    </div>
  );
}
