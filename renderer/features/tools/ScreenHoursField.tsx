import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Chip } from '../../ui/Chip.tsx';
import field from '../../ui/field.module.css';
import { type FieldProps, SettingLine } from './SettingField.tsx';
import { dailyHours, dailyHoursOf, type HoursKind, hoursKindOf } from './settings-draft.ts';

const kinds = ['always', 'daily', 'other'] as const satisfies readonly HoursKind[];

/** Every half hour of the day, and its end. */
const times = Array.from({ length: 49 }, (_, index) => {
  const hour = String(Math.floor(index / 2)).padStart(2, '0');
  return `${hour}:${index % 2 === 0 ? '00' : '30'}`;
});

/** When the screen is lit: always, from one hour to another, or as a line says. */
export function ScreenHoursField(props: FieldProps) {
  const { t } = useTranslation('tools');
  const id = useId();
  const { draft, onChange } = props;
  const [kind, setKind] = useState(() => hoursKindOf(draft.screenHours));
  const { from, until } = dailyHoursOf(draft.screenHours);

  function choose(next: HoursKind): void {
    setKind(next);
    if (next === 'always') onChange('screenHours', '24/7');
    if (next === 'daily') onChange('screenHours', dailyHours(from, until));
  }

  return (
    <div className={field.field}>
      <span className={field.label} id={id}>
        {t('settings.hours.title')}
      </span>
      <fieldset className={field.choices} aria-labelledby={id}>
        {kinds.map((each) => (
          <Chip
            key={each}
            label={t(`settings.hours.${each}`)}
            chosen={kind === each}
            onClick={() => choose(each)}
          />
        ))}
      </fieldset>
      {kind === 'daily' && (
        <div className={field.choices}>
          <TimeSelect
            label={t('settings.hours.from')}
            value={from}
            onChange={(time) => onChange('screenHours', dailyHours(time, until))}
          />
          <TimeSelect
            label={t('settings.hours.until')}
            value={until}
            onChange={(time) => onChange('screenHours', dailyHours(from, time))}
          />
        </div>
      )}
      {kind === 'other' && (
        <SettingLine {...props} name="screenHours" kind="latin" placeholder="Mo-Fr 09:00-19:00" />
      )}
    </div>
  );
}

interface TimeSelectProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (time: string) => void;
}

function TimeSelect({ label, value, onChange }: TimeSelectProps) {
  // Hours that somebody has typed to the minute are a choice, too.
  const options = times.includes(value) ? times : [value, ...times];
  return (
    <label className={field.field}>
      <span className={field.label}>{label}</span>
      <select
        className={field.input}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      >
        {options.map((time) => (
          <option key={time}>{time}</option>
        ))}
      </select>
    </label>
  );
}
