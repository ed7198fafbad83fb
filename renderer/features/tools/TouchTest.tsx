import { X } from 'lucide-react';
import { type PointerEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { useOrientation } from '../../ui/use-layout.ts';
import { FullScreenDialog } from './FullScreenDialog.tsx';
import styles from './TouchTest.module.css';

interface TouchTestProps {
  readonly onClose: () => void;
}

/** Every field of the panel is to be touched, the corners too; and how many fingers it knows. */
export function TouchTest({ onClose }: TouchTestProps) {
  const { t } = useTranslation('tools');
  const [columns, rows] = useOrientation() === 'landscape' ? [16, 9] : [9, 16];
  const [felt, setFelt] = useState<ReadonlySet<number>>(new Set());
  const [fingers, setFingers] = useState<ReadonlySet<number>>(new Set());
  const [mostFingers, setMostFingers] = useState(0);
  const left = columns * rows - felt.size;

  function feel({ clientX, clientY }: PointerEvent): void {
    const column = Math.min(columns - 1, Math.floor((clientX / window.innerWidth) * columns));
    const row = Math.min(rows - 1, Math.floor((clientY / window.innerHeight) * rows));
    const cell = row * columns + column;
    setFelt((before) => (before.has(cell) ? before : new Set([...before, cell])));
  }

  function press(event: PointerEvent): void {
    feel(event);
    const now = new Set([...fingers, event.pointerId]);
    setFingers(now);
    setMostFingers(Math.max(mostFingers, now.size));
  }

  const lift = ({ pointerId }: PointerEvent): void =>
    setFingers(new Set([...fingers].filter((each) => each !== pointerId)));

  return (
    <FullScreenDialog label={t('test.touch')} onClose={onClose}>
      <div
        className={styles.panel}
        style={{
          gridTemplateColumns: `repeat(${columns}, 1fr)`,
          gridTemplateRows: `repeat(${rows}, 1fr)`,
        }}
        onPointerDown={press}
        onPointerMove={(event) => {
          if (event.buttons > 0 || event.pointerType === 'touch') feel(event);
        }}
        onPointerUp={lift}
        onPointerCancel={lift}
      >
        {Array.from({ length: columns * rows }, (_, cell) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: the fields stay where they are.
            key={cell}
            className={felt.has(cell) ? `${styles.cell} ${styles.felt}` : styles.cell}
          />
        ))}
        <div className={styles.middle}>
          <p role="status">{left === 0 ? t('test.allFelt') : t('test.left', { count: left })}</p>
          <p>{t('test.fingers', { now: fingers.size, most: mostFingers })}</p>
          <Button icon={X} onClick={onClose}>
            {t('close')}
          </Button>
          <p className={styles.hint}>{t('test.wayOut')}</p>
        </div>
      </div>
    </FullScreenDialog>
  );
}
