import { ChevronLeft, ChevronRight } from 'lucide-react';
import { IconKey } from './IconKey.tsx';
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
    <div className={styles.stepper} data-repeats>
      <IconKey icon={ChevronLeft} label={previous} className={styles.key} onClick={step(-1)} />
      <span className={styles.label} aria-live="polite">
        {labelOf(chosen)}
      </span>
      <IconKey icon={ChevronRight} label={next} className={styles.key} onClick={step(1)} />
    </div>
  );
}
