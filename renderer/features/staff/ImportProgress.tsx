import { useTranslation } from 'react-i18next';
import type { MapImport } from '#shared/map-shelf-model';
import { pickText } from '../../i18n/localized.ts';
import { useSession } from '../../session/session.ts';
import { kiosk } from '../../shell/kiosk.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './MapsScreen.module.css';
import { Outcome } from './Outcome.tsx';

interface ImportProgressProps {
  readonly lastImport: MapImport | null;
  /** Why the last one that was asked for was not begun. */
  readonly problem: 'busy' | 'gone' | 'failed' | null;
}

/** How far the import is, or what became of the last one. */
export function ImportProgress({ lastImport, problem }: ImportProgressProps) {
  const { t } = useTranslation('staff');
  const locale = useSession((session) => session.locale);
  if (problem) return <Outcome text={t(`maps.problem.${problem}`)} failed />;
  if (!lastImport) return null;
  const { pack, doneBytes, state } = lastImport;
  const name = pickText(pack.name, locale).value;
  if (state === 'done') return <Outcome text={t('maps.done', { name })} />;
  if (state !== 'busy') {
    return <Outcome text={`${name}: ${t(`maps.refusal.${state}`)}`} failed />;
  }
  const percent = Math.floor((doneBytes / pack.bytes) * 100);
  return (
    <div className={styles.import}>
      <label className={styles.progress}>
        {t('maps.importing', { name, percent })}
        <progress max={pack.bytes} value={doneBytes} />
      </label>
      <Button onClick={() => void kiosk.api.cancelMapImport({}).catch(() => undefined)}>
        {t('cancel')}
      </Button>
    </div>
  );
}
