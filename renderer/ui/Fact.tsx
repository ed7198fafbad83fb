import { CircleCheck, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Fact.module.css';

interface FactProps {
  readonly name: string;
  readonly children: ReactNode;
  /** Left out where there is nothing to be well or unwell. */
  readonly warns?: boolean;
}

/** A line of a list of facts (`<dl>`): what it is, and how it stands. */
export function Fact({ name, children, warns }: FactProps) {
  const Sign = warns ? TriangleAlert : CircleCheck;
  return (
    <div className={styles.fact}>
      <dt className={styles.name}>{name}</dt>
      <dd className={warns ? `${styles.value} ${styles.warns}` : styles.value}>
        {warns !== undefined && <Sign className={styles.sign} aria-hidden="true" />}
        <span>{children}</span>
      </dd>
    </div>
  );
}
