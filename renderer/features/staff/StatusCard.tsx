import { CircleCheck, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TechnicalStatus } from '#shared/access-model';
import { useSession } from '../../session/session.ts';
import { ScrollArea } from '../../ui/ScrollArea.tsx';
import { Incidents } from './Incidents.tsx';
import styles from './StatusCard.module.css';
import { formatGb, isShortOfSpace } from './status-rows.ts';

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
      <Fact name={t('status.updates')}>{t(`status.updateMode.${updateMode(updates.mode)}`)}</Fact>
      <Fact name={t('status.dataFolder')}>{dataFolder}</Fact>
      <Fact name={t('status.crashDumps')}>{crashDumps ?? t('status.noCrashDumps')}</Fact>
    </dl>
  );
}

/** What staff can do nothing about is as good as off. */
const updateMode = (mode: string): 'on' | 'off' | 'bySystem' =>
  mode === 'on' ? 'on' : mode === 'by-system' ? 'bySystem' : 'off';

interface FactProps {
  readonly name: string;
  readonly children: ReactNode;
  /** Left out where there is nothing to be well or unwell. */
  readonly warns?: boolean;
}

function Fact({ name, children, warns }: FactProps) {
  const Sign = warns ? TriangleAlert : CircleCheck;
  return (
    <div className={styles.fact}>
      <dt className={styles.name}>{name}</dt>
      <dd className={warns ? `${styles.value} ${styles.warns}` : styles.value}>
        {warns !== undefined && <Sign className={styles.sign} aria-hidden="true" />}
        <span>{children}</span>
      </dd>
    </div>
  );
}
