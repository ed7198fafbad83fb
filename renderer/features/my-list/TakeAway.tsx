import { CircleCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Place } from '#shared/place-model';
import { useContent } from '../../db/use-live.ts';
import { finishVisit } from '../../session/farewell.ts';
import { useSession } from '../../session/session.ts';
import { Button } from '../../ui/Button.tsx';
import { listToText } from '../../ui/list-text.ts';
import { QrCode } from '../../ui/QrCode.tsx';
import { useLowReach } from '../../ui/use-layout.ts';
import type { ListLeg } from './list-legs.ts';
import { PrintKey } from './PrintKey.tsx';
import styles from './TakeAway.module.css';

interface TakeAwayProps {
  readonly places: readonly Place[];
  readonly legs: readonly ListLeg[];
  /** Nothing but the code, where there is little room. */
  readonly brief?: boolean;
}

/** The whole list in one code, and the end of the visit. */
export function TakeAway({ places, legs, brief = false }: TakeAwayProps) {
  const { t } = useTranslation('list');
  const low = useLowReach();
  const { paper } = useContent().kioskInfo;
  const locale = useSession((session) => session.locale);
  return (
    <section className={brief ? `${styles.panel} ${styles.brief}` : styles.panel}>
      <h2 className={styles.title}>{t('take.title')}</h2>
      <QrCode
        holds="list"
        text={listToText(places, locale)}
        label={t('take.label')}
        className={styles.code}
      />
      {!brief && (
        <div className={styles.text}>
          <p className={styles.how}>{t('take.how')}</p>
          {/* The key to print takes its room. */}
          {!paper && <p className={styles.quiet}>{t('take.nothing')}</p>}
        </div>
      )}
      {!low && (
        <div className={styles.ways}>
          <PrintKey places={places} legs={legs} />
          <FinishButton />
        </div>
      )}
    </section>
  );
}

/** The end of the visit: the list is on the phone. */
export function FinishButton() {
  const { t } = useTranslation();
  return (
    <Button tone="main" icon={CircleCheck} onClick={finishVisit}>
      {t('finish')}
    </Button>
  );
}
