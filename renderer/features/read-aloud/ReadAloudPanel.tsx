import {
  Pause,
  Play,
  SkipBack,
  SkipForward,
  Square,
  Volume1,
  Volume2,
  VolumeX,
} from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { changeVolume, loudest, useSession } from '../../session/session.ts';
import { Button } from '../../ui/Button.tsx';
import { IconKey } from '../../ui/IconKey.tsx';
import styles from './ReadAloudPanel.module.css';
import { type Reader, useReading } from './reader.ts';
import { useReader } from './use-reader.ts';
import { useSpokenFocus } from './use-spoken-focus.ts';

/** Listening to the screen: begins with the tap that has opened it, and never else by itself. */
export function ReadAloudPanel() {
  const { t } = useTranslation();
  const panel = useRef<HTMLElement>(null);
  const audio = useRef<HTMLAudioElement>(null);
  const { reader, canSpeak } = useReader(audio);
  const begun = useRef(false);
  useSpokenFocus(reader, panel);

  useEffect(
    function beginOnce() {
      if (!reader || !canSpeak || begun.current) return;
      begun.current = true;
      reader.start();
    },
    [reader, canSpeak],
  );

  return (
    <section ref={panel} className={styles.panel} aria-label={t('readAloud.label')}>
      {/* biome-ignore lint/a11y/useMediaCaption: what it says is on the screen, and is marked there. */}
      <audio ref={audio} preload="auto" />
      {reader && !canSpeak && (
        <p className={`${styles.words} ${styles.unavailable}`} role="status">
          <VolumeX className={styles.icon} aria-hidden="true" />
          {t('readAloud.unavailable')}
        </p>
      )}
      {reader && canSpeak && (
        <>
          <ReadingKeys reader={reader} />
          <Standing />
          <VolumeKeys />
        </>
      )}
    </section>
  );
}

function ReadingKeys({ reader }: { readonly reader: Reader }) {
  const { t } = useTranslation();
  const { state, at, count } = useReading();
  const stopped = state === 'stopped';
  return (
    <div className={styles.keys}>
      <IconKey
        icon={SkipBack}
        label={t('readAloud.previous')}
        disabled={stopped || at === 0}
        onClick={() => reader.step(-1)}
      />
      {state === 'reading' ? (
        <Button tone="main" icon={Pause} className={styles.play} onClick={reader.pause}>
          {t('readAloud.pause')}
        </Button>
      ) : (
        <Button
          tone="main"
          icon={Play}
          className={styles.play}
          onClick={stopped ? reader.start : reader.resume}
        >
          {t(stopped ? 'readAloud.start' : 'readAloud.resume')}
        </Button>
      )}
      <IconKey
        icon={SkipForward}
        label={t('readAloud.next')}
        disabled={stopped || at >= count - 1}
        onClick={() => reader.step(1)}
      />
      <IconKey icon={Square} label={t('readAloud.stop')} disabled={stopped} onClick={reader.stop} />
    </div>
  );
}

/** Where the reading is, in words: nothing is told by sound alone. */
function Standing() {
  const { t } = useTranslation();
  const { state, at, count, hasGaps } = useReading();
  return (
    <p className={styles.words}>
      {state !== 'stopped' && (
        <span className={styles.position}>
          {t('readAloud.position', { part: at + 1, parts: count })}
        </span>
      )}
      <span className={styles.hint}>
        {hasGaps ? t('readAloud.gaps') : state === 'stopped' && t('readAloud.ready')}
      </span>
    </p>
  );
}

function VolumeKeys() {
  const { t } = useTranslation();
  const volume = useSession((session) => session.volume);
  return (
    <fieldset
      className={styles.keys}
      data-repeats
      aria-label={t('readAloud.volume', { level: volume, most: loudest })}
    >
      <IconKey
        icon={Volume1}
        label={t('readAloud.quieter')}
        disabled={volume === 1}
        onClick={() => changeVolume(-1)}
      />
      <span className={styles.level} aria-hidden="true">
        {Array.from({ length: loudest }, (_, step) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: the steps of a scale never move.
            key={step}
            className={step < volume ? `${styles.step} ${styles.lit}` : styles.step}
          />
        ))}
      </span>
      <IconKey
        icon={Volume2}
        label={t('readAloud.louder')}
        disabled={volume === loudest}
        onClick={() => changeVolume(1)}
      />
    </fieldset>
  );
}
