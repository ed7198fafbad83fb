import { useTranslation } from 'react-i18next';
import type { StickTransfer } from '#shared/stick-model';
import { kiosk } from '../../shell/kiosk.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './MapsScreen.module.css';
import { Outcome } from './Outcome.tsx';

interface TransferProgressProps {
  readonly last: StickTransfer | null;
  /** Why the last one that was asked for was not begun. */
  readonly problem: 'busy' | 'gone' | 'failed' | null;
}

/** How far the copy from or to a stick is, or what became of the last one. */
export function TransferProgress({ last, problem }: TransferProgressProps) {
  const { t } = useTranslation('staff');
  if (problem) return <Outcome text={t(`stick.problem.${problem}`)} failed />;
  if (!last) return null;
  const { what, state, doneBytes, totalBytes, stickName: name } = last;
  if (state === 'done') return <Outcome text={t(`stick.done.${what}`, { name })} />;
  if (state !== 'busy') return <Outcome text={t(`stick.refusal.${state}`)} failed />;
  const percent = Math.floor((doneBytes / totalBytes) * 100);
  return (
    <div className={styles.import}>
      <label className={styles.progress}>
        {t(`stick.going.${what}`, { name, percent })}
        <progress max={totalBytes} value={doneBytes} />
      </label>
      <Button onClick={() => void kiosk.api.cancelStickTransfer({}).catch(() => undefined)}>
        {t('cancel')}
      </Button>
    </div>
  );
}
