import { type Standing, standingSigns } from './record-standing.ts';
import styles from './StandingSign.module.css';

interface StandingSignProps {
  readonly standing: Standing;
  /** Gives it its size. */
  readonly className: string | undefined;
}

/** How it stands with a record, by sign and colour; the words stand beside it. */
export function StandingSign({ standing, className }: StandingSignProps) {
  const Sign = standingSigns[standing];
  return <Sign className={`${className} ${styles[standing]}`} aria-hidden="true" />;
}
