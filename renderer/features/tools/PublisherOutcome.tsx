import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import style from '../../ui/field.module.css';
import styles from './PublisherScreen.module.css';
import { type PublisherProblem, problemInWords } from './publisher-problem.ts';

interface PublisherOutcomeProps {
  /** What is being done, or null. */
  readonly busy: string | null;
  readonly problem: PublisherProblem | null;
}

/** What goes on, or what kept it from being done: nothing was overwritten. */
export function PublisherOutcome({ busy, problem }: PublisherOutcomeProps) {
  const { t } = useTranslation('publisher');
  return (
    <p className={busy ? `${styles.problem} ${styles.busy}` : styles.problem} role="status">
      {busy}
      {!busy && problem && (
        <>
          <TriangleAlert className={style.sign} aria-hidden="true" />
          {problemInWords(problem, t)}
        </>
      )}
    </p>
  );
}
