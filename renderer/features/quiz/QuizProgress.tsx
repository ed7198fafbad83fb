import { useTranslation } from 'react-i18next';
import { FlaxBud, FlaxFlower } from './Flax.tsx';
import styles from './QuizProgress.module.css';

interface QuizProgressProps {
  readonly steps: number;
  /** The present step, 0-based. */
  readonly position: number;
  readonly outcomes: readonly boolean[];
}

/** A spot for every question: a flower where the answer was right, a bud where it was not yet. */
export function QuizProgress({ steps, position, outcomes }: QuizProgressProps) {
  const { t } = useTranslation('quiz');
  return (
    <div className={styles.progress}>
      <div className={styles.spots} aria-hidden="true">
        {Array.from({ length: steps }, (_, index) => (
          // The spots of a round never change places.
          // biome-ignore lint/suspicious/noArrayIndexKey: the index is what the spot stands for
          <Spot key={index} outcome={outcomes[index]} current={index === position} />
        ))}
      </div>
      <p className={styles.count}>{t('step', { step: position + 1, steps })}</p>
    </div>
  );
}

function Spot({
  outcome,
  current,
}: {
  readonly outcome: boolean | undefined;
  readonly current: boolean;
}) {
  return (
    <svg
      className={current ? `${styles.spot} ${styles.current}` : styles.spot}
      viewBox="-72 -72 144 144"
      aria-hidden="true"
    >
      {outcome === undefined && <circle className={styles.ahead} r={current ? 34 : 20} />}
      {outcome === true && <FlaxFlower />}
      {outcome === false && (
        <g transform="translate(0 20) scale(1.7)">
          <FlaxBud />
        </g>
      )}
    </svg>
  );
}
