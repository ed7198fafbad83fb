import { CircleCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatDate, isoDate, localDateOf, parseLocalDate } from '../../i18n/format.ts';
import { useSession } from '../../session/session.ts';
import { useNow } from '../../session/use-now.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from './Card.tsx';
import type { CardProps } from './FormCard.tsx';

/** The day on which a person last verified the record: visitors read it below the text. */
export function CheckedCard({ record, onChange }: CardProps) {
  const { t } = useTranslation('editor');
  const locale = useSession((session) => session.locale);
  const today = isoDate(localDateOf(useNow()));
  const { checkedOn } = record;
  return (
    <Card title={t('field.checkedOn')}>
      <p>
        {typeof checkedOn === 'string'
          ? formatDate(parseLocalDate(checkedOn), locale)
          : t('checked.never')}
      </p>
      <Button
        icon={CircleCheck}
        disabled={checkedOn === today}
        onClick={() => {
          onChange('checkedOn', today);
          const verified = onceChecked(record.verified);
          if (verified !== record.verified) onChange('verified', verified);
        }}
      >
        {t('checked.today')}
      </Button>
    </Card>
  );
}

/** What somebody has made sure of is no longer called unconfirmed; other kinds of records know no such mark. */
function onceChecked(verified: unknown): unknown {
  if (verified === 'unverified') return 'source';
  return verified === false ? true : verified;
}
