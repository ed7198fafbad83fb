import { useTranslation } from 'react-i18next';
import { type Locale, locales } from '#shared/locales';
import { monthsBetween } from '#shared/months-between';
import { readField } from '#shared/workspace-model';
import { formatDateRange, parseLocalDate } from '../../i18n/format.ts';
import field from '../../ui/field.module.css';
import { Card } from './Card.tsx';
import { DateField } from './DateField.tsx';
import type { CardProps } from './FormCard.tsx';
import { ProblemLines } from './ProblemLines.tsx';
import { problemsOf } from './problems-of.ts';

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** «9–12 июля 2026 г.»; undefined without a day. */
function inWords(from: string | null, to: string | null, locale: Locale): string | undefined {
  if (from === null) return undefined;
  return formatDateRange(parseLocalDate(from), parseLocalDate(to ?? from), locale);
}

/** First and last day; the months by which visitors look follow from them. */
export function EventDatesCard({ record, problems, onChange }: CardProps) {
  const { t } = useTranslation('editor');
  const start = textOf(record.startDate);
  const end = textOf(record.endDate);

  function change(from: string | null, to: string | null): void {
    // The last day is never before the first.
    const last = from !== null && to !== null && to < from ? from : to;
    onChange('startDate', from);
    onChange('endDate', last);
    if (from === null) return;
    onChange('months', monthsBetween(from, last ?? from));
    for (const locale of locales) {
      const field = `when.${locale}`;
      const words = readField(record, field);
      // Words that somebody has written are theirs.
      if (words === undefined || words === inWords(start, end, locale)) {
        onChange(field, inWords(from, last, locale));
      }
    }
  }

  return (
    <Card title={t('field.dates')}>
      <div className={field.row}>
        <DateField
          label={t('date.from')}
          value={start}
          onChange={(date) => change(date, end ?? date)}
        />
        <DateField label={t('date.to')} value={end} onChange={(date) => change(start, date)} />
      </div>
      <ProblemLines
        problems={['startDate', 'endDate', 'months'].flatMap((name) => problemsOf(problems, name))}
        id="dates-problems"
      />
    </Card>
  );
}
