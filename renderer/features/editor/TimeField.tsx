import { CircleAlert } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import field from '../../ui/field.module.css';
import { readTime } from './timetable.ts';

interface TimeFieldProps {
  readonly label: string;
  /** `HH:MM`, or nothing where no time is known. */
  readonly value: string;
  readonly onChange: (typed: string) => void;
}

/** A time as people type it. What is no time stays on the screen and is called that. */
export function TimeField({ label, value, onChange }: TimeFieldProps) {
  const { t } = useTranslation('editor');
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const isWrong = typed !== null && typed.trim() !== '' && readTime(typed) === undefined;
  const [isLeft, setLeft] = useState(true);
  const isTold = isWrong && isLeft;
  return (
    <div className={field.field}>
      <input
        className={isTold ? `${field.input} ${field.wrong}` : field.input}
        aria-label={label}
        aria-invalid={isTold}
        aria-describedby={isTold ? id : undefined}
        placeholder="--:--"
        inputMode="numeric"
        data-keys="numbers"
        value={typed ?? value}
        onFocus={() => setLeft(false)}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={() => {
          setLeft(true);
          if (typed === null || isWrong) return;
          setTyped(null);
          onChange(typed);
        }}
      />
      {isTold && (
        <p id={id} className={`${field.problem} ${field.error}`}>
          <CircleAlert className={field.sign} aria-hidden="true" />
          {t('timetable.noTime')}
        </p>
      )}
    </div>
  );
}
