import { MapPin } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Position } from '#shared/content-fields';
import { useSession } from '../../session/session.ts';
import { Button } from '../../ui/Button.tsx';
import field from '../../ui/field.module.css';
import { Card } from './Card.tsx';
import { ChoiceField } from './ChoiceField.tsx';
import type { CardProps } from './FormCard.tsx';
import { LineField } from './LineField.tsx';
import { PinDialog } from './PinDialog.tsx';
import { positionInWords, readPosition } from './position.ts';
import { problemsOf } from './problems-of.ts';

/** Where it stands: touched on the map, or typed; and whether anybody has made sure. */
export function PositionCard({ record, problems, onChange }: CardProps) {
  const { t } = useTranslation('editor');
  const locale = useSession((session) => session.locale);
  const [open, setOpen] = useState(false);
  const { position, positionVerified, category } = record;
  const known = isPosition(position) ? position : null;
  return (
    <Card title={t('field.position')}>
      <Button icon={MapPin} onClick={() => setOpen(true)}>
        {known ? t('pin.move') : t('pin.put')}
      </Button>
      {known && <p>{positionInWords(known, t, locale)}</p>}
      <LineField
        label={t('hint.position')}
        value={Array.isArray(position) ? position.join(', ') : ''}
        problems={problemsOf(problems, 'position')}
        keys="numbers"
        onChange={(text) => onChange('position', readPosition(text))}
      />
      <ChoiceField
        label={t('field.positionVerified')}
        options={accuracies}
        nameOf={(each) => t(`pin.${each}`)}
        chosen={[positionVerified === true ? 'exact' : 'rough']}
        onToggle={(each) => onChange('positionVerified', each === 'exact')}
      />
      <p className={field.label}>{t('pin.hint')}</p>
      {open && (
        <PinDialog
          position={known}
          category={category}
          onPut={(put) => {
            onChange('position', put);
            setOpen(false);
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </Card>
  );
}

const accuracies = ['exact', 'rough'] as const;

const isPosition = (value: unknown): value is Position =>
  Array.isArray(value) &&
  value.length === 2 &&
  value.every((each) => typeof each === 'number' && Math.abs(each) <= 180);
