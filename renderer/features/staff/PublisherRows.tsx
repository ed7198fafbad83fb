import { ShieldCheck, ShieldQuestionMark } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KnownPublisher } from '#shared/publisher-model';
import { kiosk } from '../../shell/kiosk.ts';
import { Button } from '../../ui/Button.tsx';
import { Glyph } from '../../ui/Glyph.tsx';
import styles from './MapsScreen.module.css';
import { TrustDialog } from './TrustDialog.tsx';
import { usePolled } from './use-polled.ts';

const askForPublisher = () => kiosk.api.getKnownPublisher({});

/** Whose content this kiosk takes, and others on sticks whom a technician may tell it to trust. */
export function PublisherRows() {
  const { t } = useTranslation('staff');
  const [known, look] = usePolled(askForPublisher);
  const [asked, setAsked] = useState<KnownPublisher['found'][number] | null>(null);
  if (!known) return null;
  const { code, found } = known;
  return (
    <>
      <h2 className={styles.heading}>{t('publisher.title')}</h2>
      <ul className={styles.rows}>
        <li className={styles.row}>
          <Glyph
            icon={code === null ? ShieldQuestionMark : ShieldCheck}
            tone={code === null ? 'ochre' : 'forest'}
          />
          <p className={styles.words}>
            {code === null ? t('publisher.unknown') : t('publisher.known', { code })}
          </p>
        </li>
        {found.map((each) => (
          <li key={`${each.stickPath} ${each.code}`} className={styles.row}>
            <Glyph icon={ShieldQuestionMark} tone="ochre" />
            <div className={styles.words}>
              <p className={styles.name}>{t('publisher.found', { name: each.stickName })}</p>
              <p className={styles.small}>{t('publisher.code', { code: each.code })}</p>
              {code !== null && <p className={styles.warning}>{t('publisher.other')}</p>}
            </div>
            <Button tone={code === null ? 'main' : 'quiet'} onClick={() => setAsked(each)}>
              {t('publisher.trust')}
            </Button>
          </li>
        ))}
      </ul>
      {asked && (
        <TrustDialog
          publisher={asked}
          before={code}
          onDone={() => {
            setAsked(null);
            void look();
          }}
        />
      )}
    </>
  );
}
