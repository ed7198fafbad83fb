import { Chip } from '../../ui/Chip.tsx';
import field from '../../ui/field.module.css';

interface ChoiceFieldProps<T extends string> {
  readonly label: string;
  readonly options: readonly T[];
  readonly nameOf: (option: T) => string;
  readonly chosen: readonly T[];
  readonly onToggle: (option: T) => void;
}

/** A few choices, all in sight. */
export function ChoiceField<T extends string>({
  label,
  options,
  nameOf,
  chosen,
  onToggle,
}: ChoiceFieldProps<T>) {
  return (
    <fieldset className={field.choices} aria-label={label}>
      {options.map((option) => (
        <Chip
          key={option}
          label={nameOf(option)}
          chosen={chosen.includes(option)}
          onClick={() => onToggle(option)}
        />
      ))}
    </fieldset>
  );
}
