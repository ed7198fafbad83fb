import {
  CircleCheck,
  CloudOff,
  MonitorSmartphone,
  RotateCcw,
  Send,
  TriangleAlert,
} from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PublishError, PublishPlan } from '#shared/publishing-model';
import { formatDate, formatTime, localDateOf } from '../../i18n/format.ts';
import { useSession } from '../../session/session.ts';
import { kiosk } from '../../shell/kiosk.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ScrollArea } from '../../ui/ScrollArea.tsx';
import { ChangeRow } from './ChangeRow.tsx';
import { PassphraseDialog } from './PassphraseDialog.tsx';
import styles from './PublishScreen.module.css';
import { ReleaseList } from './ReleaseList.tsx';
import { usePublishPlan } from './use-publish-plan.ts';

/** What is about to be signed: the next release, or the content of an earlier one. */
type Asked = { readonly way: 'publish' } | { readonly way: 'back'; readonly seq: number };

interface PublishScreenProps {
  /** Shows on which screens it has arrived. */
  readonly onScreens: () => void;
}

/** What visitors will see differently, one key that sends it, and the way back. */
export function PublishScreen({ onScreens }: PublishScreenProps) {
  const { t } = useTranslation('publishing');
  const [plan, askAnew] = usePublishPlan();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  if (plan === 'failed') {
    return (
      <EmptyState icon={CloudOff} title={t('failed')}>
        <Button icon={RotateCcw} onClick={askAnew}>
          {t('again')}
        </Button>
      </EmptyState>
    );
  }
  if (!plan) return null;

  async function sign(passphrase: string, at: string | undefined): Promise<PublishError | null> {
    if (!asked) return null;
    const call =
      asked.way === 'publish'
        ? kiosk.api.publishNow({ passphrase, note: '', ...(at && { at }) })
        : kiosk.api.rollBackRelease({ passphrase, seq: asked.seq });
    const answer = await call;
    if (!answer.ok) return answer.error;
    setOutcome(answer.value ? { seq: answer.value.seq } : { seq: null });
    setAsked(null);
    askAnew();
    return null;
  }

  const errors = plan.problems.filter(({ severity }) => severity === 'error').length;
  const mayPublish = plan.state.type === 'ready' && plan.changes.length > 0 && errors === 0;
  return (
    <div className={styles.screen}>
      <section className={styles.plan} aria-labelledby="plan-title">
        <h2 id="plan-title" className={styles.title}>
          {plan.changes.length === 0
            ? t('plan.none')
            : t('plan.title', { count: plan.changes.length })}
        </h2>
        {plan.changes.length === 0 ? (
          <p className={styles.nothing}>{t('plan.nothing')}</p>
        ) : (
          <ScrollArea label={t('plan.title', { count: plan.changes.length })}>
            <ul className={styles.changes}>
              {plan.changes.map((change) => (
                <ChangeRow
                  key={`${change.collection}/${change.id}`}
                  change={change}
                  problems={plan.problems.filter(
                    ({ collection, id }) => collection === change.collection && id === change.id,
                  )}
                />
              ))}
            </ul>
          </ScrollArea>
        )}
        {plan.drafts.length > 0 && (
          <p className={styles.drafts}>{t('plan.drafts', { count: plan.drafts.length })}</p>
        )}
      </section>
      <aside className={styles.side}>
        <Standing
          plan={plan}
          outcome={outcome}
          errors={errors}
          onCancel={askAnew}
          onScreens={onScreens}
        />
        <Button
          size="huge"
          tone="main"
          icon={Send}
          disabled={!mayPublish}
          onClick={() => setAsked({ way: 'publish' })}
        >
          {t('publish')}
        </Button>
        <ReleaseList
          releases={plan.releases}
          mayGoBack={plan.state.type === 'ready'}
          onBack={(seq) => setAsked({ way: 'back', seq })}
        />
      </aside>
      {asked && (
        <PassphraseDialog
          title={asked.way === 'publish' ? t('sign.publish') : t('sign.back', { seq: asked.seq })}
          mayWait={asked.way === 'publish'}
          onSign={sign}
          onCancel={() => setAsked(null)}
        />
      )}
    </div>
  );
}

/** `seq` is null for a release that waits for its hour. */
interface Outcome {
  readonly seq: number | null;
}

interface StandingProps {
  readonly plan: PublishPlan;
  readonly outcome: Outcome | null;
  readonly errors: number;
  readonly onCancel: () => void;
  readonly onScreens: () => void;
}

/** Whether it can be published from here, and what has become of it. */
function Standing({ plan, outcome, errors, onCancel, onScreens }: StandingProps) {
  const { t } = useTranslation('publishing');
  const locale = useSession((session) => session.locale);
  const { state, scheduled, ended } = plan;
  const done = outcome !== null && outcome.seq !== null;
  const well = state.type === 'ready' && errors === 0;
  const Sign = well ? CircleCheck : TriangleAlert;

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
        {state.type === 'ready' &&
          (errors > 0
            ? t('state.errors', { count: errors })
            : t('state.ready', { target: state.target }))}
      </p>
      {done && (
        <>
          <p className={styles.line}>{t('outcome.published', { seq: outcome.seq })}</p>
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
