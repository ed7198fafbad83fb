import { type ReactNode, useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordSummary } from '#shared/workspace-model';
import { formatDayMonth, parseLocalDate } from '../../i18n/format.ts';
import { useSession } from '../../session/session.ts';
import { type Bar, BarChart } from './BarChart.tsx';
import styles from './StatisticsCards.module.css';
import type { Summary, Tally } from './sum-statistics.ts';

interface StatisticsCardsProps {
  readonly summary: Summary;
  /** Undefined while they are read: until then no record has a name. */
  readonly records: readonly RecordSummary[] | undefined;
}

const noRecords: readonly RecordSummary[] = [];
const noTallies: readonly Tally[] = [];

/** Each question has a card; what nobody has done yet says so. */
export function StatisticsCards({ summary, records }: StatisticsCardsProps) {
  const { t } = useTranslation('tools');
  const nameOf = useNames(records ?? noRecords);
  const visits = useBars(summary.visits, nameOf.day);
  const times = t('statistics.times');
  const rows = [
    { key: 'records', bars: useBars(records ? summary.records : noTallies, nameOf.record) },
    { key: 'searches', bars: useBars(summary.searches, nameOf.search) },
    { key: 'languages', bars: useBars(summary.languages, nameOf.language) },
    { key: 'ratings', bars: useBars(summary.ratings, nameOf.rating) },
    { key: 'taken', bars: useBars(summary.taken, nameOf.taken) },
  ] as const;
  return (
    <div className={styles.cards}>
      <Card title={t('statistics.visits')} isWide>
        <BarChart
          title={t('statistics.visits')}
          heads={[t('statistics.day'), times]}
          bars={visits}
          way="columns"
        />
      </Card>
      {rows.map(({ key, bars }) => (
        <Card key={key} title={t(`statistics.${key}`)}>
          {bars.length === 0 ? (
            <p className={styles.nothing}>
              {key === 'records' && !records ? t('statistics.reading') : t('statistics.nothing')}
            </p>
          ) : (
            <BarChart
              title={t(`statistics.${key}`)}
              heads={[t('statistics.what'), times]}
              bars={bars}
              way="rows"
            />
          )}
        </Card>
      ))}
    </div>
  );
}

interface CardProps {
  readonly title: string;
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

function Card({ title, isWide, children }: CardProps) {
  const id = useId();
  return (
    <section
      className={isWide ? `${styles.card} ${styles.wide}` : styles.card}
      aria-labelledby={id}
    >
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

const useBars = (tallies: readonly Tally[], nameOf: (name: string) => string): readonly Bar[] =>
  useMemo(
    () => tallies.map(({ name, count }) => ({ label: nameOf(name), count })),
    [tallies, nameOf],
  );

/** What is counted under a key, in the words of whoever reads. */
function useNames(records: readonly RecordSummary[]) {
  const { t, i18n } = useTranslation('tools');
  const locale = useSession((session) => session.locale);
  return useMemo(() => {
    const titles = new Map(
      records.map(({ collection, id, title }) => [`${collection}/${id}`, title]),
    );
    const word = (group: string) => (name: string) =>
      // The host counts what an older or newer page told it: a name without a word stays as it is.
      i18n.exists(`tools:${group}.${name}`) ? String(t(`${group}.${name}` as never)) : name;
    return {
      day: (name: string) => formatDayMonth(parseLocalDate(name), locale),
      record: (name: string) => titles.get(name)?.[locale] ?? titles.get(name)?.ru ?? name,
      search: (name: string) => `«${name}»`,
      language: word('language'),
      rating: word('rating'),
      taken: word('taken'),
    };
  }, [records, locale, t, i18n]);
}
