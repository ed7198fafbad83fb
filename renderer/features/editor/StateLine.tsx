import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './StateLine.module.css';

interface StateLineProps {
  readonly icon: LucideIcon;
  readonly tone: 'good' | 'warning' | 'bad';
  readonly children: ReactNode;
}

/** How something stands, as a sign and a word or two. */
export function StateLine({ icon: Icon, tone, children }: StateLineProps) {
  return (
    <span className={`${styles.state} ${styles[tone]}`}>
      <Icon className={styles.sign} aria-hidden="true" />
      {children}
    </span>
  );
}
