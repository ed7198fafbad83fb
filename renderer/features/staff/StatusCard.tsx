import { useTranslation } from 'react-i18next';
import type { TechnicalStatus } from '#shared/access-model';
import { formatNumber } from '../../i18n/format.ts';
import { useSession } from '../../session/session.ts';
import { Fact } from '../../ui/Fact.tsx';
import { ScrollArea } from '../../ui/ScrollArea.tsx';
import { FeedFact } from './FeedFact.tsx';
import { Incidents } from './Incidents.tsx';
import styles from './StatusCard.module.css';
import { buttonMm, formatGb, isShortOfSpace, leastButtonMm } from './status-rows.ts';

interface StatusCardProps {
  readonly status: TechnicalStatus | 'failed' | undefined;
}

/** What a technician asks first on the telephone. */
export function StatusCard({ status }: StatusCardProps) {
  const { t } = useTranslation('staff');
  return (
    <div className={styles.card}>
      <h2>{t('status.title')}</h2>
      {status === 'failed' && <p>{t('status.failed')}</p>}
      {typeof status === 'object' && (
        <ScrollArea label={t('status.title')} className={styles.area}>
          <Facts status={status} />
          <Incidents incidents={status.incidents} />
        </ScrollArea>
      )}
    </div>
  );
}

function Facts({ status }: { readonly status: TechnicalStatus }) {
  const { t } = useTranslation('staff');
  const locale = useSession((session) => session.locale);
  const { appVersion, shell, releaseId, origin, freeBytes, dataFolder, crashDumps, updates } =
    status;
  return (
    <dl className={styles.facts}>
      <Fact name={t('status.app')}>{`${appVersion} · ${t(`status.shell.${shell}`)}`}</Fact>
      <Fact name={t('status.content')} warns={releaseId === null}>
        {releaseId === null
          ? t('status.noContent')
          : [releaseId, origin && t(`status.origin.${origin}`)].filter(Boolean).join(' · ')}
      </Fact>
      <FeedFact />
      <Fact name={t('status.free')} warns={isShortOfSpace(status)}>
        {freeBytes === null
          ? t('status.unknown')
          : t('status.gb', { value: formatGb(freeBytes, locale) })}
      </Fact>
      <Fact name={t('status.mode')} warns={status.safeMode || !status.gpu}>
        {[
          t(status.safeMode ? 'status.safeMode' : 'status.usualMode'),
          !status.gpu && t('status.noGpu'),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Fact>
      <ScreenFact status={status} />
      <Fact name={t('status.updates')}>{t(`status.updateMode.${updateMode(updates.mode)}`)}</Fact>
      <Fact name={t('status.dataFolder')}>{dataFolder}</Fact>
      <Fact name={t('status.crashDumps')}>{crashDumps ?? t('status.noCrashDumps')}</Fact>
    </dl>
  );
}

/** Why the app does not update itself, as far as it is worth a word. */
const updateMode = (mode: string): 'on' | 'off' | 'bySystem' | 'unsigned' | 'impossible' => {
  if (mode === 'on' || mode === 'off' || mode === 'unsigned') return mode;
  return mode === 'by-system' ? 'bySystem' : 'impossible';
};

/** The panel, and whether its buttons are large enough for fingers. */
function ScreenFact({ status }: { readonly status: TechnicalStatus }) {
  const { t } = useTranslation('staff');
  const locale = useSession((session) => session.locale);
  const { display, diagonalInches } = status;
  const size = display ?? { width: window.innerWidth, height: window.innerHeight };
  const mm = buttonMm(diagonalInches, size);
  const isWrong = display !== null && (display.isTurned || !display.isOwn);
  const words = [
    `${size.width} × ${size.height}`,
    mm !== null && t('status.buttons', { mm: formatNumber(mm, locale) }),
    display?.isTurned && t('status.turned'),
    display && !display.isOwn && t('status.otherDisplay'),
  ];
  return (
    <Fact name={t('status.screen')} warns={isWrong || (mm !== null && mm < leastButtonMm)}>
      {words.filter(Boolean).join(' · ')}
    </Fact>
  );
}
