import { useTranslation } from 'react-i18next';
import { weekdayName } from '../../i18n/format.ts';
import { useSession } from '../../session/session.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import field from '../../ui/field.module.css';
import { Card } from './Card.tsx';
import type { CardProps } from './FormCard.tsx';
import styles from './HoursCard.module.css';
import { LineField } from './LineField.tsx';
import { problemsOf } from './problems-of.ts';
import { type DayPlan, readWeekPlan, type WeekPlan, writeWeekPlan } from './week-plan.ts';

/** What most museums have; the first touch of a key writes it. */
const usualDay: DayPlan = { from: '10:00', until: '18:00' };
const usualPause = { from: '13:00', until: '14:00' };
const usualWeek: WeekPlan = [null, ...Array.from({ length: 6 }, () => usualDay)];

/** Every half hour of the day. */
const times = Array.from({ length: 48 }, (_, index) => {
  const hour = String(Math.floor(index / 2)).padStart(2, '0');
  return `${hour}:${index % 2 === 0 ? '00' : '30'}`;
});

/** Opening hours day by day; what a week cannot say is a line in the syntax of OpenStreetMap. */
export function HoursCard({ record, problems, onChange }: CardProps) {
  const { t } = useTranslation('editor');
  const text = typeof record.openingHours === 'string' ? record.openingHours : '';
  const plan = text === '' ? null : readWeekPlan(text);
  const write = (next: string | undefined): void => onChange('openingHours', next);
  return (
    <Card title={t('field.openingHours')} wide={plan !== null}>
      {text === '' && (
        <>
          <p className={field.label}>{t('hours.unknown')}</p>
          <Button onClick={() => write(writeWeekPlan(usualWeek))}>{t('hours.begin')}</Button>
        </>
      )}
      {plan && <Week plan={plan} onChange={(next) => write(writeWeekPlan(next))} />}
      {text !== '' && (
        <LineField
          label={plan ? t('hours.asText') : t('hours.special')}
          value={text}
          problems={problemsOf(problems, 'openingHours')}
          onChange={(typed) => write(typed.trim() || undefined)}
        />
      )}
      {text !== '' && <Button onClick={() => write(undefined)}>{t('hours.forget')}</Button>}
    </Card>
  );
}

interface WeekProps {
  readonly plan: WeekPlan;
  readonly onChange: (plan: WeekPlan) => void;
}

function Week({ plan, onChange }: WeekProps) {
  const { t } = useTranslation('editor');
  const locale = useSession((session) => session.locale);
  return (
    <ul className={styles.week}>
      {plan.map((hours, day) => {
        const name = weekdayName(day, locale);
        const set = (next: DayPlan | null): void => onChange(plan.with(day, next));
        return (
          <li key={name} className={styles.day}>
            <span className={styles.name}>{name}</span>
            <div className={styles.keys}>
              <Chip
                label={hours ? t('hours.open') : t('hours.closed')}
                chosen={hours !== null}
                onClick={() => set(hours ? null : usualDay)}
              />
              {hours && (
                <>
                  <TimeSelect
                    label={t('hours.from', { day: name })}
                    value={hours.from}
                    onChange={(from) => set({ ...hours, from })}
                  />
                  <span aria-hidden="true">{'–'}</span>
                  <TimeSelect
                    label={t('hours.until', { day: name })}
                    value={hours.until}
                    onChange={(until) => set({ ...hours, until })}
                  />
                  <Pause hours={hours} day={name} onChange={set} />
                </>
              )}
              {day > 0 && !isSame(hours, plan[day - 1]) && (
                <Chip label={t('hours.asAbove')} onClick={() => set(plan[day - 1] ?? null)} />
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

interface PauseProps {
  readonly hours: DayPlan;
  readonly day: string;
  readonly onChange: (hours: DayPlan) => void;
}

/** The lunch break of a day, or the key that gives it one. */
function Pause({ hours, day, onChange }: PauseProps) {
  const { t } = useTranslation('editor');
  const { pause, ...whole } = hours;
  return (
    <>
      <Chip
        label={t('hours.pause')}
        chosen={pause !== undefined}
        onClick={() => onChange(pause ? whole : { ...whole, pause: usualPause })}
      />
      {pause && (
        <>
          <TimeSelect
            label={t('hours.pauseFrom', { day })}
            value={pause.from}
            onChange={(from) => onChange({ ...whole, pause: { ...pause, from } })}
          />
          <span aria-hidden="true">{'–'}</span>
          <TimeSelect
            label={t('hours.pauseUntil', { day })}
            value={pause.until}
            onChange={(until) => onChange({ ...whole, pause: { ...pause, until } })}
          />
        </>
      )}
    </>
  );
}

const isSame = (a: DayPlan | null, b: DayPlan | null | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b ?? null);

interface TimeSelectProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (time: string) => void;
}

function TimeSelect({ label, value, onChange }: TimeSelectProps) {
  // Hours that somebody has typed to the minute are a choice, too.
  const options = times.includes(value) ? times : [value, ...times];
  return (
    <select
      className={field.select}
      aria-label={label}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    >
      {options.map((time) => (
        <option key={time}>{time}</option>
      ))}
    </select>
  );
}
