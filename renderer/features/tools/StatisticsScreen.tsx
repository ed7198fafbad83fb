import { ChartNoAxesColumn, Usb } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber, localDateOf } from '../../i18n/format.ts';
import { useSession } from '../../session/session.ts';
import { useNow } from '../../session/use-now.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FailedState } from '../../ui/FailedState.tsx';
import { ScrollArea } from '../../ui/ScrollArea.tsx';
import { SaveDialog } from './SaveDialog.tsx';
import { StatisticsCards } from './StatisticsCards.tsx';
import styles from './StatisticsScreen.module.css';
import { sumStatistics } from './sum-statistics.ts';
import { useRecordTitles, useStatistics } from './use-statistics.ts';

const periods = [7, 30, 90] as const;

/** What visitors did with the kiosk: numbers of this machine alone, and nobody's name. */
export function StatisticsScreen() {
  const { t } = useTranslation('tools');
  const locale = useSession((session) => session.locale);
  const [period, setPeriod] = useState<(typeof periods)[number]>(7);
  const [saving, setSaving] = useState(false);
  const [counted, askAnew] = useStatistics(period);
  const records = useRecordTitles();
  const { year, month, day } = localDateOf(useNow());
  const today = new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
  const summary = useMemo(
    () =>
      typeof counted === 'object' ? sumStatistics(counted.days, today, counted.length) : undefined,
    [counted, today],
  );

  if (counted === 'failed') {
    return <FailedState title={t('failed')} again={t('again')} onAgain={askAnew} />;
  }
  if (!counted || !summary) return null;
  const { days } = counted;
  return (
    <div className={styles.screen}>
      <div className={styles.head}>
        <fieldset className={styles.periods} aria-label={t('statistics.period')}>
          {periods.map((each) => (
            <Chip
              key={each}
              label={t('statistics.days', { count: each })}
              chosen={each === period}
              onClick={() => setPeriod(each)}
            />
          ))}
        </fieldset>
        <p className={styles.sum}>
          {t('statistics.inAll', {
            visits: formatNumber(summary.visitsInAll, locale),
            perDay: formatNumber(summary.visitsInAll / Math.max(days.length, 1), locale, 1),
          })}
        </p>
        <Button icon={Usb} onClick={() => setSaving(true)}>
          {t('statistics.save')}
        </Button>
      </div>
      {days.length === 0 ? (
        <EmptyState icon={ChartNoAxesColumn} title={t('statistics.none')} />
      ) : (
        <ScrollArea label={t('statistics.title')} className={styles.area}>
          <StatisticsCards summary={summary} records={records} />
        </ScrollArea>
      )}
      {saving && (
        <SaveDialog
          title={t('statistics.saveTitle', { count: period })}
          file={{ what: 'statistics', days: period }}
          onClose={() => setSaving(false)}
        />
      )}
    </div>
  );
}
