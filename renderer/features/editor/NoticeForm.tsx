import { CircleCheck, Megaphone } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isoDate, localDateOf } from '../../i18n/format.ts';
import { useNow } from '../../session/use-now.ts';
import { kiosk } from '../../shell/kiosk.ts';
import { Button } from '../../ui/Button.tsx';
import field from '../../ui/field.module.css';
import { Card } from './Card.tsx';
import { ChoiceField } from './ChoiceField.tsx';
import { endOfDay } from './calendar-days.ts';
import { ownNames } from './TextColumn.tsx';

/** How long a notice usually holds. */
const spans = ['today', 'tomorrow', 'week', 'open'] as const;
type Span = (typeof spans)[number];
const daysOf: Readonly<Record<Span, number | null>> = {
  today: 0,
  tomorrow: 1,
  week: 6,
  open: null,
};
const dayMs = 24 * 3_600_000;
const noticeLocales = ['ru', 'be', 'en'] as const;
const longestNotice = 140;

interface NoticeFormProps {
  readonly onPosted: () => void;
}

/** A notice for all visitors, written and shown in less than a minute. */
export function NoticeForm({ onPosted }: NoticeFormProps) {
  const { t } = useTranslation('editor');
  const id = useId();
  const now = useNow();
  const [texts, setTexts] = useState({ ru: '', be: '', en: '' });
  const [span, setSpan] = useState<Span>('today');
  const [outcome, setOutcome] = useState<'posted' | 'failed' | null>(null);
  const isComplete = texts.ru.trim() !== '' && texts.be.trim() !== '';

  function post(): void {
    const days = daysOf[span];
    const last = isoDate(localDateOf(new Date(now.getTime() + (days ?? 0) * dayMs)));
    kiosk.api
      .postNotice({
        ru: texts.ru,
        be: texts.be,
        ...(texts.en.trim() !== '' && { en: texts.en }),
        ...(days !== null && { showUntil: endOfDay(last) }),
      })
      .then((answer) => {
        setOutcome(answer.ok ? 'posted' : 'failed');
        if (!answer.ok) return;
        setTexts({ ru: '', be: '', en: '' });
        onPosted();
      })
      .catch(() => setOutcome('failed'));
  }

  return (
    <Card title={t('notice.title')}>
      {noticeLocales.map((locale) => (
        <div key={locale} className={field.field}>
          <label className={field.label} htmlFor={`${id}-${locale}`} lang={locale}>
            {ownNames[locale]}
          </label>
          <input
            id={`${id}-${locale}`}
            className={field.input}
            lang={locale}
            maxLength={longestNotice}
            value={texts[locale]}
            onChange={({ target }) => {
              setOutcome(null);
              setTexts({ ...texts, [locale]: target.value });
            }}
          />
        </div>
      ))}
      <ChoiceField
        label={t('notice.howLong')}
        options={spans}
        nameOf={(each) => t(`notice.${each}`)}
        chosen={[span]}
        onToggle={setSpan}
      />
      <div className={field.row}>
        <Button tone="main" icon={Megaphone} disabled={!isComplete} onClick={post}>
          {t('notice.post')}
        </Button>
        <p className={field.row} role="status">
          {outcome === 'posted' && <CircleCheck className={field.sign} aria-hidden="true" />}
          {outcome && t(`notice.${outcome}`)}
        </p>
      </div>
    </Card>
  );
}
