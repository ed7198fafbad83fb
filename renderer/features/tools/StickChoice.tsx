import { Usb } from 'lucide-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stick } from '#shared/tools-api';
import { Chip } from '../../ui/Chip.tsx';
import style from '../../ui/field.module.css';
import { useSticks } from './use-sticks.ts';

interface StickChoiceProps {
  readonly label: string;
  readonly chosen: string;
  readonly valueFor: (stick: Stick) => string;
  readonly onChoose: (value: string) => void;
}

/** One of the sticks that are in; they come and go. */
export function StickChoice({ label, chosen, valueFor, onChoose }: StickChoiceProps) {
  const { t } = useTranslation('publisher');
  const id = useId();
  const sticks = useSticks();
  return (
    <div className={style.field}>
      <span className={style.label} id={id}>
        {label}
      </span>
      <fieldset className={style.choices} aria-labelledby={id}>
        {sticks?.length === 0 && <p>{t('form.noStick')}</p>}
        {sticks?.map((stick) => (
          <Chip
            key={stick.path}
            icon={Usb}
            label={stick.name}
            chosen={valueFor(stick) === chosen}
            onClick={() => onChoose(valueFor(stick))}
          />
        ))}
      </fieldset>
    </div>
  );
}
