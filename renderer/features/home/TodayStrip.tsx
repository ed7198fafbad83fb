import {
  Award,
  CalendarDays,
  CircleCheck,
  CircleQuestionMark,
  ListChecks,
  type LucideIcon,
  Route,
  Signpost,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { upcomingOccurrences } from '../../calendar/occurrence.ts';
import { whenText } from '../../calendar/when-text.ts';
import { useAll } from '../../db/queries.ts';
import { localDateOf } from '../../i18n/format.ts';
import { pickText } from '../../i18n/localized.ts';
import { finishVisit } from '../../session/farewell.ts';
import { navigate, useSession } from '../../session/session.ts';
import { useNow } from '../../session/use-now.ts';
import { Glyph, type GlyphTone } from '../../ui/Glyph.tsx';
import styles from './TodayStrip.module.css';

/** What matters now, and the doors that did not make it onto the six tiles. */
export function TodayStrip() {
  const { t } = useTranslation('home');
  const { t: tCommon } = useTranslation();
  const locale = useSession((session) => session.locale);
  const listed = useSession((session) => session.list.length);
  const today = localDateOf(useNow());
  const events = useAll('events');
  const next = events && upcomingOccurrences(events, today)[0];

  return (
    <section className={styles.strip} aria-label={t('today')}>
      {next && (
        <button
          type="button"
          className={`${styles.door} ${styles.event}`}
          onClick={() => navigate({ name: 'event', id: next.event.id })}
        >
          <Glyph icon={CalendarDays} tone="ochre" />
          <span className={styles.lines}>
            <span className={styles.quiet}>{whenText(next, locale, tCommon)}</span>
            <strong className={styles.name}>{pickText(next.event.title, locale).value}</strong>
          </span>
        </button>
      )}
      <Door
        icon={Route}
        tone="forest"
        label={t('tours')}
        onOpen={() => navigate({ name: 'tours', page: 1 })}
      />
      <Door
        icon={Award}
        tone="brick"
        label={t('regions')}
        onOpen={() => navigate({ name: 'exhibits', page: 1 })}
      />
      <Door
        icon={Signpost}
        tone="blue"
        label={t('info')}
        onOpen={() => navigate({ name: 'info' })}
      />
      <Door
        icon={CircleQuestionMark}
        tone="ochre"
        label={t('quiz')}
        onOpen={() => navigate({ name: 'quiz' })}
      />
      <Door
        icon={ListChecks}
        tone="night"
        label={listed > 0 ? `${t('list')} · ${listed}` : t('list')}
        onOpen={() => navigate({ name: 'list' })}
      />
      <Door icon={CircleCheck} tone="grey" label={t('finish')} onOpen={finishVisit} />
    </section>
  );
}

interface DoorProps {
  readonly icon: LucideIcon;
  readonly tone: GlyphTone;
  readonly label: string;
  readonly onOpen: () => void;
}

function Door({ icon, tone, label, onOpen }: DoorProps) {
  return (
    <button type="button" className={styles.door} onClick={onOpen}>
      <Glyph icon={icon} tone={tone} />
      <strong className={styles.label}>{label}</strong>
    </button>
  );
}
