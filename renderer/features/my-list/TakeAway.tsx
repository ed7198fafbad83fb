import { CircleCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Place } from '#shared/place-model';
import { finishVisit } from '../../session/farewell.ts';
import { useSession } from '../../session/session.ts';
import { Button } from '../../ui/Button.tsx';
import { QrCode } from '../../ui/QrCode.tsx';
import { useLowReach } from '../../ui/use-layout.ts';
import { listToText } from './list-text.ts';
import styles from './TakeAway.module.css';

/** The whole list in one code, and the end of the visit. */
export function TakeAway({ places }: { readonly places: readonly Place[] }) {
  const { t } = useTranslation('list');
  const low = useLowReach();
  const locale = useSession((session) => session.locale);
  return (
    <section className={styles.panel}>
      <h2 className={styles.title}>{t('take.title')}</h2>
      <QrCode
        holds="list"
        text={listToText(places, locale)}
        label={t('take.label')}
        className={styles.code}
      />
      <div className={styles.text}>
        <p className={styles.how}>{t('take.how')}</p>
        <p className={styles.quiet}>{t('take.nothing')}</p>
      </div>
      {!low && <FinishButton />}
    </section>
  );
}

/** The end of the visit: the list is on the phone. */
export function FinishButton() {
  const { t } = useTranslation();
  return (
    <Button tone="main" icon={CircleCheck} className={styles.finish} onClick={finishVisit}>
      {t('finish')}
    </Button>
  );
}
