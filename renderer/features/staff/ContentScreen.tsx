import { Upload } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Result } from '#shared/result';
import type { StartTransferError } from '#shared/stick-model';
import { kiosk } from '../../shell/kiosk.ts';
import { Button } from '../../ui/Button.tsx';
import { ScrollArea } from '../../ui/ScrollArea.tsx';
import { FeedCard } from './FeedCard.tsx';
import styles from './MapsScreen.module.css';
import { PublisherRows } from './PublisherRows.tsx';
import { StickOfferRow } from './StickOfferRow.tsx';
import { useStaff } from './staff-session.ts';
import { TransferProgress } from './TransferProgress.tsx';
import { useFeedStatus } from './use-feed-status.ts';
import { usePolled } from './use-polled.ts';

const askForSticks = () => kiosk.api.getStickShelf({});

/** Staff bring in new content over the network or from a stick, and take news of the kiosk home. */
export function ContentScreen() {
  const { t } = useTranslation('staff');
  const isTechnician = useStaff((staff) => staff.role === 'technician');
  const feed = useFeedStatus();
  const [shelf, look] = usePolled(askForSticks);
  /** The copy was not begun. */
  const [problem, setProblem] = useState<'busy' | 'gone' | 'failed' | null>(null);
  const { sticks = [], lastTransfer = null } = shelf ?? {};
  const busy = lastTransfer?.state === 'busy';

  async function goBack(): Promise<void> {
    setProblem(null);
    const gone = await kiosk.api.goBackContent({}).catch(() => null);
    if (!gone?.ok) setProblem('failed');
    await look();
  }

  async function begin(asked: Promise<Result<null, StartTransferError>>): Promise<void> {
    setProblem(null);
    const begun = await asked.catch(() => null);
    if (!begun?.ok) {
      const reason = begun?.error.type;
      setProblem(reason === 'busy' || reason === 'gone' ? reason : 'failed');
    }
    await look();
  }

  return (
    <div className={styles.maps}>
      {feed ? (
        <FeedCard feed={feed} onGoBack={() => void goBack()} />
      ) : (
        <p className={styles.nothing}>{t('status.unknown')}</p>
      )}
      <TransferProgress last={lastTransfer} problem={problem} />
      <ScrollArea label={t('screen.content')} className={styles.area}>
        {isTechnician && <PublisherRows />}
        <h2 className={styles.heading}>{t('stick.title')}</h2>
        {shelf && sticks.length === 0 && <p className={styles.nothing}>{t('stick.none')}</p>}
        {sticks.map(({ path, name, offers }) => (
          <section key={path} className={styles.stick}>
            <h3>{t('maps.stick', { name })}</h3>
            <ul className={styles.rows}>
              {offers.map((offer) => (
                <StickOfferRow
                  key={offer.pack}
                  offer={offer}
                  busy={busy}
                  onImport={(allowExpired) =>
                    void begin(
                      kiosk.api.importFromStick({
                        stickPath: path,
                        pack: offer.pack,
                        allowExpired,
                      }),
                    )
                  }
                />
              ))}
              {offers.length === 0 && <li className={styles.nothing}>{t('stick.empty')}</li>}
              <li className={styles.row}>
                <p className={styles.words}>{t('stick.homeText')}</p>
                <Button
                  icon={Upload}
                  disabled={busy}
                  onClick={() => void begin(kiosk.api.exportToStick({ stickPath: path }))}
                >
                  {t('stick.export')}
                </Button>
              </li>
            </ul>
          </section>
        ))}
      </ScrollArea>
    </div>
  );
}
