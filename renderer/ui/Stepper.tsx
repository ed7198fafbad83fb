import { ChevronLeft, ChevronRight } from 'lucide-react';
import styles from './Stepper.module.css';

interface StepperProps<T> {
  readonly options: readonly T[];
  readonly chosen: T;
  readonly onChoose: (option: T) => void;
  readonly labelOf: (option: T) => string;
  readonly previous: string;
  readonly next: string;
}

/** One choice at a time with two big keys: a filter for Large text, where chips would not fit. */
export function Stepper<T>({
  options,
  chosen,
  onChoose,
  labelOf,
  previous,
  next,
}: StepperProps<T>) {
  const at = options.indexOf(chosen);
  const step = (by: -1 | 1) => () => {
    const option = options[(Math.max(0, at) + by + options.length) % options.length];
    if (option !== undefined) onChoose(option);
  };
  return (
    <div className={styles.stepper}>
      <button type="button" className={styles.key} aria-label={previous} onClick={step(-1)}>
        <ChevronLeft className={styles.icon} aria-hidden="true" />
      </button>
      <span className={styles.label} aria-live="polite">
        {labelOf(chosen)}
      </span>
      <button type="button" className={styles.key} aria-label={next} onClick={step(1)}>
        <ChevronRight className={styles.icon} aria-hidden="true" />
      </button>
    </div>
  );
}
