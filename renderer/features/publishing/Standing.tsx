import { CircleCheck, MonitorSmartphone, PenLine, Settings2, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PublishPlan } from '#shared/publishing-model';
import { formatDate, formatTime, localDateOf } from '../../i18n/format.ts';
import { useSession } from '../../session/session.ts';
import { kiosk } from '../../shell/kiosk.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './PublishScreen.module.css';

/** `seq` is null for a release that waits for its hour. */
export type Outcome = { readonly seq: number | null } | 'extended';

interface StandingProps {
  readonly plan: PublishPlan;
  readonly outcome: Outcome | null;
  readonly errors: number;
  readonly onCancel: () => void;
  readonly onScreens: () => void;
  readonly onSetUp: (() => void) | null;
  readonly onExtend: () => void;
}

/** Signatures hold for 45 days: so long before they end somebody should know. */
const warnMs = 14 * 86_400_000;

/** Whether it can be published from here, and what has become of it. */
export function Standing(props: StandingProps) {
  const { plan, outcome, errors, onCancel, onScreens, onSetUp, onExtend } = props;
  const { t } = useTranslation('publishing');
  const locale = useSession((session) => session.locale);
  const { state, scheduled, ended } = plan;
  const seq = outcome === null || outcome === 'extended' ? null : outcome.seq;
  const well = state.type === 'ready' && errors === 0;
  const Sign = well ? CircleCheck : TriangleAlert;
  const endsSoon =
    state.type === 'ready' && Date.parse(state.signedUntil) - Date.now() < warnMs
      ? formatDate(localDateOf(new Date(state.signedUntil)), locale)
      : null;
  const isUnready =
    state.type === 'not-here' || state.type === 'keys-away' || state.type === 'no-feed';

  function inWords(instant: string): string {
    const at = new Date(instant);
    return `${formatDate(localDateOf(at), locale)}, ${formatTime(at)}`;
  }

  function cancel(): void {
    kiosk.api.cancelPublication({}).then(onCancel, onCancel);
  }

  return (
    <div className={well ? styles.standing : `${styles.standing} ${styles.unwell}`} role="status">
      <p className={styles.line}>
        <Sign className={styles.sign} aria-hidden="true" />
        {state.type === 'not-here' && t('state.notHere')}
        {state.type === 'target-away' && t('state.away', { target: state.target })}
        {state.type === 'keys-away' && t('state.keysAway', { folder: state.keysFolder })}
        {state.type === 'no-feed' && t('state.noFeed', { target: state.target })}
        {state.type === 'ready' &&
          (errors > 0
            ? t('state.errors', { count: errors })
            : t('state.ready', { target: state.target }))}
      </p>
      {isUnready && onSetUp && (
        <Button icon={Settings2} onClick={onSetUp}>
          {t('setUp')}
        </Button>
      )}
      {endsSoon && (
        <>
          <p className={`${styles.line} ${styles.unwell}`}>{t('state.ends', { date: endsSoon })}</p>
          <Button icon={PenLine} onClick={onExtend}>
            {t('extend')}
          </Button>
        </>
      )}
      {outcome === 'extended' && <p className={styles.line}>{t('outcome.extended')}</p>}
      {seq !== null && (
        <>
          <p className={styles.line}>{t('outcome.published', { seq })}</p>
          <Button icon={MonitorSmartphone} onClick={onScreens}>
            {t('outcome.screens')}
          </Button>
        </>
      )}
      {ended && (
        <p
          className={
            ended.outcome === 'published' ? styles.line : `${styles.line} ${styles.unwell}`
          }
        >
          {ended.outcome === 'published'
            ? t('outcome.ended.published', { seq: ended.seq, time: inWords(ended.publishedAt) })
            : t(`outcome.ended.${ended.outcome}`, { time: inWords(ended.plannedFor) })}
        </p>
      )}
      {scheduled && (
        <>
          <p className={styles.line}>
            {t(scheduled.isHeldUp ? 'outcome.heldUp' : 'outcome.waits', {
              seq: scheduled.seq,
              time: inWords(scheduled.at),
            })}
          </p>
          <Button onClick={cancel}>{t('outcome.cancel')}</Button>
        </>
      )}
    </div>
  );
}
