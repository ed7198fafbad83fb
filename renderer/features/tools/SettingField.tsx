import { CircleAlert } from 'lucide-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { SettingName } from '#shared/settings-model';
import { Chip } from '../../ui/Chip.tsx';
import field from '../../ui/field.module.css';
import type { Draft } from './settings-draft.ts';

export interface FieldProps {
  readonly draft: Draft;
  /** What the host, or the form itself, does not accept. */
  readonly invalid: readonly SettingName[];
  readonly onChange: (name: SettingName, value: string) => void;
}

interface LineProps extends FieldProps {
  readonly name: SettingName;
  readonly kind: 'numbers' | 'latin' | 'words' | 'password';
  readonly placeholder?: string;
  /** Where what is asked for depends on another setting. */
  readonly label?: string;
}

/** One line; what is wrong with it stands below, together with what would be right. */
export function SettingLine(props: LineProps) {
  const { name, kind, placeholder, label, draft, invalid, onChange } = props;
  const { t } = useTranslation('tools');
  const id = useId();
  const isWrong = invalid.includes(name);
  return (
    <div className={field.field}>
      <label className={field.label} htmlFor={id}>
        {label ?? t(`settings.name.${name}`)}
      </label>
      <input
        id={id}
        className={kind === 'numbers' ? `${field.input} ${field.short}` : field.input}
        type={kind === 'password' ? 'password' : 'text'}
        autoComplete="off"
        spellCheck={false}
        data-keys={kind === 'words' ? undefined : kind === 'numbers' ? 'numbers' : 'latin'}
        value={draft[name]}
        placeholder={placeholder}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-problem` : undefined}
        onChange={({ target }) => onChange(name, target.value)}
      />
      {isWrong && <Problem id={`${id}-problem`} name={name} />}
    </div>
  );
}

interface ChoiceProps extends FieldProps {
  readonly name: SettingName;
  readonly options: readonly string[];
  readonly nameOf: (option: string) => string;
}

/** A few choices, all in sight. */
export function SettingChoice({ name, options, nameOf, draft, invalid, onChange }: ChoiceProps) {
  const { t } = useTranslation('tools');
  const id = useId();
  return (
    <div className={field.field}>
      <span className={field.label} id={id}>
        {t(`settings.name.${name}`)}
      </span>
      <fieldset className={field.choices} aria-labelledby={id}>
        {options.map((option) => (
          <Chip
            key={option}
            label={nameOf(option)}
            chosen={draft[name] === option}
            onClick={() => onChange(name, option)}
          />
        ))}
      </fieldset>
      {invalid.includes(name) && <Problem id={`${id}-problem`} name={name} />}
    </div>
  );
}

function Problem({ id, name }: { readonly id: string; readonly name: SettingName }) {
  const { t } = useTranslation('tools');
  return (
    <p className={`${field.problem} ${field.error}`} id={id}>
      <CircleAlert className={field.sign} aria-hidden="true" />
      {t(`settings.problem.${name}` as 'settings.problem.kioskName')}
    </p>
  );
}
