import { ArrowRight, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { FullScreenDialog } from './FullScreenDialog.tsx';
import styles from './TestPattern.module.css';

/** Pure colours show a dead pixel, or an edge that the panel cuts off. */
const flats = ['#ffffff', '#000000', '#ff0000', '#00ff00', '#0000ff'] as const;
const bars = ['#ffffff', '#ffff00', '#00ffff', '#00ff00', '#ff00ff', '#ff0000', '#0000ff'] as const;
/** Sizes of text in millimetres of a capital letter; 4.8 mm is the least that visitors are shown. */
const capitalsMm = [4.8, 5.5, 8.6] as const;
/** A capital of our sans is this part of its font size. */
const capitalOfFont = 0.7;
const greys = 16;
const centimetres = 10;

interface TestPatternProps {
  readonly onClose: () => void;
}

/** Geometry, colours, sharpness and size of the panel; then one pure colour after the other. */
export function TestPattern({ onClose }: TestPatternProps) {
  const { t } = useTranslation('tools');
  const [step, setStep] = useState(0);
  const flat = flats[step - 1];
  const next = (): void => (step === flats.length ? onClose() : setStep(step + 1));

  return (
    <FullScreenDialog label={t('test.pattern')} onClose={onClose}>
      {flat === undefined ? (
        <div className={styles.pattern}>
          <div className={styles.circle} aria-hidden="true" />
          <div className={styles.middle}>
            <Strips colours={bars} />
            <Strips colours={greyScale} />
            <div className={styles.pixels} aria-hidden="true" />
            {capitalsMm.map((mm) => (
              <p
                key={mm}
                className={styles.sample}
                style={{ fontSize: `calc(${mm / capitalOfFont} * var(--mm))` }}
              >
                {t('test.sample', { mm: String(mm).replace('.', ',') })}
              </p>
            ))}
            <div className={styles.ruler} aria-hidden="true">
              {Array.from({ length: centimetres }, (_, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the marks of a ruler stay where they are.
                <span key={at} className={styles.centimetre} />
              ))}
            </div>
            <p className={styles.hint}>{t('test.ruler')}</p>
            <div className={styles.keys}>
              <Button icon={X} onClick={onClose}>
                {t('close')}
              </Button>
              <Button icon={ArrowRight} tone="main" onClick={next}>
                {t('test.colours')}
              </Button>
            </div>
          </div>
        </div>
      ) : (
        <button
          type="button"
          className={styles.flat}
          style={{ background: flat }}
          aria-label={t('test.next')}
          onClick={next}
        />
      )}
    </FullScreenDialog>
  );
}

const greyScale = Array.from({ length: greys }, (_, at) => {
  const light = Math.round((at / (greys - 1)) * 255);
  return `rgb(${light} ${light} ${light})`;
});

function Strips({ colours }: { readonly colours: readonly string[] }) {
  return (
    <div className={styles.strips} aria-hidden="true">
      {colours.map((colour) => (
        <span key={colour} style={{ background: colour }} />
      ))}
    </div>
  );
}
