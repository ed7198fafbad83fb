import { useTranslation } from 'react-i18next';
import type { Diagnostics } from '#shared/diagnostics-model';
import {
  formatDate,
  formatFullDate,
  formatNumber,
  formatTime,
  localDateOf,
} from '../../i18n/format.ts';
import { useSession } from '../../session/session.ts';
import { Fact } from '../../ui/Fact.tsx';
import styles from './MachineFacts.module.css';

const bytesInGb = 1e9;
const secondsInHour = 3600;

/** Versions, clock and machine. */
export function MachineFacts({ facts }: { readonly facts: Diagnostics }) {
  const { t } = useTranslation('tools');
  const locale = useSession((session) => session.locale);
  const { versions, system, memory, diskFreeBytes, upSeconds, clock } = facts;
  const now = new Date(clock.now);
  const hours = (seconds: number): string =>
    t('diagnostics.hours', { hours: formatNumber(seconds / secondsInHour, locale, 1) });
  const gb = (bytes: number): string => formatNumber(bytes / bytesInGb, locale, 1);
  const chromium = /Chrom(?:e|ium)\/([\d.]+)/.exec(navigator.userAgent)?.[1];
  const parts = [
    `Node ${versions.node}`,
    chromium && `Chromium ${chromium}`,
    versions.electron && `Electron ${versions.electron}`,
  ];
  return (
    <dl className={styles.facts}>
      <Fact name={t('diagnostics.app')}>{versions.app}</Fact>
      <Fact name={t('diagnostics.parts')}>{parts.filter(Boolean).join(' · ')}</Fact>
      <Fact name={t('diagnostics.system')}>{system}</Fact>
      <Fact name={t('diagnostics.clock')}>
        {`${formatFullDate(localDateOf(now), locale)}, ${formatTime(now)}`}
      </Fact>
      <Fact
        name={t('diagnostics.clockTrust')}
        {...((clock.isBehind || clock.comparedAt) && { warns: clock.isBehind })}
      >
        {clock.isBehind
          ? t('diagnostics.clockBehind')
          : clock.comparedAt === null
            ? t('diagnostics.clockUnknown')
            : t('diagnostics.clockGood', {
                date: formatDate(localDateOf(new Date(clock.comparedAt)), locale),
              })}
      </Fact>
      {diskFreeBytes !== null && (
        <Fact name={t('diagnostics.disk')}>
          {t('diagnostics.diskFree', { free: gb(diskFreeBytes) })}
        </Fact>
      )}
      <Fact name={t('diagnostics.memory')}>
        {t('diagnostics.memoryOf', {
          free: gb(memory.freeBytes),
          total: gb(memory.totalBytes),
        })}
      </Fact>
      <Fact name={t('diagnostics.kioskUp')}>{hours(upSeconds.kiosk)}</Fact>
      <Fact name={t('diagnostics.computerUp')}>{hours(upSeconds.computer)}</Fact>
      <Fact name={t('diagnostics.window')}>
        {`${window.innerWidth} × ${window.innerHeight}, × ${formatNumber(window.devicePixelRatio, locale, 2)}`}
      </Fact>
      <Fact name={t('diagnostics.fingers')}>{String(navigator.maxTouchPoints)}</Fact>
    </dl>
  );
}
