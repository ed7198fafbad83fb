import { Eye, EyeOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import field from '../../ui/field.module.css';
import { Card } from './Card.tsx';
import { dayEnded, dayStarted, endOfDay, startOfDay } from './calendar-days.ts';
import { DateField } from './DateField.tsx';
import type { CardProps } from './FormCard.tsx';

/** Whole days, by the clock of Smolensk and Minsk, on which visitors see the record, if at all. */
export function ShownCard({ record, onChange }: CardProps) {
  const { t } = useTranslation('editor');
  const { showFrom, showUntil, hidden } = record;
  return (
    <Card title={t('field.shownFor')}>
      <div className={field.row}>
        <DateField
          label={t('date.shownFrom')}
          value={typeof showFrom === 'string' ? dayStarted(showFrom) : null}
          onChange={(date) => onChange('showFrom', date === null ? undefined : startOfDay(date))}
        />
        <DateField
          label={t('date.shownUntil')}
          value={typeof showUntil === 'string' ? dayEnded(showUntil) : null}
          onChange={(date) => onChange('showUntil', date === null ? undefined : endOfDay(date))}
        />
      </div>
      <p className={field.label}>{t('hint.shownFor')}</p>
      <Button
        icon={hidden === true ? Eye : EyeOff}
        pressed={hidden === true}
        onClick={() => onChange('hidden', hidden === true ? undefined : true)}
      >
        {hidden === true ? t('hide.show') : t('hide.hide')}
      </Button>
    </Card>
  );
}
