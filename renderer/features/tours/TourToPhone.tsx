import { Smartphone } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../session/session.ts';
import { Button } from '../../ui/Button.tsx';
import { listToText } from '../../ui/list-text.ts';
import { QrCode } from '../../ui/QrCode.tsx';
import styles from './TourToPhone.module.css';
import type { TourDay } from './tour-days.ts';

interface TourToPhoneProps {
  readonly title: string;
  readonly day: TourDay;
  readonly className?: string | undefined;
}

/** One day of a tour in one code: more days would not fit one that phones read from here. */
export function TourToPhone({ title, day, className }: TourToPhoneProps) {
  const { t } = useTranslation('tours');
  const locale = useSession((session) => session.locale);
  const dialog = useRef<HTMLDialogElement>(null);
  const close = () => dialog.current?.close();
  const places = day.stops.map(({ place }) => place);

  return (
    <>
      <Button icon={Smartphone} className={className} onClick={() => dialog.current?.showModal()}>
        {t('phone.key')}
      </Button>
      <dialog ref={dialog} aria-labelledby="tour-to-phone">
        <div className={styles.sheet}>
          <QrCode
            holds="tour"
            text={listToText(places, locale)}
            label={t('phone.label')}
            className={styles.code}
          />
          <div className={styles.words}>
            <h2 id="tour-to-phone">{t('phone.title', { title })}</h2>
            <p>{t('phone.how')}</p>
            <Button tone="main" size="huge" onClick={close}>
              {t('phone.close')}
            </Button>
          </div>
        </div>
      </dialog>
    </>
  );
}
