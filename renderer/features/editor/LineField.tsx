import { useId, useState } from 'react';
import type { Problem } from '#shared/content-problem';
import field from '../../ui/field.module.css';
import { ProblemLines } from './ProblemLines.tsx';

interface LineFieldProps {
  readonly label: string;
  readonly value: string;
  readonly problems: readonly Problem[];
  /** What the keys on the screen are to offer; letters, if nothing is said. */
  readonly keys?: 'numbers' | 'latin';
  readonly onChange: (text: string) => void;
}

/** One line that is the same in every language. */
export function LineField({ label, value, problems, keys, onChange }: LineFieldProps) {
  const id = useId();
  // As typed: half of a pair of numbers is no pair yet.
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <div className={field.field}>
      <label className={field.label} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className={problems.length > 0 ? `${field.input} ${field.wrong}` : field.input}
        value={typed ?? value}
        spellCheck={false}
        data-keys={keys}
        aria-describedby={problems.length > 0 ? `${id}-problems` : undefined}
        onBlur={() => setTyped(null)}
        onChange={(event) => {
          setTyped(event.target.value);
          onChange(event.target.value);
        }}
      />
      {problems.length > 0 && <ProblemLines problems={problems} id={`${id}-problems`} />}
    </div>
  );
}
