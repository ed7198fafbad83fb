import type { ReactNode } from 'react';
import { ScrollArea } from '../../ui/ScrollArea.tsx';
import { useLowReach } from '../../ui/use-layout.ts';
import styles from './panel.module.css';

/** Below the line of low reach there may be less room than words: then keys scroll them. */
export function Words({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}) {
  const low = useLowReach();
  if (!low) return <div className={styles.words}>{children}</div>;
  return (
    <ScrollArea label={label} className={styles.reading}>
      <div className={styles.words}>{children}</div>
    </ScrollArea>
  );
}
