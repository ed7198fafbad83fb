import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type MapPack, packExtension } from '#shared/map-pack-model';
import type { MapStick } from '#shared/map-shelf-model';
import { kiosk } from '../../shell/kiosk.ts';
import { Button } from '../../ui/Button.tsx';
import { ScrollArea } from '../../ui/ScrollArea.tsx';
import { ImportProgress } from './ImportProgress.tsx';
import { MapRow, RefusedRow } from './MapRow.tsx';
import styles from './MapsScreen.module.css';
import { type RemovedMap, RemoveMapDialog } from './RemoveMapDialog.tsx';
import { useMapShelf } from './use-map-shelf.ts';

/** A technician sees the detailed maps, takes new ones from a stick and removes others. */
export function MapsScreen() {
  const { t } = useTranslation('staff');
  const [shelf, look] = useMapShelf();
  const [removing, setRemoving] = useState<RemovedMap | null>(null);
  /** The import was not begun. */
  const [problem, setProblem] = useState<'busy' | 'gone' | 'failed' | null>(null);
  const { packs = [], refused = [], sticks = [], lastImport = null } = shelf ?? {};
  const busy = lastImport?.state === 'busy';

  async function importFrom(stick: MapStick, pack: MapPack): Promise<void> {
    setProblem(null);
    const input = { stickPath: stick.path, packId: pack.id };
    const begun = await kiosk.api.importMapPack(input).catch(() => null);
    if (!begun?.ok) {
      const reason = begun?.error.type;
      setProblem(reason === 'busy' || reason === 'gone' ? reason : 'failed');
    }
    await look();
  }

  return (
    <div className={styles.maps}>
      <p>{t('maps.text')}</p>
      <ImportProgress lastImport={lastImport} problem={problem} />
      <ScrollArea label={t('screen.maps')} className={styles.area}>
        <h2 className={styles.heading}>{t('maps.installed')}</h2>
        {shelf && packs.length + refused.length === 0 && (
          <p className={styles.nothing}>{t('maps.none')}</p>
        )}
        <ul className={styles.rows}>
          {packs.map((pack) => (
            <MapRow key={pack.id} pack={pack}>
              <Button disabled={busy} onClick={() => setRemoving(removalOf(pack))}>
                {t('maps.remove')}
              </Button>
            </MapRow>
          ))}
          {refused.map((each) => (
            <RefusedRow key={each.file} refused={each}>
              <Button disabled={busy} onClick={() => setRemoving({ file: each.file, name: null })}>
                {t('maps.remove')}
              </Button>
            </RefusedRow>
          ))}
        </ul>
        <h2 className={styles.heading}>{t('maps.onSticks')}</h2>
        {shelf && sticks.length === 0 && <p className={styles.nothing}>{t('maps.noStick')}</p>}
        {sticks.map((stick) => (
          <section key={stick.path} className={styles.stick}>
            <h3>{t('maps.stick', { name: stick.name })}</h3>
            <ul className={styles.rows}>
              {stick.packs.map((pack) => {
                const own = packs.find(({ id }) => id === pack.id);
                return (
                  <MapRow key={pack.id} pack={pack}>
                    {own?.sha256 === pack.sha256 ? (
                      <p className={styles.same}>{t('maps.same')}</p>
                    ) : (
                      <Button
                        tone="main"
                        disabled={busy}
                        onClick={() => void importFrom(stick, pack)}
                      >
                        {own ? t('maps.replace') : t('maps.import')}
                      </Button>
                    )}
                  </MapRow>
                );
              })}
              {stick.refused.map((each) => (
                <RefusedRow key={each.file} refused={each} />
              ))}
            </ul>
          </section>
        ))}
      </ScrollArea>
      {removing && (
        <RemoveMapDialog
          map={removing}
          onDone={() => {
            setRemoving(null);
            void look();
          }}
        />
      )}
    </div>
  );
}

const removalOf = ({ id, name }: MapPack): RemovedMap => ({ file: `${id}${packExtension}`, name });
