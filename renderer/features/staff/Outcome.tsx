import { CircleCheck, TriangleAlert } from 'lucide-react';
import styles from './MapsScreen.module.css';

interface OutcomeProps {
  readonly text: string;
  readonly failed?: boolean;
}

/** What became of something that staff had begun. */
export function Outcome({ text, failed = false }: OutcomeProps) {
  const Icon = failed ? TriangleAlert : CircleCheck;
  return (
    <p className={failed ? styles.failed : styles.done} role="status">
      <Icon className={styles.icon} aria-hidden="true" />
      {text}
    </p>
  );
}
