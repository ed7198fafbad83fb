import { CircleCheck, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { NetworkCheck } from '#shared/diagnostics-model';
import styles from './NetworkLines.module.css';

interface NetworkLinesProps {
  readonly network: NetworkCheck | 'checking' | 'failed';
}

/** Where new content comes from, by which way, and what is in the way. */
export function NetworkLines({ network }: NetworkLinesProps) {
  const { t } = useTranslation(['tools', 'staff']);
  if (network === 'checking') return <p>{t('diagnostics.checking')}</p>;
  if (network === 'failed') return <p>{t('failed')}</p>;
  const { target, proxy, problem } = network;
  if (target === null) return <p>{t('diagnostics.noTarget')}</p>;
  const Sign = problem === null ? CircleCheck : TriangleAlert;
  return (
    <>
      <p>
        {proxy === null
          ? t('diagnostics.direct', { target })
          : t('diagnostics.byProxy', { target, proxy })}
      </p>
      <p className={problem === null ? styles.well : styles.unwell}>
        <Sign className={styles.sign} aria-hidden="true" />
        {problem === null ? t('diagnostics.reached') : t(`staff:feed.problem.${problem}`)}
      </p>
    </>
  );
}
