import { type Ref, useId } from 'react';
import style from '../../ui/field.module.css';

interface PassphraseLineProps {
  readonly label: string;
  /** What is typed stays in the field, and in nothing that lasts. */
  readonly field: Ref<HTMLInputElement>;
}

export function PassphraseLine({ label, field }: PassphraseLineProps) {
  const id = useId();
  return (
    <div className={style.field}>
      <label className={style.label} htmlFor={id}>
        {label}
      </label>
      <input ref={field} id={id} className={style.input} type="password" autoComplete="off" />
    </div>
  );
}
