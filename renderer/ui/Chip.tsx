import type { LucideIcon } from 'lucide-react';
import styles from './Chip.module.css';

interface ChipProps {
  readonly label: string;
  /** Left out where the chip is a door rather than a choice. */
  readonly chosen?: boolean;
  readonly onClick: () => void;
  readonly icon?: LucideIcon;
  /** How many records the choice would show. */
  readonly count?: number;
}

/** One choice of a filter. */
export function Chip({ label, chosen, onClick, icon: Icon, count }: ChipProps) {
  return (
    <button
      type="button"
      className={chosen ? `${styles.chip} ${styles.chosen}` : styles.chip}
      onClick={onClick}
      aria-pressed={chosen}
      // A choice that would show nothing is no choice; one that is made can still be lifted.
      disabled={count === 0 && !chosen}
    >
      {Icon && <Icon className={styles.icon} aria-hidden="true" />}
      {label}
      {count !== undefined && <span className={styles.count}>{count}</span>}
    </button>
  );
}
